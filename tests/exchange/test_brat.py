"""brat's files as it and others write them: which spans, roles and attributes come in, and what is a fault."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.exported import SCHEME, hard_articles
from workbench.core.annotations import Annotation
from workbench.exchange.brat import read_brat
from workbench.exchange.brat_release import BRAT
from workbench.exchange.formats import format_of
from workbench.exchange.held import all_of
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Source
from workbench.exchange.reading import read_paths

TEXT = "Ann 👩🏽‍🚀 said that she\nmet Bob and Che."


def files(folder: Path, annotations: str, text: str = TEXT, *, suffix: str = ".ann") -> Path:
    path = folder / "a.txt"
    path.write_bytes(text.encode())
    path.with_suffix(suffix).write_bytes(annotations.encode())
    return path


def read(path: Path) -> list[Read]:
    found = format_of(path)
    assert found is not None
    assert found.name == "brat"
    return list(read_brat(Source(path, path.name), ImportOptions(), Keys()))


def marks_of(found: list[Read]) -> dict[str, Annotation]:
    (incoming,) = (each for each in found if isinstance(each, Incoming))
    return {annotation.id: annotation for annotation in incoming.annotations}


# Made-up content in the shapes that brat and the tasks that were made with it have published.
SHAPES: dict[str, tuple[str, dict[str, tuple[str, str, dict[str, str]]]]] = {
    "spans": (
        "T1\tPerson 0 3\tAnn\nT2\tCLAIM 19 30\tshe met Bob\n",
        {"T1": ("Person", "Ann", {}), "T2": ("CLAIM", "she\nmet Bob", {})}),
    "a span over a line end in pieces": (
        "T2\tCLAIM 19 22;23 30\tshe met Bob\n", {"T2": ("CLAIM", "she\nmet Bob", {})}),
    "several stretches": (
        "T1\tPerson 27 30;35 38\tBob Che\n",
        {"T1": ("Person", "Bob", {}), "T1.2": ("Person", "Che", {})}),
    "several stretches, of versions before 1.3": (
        "T1\tPerson 27 30;35 38\tBobChe\n",
        {"T1": ("Person", "Bob", {}), "T1.2": ("Person", "Che", {})}),
    "attributes with and without a value, of any age": (
        "T1\tPerson 0 3\tAnn\nA1\tMention T1 Name\nA2\tIndividual T1\nM1\tNegation T1\n",
        {"T1": ("Person", "Ann", {"Mention": "Name", "Individual": "true", "Negation": "true"})}),
    "notes": (
        "T1\tPerson 0 3\tAnn\n#1\tAnnotatorNotes T1\tsure?  yes\n#2\tAnnotatorNotes T1\ttwice\n",
        {"T1": ("Person", "Ann", {"note": "sure?  yes; twice"})}),
    "entries of a database": (
        "T1\tPerson 0 3\tAnn\nN1\tReference T1 Wikipedia:64488\tAnn (astronaut)\n",
        {"T1": ("Person", "Ann", {"Reference": "Wikipedia:64488"})}),
    "entries of a database as in 2013": (
        "T1\tPerson 0 3\tAnn\nN1\tReference Annotation:T1 Referent:Wikipedia:64488\n",
        {"T1": ("Person", "Ann", {"Reference": "Wikipedia:64488"})}),
    "without the words": ("T1\tPerson 0 3\n", {"T1": ("Person", "Ann", {})}),
    "with CRLF, blank lines, a mark and no end": (
        "\ufeffT1\tPerson 0 3\tAnn\r\n\r\nT2\tPerson 27 30\tBob",
        {"T1": ("Person", "Ann", {}), "T2": ("Person", "Bob", {})}),
    "attributes before what they speak of, and of events": (
        "A1\tConfidence E1 High\nE1\tSay:T2 Agent:T1\nT2\tSay 9 13\tsaid\nT1\tPerson 0 3\tAnn\n",
        {"T1": ("Person", "Ann", {}), "T2": ("Say", "said", {"Confidence": "High"})}),
    "nothing": ("", {}),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_is_read(tmp_path: Path, name: str) -> None:
    annotations, meant = SHAPES[name]
    found = read(files(tmp_path, annotations))
    assert [each for each in found if isinstance(each, Fault)] == []
    assert {
        id: (mark.span.label, mark.span.quote, dict(mark.attributes)) for id, mark in marks_of(found).items()
    } == meant


@pytest.mark.parametrize(
    ("annotations", "label", "roles"),
    [
        ("R1\tEmployment Arg1:T1 Arg2:T2", "Person", {"Employment": ("Bob", "T2")}),
        ("R1\tEmployment Arg2:T2 Arg1:T1\t", "Person", {"Employment": ("Bob", "T2")}),
        ("R1\tPart-of Protein:T1 Complex:T2", "Person", {"Part-of": ("Bob", "T2")}),
        ("E1\tMeet:T1 Who:T2 Where:T3", "Person", {"Who": ("Bob", "T2"), "Where": ("Che", "T3")}),
        ("E1\tMeet:T1 Who:T2 Who2:T3", "Person", {"Who": ("Bob", "T2"), "Who2": ("Che", "T3")}),
        ("E1\tMeet:T1 Cause:E2\nE2\tSay:T2 ", "Person", {"Cause": ("Bob", "T2")}),
    ],
)
def test_relations_and_arguments_are_roles(
    tmp_path: Path, annotations: str, label: str, roles: dict[str, tuple[str, str]]
) -> None:
    spans = "T1\tPerson 0 3\tAnn\nT2\tPerson 27 30\tBob\nT3\tPerson 35 38\tChe\n"
    marks = marks_of(read(files(tmp_path, spans + annotations + "\n")))
    assert marks["T1"].span.label == label
    assert {name: (role.quote, role.entity) for name, role in marks["T1"].roles.items()} == roles


def test_parts_of_an_interrupted_span_are_a_group(tmp_path: Path) -> None:
    marks = marks_of(read(files(tmp_path, "T1\tCLAIM 27 30;35 38\tBob Che\nA1\tvoice T1 author\n")))
    assert {(mark.span.quote, mark.group, mark.attributes["voice"]) for mark in marks.values()} == {
        ("Bob", "T1", "author"),
        ("Che", "T1", "author"),
    }


def test_a_span_that_stands_there_for_a_role_alone_is_none(tmp_path: Path) -> None:
    lines = "T1\tCLAIM 23 30\tmet Bob\nT2\tclaimer 19 22\tshe\nT3\tPERSON 0 3\tAnn\n"
    marks = marks_of(read(files(tmp_path, f"{lines}R1\tclaimer Arg1:T1 Arg2:T2\nR2\tsame-as Arg1:T2 Arg2:T3\n")))
    assert marks.keys() == {"T1", "T3"}
    assert (marks["T1"].roles["claimer"].quote, marks["T1"].roles["claimer"].entity) == ("she", "T3")


def test_annotations_of_a_shared_task_are_in_two_files(tmp_path: Path) -> None:
    path = files(tmp_path, "T1\tPerson 0 3\tAnn\n", suffix=".a1")
    path.with_suffix(".a2").write_text("T2\tSay 9 13\tsaid\nE1\tSay:T2 Who:T1\n", encoding="utf-8")
    assert marks_of(read(path))["T2"].roles["Who"].entity == "T1"
    path.with_suffix(".a2").write_text("T2\tSay 9 13\tsaid\n\nE1\n", encoding="utf-8")
    faults = [str(each) for each in read(path) if isinstance(each, Fault)]
    assert faults == ["a.a2:3 (article a): The line was left out: The line has no tab behind its id."]
    assert marks_of(read(path)).keys() == {"T1", "T2"}


@pytest.mark.parametrize("start", [27, 28])
def test_offsets_count_line_ends_as_the_words_say(tmp_path: Path, start: int) -> None:
    """A text with CRLF was read by brat as it stands, but by others with each line end as one sign."""
    marks = marks_of(read(files(tmp_path, f"T1\tPerson {start} {start + 3}\tBob\n", TEXT.replace("\n", "\r\n"))))
    assert [(mark.span.start, mark.span.quote) for mark in marks.values()] == [(27, "Bob")]


def test_names_are_those_of_the_configuration_beside(tmp_path: Path) -> None:
    looks = "[labels]\nHead_of_state | Head of state\nGPE | Geo-political entity\n# x | y\n[drawing]\nx\tfgColor:red\n"
    (tmp_path / "visual.conf").write_text(looks, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    marks = marks_of(read(files(tmp_path / "sub", "T1\tHead_of_state 0 3\tAnn\nT2\tGPE 27 30\tBob\n")))
    assert [mark.span.label for mark in marks.values()] == ["Head of state", "GPE"]


LEFT_OUT = {
    "*\tEquiv T1 T2": "A line “Equiv” was left out: nothing here is like it.",
    "*\tEquiv T1 T2\n*\tEquiv T2 T1": "2 lines “Equiv” were left out: nothing here is like them.",
    "R1\tMet Arg1:T1 Arg2:T9": "The relation “Met” does not join two spans, and was left out.",
    "R1\tMet Arg1:T1 Arg2:T2\nR2\tMet Arg1:T1 Arg2:T2": "A second relation “Met” of one span was left out.",
    "R1\tlabel Arg1:T1 Arg2:T2": "The relation “label” was left out: its name means something else here.",
    "A1\tVague R1\nR1\tMet Arg1:T1 Arg2:T2": "“Vague” of R1 was left out: that is no span.",
    "T3\tMet 35 38\tChe\nR1\tMet Arg1:T1 Arg2:T3\nA1\tVague T3": "“Vague” of T3 was left out: that is no span.",
    "T3\tMet 35 38\tChe\nR1\tMet Arg1:T1 Arg2:T3\nR2\tSaw Arg1:T3 Arg2:T2":
        "The relation “Saw” does not join two spans, and was left out.",
    "T3\tPerson 27 30;35 38\tBob Che\nR1\tMet Arg1:T1 Arg2:T3": "Of an interrupted “Met” only the first part was read.",
}  # fmt: skip


@pytest.mark.parametrize("line", LEFT_OUT)
def test_what_has_no_place_here_is_told(tmp_path: Path, line: str) -> None:
    found = read(files(tmp_path, f"T1\tPerson 0 3\tAnn\nT2\tPerson 27 30\tBob\n{line}\n"))
    assert [str(each) for each in found if isinstance(each, Fault)] == [f"a.ann (article a): {LEFT_OUT[line]}"]
    assert {"T1", "T2"} <= marks_of(found).keys()


FAULTS = {
    "T1 Person 0 3 Ann": "a.ann:2 (article a): The line has no tab behind its id.",
    "T1\tPerson 0": "a.ann:2 (article a): “Person 0” is not a type with start and end.",
    "T1\tPerson -1 3\tAnn": "a.ann:2 (article a): “Person -1 3” is not a type with start and end.",
    "T1\tPerson 0 3;\tAnn": "a.ann:2 (article a): “Person 0 3;” is not a type with start and end.",
    f"T1\tPerson 0 {'9' * 5000}\tAnn": "a.ann:2 (article a): “Person 0 99999",
    "T1\tPerson 0 ９\tAnn": "a.ann:2 (article a): “Person 0 ９” is not a type with start and end.",
    "T0\tPerson 0 3\tAnn": "a.ann:2 (article a): The id “T0” is there already.",
    "T1\tPerson 4 5;0 3;2 4\tAnn": "a.ann:2 (article a): The parts of T1 overlap.",
    "T1\tPerson 0 3;19 22\tBob": "a.ann:2 (article a): The text at the parts of T1 is not “Bob”.",
    "R1\tMet Arg1:T0": "a.ann:2 (article a): The relation “Met” does not have two arguments.",
    "R1\tMet Arg1 Arg2": "a.ann:2 (article a): “Arg1” is not a name with an id, as in Theme:T1.",
    "E1\t ": "a.ann:2 (article a): The event has no trigger.",
    "A1\tVague": "a.ann:2 (article a): The line does not say a name and the id of an annotation.",
    "N1\tReference T0": "a.ann:2 (article a): The line does not say a name and the id of an annotation.",
    "#1\tNote": "a.ann:2 (article a): The line does not say a name and the id of an annotation.",
    "X1\tPerson 0 3\tAnn": "a.ann:2 (article a): “X1” is no id of an annotation of brat’s.",
    "T\tPerson 0 3\tAnn": "a.ann:2 (article a): “T” is no id of an annotation of brat’s.",
    "T1\tPerson 0 99\tAnn": "a.ann:2 (article a): The range 0–99 in “entities” is not inside a text of 39 characters.",
    "T1\tPerson 3 3\t": "a.ann:2 (article a): The range 3–3 in “entities” is not inside a text of 39 characters.",
}
COUNTED_OTHERWISE = {
    "T1\tPerson 30 33\tBob": "It matches where offsets count UTF-16 units, as JavaScript does.",
    "T1\tSay 20 24\tsaid": "It matches where offsets count bytes of UTF-8.",
    "T1\tPerson 0 2\tAnn": "It matches where the end is the last character of the span.",
}


@pytest.mark.parametrize("line", FAULTS)
def test_a_line_that_cannot_be_read_is_a_fault_and_the_article_is_there(tmp_path: Path, line: str) -> None:
    incoming, fault = read(files(tmp_path, f"T0\tPerson 0 3\tAnn\n{line}\n"))
    assert isinstance(incoming, Incoming)
    assert [mark.id for mark in incoming.annotations] == ["T0"]
    assert str(fault).replace("The line was left out: ", "").startswith(FAULTS[line])


@pytest.mark.parametrize("line", COUNTED_OTHERWISE)
def test_offsets_that_count_otherwise_are_the_fault_of_the_whole_article(tmp_path: Path, line: str) -> None:
    (fault,) = read(files(tmp_path, f"T0\tPerson 0 3\tAnn\n{line}\n"))
    assert COUNTED_OTHERWISE[line] in str(fault)


def test_where_hardly_a_line_is_right_the_article_is_left_out(tmp_path: Path) -> None:
    (fault,) = read(files(tmp_path, "T0\tPerson 0 3\tAnn\nT1\tPerson 4 7\tBob\nT2\tPerson 8 11\tBob\n"))
    assert str(fault).startswith("a.ann:2 (article a): At 4–7 the text reads")
    (fault,) = read(files(tmp_path, "{}\n[]\n"))
    assert str(fault) == "a.ann:1 (article a): The line has no tab behind its id."


def test_what_belongs_to_a_line_that_was_left_out_and_what_cannot_be_checked_is_left_out_too(tmp_path: Path) -> None:
    lines = (
        "T1\tPerson 0 3\tAnn\nT2\tPerson 1 4\tBob\nT3\tPerson 4 8\t\nT4\tPerson 27 30\tBob\nR1\tmet Arg1:T1 Arg2:T2\n"
    )
    found = read(files(tmp_path, lines))
    assert marks_of(found).keys() == {"T1", "T4"}
    told = [str(each) for each in found if isinstance(each, Fault)]
    assert told[0].startswith("a.ann:2 (article a): The line was left out: At 1–4 the text reads")
    assert told[1].startswith("a.ann:3 (article a): The line was left out: It does not say which words it is about")
    assert told[2] == "a.ann (article a): The relation “met” does not join two spans, and was left out."


def test_a_text_without_annotations_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.ann").write_text("T1\tPerson 0 3\tAnn\n", encoding="utf-8")
    found = list(read_paths([tmp_path]))
    assert [(each.article.key, each.annotations) for each in found if isinstance(each, Incoming)] == [("a", ())]
    (fault,) = (each for each in found if isinstance(each, Fault))
    assert "1 file of annotations has no text beside it and was not read: “b.ann”." in str(fault)
    assert not fault.is_note


@pytest.mark.parametrize("stated", [None, "brat"])
def test_annotations_that_were_chosen_lead_to_their_text(tmp_path: Path, stated: str | None) -> None:
    options = ImportOptions(format=stated)
    path = files(tmp_path, "T1\tPerson 0 3\tAnn\n").with_suffix(".ann")
    for chosen in ([path], [tmp_path], [path, tmp_path, path.with_suffix(".txt")]):
        (found,) = read_paths(chosen, options)
        assert isinstance(found, Incoming) and [mark.id for mark in found.annotations] == ["T1"]
    path.with_suffix(".txt").unlink()
    for one in (path, tmp_path):
        (fault,) = read_paths([one], options)
        assert "1 file of annotations has no text beside it and was not read: “a.ann”." in str(fault)


def test_a_text_said_to_be_of_brat_without_annotations_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (fault,) = read_paths([tmp_path], ImportOptions(format="brat"))
    assert "a.txt (article a): This text has no annotations beside it." in str(fault)


@pytest.mark.parametrize("beside", ['{"text": "x"', "[1]", '{"workbench": 5}', '{"workbench": {"marks": {"T1": 7}}}'])
def test_what_lies_beside_is_ours_or_nothing(tmp_path: Path, beside: str) -> None:
    path = files(tmp_path, "T1\tPerson 0 3\tAnn\n")
    path.with_suffix(".json").write_text(beside, encoding="utf-8")
    (found,) = read(path)
    assert isinstance(found, Fault if "workbench" in beside else Incoming)


PIECES = BRAT.piece(
    BRAT.held(all_of(hard_articles()[1], ("entities", "claims"), split="train", with_rejected=True), SCHEME), SCHEME
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_broken_files_are_faults_and_never_crashes(tmp_path: Path, data: st.DataObject) -> None:
    for suffix, whole in zip((".txt", ".ann", ".json"), PIECES, strict=True):
        at = data.draw(st.integers(0, len(whole)))
        gone = data.draw(st.integers(0, 9))
        instead = data.draw(
            st.sampled_from([b"", b"\n", b"\t", b" ", b":", b"9", b"T1", b"\xff", b"\0", b'"', b"}", b"-1"])
        )
        (tmp_path / f"a{suffix}").write_bytes(whole[:at] + instead + whole[at + gone :])
    found = list(read_paths([tmp_path / "a.txt"]))
    assert found
    assert sum(isinstance(each, Incoming) for each in found) <= 1
