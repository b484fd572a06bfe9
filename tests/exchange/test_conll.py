"""CoNLL files as they are published: what text and spans they amount to, in every dialect, and what is a fault."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.exchange.conll import read_conll
from workbench.exchange.conll_tags import TokenSpan, spans_of, tags_of
from workbench.exchange.formats import format_of
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Source
from workbench.exchange.reading import read_paths


def read(folder: Path, content: str, name: str = "a.conll") -> list[Read]:
    path = folder / name
    path.write_bytes(content.encode())
    return list(read_conll(Source(path, path.name), ImportOptions(), Keys()))


def told(found: list[Read]) -> list[tuple[str, str, list[tuple[str, str, str]]]]:
    """Key, text and marks of each article."""
    return [
        (each.article.key, each.article.text, [(a.span.layer, a.span.label, a.span.quote) for a in each.annotations])
        for each in found
        if isinstance(each, Incoming)
    ]


# Each dialect says the same: two names side by side, one of a single token, one that ends its sentence.
DIALECTS = {
    "IOB1": "I-PER I-PER B-PER O I-ORG I-LOC I-LOC",
    "IOB2": "B-PER I-PER B-PER O B-ORG B-LOC I-LOC",
    "BIOES": "B-PER E-PER S-PER O S-ORG B-LOC E-LOC",
    "BILOU": "B-PER L-PER U-PER O U-ORG B-LOC L-LOC",
    "BMES": "B-PER E-PER S-PER O S-ORG B-LOC E-LOC",
    "IOE2": "I-PER E-PER E-PER O E-ORG I-LOC E-LOC",
}
MEANT = [TokenSpan(0, 2, "PER"), TokenSpan(2, 3, "PER"), TokenSpan(4, 5, "ORG"), TokenSpan(5, 7, "LOC")]


@pytest.mark.parametrize("name", DIALECTS)
def test_every_dialect_is_understood(name: str) -> None:
    assert spans_of(DIALECTS[name].split()) == MEANT


def test_tags_are_written_in_iob2() -> None:
    assert " ".join(tags_of(7, MEANT)) == DIALECTS["IOB2"]


@given(st.lists(st.sampled_from(["O", "B-A", "I-A", "B-B", "I-B", "E-A", "S-B", "L-A", "U-A", "M-B", "B-A-x"])))
def test_spans_of_any_tags_are_in_order_and_apart(tags: list[str]) -> None:
    spans = spans_of(tags)
    assert all(one.end <= other.first for one, other in pairwise(spans))
    assert all(0 <= first < end <= len(tags) for first, end, _ in spans)
    assert {at for first, end, _ in spans for at in range(first, end)} == {
        n for n, tag in enumerate(tags) if tag != "O"
    }
    assert spans_of(tags_of(len(tags), spans)) == spans


PERSON, CITY = ("entities", "PER", "Ann Lee"), ("entities", "LOC", "Delhi")
ONE = "Ann Lee visits Delhi .\nShe stays ."
# Made-up content in the shapes that are published.
SHAPES = {
    "CoNLL-2003, as it was given out": (
        "a.testa",
        ("-DOCSTART- -X- -X- O\n\nAnn NNP I-NP I-PER\nLee NNP I-NP I-PER\nvisits VBZ I-VP O\nDelhi NNP I-NP I-LOC\n"
        ". . O O\n\nShe PRP I-NP O\nstays VBZ I-VP O\n. . O O\n\n"),
        [("a-1", ONE, [PERSON, CITY])]),
    "CoNLL-2003 in German": (
        "a.txt",
        ("-DOCSTART- -X- -X- -X- O\n\nAnn Ann NE I-NC I-PER\nLee Lee NE I-NC I-PER\nvisits visit V I-VC O\n"
        "Delhi Delhi NE I-NC I-LOC\n. . $. O O\n\nShe she P I-NC O\nstays stay V I-VC O\n. . $. O O\n"),
        [("a-1", ONE, [PERSON, CITY])]),
    "CoNLL-2002": (
        "a.train",
        ("-DOCSTART- -DOCSTART- O\nAnn N B-PER\nLee N I-PER\nvisits V O\nDelhi N B-LOC\n"
        ". Punc O\n\nShe P O\nstays V O\n. Punc O\n"),
        [("a-1", ONE, [PERSON, CITY])]),
    "two columns with tabs, CRLF, a mark in front": (
        "a.txt",
        "\ufeffAnn\tB-PER\r\nLee\tI-PER\r\nvisits\tO\r\nDelhi\tB-LOC\r\n.\tO\r\n\t\r\nShe\tO\r\nstays\tO\r\n.\tO",
        [("a-1", ONE, [PERSON, CITY])]),
    "numbered tokens with outer and inner names, as GermEval": (
        "a.tsv",
        ("#\thttp://example.org/a [2009-10-17]\n1\tAnn\tB-PER\tO\n2\tLee\tI-PER\tB-PER\n3\tvisits\tO\tO\n\n"
        "1\tDelhi\tB-LOC\tB-LOC\n"),
        [("a-1", "Ann Lee visits\nDelhi", [("entities", "PER", "Lee"), CITY])]),
    "an id before each sentence, as MultiCoNER": (
        "a.conll",
        "# id 17f2 domain=en\nAnn _ _ B-PER\nLee _ _ I-PER\n\n# id 17f3 domain=en\nDelhi _ _ B-LOC\n",
        [("17f2", "Ann Lee", [PERSON]), ("17f3", "Delhi", [CITY])]),
    "ids as others have them": (
        "a.iob2",
        "-DOCSTART- (7 ANN)\nAnn B-PER\nLee I-PER\n\n-DOCSTART- -X- O\n\n# newdoc id = b\nDelhi B-LOC\n",
        [("7 ANN", "Ann Lee", [PERSON]), ("b", "Delhi", [CITY])]),
    "tokens with blanks in them, between tabs": (
        "a.bio",
        "5 1/2\tB-NUM\nkm\tI-NUM\n#\tO\n#id\tO\n",
        [("a-1", "5 1/2 km # #id", [("entities", "NUM", "5 1/2 km")])]),
    "a name that ends one sentence and another that begins the next": (
        "a.iob",
        "Ann I-PER\nLee I-PER\n\nBob I-PER\n", [("a-1", "Ann Lee\nBob", [PERSON, ("entities", "PER", "Bob")])]),
    "claims before the last column": (
        "a.conll",
        "-DOCSTART- a%20b -X- O\n\nAnn _ O B-PER\nis _ B-CLAIM O\nin _ I-CLAIM O\nDelhi _ I-CLAIM B-LOC\n",
        [("a b", "Ann is in Delhi", [("claims", "CLAIM", "is in Delhi"), ("entities", "PER", "Ann"), CITY])]),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_is_recognised_and_read(tmp_path: Path, name: str) -> None:
    file, content, meant = SHAPES[name]
    found = read(tmp_path, content, file)
    assert told(found) == meant
    assert len(found) == len(meant)
    format = format_of(tmp_path / file)
    assert format is not None
    assert format.name == "conll"


@pytest.mark.parametrize(
    "content",
    [
        "Ann met Bob.\nThen O\n",
        "a\tb\nc\td\ne\tf\n",
        "A O\nB O\n",
        "I am O\nyou are O\nwe B-PER\n",
        "",
        "Ann B-PER\nLee\nx O\n",
    ],
)
def test_what_is_no_conll_is_not_taken_for_it(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.txt").write_text(content, encoding="utf-8")
    found = format_of(tmp_path / "a.txt")
    assert found is not None
    assert found.name == "text"


FAULTS = {
    "Ann": "a.conll:4 (article b): The line is no token with a tag.",
    "\tO\tO": "a.conll:4 (article b): The line is no token with a tag.",
    "Ann O": "a.conll:4 (article b): The line has 2 columns, those before it have 3.",
    "Ann _ PER": "a.conll:4 (article b): “PER” is no tag such as B-PER, I-PER or O.",
    "Ann _ B-": "a.conll:4 (article b): “B-” is no tag such as B-PER, I-PER or O.",
}


@pytest.mark.parametrize("line", FAULTS)
def test_a_line_that_is_wrong_is_a_fault_of_its_sentence(tmp_path: Path, line: str) -> None:
    """The text is put together of tokens: without this one the sentence would be another one."""
    found = read(tmp_path, f"-DOCSTART- b O\n\nLee _ O\n{line}\nx _ O\n\nJo _ B-PER\n\n-DOCSTART- c O\n\nBob _ B-PER\n")
    why = FAULTS[line].replace("b): ", "b): The sentence with this line was left out: ")
    assert [str(each) for each in found if isinstance(each, Fault)] == [why]
    assert told(found) == [("b", "Jo", [("entities", "PER", "Jo")]), ("c", "Bob", [("entities", "PER", "Bob")])]


@pytest.mark.parametrize("line", FAULTS)
def test_an_article_with_no_sentence_that_is_right_is_left_out(tmp_path: Path, line: str) -> None:
    found = read(tmp_path, f"-DOCSTART- b O\n\nLee _ O\n{line}\n\n-DOCSTART- c O\n\nBob _ B-PER\n")
    assert [str(each) for each in found if isinstance(each, Fault)] == [FAULTS[line]]
    assert told(found) == [("c", "Bob", [("entities", "PER", "Bob")])]


def test_a_head_of_columns_does_not_stand_for_the_width_of_the_rest(tmp_path: Path) -> None:
    found = read(tmp_path, "Token Tag\n\nAnn _ B-PER\nleft _ O\n")
    assert told(found) == [("a-1", "Ann left", [("entities", "PER", "Ann")])]
    assert "a.conll:1" in str(found[1])


def test_a_file_named_as_conll_is_taken_for_it_though_a_line_is_wrong(tmp_path: Path) -> None:
    for name in ("a.conll", "a.txt"):
        (tmp_path / name).write_text("Ann B-PER\nLee\n\nx O\ny O\n", encoding="utf-8")
    found = [format_of(tmp_path / name) for name in ("a.conll", "a.txt")]
    assert [each.name for each in found if each] == ["conll", "text"]


def test_an_id_that_is_there_already_is_a_fault(tmp_path: Path) -> None:
    _, fault = read(tmp_path, "-DOCSTART- b O\nLee O\n\n-DOCSTART- b O\nLee O\n")
    assert str(fault).startswith(
        "a.conll:4 (article b): The id “b” is there already. Each article needs an id of its own"
    )


def test_an_encoding_that_is_wrong_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.conll"
    path.write_bytes("-DOCSTART- b O\nZoë B-PER\n".encode("latin-1"))
    (fault,) = read_conll(Source(path, path.name), ImportOptions(encoding="utf-8"), Keys())
    assert "is not utf-8" in str(fault)
    (incoming,) = read_conll(Source(path, path.name), ImportOptions(encoding="latin-1"), Keys())
    assert isinstance(incoming, Incoming)
    assert incoming.annotations[0].span.quote == "Zoë"


def test_how_the_text_came_about_is_told(tmp_path: Path) -> None:
    (incoming,) = read(tmp_path, "Ann B-PER\n")
    assert isinstance(incoming, Incoming)
    assert incoming.article.meta["text"] == "rebuilt from tokens"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_broken_files_are_faults_and_never_crashes(tmp_path: Path, data: st.DataObject) -> None:
    whole = SHAPES[data.draw(st.sampled_from([*SHAPES]))][1].encode()
    at, gone = data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, 9))
    instead = data.draw(
        st.sampled_from([b"", b"\n", b"\t", b" ", b"-DOCSTART-", b"\xff", b"\0", b"%", b"%ff", b"B-", b"#"])
    )
    path = tmp_path / "a.conll"
    path.write_bytes(whole[:at] + instead + whole[at + gone :])
    found = list(read_paths([path], ImportOptions(format="conll")))
    assert all(isinstance(each, Incoming | Fault) for each in found)
