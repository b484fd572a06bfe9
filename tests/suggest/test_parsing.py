"""Long articles are parsed in pieces, and no offset, sentence or suggestion knows of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from workbench.core.articles import Article
from workbench.suggest.parsing import LONGEST, parsed, pieces


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
