"""Learns from a project's decisions beside the window, and has what was learned used at once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from workbench.core.phrases import joined
from workbench.desktop.jobs import Job
from workbench.desktop.translation import tr
from workbench.session.tasks import Watch
from workbench.session.training import TrainingChoice, learn_layers
from workbench.session.training_words import LAYERS


def training_job(project: Path, choices: Sequence[TrainingChoice], parent: QObject) -> Job:
    """A job that learns in a process of its own; it opens the project itself and finishes with a Learned."""

    def work(watch: Watch) -> object:
        return learn_layers(project, choices, watch=watch)

    layers = joined(", ", (LAYERS.get(choice.layer, choice.layer) for choice in choices))
    return Job(tr("Learning: {layers}", layers=layers), work, parent)
