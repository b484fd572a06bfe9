"""Who made the annotations of an import: gold, somebody known to the project, or somebody it gets to know by name."""

import uuid

from workbench.core.phrases import is_steering, phrase, shortened
from workbench.core.problems import Problem
from workbench.session.intake import Brought, Intake
from workbench.store.journal import GOLD, Annotator
from workbench.store.project import Project

_LONGEST_NAME = 200


class NobodyNamed(Problem):
    """Nobody to whom annotations can be given: found when their article is read, and others are in the project."""


class ImportedAnnotators:
    def __init__(self, project: Project, intake: Intake) -> None:
        self._project = project
        self._intake = intake
        self._ids: dict[str, str] = {}

    def id_of(self, name: str) -> str:
        """The id of an annotator of this name, who is made known to the project; raises NobodyNamed without a name."""
        if name not in self._ids:
            annotator = GOLD if self._intake.brought is Brought.GOLD else self._named(name)
            self._project.journal.join(annotator)
            self._ids[name] = annotator.id
        return self._ids[name]

    def _named(self, name: str) -> Annotator:
        if not name.strip():
            raise NobodyNamed(
                "The files do not say whose annotations these are.", remedy="Name the annotator and import again."
            )
        if len(name) > _LONGEST_NAME or any(map(is_steering, name)):
            raise NobodyNamed(
                phrase("“{name}” cannot be the name of an annotator.", name=shortened(name, 40)),
                remedy="Name the annotator and import again.",
            )
        if name.casefold() == GOLD.name:
            return GOLD
        known = self._project.journal.annotators()
        found = next((each for each in known if name in (each.name, each.id)), None)
        return found or Annotator(uuid.uuid4().hex, name)
