"""Annotated articles for the tests of exports: hard texts with a span over every word, and releases of them."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.core.annotations import Annotation, Origin, Verdict
from workbench.core.articles import Article
from workbench.core.decisions import Review, ReviewState
from workbench.core.schemes import LabelScheme, parse_scheme
from workbench.core.spans import CLAIMS, ENTITIES, Role, role_of, span_of
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.held import Held, all_of
from workbench.exchange.incoming import Incoming, Source
from workbench.exchange.reading import read_paths
from workbench.exchange.release import write_release
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import ReleaseFormat

SCHEMA_PATH = paths.resources() / "schema" / "workbench-1.schema.json"
SCHEME = parse_scheme((paths.resources() / "schemes" / "news.toml").read_text(encoding="utf-8"))
DONE = Review(ReviewState.DONE, None, "1")
FACTS = ReleaseFacts("News", SCHEME, SCHEMA_PATH, "0.1.0", guidelines="1")

HARD_TEXTS = {
    "emoji": "Modi 🤝 Putin in 🇮🇳 Delhi",
    "family emoji": "The 👨‍👩‍👧‍👦 family met 👩🏽‍🚀 there",
    "combining marks": "Jose\u0301 met Zoe\u0308 in A\u030aland",
    "composed beside decomposed": "é e\u0301 ﬁ fi Å A\u030a",
    "no-break spaces": "New\u00a0Delhi\u202fis\u2007big",
    "line separators": "one\u2028two\u2029three\x85four\x0bfive\x0csix\x1cseven",
    "a byte order mark within": "one\ufefftwo three",
    "zero width": "one\u200btwo\u200dthree four",
    "controls": "nul\x00 bell\x07 tab\there \x7f end",
    "quotes and backslashes": 'He said "a\\b" \\u2028 \\n {"x": [1]}',
    "newlines": "\n\nfirst\n\nsecond\n\n\n",
    "Arabic": "قال الرئيس إنّ النفط سيصل قريباً",
    "Hindi": "प्रधानमंत्री ने कहा कि भारत तेल ख़रीदेगा",
    "Chinese": "普京在新德里表示,印度将购买石油。𠮷野家",
    "beyond the first plane": "𝒜𝓁𝓁 𐍈 𝟘𝟙 end",
}


def added(article: Article, mark_id: str, start: int, end: int, label: str = "PERSON") -> Annotation:
    layer = CLAIMS if label == "CLAIM" else ENTITIES
    return Annotation(mark_id, span_of(article.text, layer, start, end, label), Verdict.ADDED)


def suggested(article: Article, mark_id: str, start: int, end: int, verdict: Verdict) -> Annotation:
    """As if a suggester had proposed the first character only, with another label, where the verdict says so."""
    moved = verdict in {Verdict.MOVED, Verdict.MOVED_AND_RELABELLED}
    relabelled = verdict in {Verdict.RELABELLED, Verdict.MOVED_AND_RELABELLED}
    origin = Origin("pipeline", "3.7.1", 0.25, start, start + 1 if moved else end, "ORG" if relabelled else "PERSON")
    return Annotation(mark_id, span_of(article.text, ENTITIES, start, end, "PERSON"), verdict, origin=origin)


def suggested_with_each_verdict(article: Article, start: int, end: int) -> list[Annotation]:
    """A suggestion for each way in which one can be decided, all on the same words."""
    verdicts = [verdict for verdict in Verdict if verdict is not Verdict.ADDED]
    return [suggested(article, f"s{n}", start, end, verdict) for n, verdict in enumerate(verdicts)]


def claim(article: Article, mark_id: str, start: int, end: int, **roles: Role) -> Annotation:
    span = span_of(article.text, CLAIMS, start, end, "CLAIM")
    return Annotation(mark_id, span, Verdict.ADDED, roles, {"voice": "attributed", "note": "“x”\u2028"}, group="g")


def by_ann(article: Article, *marks: Annotation) -> ExportArticle:
    return ExportArticle(article, marks, DONE, "Ann", 1_764_547_200_123)


def words_marked(key: str, text: str) -> ExportArticle:
    """Every stretch without white space an entity; a claim over all of it with the first of them as its claimer."""
    article = Article(key, text, f"About {key}", {"source": "x", "language": "en"}, story=f"story {key}")
    spans: list[tuple[int, int]] = []
    for word in text.split():
        start = text.index(word, spans[-1][1] if spans else 0)
        spans.append((start, start + len(word)))
    marks = [added(article, f"e{n}", *span) for n, span in enumerate(spans)]
    first, last = spans[0], spans[-1]
    roles = {"claimer": role_of(text, *first, "e0"), "cue": role_of(text, *last)}
    marks.append(claim(article, "c0", first[0], last[1], **roles))
    return by_ann(article, *reversed(marks))


def hard_articles() -> list[ExportArticle]:
    return [words_marked(key, text) for key, text in HARD_TEXTS.items()]


def lines_of(path: Path) -> list[dict[str, Any]]:
    """The records of a file as the contract has it: a line ends at a newline and nowhere else."""
    return [json.loads(line) for line in path.read_bytes().split(b"\n")[:-1]]


def files_of(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def released(folder: Path, shape: str, *exported: ExportArticle, **facts: Any) -> list[dict[str, Any]]:
    """Writes a release with rejected suggestions and gives its losses, without those that are told once."""
    write_release(folder, exported, facts=replace(FACTS, **{"format": shape, "with_rejected": True, **facts}))
    return [loss for loss in lines_of(folder / "loss_report.jsonl") if loss["article"] is not None]


def release_hard_articles(folder: Path, shape: str) -> None:
    """Writes a release of them, and asserts that all of them read back.

    The text with a NUL in it, which no project holds, is left out and listed.
    """
    report = write_release(folder, hard_articles(), facts=replace(FACTS, format=shape, with_rejected=True))
    assert (report.articles, report.drifted, report.missing) == (len(HARD_TEXTS) - 1, 0, 0)


def check_same_bytes(folder: Path, shape: str) -> None:
    """Writes releases of the hard articles to `one` and `two`, and asserts that these are the same."""
    for name in ("one", "two"):
        release_hard_articles(folder / name, shape)
    assert files_of(folder / "one") == files_of(folder / "two")


def read(*paths: Path) -> list[Incoming]:
    """The articles of files in which nothing is wrong."""
    found = list(read_paths(paths))
    assert all(isinstance(each, Incoming) for each in found), found
    return [each for each in found if isinstance(each, Incoming)]


def check_hard_articles(found: Iterable[Incoming]) -> None:
    """Asserts that these are the hard articles, as far as a release can have them."""
    meant = (exported.article for exported in hard_articles() if "\0" not in exported.article.text)
    assert _told(incoming.article for incoming in found) == _told(meant)


def _told(articles: Iterable[Article]) -> dict[str, tuple[object, ...]]:
    return {each.key: (each.text, each.title, dict(each.meta), each.story) for each in articles}


def by_id(annotations: Iterable[Annotation]) -> dict[str, Annotation]:
    return {annotation.id: annotation for annotation in annotations}


def held_by(format: ReleaseFormat, exported: ExportArticle) -> Held:
    """What of an article a format can carry."""
    layers = [layer.name for layer in SCHEME.layers]
    return format.held(all_of(exported, layers, split="train", with_rejected=True), SCHEME)


def check_found(path: Path, format: ReleaseFormat, held: Held) -> None:
    """Asserts that what a release does to read a file again finds the one article that was written."""
    assert list(format.found((Source(path, path.name),), SCHEME)) == [(True, *format.expected(held, SCHEME), 0)]


def check_same(incoming: Incoming, exported: ExportArticle, held: Held) -> None:
    """Asserts that what was read of an article is what was exported, with the marks that the format holds."""
    article, meant = incoming.article, exported.article
    assert (article.key, article.text, article.title) == (meant.key, meant.text, meant.title)
    assert (dict(article.meta), article.story) == (dict(meant.meta), meant.story)
    assert by_id(incoming.annotations) == by_id((*held.annotations, *(held.rejected or ())))
    assert incoming.suggestions == ()
    assert incoming.review is not None
    assert (incoming.review.annotator, incoming.review.state) == (exported.annotator, exported.review.state)
    assert (incoming.review.flag, incoming.review.guidelines) == (exported.review.flag, exported.review.guidelines)


def scheme_with(source: str, *, drop: Iterable[str] = ()) -> LabelScheme:
    """The scheme that ships with more layers, and without some of its own."""
    scheme = parse_scheme(SCHEME.source + source)
    layers = tuple(layer for layer in scheme.layers if layer.name not in set(drop))
    return LabelScheme(scheme.name, scheme.version, scheme.language, layers, scheme.source)
