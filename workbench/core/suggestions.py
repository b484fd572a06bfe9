"""Suggestion: a span that a suggester proposes, with how sure it is; nothing ever edits one."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from workbench.core.spans import Attributes, Role, Roles, Span

IMPORTED = "import"
"""The suggester of marks that came with an article."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed span. `score` is the estimated probability, 0 to 1, that it is right: an entity as it stands, a claim
    as far as it shares at least half of what it covers with the right one.

    `id` is the same for the same span of the same article whichever suggester proposes it and however often, so what a
    person decided about it holds when suggesters run again. An annotation that comes from it keeps the id. `group`
    joins the parts of one interrupted claim.
    """

    id: str
    span: Span
    score: float
    suggester: str
    version: str
    roles: Roles = field(default_factory=dict)
    attributes: Attributes = field(default_factory=dict)
    group: str | None = None


def suggestion_id(article_key: str, span: Span) -> str:
    """Sixteen hex digits that name this span of this article."""
    name = "\x1f".join((article_key, span.layer, str(span.start), str(span.end), span.label))
    return hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def with_ids(article_key: str, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Gives suggestions their ids, whatever ids they came with, and carries references among them along.

    What a suggester proposes twice is one suggestion; what two suggesters propose has one id and stays with both.
    """
    drafts = list(suggestions)
    ids = {draft.id: suggestion_id(article_key, draft.span) for draft in drafts}
    groups: dict[str, str] = {}
    for draft in drafts:
        if draft.group is not None:
            groups.setdefault(draft.group, ids[draft.id])
    unique: dict[tuple[str, str], Suggestion] = {}
    for draft in drafts:
        named = draft
        if draft.id != ids[draft.id] or draft.roles or draft.group is not None:
            named = _named(draft, ids, groups)
        unique.setdefault((named.suggester, named.id), named)
    return list(unique.values())


def _named(draft: Suggestion, ids: dict[str, str], groups: dict[str, str]) -> Suggestion:
    roles = {name: _renamed(role, ids) for name, role in draft.roles.items()}
    group = None if draft.group is None else groups[draft.group]
    # By place: `replace` takes three times as long, and an import does this for millions.
    return Suggestion(
        ids[draft.id], draft.span, draft.score, draft.suggester, draft.version, roles, draft.attributes, group
    )


def _renamed(role: Role, ids: dict[str, str]) -> Role:
    return role if role.entity is None else replace(role, entity=ids.get(role.entity))


def with_references(suggestion: Suggestion, instead: Mapping[str, str | None]) -> Suggestion:
    """The suggestion with references to entities that are gone led to those `instead` of them, by id; None: nowhere."""
    if not any(role.entity in instead for role in suggestion.roles.values()):
        return suggestion
    return replace(suggestion, roles={name: _led(role, instead) for name, role in suggestion.roles.items()})


def _led(role: Role, instead: Mapping[str, str | None]) -> Role:
    if role.entity is None or role.entity not in instead:
        return role
    return replace(role, entity=instead[role.entity])
