"""Makes the saved project of a schema, and tells what is in one. Run it with the code that has the schema, as

    PYTHONPATH=CHECKOUT python tests/store/saved_projects.py tests/data/projects/NAME.workbench.gz

It uses only what every commit has, so that it runs with any of them; what a schema knows besides is used where it is
there. What that code reads in the project has to be what `held.json` beside it says.
"""

import gzip
import json
import platform
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.core.annotations import Annotation, Verdict, accepted, rejected
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Effort, Kind, Review, ReviewState
from workbench.core.schemes import parse_scheme
from workbench.core.spans import role_of, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.store.journal import Annotator
from workbench.store.project import Project

HELD = Path(__file__).resolve().parent.parent / "data" / "projects" / "held.json"
ANN, BO = Annotator("a" * 32, "Ann Ångström"), Annotator("b" * 32, "בו Bo")
_AT = 1_763_800_000_000
_SCHEME = """
name = "saved"
version = "1"
language = "en"

[layers.entities]
title = "Entities"
labels = [
  { name = "PERSON", title = "Person", hue = 250, note = "By any name." },
  { name = "ORG", title = "Organisation", hue = 60, note = "Not its house." },
]

[layers.claims]
title = "Claims"
may_overlap = true
roles = ["claimer", "cue"]
labels = [{ name = "CLAIM", title = "Claim", hue = 150, note = "What is claimed." }]
attributes = [{ name = "polarity", title = "Polarity", values = ["affirmed", "denied"] }]
"""
_TEXTS = {
    "plain": "Ada Lovelace said that the Harbour Board has no plan. Ada Lovelace left.",
    "emoji": "👩‍👩‍👧 Noor Haddad 🚢 told the Harbour Board 👋🏽 that ferries stop on Monday.",
    "rtl": "אמרה נועה לוי כי המעבורת תפליג ביום ראשון. Noa Levi agreed.",
    "marks": "Zoé Müller, in Devanagari ज़ोए, denied that the क्षेत्र board paid.",
    "empty": "Nothing is named here.",
}
_MARKED = (
    ("plain", "entities", "PERSON", "Ada Lovelace", 0.95),
    ("plain", "entities", "ORG", "Harbour Board", 0.4),
    ("plain", "claims", "CLAIM", "the Harbour Board has no plan", 0.7),
    ("emoji", "entities", "PERSON", "Noor Haddad", 0.9),
    ("emoji", "entities", "ORG", "the Harbour Board", 0.3),
    ("emoji", "claims", "CLAIM", "ferries stop on Monday", 0.6),
    ("rtl", "entities", "PERSON", "נועה לוי", 0.8),
    ("rtl", "entities", "ORG", "Noa Levi", 0.2),
    ("marks", "entities", "PERSON", "Zoé Müller", 0.85),
    ("marks", "claims", "CLAIM", "the क्षेत्र board paid", 0.5),
)


