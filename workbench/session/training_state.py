"""What a person is told before learning: what there is to learn from, what is in use, how earlier trainings did."""

from dataclasses import dataclass

from workbench.core.trainings import Training
from workbench.session.training import LEAST_ARTICLES, layers_of
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class LayerState:
    """`in_use` is the trained folder in use, empty for what ships; `instead_of` what was in use before it, or None."""

    layer: str
    in_use: str
    instead_of: str | None


@dataclass(frozen=True, slots=True)
class TrainingState:
    """`finished` counts articles; `trainings` are all there were, the newest first."""

    finished: int
    layers: tuple[LayerState, ...]
    trainings: tuple[Training, ...]

    @property
    def is_enough(self) -> bool:
        """Whether there are articles enough to learn from."""
        return self.finished >= LEAST_ARTICLES

    def in_use(self, layer: str) -> str:
        return next((state.in_use for state in self.layers if state.layer == layer), "")


def training_state(project: Project) -> TrainingState:
    settings = project.suggester_settings
    layers = []
    for layer in layers_of(project):
        folder = settings.trained(layer)
        known = project.trainings.of_folder(layer, folder) if folder else None
        layers.append(LayerState(layer, folder, (known.instead_of if known else "") if folder else None))
    return TrainingState(len(project.trainings.finished()), tuple(layers), tuple(project.trainings.all()))
