"""Rows as they are written: the same bytes however plain or rich a mark is."""

import json

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.records import suggestion_from, suggestion_record
from workbench.core.spans import Role, Span
from workbench.core.suggestions import Suggestion
from workbench.store.rows import suggestion_row

WORDS = st.text(st.characters(exclude_categories=()), max_size=12)
SCORES = st.one_of(st.floats(0, 1), st.sampled_from([0, 1, 1.0, 0.1 + 0.2]))


@st.composite
def suggestions(draw: st.DrawFn) -> Suggestion:
    start = draw(st.integers(0, 10**6))
    span = Span("entities", start, start + draw(st.integers(1, 99)), draw(WORDS), draw(WORDS))
    roles = {"claimer": Role(0, 1, draw(WORDS), draw(st.none() | WORDS))} if draw(st.booleans()) else {}
    attributes = draw(st.dictionaries(WORDS, WORDS, max_size=2))
    group = draw(st.none() | WORDS)
    return Suggestion(draw(WORDS), span, draw(SCORES), draw(WORDS), draw(WORDS), roles, attributes, group)


@given(suggestions())
def test_a_record_is_written_as_json_writes_it_and_read_again(suggestion: Suggestion) -> None:
    row = suggestion_row(suggestion)
    assert row.record == json.dumps(suggestion_record(suggestion), ensure_ascii=False)
    assert suggestion_from(json.loads(row.record), "entities") == suggestion
