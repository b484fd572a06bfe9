"""Suggestion: a span that a suggester proposes, with how sure it is; nothing ever edits one."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from workbench.core.articles import Range
from workbench.core.spans import Attributes, Role, Roles, Span

IMPORTED = "import"
"""The suggester of marks that came with an article."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed span. `score` is the estimated probability, 0 to 1, that it is right: an entity as it stands, a claim
    as far as it shares at least half of what it covers with the right one.

    `id` is the same for the same span of the same article whichever suggester proposes it and however often, so what a
    person decided about it holds when suggesters run again. An annotation that comes from it keeps the id. `group`
    joins the parts of one interrupted claim. `others` are ranges that the suggester deems likely in place of this one,
    the likeliest first.
    """

    id: str
    span: Span
    score: float
    suggester: str
    version: str
    roles: Roles = field(default_factory=dict)
    attributes: Attributes = field(default_factory=dict)
    group: str | None = None
    others: tuple[Range, ...] = ()


def suggestion_id(article_key: str, span: Span) -> str:
    """Sixteen hex digits that name this span of this article."""
    name = "\x1f".join((article_key, span.layer, str(span.start), str(span.end), span.label))
    return hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def with_ids(article_key: str, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Gives suggestions their ids, whatever ids they came with, and carries references among them along.

    What a suggester proposes twice is one suggestion; what two suggesters propose has one id and stays with both.
    """
    drafts = list(suggestions)
    names = NewNames(article_key, drafts)
    unique: dict[tuple[str, str], Suggestion] = {}
    for draft in drafts:
        named = draft
        if draft.id != names.ids[draft.id] or draft.roles or draft.group is not None:
            named = names.suggestion(draft, draft.score, draft.suggester, draft.version)
            named = replace(named, others=draft.others) if draft.others else named
        unique.setdefault((named.suggester, named.id), named)
    return list(unique.values())


class Named(Protocol):
    """A suggestion or annotation."""

    @property
    def id(self) -> str: ...
    @property
    def span(self) -> Span: ...
    @property
    def roles(self) -> Roles: ...
    @property
    def attributes(self) -> Attributes: ...
    @property
    def group(self) -> str | None: ...


class NewNames:
    """The ids that marks of one article have as suggestions, and what they call one another by them."""

    def __init__(self, article_key: str, marks: Iterable[Named]) -> None:
        self.ids: dict[str, str] = {}
        self._groups: dict[str, str] = {}
        for mark in marks:
            id = self.ids[mark.id] = suggestion_id(article_key, mark.span)
            if mark.group is not None:
                self._groups.setdefault(mark.group, id)

    def suggestion(self, mark: Named, score: float, suggester: str, version: str) -> Suggestion:
        """One of the marks as a suggestion of this suggester."""
        roles = {name: self._renamed(role) for name, role in mark.roles.items()} if mark.roles else {}
        group = None if mark.group is None else self._groups[mark.group]
        # By place: `replace` takes three times as long, and an import does this for millions.
        return Suggestion(self.ids[mark.id], mark.span, score, suggester, version, roles, mark.attributes, group)

    def _renamed(self, role: Role) -> Role:
        return role if role.entity is None else replace(role, entity=self.ids.get(role.entity))


def with_references(suggestion: Suggestion, instead: Mapping[str, str | None]) -> Suggestion:
    """The suggestion with references to entities that are gone led to those `instead` of them, by id; None: nowhere."""
    if not any(role.entity in instead for role in suggestion.roles.values()):
        return suggestion
    return replace(suggestion, roles={name: _led(role, instead) for name, role in suggestion.roles.items()})


def _led(role: Role, instead: Mapping[str, str | None]) -> Role:
    if role.entity is None or role.entity not in instead:
        return role
    return replace(role, entity=instead[role.entity])
