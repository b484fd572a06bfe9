"""Rules about spans with roles, such as claims: one sentence, who says it and how, and what the roles refer to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.core.annotations import Annotation, added
from workbench.core.decisions import Kind
from workbench.core.lint import Found, Page, Repair, finding_at
from workbench.core.phrases import phrase
from workbench.core.spans import ENTITIES, Role, Span, is_quoted

_CLAIMER, _CUE = "claimer", "cue"
_BETWEEN_SENTENCES = re.compile(r"[.!?…]+[^\S\n]+")
"""What stands between two claims of one quotation: the end of a sentence, and neither quotation mark nor new line."""


def _with_roles(page: Page, *names: str) -> Iterator[Annotation]:
    """The annotations of layers that have all these roles; without names those of layers with any."""
    layers = {layer.name for layer in page.scheme.layers if layer.roles and set(names) <= set(layer.roles)}
    return (annotation for annotation in page.standing if annotation.span.layer in layers)


def several_sentences(page: Page) -> Iterator[Found]:
    """A claim goes over more than one sentence; each sentence would be a claim with the same claimer and cue."""
    for annotation in _with_roles(page):
        span = annotation.span
        parts = page.edges.by_sentence(span.start, span.end)
        # A single word is no sentence: there stood a point that ends none.
        if len(parts) < 2 or any(len(page.text[slice(*part)].split()) < 2 for part in parts):
            continue
        pieces = [span.moved(page.text, *part) for part in parts]
        told = phrase("goes over {n} sentence", "goes over {n} sentences", n=len(pieces))
        fix = phrase("split into {n}", "split into {n}", n=len(pieces))
        if not all(page.has_room(piece, beside=annotation) for piece in pieces):
            yield finding_at("several-sentences", annotation, told), None
            continue
        repair = Repair(Kind.MOVE, (annotation,), tuple(_piece(annotation, piece) for piece in pieces))
        yield finding_at("several-sentences", annotation, told, fix=fix), repair


def _piece(whole: Annotation, span: Span) -> Annotation:
    if span.start == whole.span.start:
        return whole.with_span(span)
    return replace(added(span), roles=whole.roles, attributes=whole.attributes, group=whole.group)


def no_claimer(page: Page) -> Iterator[Found]:
    """A claim that is not the writer's own names nobody who makes it."""
    return _without_role(page, "no-claimer", _CLAIMER, phrase("nobody is named who claims it"))


def no_cue(page: Page) -> Iterator[Found]:
    """A claim that is not the writer's own has no words that do the claiming."""
    return _without_role(page, "no-cue", _CUE, phrase("has no words that do the claiming"))


def _without_role(page: Page, rule: str, name: str, told: str) -> Iterator[Found]:
    claims = list(_with_roles(page, name))
    for place, claim in enumerate(claims):
        if name in claim.roles or claim.attributes.get("voice") == "author":
            continue
        known = _known_role(page, claims, place, name)
        if known is None:
            yield finding_at(rule, claim, told), None
            continue
        repair = Repair(Kind.ROLE, (claim,), (claim.with_role(name, known),))
        yield finding_at(rule, claim, told, fix=phrase("add “{words}”", words=known.quote)), repair


def _known_role(page: Page, claims: Sequence[Annotation], place: int, name: str) -> Role | None:
    """The role as it stands with another part of the claim, with a claim of the same cue or claimer, or before it in
    the same quotation."""
    claim = claims[place]
    for other in claims:
        role = other.roles.get(name)
        if role is None or other.id == claim.id:
            continue
        is_part = claim.group is not None and other.group == claim.group
        if is_part or any(same in claim.roles.items() for same in other.roles.items()):
            return role
    before = claims[place - 1] if place else None
    if before is None or not _BETWEEN_SENTENCES.fullmatch(page.text, before.span.end, claim.span.start):
        return None
    return before.roles.get(name)


def astray_role(page: Page) -> Iterator[Found]:
    """A role does not cover its words, is none of the scheme, or stands for an entity that is gone."""
    for annotation in page.standing:
        for name, role in annotation.roles.items():
            told = _astray(page, annotation, name, role)
            if not told:
                continue
            mended = (
                None if not is_quoted(page.text, role) or not _is_known(page, annotation, name) else _led(page, role)
            )
            fix = phrase("take the {role} away", role=phrase(name)) if mended is None else _told_of(page, mended)
            repair = Repair(Kind.ROLE, (annotation,), (annotation.with_role(name, mended),))
            yield finding_at("astray-role", annotation, told, fix=fix, group=name), repair


def _astray(page: Page, annotation: Annotation, name: str, role: Role) -> str:
    if not is_quoted(page.text, role):
        return phrase("the {role} is not where its words are", role=phrase(name))
    if not _is_known(page, annotation, name):
        return phrase("the scheme has no {role} here", role=phrase(name))
    if role.entity is not None and role.entity not in page.by_id:
        return phrase("the {role} “{words}” stands for an entity that is gone", role=phrase(name), words=role.quote)
    return ""


def _is_known(page: Page, annotation: Annotation, name: str) -> bool:
    layer = page.scheme.layer(annotation.span.layer)
    return layer is None or name in layer.roles


def _led(page: Page, role: Role) -> Role:
    """The role with what stands just where it does as its entity, or with none."""
    here = (
        each.id
        for each in page.by_layer.get(ENTITIES, ())
        if (each.span.start, each.span.end) == (role.start, role.end)
    )
    return replace(role, entity=next(here, None))


def _told_of(page: Page, role: Role) -> str:
    if role.entity is None:
        return phrase("let it stand for no entity")
    return phrase("let it stand for “{words}”", words=page.by_id[role.entity].span.quote)