class Maker:
    """Decides one thing after another, each a second after the one before, with ids that are the same each time."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._reviews: dict[tuple[str, str], Review] = {}
        self._made: list[Decision] = []

    def decide(
        self,
        who: Annotator,
        kind: Kind,
        article: str,
        out: tuple[Annotation, ...] = (),
        put_in: tuple[Annotation, ...] = (),
        *,
        state: ReviewState = ReviewState.IN_PROGRESS,
        flag: str | None = None,
    ) -> Decision:
        before = self._reviews.get((who.id, article), Review())
        after = Review(state, flag, "1" if state is ReviewState.DONE else "")
        return self._write(Decision(kind, who.id, (Edit(article, out, put_in, before, after),), Effort(2, 1500)))

    def turn(self, kind: Kind, decision: Decision) -> Decision:
        return self._write(replace(decision.reverted(kind), effort=Effort(1, 300)))

    def _write(self, decision: Decision) -> Decision:
        step = len(self._made) + 1
        written = replace(decision, id=f"{step:032x}", at=_AT + 1000 * step)
        self._project.journal.append(written)
        for edit in written.edits:
            self._reviews[written.annotator, edit.article] = edit.review_after
        self._made.append(written)
        return written


def make(path: Path) -> None:
    """Writes the project: five articles, suggestions, decisions of two annotators, some of them undone and redone."""
    with Project.create(path, parse_scheme(_SCHEME), guidelines="Mark every name.\n") as project:
        batch = project.articles.start_batch("saved.jsonl")
        articles = [Article(key, text, title=f"Title of {key} ✓", story="harbour") for key, text in _TEXTS.items()]
        project.articles.add(articles, batch)
        suggested = _suggest(project)
        project.journal.join(ANN)
        project.journal.join(BO)
        _work(Maker(project), suggested)
        for more in (_choose_suggesters, _ask_for_looks, _split, _say_right, _take_back):
            more(project)


def _suggest(project: Project) -> dict[str, list[Suggestion]]:
    drafts: dict[str, list[Suggestion]] = {key: [] for key in _TEXTS}
    for key, layer, label, words, score in _MARKED:
        start = _TEXTS[key].index(words)
        span = span_of(_TEXTS[key], layer, start, start + len(words), label)
        drafts[key].append(Suggestion(str(len(drafts[key])), span, score, "saved", "1"))
    named = {key: with_ids(key, found) for key, found in drafts.items()}
    run = project.suggestions.start_run("saved", "1")
    rows = {_row(project, key): found for key, found in named.items()}
    project.suggestions.add(rows, {"saved": run})
    return named


def _row(project: Project, key: str) -> int:
    row = project.articles.id_of(key)
    assert row is not None
    return row


def _work(maker: Maker, suggested: dict[str, list[Suggestion]]) -> None:
    ada, board, claim = suggested["plain"]
    name = accepted(ada)
    maker.decide(ANN, Kind.ACCEPT, "plain", put_in=(name,))
    maker.decide(ANN, Kind.REJECT, "plain", put_in=(rejected(board),))
    said = accepted(claim)
    maker.decide(ANN, Kind.ACCEPT, "plain", put_in=(said,))
    text = _TEXTS["plain"]
    whose = said.with_role("claimer", role_of(text, 0, 12, name.id)).with_role("cue", role_of(text, 13, 22))
    maker.decide(ANN, Kind.ROLE, "plain", (said,), (whose,))
    denied = whose.with_attribute("polarity", "denied")
    undone = maker.decide(ANN, Kind.ATTRIBUTE, "plain", (whose,), (denied,))
    undo = maker.turn(Kind.UNDO, undone)
    maker.turn(Kind.REDO, undo)
    again = Annotation("f" * 16, span_of(text, "entities", 54, 66, "PERSON"), Verdict.ADDED)
    maker.decide(ANN, Kind.ADD, "plain", put_in=(again,))
    maker.decide(ANN, Kind.FINISH, "plain", state=ReviewState.DONE)

    noor, board, claim = suggested["emoji"]
    text = _TEXTS["emoji"]
    start = text.index("Harbour")
    moved = accepted(board).with_span(span_of(text, "entities", start, start + 13, "ORG"))
    maker.decide(ANN, Kind.MOVE, "emoji", put_in=(moved,))
    maker.decide(ANN, Kind.FLAG, "emoji", flag="who? 🤔")
    bulk = tuple(replace(accepted(each), verdict=Verdict.ACCEPTED_IN_BULK) for each in (noor, claim))
    maker.decide(ANN, Kind.FINISH, "emoji", put_in=bulk, state=ReviewState.DONE)
    maker.decide(ANN, Kind.REOPEN, "emoji")

    noa, levi = suggested["rtl"]
    relabelled = accepted(levi).with_span(levi.span.labelled("PERSON"))
    maker.decide(BO, Kind.RELABEL, "rtl", put_in=(relabelled,))
    maker.decide(BO, Kind.ACCEPT, "rtl", put_in=(accepted(noa),))
    maker.decide(BO, Kind.FINISH, "rtl", state=ReviewState.DONE)
    maker.decide(BO, Kind.REJECT, "plain", put_in=(rejected(suggested["plain"][0]),))
    maker.turn(Kind.UNDO, maker.decide(BO, Kind.ACCEPT, "marks", put_in=(accepted(suggested["marks"][1]),)))
    maker.decide(ANN, Kind.FINISH, "empty", state=ReviewState.DONE)


def _choose_suggesters(project: Project) -> None:
    if hasattr(project, "use_suggesters"):
        project.use_suggesters(replace(project.suggester_settings, pipeline="blank:en"))


def _ask_for_looks(project: Project) -> None:
    if hasattr(project, "finishing"):
        from workbench.core.finishing import Finishing

        project.finishing.put(Finishing(0.5))


def _split(project: Project) -> None:
    if hasattr(project, "splits"):
        project.splits.keep([("train", 80), ("test", 20)], {1: "train", 2: "", 3: "test"})


def _say_right(project: Project) -> None:
    if hasattr(project, "linting"):
        from workbench.store.linting import Right

        project.linting.say_right([Right("saved", 1, "a name", "Ada Lovelace")], ANN.id)


def _take_back(project: Project) -> None:
    if hasattr(project, "taking_back"):
        batch = project.articles.start_batch("second.jsonl")
        project.articles.add([Article("second", "Ada Lovelace came back.", title="Second")], batch)
        project.taking_back.take_back(batch)


def held(project: Project) -> dict[str, Any]:
    """What a person would miss in a project, as plain values: texts, annotations, reviews, what undo takes back."""
    told: dict[str, Any] = {}
    for key in _TEXTS:
        row = _row(project, key)
        by_annotator: dict[str, Any] = {}
        for who in (ANN, BO):
            review = project.journal.review(row, who.id)
            by_annotator[who.name] = {
                "review": [str(review.state), review.flag, review.guidelines],
                "finished": project.journal.submitted_at(row, who.id),
                "annotations": [_told(each) for each in project.journal.annotations(row, who.id).values()],
            }
        article = project.articles.get(row)
        suggested = sorted([s.id, s.span.start, s.span.end, s.score] for s in project.suggestions.of(row))
        told[key] = {"title": article.title, "text": article.text, "suggested": suggested, **by_annotator}
    for who in (ANN, BO):
        undo = project.journal.to_undo(who.id)
        told[f"{who.name} undoes"] = None if undo is None else undo.id
    return told


def _told(annotation: Annotation) -> list[Any]:
    span, origin = annotation.span, annotation.origin
    roles = {name: [role.start, role.end, role.quote, role.entity] for name, role in annotation.roles.items()}
    return [
        annotation.id,
        [span.layer, span.start, span.end, span.label, span.quote],
        str(annotation.verdict),
        roles,
        dict(annotation.attributes),
        None if origin is None else [origin.suggester, origin.version, origin.score, origin.start, origin.end],
    ]


def save(target: Path) -> None:
    """Writes the project; raises ValueError where this code reads anything else in it than all others do."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "saved.workbench"
        make(path)
        with Project.open(path) as project:
            if list(project.faults()) or held(project) != json.loads(HELD.read_text(encoding="utf-8")):
                raise ValueError("this is not the saved project")
        target.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))


if __name__ == "__main__":
    platform.node = lambda: "saved"  # a project tells on which machine its annotators work
    save(Path(sys.argv[1]))
