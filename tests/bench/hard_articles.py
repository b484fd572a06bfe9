"""The articles that are hard to show: very long, one endless paragraph, mixed directions and emoji, span over span."""

from collections.abc import Iterator

from tests.bench.synthetic_text import SUGGESTER, VERSION, Newsroom, Shape
from workbench.core.articles import Article
from workbench.core.spans import CLAIMS, ENTITIES, Span
from workbench.core.suggestions import Suggestion, suggestion_id

Hard = tuple[Article, list[Suggestion]]

_MIXED = """Ann Lee \U0001f469\U0001f3fd\u200d\U0001f680 said that دبي is near مدينة أبوظبي today.
\u2067שלום Rosatom\u2069 wrote \U0001f1ee\U0001f1f3\U0001f1f7\U0001f1fa twice; \U0001f468\u200d\U0001f467.
قالت آن لي إن Corvina ستوقع الاتفاق غدا \U0001f91d في New York.
नरेन्द्र मोदी ने कहा कि S-400 आएगा, e\u0301t e\u0301tude \U0001d518\U0001d52b\U0001d526."""
_NAMES = ("Ann Lee", "دبي", "مدينة أبوظبي", "Rosatom", "آن لي", "Corvina", "New York", "नरेन्द्र मोदी", "S-400")


HARD = (
    "5,000 words, 300 spans",
    "20,000 words, 1,000 spans",
    "one paragraph of 100,000 characters",
    "mixed directions, emoji",
    "ten spans over a word",
)
"""The keys of the hard articles: what is hard about each."""


def hard_articles(newsroom: Newsroom) -> Iterator[Hard]:
    """Each with what is suggested in it."""
    yield _named(HARD[0], newsroom.article(9_000_001, Shape(5000, 300)))
    yield _named(HARD[1], newsroom.article(9_000_002, Shape(20_000, 1000)))
    yield _one_paragraph(newsroom)
    yield _mixed()
    yield _span_over_span()


def _named(key: str, made: Hard, text: str | None = None) -> Hard:
    article, spans = made
    named = [
        Suggestion(suggestion_id(key, s.span), s.span, s.score, SUGGESTER, VERSION, {}, s.attributes) for s in spans
    ]
    return Article(key, article.text if text is None else text, key), named


def _one_paragraph(newsroom: Newsroom) -> Hard:
    """100,000 characters without a break, and 300 spans."""
    made = newsroom.article(9_000_003, Shape(18_000, 300))
    # One for one, so that every span stays where it is.
    text = made[0].text.replace("\n", " ")[:100_000]
    article, spans = _named(HARD[2], made, text)
    return article, [s for s in spans if s.span.end <= len(text)]


def _mixed() -> Hard:
    key = HARD[3]
    text = "\n\n".join([_MIXED] * 60)
    spans = []
    for name in _NAMES:
        at = text.find(name)
        while at >= 0:
            spans.append(_suggestion(key, text, ENTITIES, at, at + len(name), "PERSON"))
            at = text.find(name, at + len(name))
    return Article(key, text, key), spans


def _span_over_span() -> Hard:
    """Ten claims over one word, each within the one before it, in each of forty sentences."""
    key = HARD[4]
    sentence = "One two three four five six seven eight nine ten " * 2
    text = "\n\n".join([sentence.strip() + "."] * 40)
    spans, at = [], 0
    for line in text.split("\n\n"):
        words = line[:-1].split(" ")
        for depth in range(10):
            start = at + len(" ".join(words[:depth])) + (depth > 0)
            end = at + len(" ".join(words[: len(words) - depth]))
            if start < end:
                spans.append(_suggestion(key, text, CLAIMS, start, end, "CLAIM"))
        at += len(line) + 2
    return Article(key, text, key), spans


def _suggestion(key: str, text: str, layer: str, start: int, end: int, label: str) -> Suggestion:
    span = Span(layer, start, end, label, text[start:end])
    return Suggestion(suggestion_id(key, span), span, 0.9, SUGGESTER, VERSION)
