"""SuggesterSettings: which suggesters a project uses and with what; kept in the project, a new version each time."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS


@dataclass(frozen=True, slots=True)
class SuggesterSettings:
    """What a project says about its suggesters; the defaults are those of an English project with the shipped scheme.

    `pipeline` is a spaCy pipeline by the name of its package or its folder, from where the project is, or “blank:” and
    a language code; empty for the usual one of the scheme's language. `entities` and `claims` are names of folders
    beside the project that hold what was trained on it and is in use, empty for what ships. `patterns` are lines of
    JSON in the shape of spaCy's EntityRuler. `suggesters` are names of entry points. `renamed` maps labels of
    suggesters to those of the scheme. `questions` says that what is asked counts as a claim.
    """

    pipeline: str = ""
    entities: str = ""
    claims: str = ""
    patterns: str = ""
    suggesters: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    questions: bool = False

    def trained(self, layer: str) -> str:
        """The name of the trained folder in use for entities or claims, empty for what ships."""
        return self.claims if layer == CLAIMS else self.entities

    def with_trained(self, layer: str, folder: str) -> "SuggesterSettings":
        """With another trained folder in use for a layer, or with what ships where the name is empty."""
        return replace(self, claims=folder) if layer == CLAIMS else replace(self, entities=folder)

    def record(self) -> dict[str, Any]:
        """The settings as plain values, for JSON."""
        return {**asdict(self), "renamed": dict(self.renamed)}


def settings_from(record: Mapping[str, Any], *, where: str = "") -> SuggesterSettings:
    """Settings out of a record, defaults for what it lacks; raises Problem for a value of the wrong kind."""
    default = SuggesterSettings()
    known: dict[str, Any] = {}
    for each in fields(SuggesterSettings):
        value: Any = record.get(each.name, getattr(default, each.name))
        if each.name == "renamed" and isinstance(value, Mapping):
            value = tuple((str(old), str(new)) for old, new in value.items())
        elif each.name == "suggesters" and isinstance(value, list):
            value = tuple(str(name) for name in value)
        is_text = not isinstance(value, str) or value.encode("utf-8", "ignore").decode() == value.replace("\0", "?")
        if not is_text or not isinstance(value, type(getattr(default, each.name))):
            raise Problem(
                phrase(
                    "The suggesters' settings cannot be read: “{name}” is {value}.",
                    name=each.name,
                    value=f"{value!r:.80}",
                ),
                where=where,
            )
        known[each.name] = value
    return SuggesterSettings(**known)
