"""Annotated articles of any kind for property tests: hard characters, roles, links, attributes, groups, rejections."""

from dataclasses import replace

from hypothesis import strategies as st

from workbench.core.annotations import Annotation, Origin, Verdict, verdict_on
from workbench.core.articles import Article
from workbench.core.decisions import Review, ReviewState
from workbench.core.spans import CLAIMS, ENTITIES, role_of, span_of
from workbench.exchange.export_articles import ExportArticle

PIECES = (
    "a", "Ann", " ", "  ", "\n", ".", ",", "“", "\\n", '"', "<b>", "&", "\t", "$text", "{split}",
    "🤝", "👨‍👩‍👧‍👦", "👩🏽‍🚀", "🇮🇳", "e\u0301", "é", "\u200d", "\ufe0f", "\u00a0", "\u2028", "\u2029", "\x85", "\x0b",
    "قال الرئيس", "प्रधानमंत्री", "普京", "𠮷", "𝒜", "\x07", "\x7f",
)  # fmt: skip
"""Of these, texts are put together; a lone NUL, carriage return or half a surrogate pair no project holds."""
ATTRIBUTES = {
    "voice": ("attributed", "author", "of another kind"),
    "note": ("“x”\u2028 <&>", "two\nlines", "\\n"),
    "unheard of": ("1",),
}
KEYS = st.sampled_from(["a", "A", "../a", "a/b", "ключ 1", "a\u2028b", "7", 'x"y'])
_WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)


def texts() -> st.SearchStrategy[str]:
    """Texts with every character that has gone wrong somewhere."""
    made = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)
    return made.filter(lambda text: not text.isspace())


@st.composite
def ranges(draw: st.DrawFn, text: str) -> tuple[int, int]:
    start = draw(st.integers(0, len(text) - 1))
    return start, draw(st.integers(start + 1, len(text)))


@st.composite
def entities(draw: st.DrawFn, text: str, mark_id: str) -> Annotation:
    """One that was added, or that came from a suggestion and was taken, changed or rejected."""
    labels = st.sampled_from(["PERSON", "ORG", "GPE"])
    span = span_of(text, ENTITIES, *draw(ranges(text)), draw(labels))
    if draw(st.booleans()):
        return Annotation(mark_id, span, Verdict.ADDED)
    proposed = draw(st.one_of(st.just((span.start, span.end)), ranges(text)))
    score = draw(st.floats(0, 1, allow_nan=False))
    origin = Origin("pipeline", draw(st.sampled_from(["3.7.1", ""])), score, *proposed, draw(labels))
    bulk = st.sampled_from([Verdict.ACCEPTED, Verdict.ACCEPTED_IN_BULK, Verdict.LET_STAND])
    changed = verdict_on(origin, span)
    verdict = draw(st.just(Verdict.REJECTED) | (bulk if changed is Verdict.ACCEPTED else st.just(changed)))
    return Annotation(mark_id, span, verdict, origin=origin)


@st.composite
def claims(draw: st.DrawFn, text: str, mark_id: str, known: list[str]) -> Annotation:
    """One with some of its roles, which may stand for any of the marks that are known."""
    span = span_of(text, CLAIMS, *draw(ranges(text)), "CLAIM")
    roles = {
        name: role_of(text, *draw(ranges(text)), draw(st.sampled_from([None, *known])))
        for name in draw(st.sets(st.sampled_from(["claimer", "cue"])))
    }
    attributes = {
        name: draw(st.sampled_from(ATTRIBUTES[name])) for name in draw(st.sets(st.sampled_from([*ATTRIBUTES])))
    }
    group = draw(st.sampled_from([None, "g", "g 2"]))
    made = Annotation(mark_id, span, Verdict.ADDED, roles, attributes, group)
    return replace(made, verdict=Verdict.REJECTED) if draw(st.integers(0, 9)) == 0 else made


@st.composite
def exports(draw: st.DrawFn) -> ExportArticle:
    text = draw(texts())
    names = [f"e{n}" for n in range(draw(st.integers(0, 4)))]
    marks = [draw(entities(text, name)) for name in names]
    marks += [draw(claims(text, f"c{n}", names)) for n in range(draw(st.integers(0, 3)))]
    meta = draw(st.dictionaries(_WORDS, _WORDS, max_size=2))
    article = Article(draw(KEYS), text, draw(st.sampled_from(["", "A title"])), meta, story=draw(st.none() | _WORDS))
    flag = draw(st.none() | _WORDS)
    review = Review(draw(st.sampled_from([*ReviewState])), flag, draw(st.sampled_from(["", "1"])))
    at = draw(st.none() | st.integers(0, 4_000_000_000_000))
    return ExportArticle(article, tuple(marks), review, draw(st.sampled_from(["Ann", "Čeněk", "7"])), at)
