"""Suggesters of somebody's own, by the name of their entry point; what they do wrong costs no other suggestions."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any

from workbench.core.articles import Article
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import suggestion_from, suggestion_record
from workbench.core.spans import Role, Span, check_quote
from workbench.core.suggestions import IMPORTED, Suggestion
from workbench.suggest.suggester import Suggester

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

GROUP = "workbench.suggesters"
TAKEN = frozenset({"entities", "claims", "patterns", "pipeline", "memory", IMPORTED})
"""Names of suggesters that the workbench has itself."""

Knows = Callable[[str, str], bool]
"""Whether a layer has a label."""


def installed_suggesters() -> dict[str, EntryPoint]:
    """The suggesters that installed packages offer, by name; nothing of them is imported."""
    return {point.name: point for point in entry_points(group=GROUP) if point.name not in TAKEN}


def entry_point(name: str) -> EntryPoint:
    """The entry point of this name; raises Problem where no installed package has it."""
    there = installed_suggesters()
    if name not in there:
        offered = phrase("None is installed.")
        if there:
            offered = phrase("Installed are: {names}.", names=", ".join(sorted(there)))
        raise Problem(
            phrase("There is no suggester “{name}”.", name=name),
            remedy=phrase("Install its package. {offered}", offered=offered),
        )
    return there[name]


def make_suggester(name: str, nlp: "Language", knows: Knows) -> "OwnSuggester":
    """The suggester of an entry point, made for a pipeline; raises Problem where it cannot be made."""
    point = entry_point(name)
    try:
        made = _called(point.load(), nlp)
        version, _ = f"{_package(point)}, {made.version}", made.suggest
    except (Exception, SystemExit) as error:
        raise Problem(
            phrase(
                "The suggester “{name}” of {package} cannot be started: {error}.",
                name=name,
                package=_package(point),
                error=_said(error),
            ),
            remedy="Leave it out of the project's suggesters, or tell whoever made it.",
        ) from error
    return OwnSuggester(name, version, made, knows)


def _called(make: Any, nlp: "Language") -> Any:
    """Calls what an entry point names, with the pipeline where it takes an argument."""
    return make(nlp) if inspect.signature(make).parameters else make()


class OwnSuggester:
    """Runs somebody's suggester, and lets through only what the rest of the workbench can rely on.

    `faults` are what went wrong since they were last taken, each told once however many articles it concerns.
    """

    def __init__(self, name: str, version: str, inner: Suggester, knows: Knows) -> None:
        self.name = name
        self.version = version
        self._inner = inner
        self._knows = knows
        self._told: set[str] = set()
        self._new: list[str] = []

    def suggest(self, article: Article, doc: "Doc", so_far: Sequence[Suggestion]) -> list[Suggestion]:
        """What the suggester proposes, but for what does not hold; nothing where it raises."""
        try:
            found = list(self._inner.suggest(article, doc, tuple(so_far)))
        except (Exception, SystemExit) as error:
            self._tell(f"failed ({_said(error)})", article)
            return []
        sound = [suggestion for suggestion in found if self._holds(suggestion, article)]
        ids = {suggestion.id: f"{self.name}-{suggestion.id}" for suggestion in sound}
        return [self._as_ours(suggestion, ids) for suggestion in sound]

    def take_faults(self) -> list[str]:
        """What went wrong and was not told yet, a sentence each."""
        new, self._new = self._new, []
        return new

    def _holds(self, suggestion: Any, article: Article) -> bool:
        try:
            fault = _fault(suggestion, article.text, self._knows)
        except Problem as problem:
            fault = phrase("suggested a span that does not hold ({why})", why=problem.what)
        except (AttributeError, TypeError, ValueError) as error:
            fault = phrase("gave something that is no suggestion ({why})", why=_said(error))
        if fault:
            self._tell(fault, article)
        return not fault

    def _tell(self, fault: str, article: Article) -> None:
        # Words of an article make each fault another one; the kind of it is what stands before the bracket.
        kind = fault.partition(" (")[0]
        if kind not in self._told:
            self._told.add(kind)
            self._new.append(
                phrase(
                    "The suggester “{name}” {fault} in the article “{article}”. "
                    "That is left out, here and in other articles.",
                    name=self.name,
                    fault=fault,
                    article=article.key,
                )
            )

    def _as_ours(self, suggestion: Suggestion, ids: Mapping[str, str]) -> Suggestion:
        """Under our name for it, with ids that no other suggester's can be mistaken for."""
        roles = {
            name: replace(role, entity=ids.get(role.entity, role.entity) if role.entity else None)
            for name, role in suggestion.roles.items()
        }
        group = None if suggestion.group is None else f"{self.name}-{suggestion.group}"
        return replace(
            suggestion,
            id=ids[suggestion.id],
            score=float(suggestion.score),
            suggester=self.name,
            version=self.version,
            roles=roles,
            group=group,
        )


def _fault(suggestion: Any, text: str, knows: Knows) -> str:
    """What is wrong with something that a suggester gave, empty where nothing is."""
    if not isinstance(suggestion, Suggestion) or not isinstance(suggestion.span, Span):
        return phrase("gave something that is no suggestion")
    names = [suggestion.id, suggestion.group or "", *(role.entity or "" for role in suggestion.roles.values())]
    if not all(isinstance(name, str) for name in names):
        return phrase("gave something that is no suggestion ({why})", why=phrase("an id is no text"))
    span = suggestion.span
    _check_parts(text, [span, *suggestion.roles.values()])
    if not 0 <= suggestion.score <= 1:
        return phrase("gave a score that is not between 0 and 1 ({score})", score=suggestion.score)
    if not all(isinstance(word, str) for pair in suggestion.attributes.items() for word in pair):
        return phrase("gave attributes that are no text")
    if suggestion_from(suggestion_record(suggestion), span.layer) != suggestion:
        return phrase("gave roles or a group that cannot be kept")
    strange = phrase("suggested a label that the scheme lacks ({label})", label=span.label)
    return "" if knows(span.layer, span.label) else strange


def _check_parts(text: str, parts: Sequence[Span | Role]) -> None:
    """Raises Problem for a part that does not cover the words that it says."""
    for part in parts:
        if type(part.start) is not int or type(part.end) is not int:
            raise Problem("Its ends are no whole numbers.")
        check_quote(text, part)


def _package(point: EntryPoint) -> str:
    return f"{point.dist.name} {point.dist.version}" if point.dist else point.value


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:200]
