"""Choices by digit: the claimer of a claim out of the mentions nearby, the value of an attribute out of its list."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.core.annotations import Mark
from workbench.core.schemes import Attribute
from workbench.core.spans import ENTITIES, Role, role_of
from workbench.session.in_hand import InHand

MOST = 10
_PRONOUN = re.compile(r"\b(?:he|she|they|it|we|I|who)\b", re.IGNORECASE)
_OF_PERSONS = frozenset({"he", "she", "i", "who"})
_PERSONS = frozenset({"PERSON"})
_SPEAKERS = frozenset({"PERSON", "ORG", "GPE", "NORP"})


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """Which mention plays `role` in the mark `mark`; the first option has digit 1, the tenth digit 0."""

    mark: str
    role: str
    options: tuple[Role, ...]

    def words(self) -> list[str]:
        return [option.quote for option in self.options]

    def places(self) -> list[tuple[int, int]]:
        """Where the options stand in the article, to be numbered there."""
        return [(option.start, option.end) for option in self.options]


@dataclass(frozen=True, slots=True)
class AttributeChoice:
    """Which value of `attribute` the mark `mark` has."""

    mark: str
    attribute: Attribute

    def words(self) -> list[str]:
        return list(self.attribute.values)

    def places(self) -> list[tuple[int, int]]:
        return []


Choice = RoleChoice | AttributeChoice


def role_choice(hand: InHand, mark: Mark, role: str) -> RoleChoice:
    """The mentions near a mark: names and pronouns of its sentence first, then of those before, then of the next."""
    first, last = hand.edges.sentence_around(mark.span.start, mark.span.end)
    near = sorted(
        _mentions(hand, mark),
        key=lambda option: (option.end > last, option.start < first, _distance(mark, option)),
    )
    return RoleChoice(mark.id, role, tuple(near[:MOST]))


def _mentions(hand: InHand, mark: Mark) -> list[Role]:
    first, last = _reach(hand, mark)
    names = [
        Role(entity.span.start, entity.span.end, entity.span.quote, entity.id)
        for entity in hand.in_layer(ENTITIES)
        if entity.span.label in _SPEAKERS and first <= entity.span.start and entity.span.end <= last
    ]
    taken = {offset for name in names for offset in range(name.start, name.end)}
    pronouns = [
        _standing_for(hand, role_of(hand.article.text, *match.span()))
        for match in _PRONOUN.finditer(hand.article.text, first, last)
        if match.start() not in taken
    ]
    inside = mark.span
    return [option for option in (*names, *pronouns) if not inside.covers(option)]


def _standing_for(hand: InHand, pronoun: Role) -> Role:
    """The pronoun with the entity it stands for: as a claim says of it already, else the nearest speaker before it."""
    marks: list[Mark] = [*hand.standing, *hand.suggestions]
    for mark in marks:
        for role in mark.roles.values():
            if (role.start, role.end) == (pronoun.start, pronoun.end) and role.entity is not None:
                return role
    wanted = _PERSONS if pronoun.quote.casefold() in _OF_PERSONS else _SPEAKERS
    before = [m for m in hand.in_layer(ENTITIES) if m.span.end <= pronoun.start and m.span.label in wanted]
    return replace(pronoun, entity=before[-1].id) if before else pronoun


def _reach(hand: InHand, mark: Mark) -> tuple[int, int]:
    first, last = hand.edges.sentence_around(mark.span.start, mark.span.end)
    before = [start for start, end in hand.edges.sentences if end <= first]
    after = [end for start, end in hand.edges.sentences if start >= last]
    return (before[-2:] or [first])[0], (after[:1] or [last])[0]


def _distance(mark: Mark, option: Role) -> int:
    return max(option.start - mark.span.end, mark.span.start - option.end, 0)


def next_attribute(attributes: Sequence[Attribute], shown: Attribute | None) -> Attribute | None:
    """The attribute with a list of values that comes after `shown`, round and round; None where there is none."""
    listed = [attribute for attribute in attributes if attribute.values]
    if shown not in listed:
        return listed[0] if listed else None
    return listed[(listed.index(shown) + 1) % len(listed)]


def next_unset(attributes: Sequence[Attribute], mark: Mark) -> Attribute | None:
    """The first attribute with a list of values that the mark has none of."""
    return next((each for each in attributes if each.values and each.name not in mark.attributes), None)
