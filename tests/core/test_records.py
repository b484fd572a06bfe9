"""Records of annotations: written fast and made fast, they are what the slow ways give."""

import json

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.annotations import Annotation, Origin, Verdict
from workbench.core.quick import plain_annotation
from workbench.core.records import annotation_from, annotation_json, annotation_record
from workbench.core.spans import Role, Span

words = st.text(max_size=8)
places = st.integers(0, 99)
roles = st.dictionaries(
    st.sampled_from(["claimer", "cue", "“x”"]), st.builds(Role, places, places, words, st.none() | words), max_size=2
)
origins = st.builds(Origin, words, words, st.floats(0, 1) | st.integers(0, 1), places, places, words)
annotations = st.builds(
    Annotation,
    words,
    st.builds(Span, st.just("entities"), places, places, words, words),
    st.sampled_from(Verdict),
    roles,
    st.dictionaries(words, words, max_size=2),
    st.none() | words,
    st.none() | origins,
)


@given(annotations)
def test_the_fast_way_writes_what_json_writes(annotation: Annotation) -> None:
    assert annotation_json(annotation) == json.dumps(annotation_record(annotation), ensure_ascii=False)


@given(annotations)
def test_what_is_read_is_what_was_written(annotation: Annotation) -> None:
    read = annotation_from(json.loads(annotation_json(annotation)), "entities")
    assert read == annotation
    assert (repr(read.span), repr(read.origin)) == (repr(annotation.span), repr(annotation.origin))
    assert hash(read.span) == hash(annotation.span)


@given(st.text(min_size=1, max_size=8), st.data())
def test_a_plain_record_is_made_as_any_other_and_what_is_wrong_is_left_to_others(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    origin = data.draw(st.none() | st.just(Origin("s", "1", 0.5, start, end, "L")))
    annotation = Annotation("a", Span("entities", start, end, "L", text[start:end]), Verdict.ACCEPTED, origin=origin)
    record = json.loads(annotation_json(annotation))
    assert plain_annotation(record, "entities", text, 9) == annotation
    for name in record:
        wrong = {**record, name: data.draw(st.none() | st.booleans() | st.integers(99) | st.just({}))}
        assert plain_annotation(wrong, "entities", text, 9) is None
    assert plain_annotation({**record, "group": "g"}, "entities", text, 9) is None
    assert plain_annotation(record, "entities", text, 0) is None
