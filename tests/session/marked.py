"""Articles and their marks as text: `[Ann|PERSON?] met [Bob|PERSON]` has an open suggestion and an annotation."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from workbench.core.annotations import Mark
from workbench.core.articles import Article, Range
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Role, Span, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.session.session import Session
from workbench.session.undoing import redo, undo
from workbench.store.journal import Annotator
from workbench.store.project import Project

_SIGN = re.compile(r"(\[|\|[A-Z]+\])")
ME = Annotator("me", "Me")


def read_marked(marked: str) -> tuple[str, list[Span]]:
    """The text without its brackets, and the span of each pair; pairs may stand within one another."""
    text, opened, found = "", list[int](), list[tuple[int, int, str]]()
    for part in _SIGN.split(marked):
        if part == "[":
            opened.append(len(text))
        elif part.startswith("|"):
            found.append((opened.pop(), len(text), part[1:-1]))
        else:
            text += part
    return text, [span_of(text, "claims" if n == "CLAIM" else "entities", a, b, n) for a, b, n in found]


def write_marked(text: str, marks: Sequence[Mark]) -> str:
    """The text with a pair of brackets around each mark; a question mark behind the label of an open suggestion."""
    signs: list[tuple[int, int, int, str]] = []
    for mark in marks:
        start, end, question = mark.span.start, mark.span.end, "?" if isinstance(mark, Suggestion) else ""
        signs += [(start, 1, -end, "["), (end, 0, -start, f"|{mark.span.label}{question}]")]
    for at, _, _, sign in sorted(signs, reverse=True):
        text = text[:at] + sign + text[at:]
    return text


def start(
    folder: Path,
    scheme: LabelScheme,
    *articles: str,
    roles: dict[str, Role] | None = None,
    others: dict[str, tuple[Range, ...]] | None = None,
) -> Session:
    """A session on a new project with these marked articles, every mark an open suggestion; the first is in hand.

    Claims get these `roles`; `others` are likely ranges by the words of the suggestion that they are likely instead of.
    """
    project = Project.create(folder / "test.workbench", scheme)
    batch = project.articles.start_batch("test")
    for number, marked in enumerate(articles):
        text, spans = read_marked(marked)
        key = f"a{number}"
        (row,), _ = project.articles.add([Article(key, text)], batch)
        drafts = [
            Suggestion(
                str(i),
                span,
                0.5,
                "test",
                "1",
                (roles or {}) if span.layer == "claims" else {},
                others=(others or {}).get(span.quote, ()),
            )
            for i, span in enumerate(spans)
        ]
        project.suggestions.add({row: with_ids(key, drafts)}, {"test": project.suggestions.start_run("test", "1")})
    session = Session(project, ME)
    session.open_next_to_do()
    return session


def check_steps(session: Session, steps: Sequence[Callable[[Session], object]], after: str) -> None:
    """The steps lead to `after`, all undos back to where it began, and all redos there again; the file is sound."""
    beginning = shown(session)
    for step in steps:
        step(session)
    assert shown(session) == after
    while undo(session):
        pass
    assert shown(session) == beginning
    while redo(session):
        pass
    assert shown(session) == after
    assert list(session.project.faults()) == []


def shown(session: Session) -> str:
    assert session.hand is not None
    return write_marked(session.hand.article.text, session.hand.marks)
