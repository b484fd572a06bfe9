"""Parses articles of any length: a long one in pieces, which are put together again as one parse.

What a parser cannot know it is told: that a sentence begins with a paragraph, and none behind the stop of a rank.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from workbench.core.articles import Article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST = 20_000
"""Code points of one piece: a parser takes ever longer over a text without sentences, and more memory over any."""

_RANKS = frozenset(
    {"Adm", "Brig", "Capt", "Cmdr", "Col", "Cpl", "Dr", "Fr", "Gen", "Gov", "Hon", "Lt", "Maj", "Messrs", "Mr", "Mrs"}
    | {"Ms", "Prof", "Pvt", "Rep", "Rev", "Sen", "Sgt", "Supt"}
)


def parsed(
    articles: Iterable[Article], nlp: "Language", *, without: Sequence[str] = (), batch_size: int = 16
) -> Iterator[tuple[Article, "Doc"]]:
    """Each article with its parse, in order; offsets in the parse are those of the whole text.

    `without` are components of the pipeline that are left out.
    """
    cut = (
        (_prepared(nlp.make_doc(piece)), (article, is_last))
        for article in articles
        for piece, is_last in _marked(pieces(article.text))
    )
    docs: list[Doc] = []
    for doc, (article, is_last) in nlp.pipe(cut, as_tuples=True, batch_size=batch_size, disable=without):
        docs.append(doc)
        if is_last:
            yield article, _joined(docs)
            docs = []


def pieces(text: str, longest: int = LONGEST) -> list[str]:
    """The text, cut at the ends of paragraphs, else of sentences, else of words; nothing is left out."""
    found, start = [], 0
    while len(text) - start > longest:
        end = next(
            (at for sign in ("\n", ". ", " ") if (at := _behind(text, sign, start, longest)) > start), start + longest
        )
        found.append(text[start:end])
        start = end
    return [*found, text[start:]]


def _behind(text: str, sign: str, start: int, longest: int) -> int:
    """Behind the last `sign` within `longest` of `start`; 0 where there is none in the later half of that."""
    at = text.rfind(sign, start + longest // 2, start + longest)
    return 0 if at < 0 else at + len(sign)


def _prepared(doc: "Doc") -> "Doc":
    with doc.retokenize() as retokenizer:
        for word, stop in pairwise(doc):
            if stop.text == "." and word.text in _RANKS and not word.whitespace_:
                retokenizer.merge(doc[word.i : stop.i + 1])
    for before, token in pairwise(doc):
        if before.text.count("\n") > 1:
            token.is_sent_start = True
        elif before.text[:-1] in _RANKS and before.text.endswith("."):
            token.is_sent_start = False
    return doc


def _marked(parts: list[str]) -> Iterator[tuple[str, bool]]:
    return ((part, number == len(parts)) for number, part in enumerate(parts, 1))


def _joined(docs: "list[Doc]") -> "Doc":
    if len(docs) == 1:
        return docs[0]
    from spacy.tokens import Doc

    whole = Doc.from_docs(docs, ensure_whitespace=False)
    if whole is None:
        raise ValueError("there is nothing to join")
    return whole
