"""The options of an import that say as whose annotations, and under which labels, things come in."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from workbench.core.schemes import LabelScheme
    from workbench.session.intake import Intake


@dataclass(frozen=True, slots=True)
class IntakeChoice:
    """What a person says of the annotations that files bring along."""

    brought: str = "suggestions"
    annotator: str = ""
    labels: tuple[str, ...] = ()

    def intake(self, scheme: "LabelScheme") -> "Intake":
        """The same as the import takes it; raises Problem for a label that is not there."""
        from workbench.session.intake import Brought, Intake, labels_from

        labels, added = labels_from(self.labels, scheme)
        return Intake(Brought(self.brought), self.annotator, labels, added)


def intake_options(command: Callable[..., int]) -> Callable[..., int]:
    """Gives a command the options of an IntakeChoice, as the one parameter `bringing`."""

    @wraps(command)
    def with_choice(brought: str, annotator: str, labels: tuple[str, ...], **others: Any) -> int:
        return command(bringing=IntakeChoice(brought, annotator, labels), **others)

    wrapped: Callable[..., int] = with_choice
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped


_OPTIONS = (
    click.option(
        "--as",
        "brought",
        type=click.Choice(["suggestions", "annotations", "gold"]),
        default="suggestions",
        show_default=True,
        help="What annotations of the files become. Gold is counted apart from what people do here.",
    ),
    click.option(
        "--annotator", metavar="NAME", default="", help="Whose annotations they are; else whom the files name."
    ),
    click.option(
        "--label",
        "labels",
        metavar="OLD=NEW",
        multiple=True,
        help="OLD=NEW takes a label for one of ours, OLD=+ adds it to the scheme, OLD=- leaves it out. Repeatable.",
    ),
)
