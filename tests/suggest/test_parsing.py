"""Long articles are parsed in pieces, and no offset, sentence or suggestion knows of it."""

from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from workbench.core.articles import Article
from workbench.suggest.claims import ClaimSuggester
from workbench.suggest.entities import EntitySuggester
from workbench.suggest.parsing import LONGEST, parsed, pieces
from workbench.suggest.suggester import Suggester, suggest_articles, unread


@given(text=st.text(alphabet="ab. \n👋", max_size=200), longest=st.integers(4, 40))
def test_pieces_are_the_text_again_and_none_is_too_long(text: str, longest: int) -> None:
    found = pieces(text, longest)
    assert "".join(found) == text and all(len(piece) <= longest for piece in found)


@pytest.mark.parametrize("text", ["", "   ", "Ann.", "x" * (2 * LONGEST + 1), "Ann met Bob.\n\n" * (LONGEST // 10)])
def test_the_parse_has_the_offsets_of_the_whole_text(text: str, nlp: Language) -> None:
    ((article, doc),) = parsed([Article("a", text)], nlp)
    assert article.text == doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


def test_entities_are_found_in_every_piece(nlp: Language) -> None:
    line = "President Vladimir Putin met Narendra Modi in New Delhi.\n"
    text = line * (3 * LONGEST // len(line))
    ((_, doc),) = parsed([Article("a", text)], nlp)
    found = [ent.start_char for ent in doc.ents if ent.text == "Vladimir Putin"]
    assert len(found) > 0.95 * text.count(line) and max(found) > 2 * LONGEST
    assert all(text[at:].startswith("Vladimir Putin") for at in found)


def test_where_only_entities_are_read_nothing_else_is_made_and_they_are_the_same(nlp: Language, root: Path) -> None:
    entities = EntitySuggester(pipeline_version="test")
    both: list[Suggester] = [entities, ClaimSuggester()]
    assert unread(nlp, both) == []
    assert set(unread(nlp, [entities])) == {"tagger", "attribute_ruler", "lemmatizer"}
    articles = [Article(path.stem, path.read_text("utf-8")) for path in sorted((root / "seeds").glob("*.txt"))]
    alone = [found for _, found in suggest_articles(articles, nlp, [entities])]
    beside = [[s for s in found if s.suggester == "entities"] for _, found in suggest_articles(articles, nlp, both)]
    assert alone == beside and all(alone)
    ((_, doc),) = parsed(articles[:1], nlp, without=unread(nlp, [entities]))
    assert not doc.has_annotation("TAG") and not doc.has_annotation("LEMMA") and doc.ents


def test_a_sentence_begins_with_a_paragraph_and_none_behind_a_rank(nlp: Language) -> None:
    text = (
        "Lee says he is ready to meet Ito\n\n"
        'The two met.\nAgain. "We are\nready," Maj. Gen. Igor Lee said to Lt. Col. Ann Ito.'
    )
    ((article, doc),) = parsed([Article("a", text)], nlp)
    starts = {doc[sentence.start].text for sentence in doc.sents}
    assert "The" in starts and starts.isdisjoint({"Gen.", "Igor", "Col", "Ann", "ready"})
    found = ClaimSuggester().suggest(article, doc, [])
    assert [one.span.quote for one in found][:1] == ["he is ready to meet Ito"]
    ((article, doc),) = parsed([Article("b", "He said that the minister had met Lt. Col. Ann Ito in Oslo.")], nlp)
    assert [one.span.quote for one in ClaimSuggester().suggest(article, doc, [])] == [
        "the minister had met Lt. Col. Ann Ito in Oslo"
    ]


@pytest.mark.parametrize(
    ("factory", "settings"),
    [("entity_ruler", []), ("attribute_ruler", [{"patterns": [[{"LOWER": "a"}]], "attrs": {"NORM": "an"}}])],
)
def test_nothing_is_left_out_where_entities_may_hang_on_it(factory: str, settings: list[dict[str, Any]]) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger")
    assert unread(nlp, [EntitySuggester(pipeline_version="test")]) == ["tagger"]
    ruler: Any = nlp.add_pipe(factory)
    ruler.add_patterns(settings)
    assert unread(nlp, [EntitySuggester(pipeline_version="test")]) == []
