"""Sentences like a claim are found by its words, wherever and however these are written."""

import pytest

from workbench.session.elsewhere import _closest


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Oil fell. Steel rose in Goa.", ["steel", "goa"], "Steel rose in Goa."),
        ("STEEL ROSE. Oil fell.", ["steel"], "STEEL ROSE."),
        ("Steelworks closed. Cheap steel came.", ["steel"], "Cheap steel came."),
        ("It cost 1,500 then. It cost 500 now.", ["500"], "It cost 500 now."),
        ("Die Stadt lag da. Die Straße war lang.", ["strasse"], "Die Straße war lang."),
        ("Nothing of it.", ["steel"], ""),
    ],
)
def test_the_sentence_with_most_of_the_words(text: str, words: list[str], found: str) -> None:
    alike, start, end = _closest(text, dict.fromkeys(words, 1.0))
    assert text[start:end] == found
    assert (alike > 0) == bool(found)
