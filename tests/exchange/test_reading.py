import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.links import make_link, make_pipe
from workbench.core.problems import Problem
from workbench.exchange.encodings import decoded, encoding_of
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Read
from workbench.exchange.reading import read_paths, total_size

SEEDS = Path(__file__).parents[2] / "seeds"


def keys(found: Iterable[Read]) -> list[str]:
    return [incoming.article.key for incoming in found if isinstance(incoming, Incoming)]


def told(found: Iterable[Read]) -> list[str]:
    return [str(fault) for fault in found if isinstance(fault, Fault)]


def test_the_samples_come_in_order_and_unchanged() -> None:
    found = list(read_paths([SEEDS]))
    paths = sorted(SEEDS.glob("*.txt"))
    assert keys(found) == [path.stem for path in paths]
    assert [f.article.text for f in found if isinstance(f, Incoming)] == [path.read_bytes().decode() for path in paths]
    assert total_size([SEEDS]) == sum(path.stat().st_size for path in paths) == sum(f.read for f in found)


def test_folders_are_read_to_the_bottom_without_hidden_files(tmp_path: Path) -> None:
    names = ["b.txt", "a.TXT", "sub/c.txt", "sub/deeper/d.txt", ".hidden.txt", ".git/e.txt", "picture.png", "sub/b.txt"]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"The text of {name}.", "utf-8")
    assert keys(read_paths([tmp_path])) == ["a", "b", "sub/b", "c", "d"]
    assert keys(read_paths([tmp_path / "sub", tmp_path])) == ["b", "c", "d", "a", "b-2"]


def test_links_in_a_circle_end_and_a_file_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "sub").mkdir()
    make_link(tmp_path / "sub" / "up", tmp_path)
    make_link(tmp_path / "again.txt", tmp_path / "a.txt")
    make_link(tmp_path / "self.txt", tmp_path / "self.txt")
    assert keys(read_paths([tmp_path, tmp_path / "a.txt"])) == ["a"]
    assert "self.txt: It cannot be read" in told(read_paths([tmp_path / "self.txt"]))[0]


def test_a_link_that_leads_nowhere_is_told_and_the_rest_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.")
    for name in ("gone.txt", "gone.png"):
        make_link(tmp_path / name, tmp_path / "nowhere")
    assert keys(read_paths([tmp_path])) == ["a"]
    assert told(read_paths([tmp_path])) == ["gone.txt: This link leads nowhere. Mend it, or take it away."]


def test_a_pipe_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    make_pipe(tmp_path / "pipe.txt")
    assert list(read_paths([tmp_path])) == []
    assert "not a file" in told(read_paths([tmp_path / "pipe.txt"]))[0]


def test_what_is_not_there_or_not_known_is_said_and_the_rest_read(tmp_path: Path) -> None:
    (tmp_path / "a.odt").write_bytes(b"PK")
    (tmp_path / "b.txt").write_text("Here.")
    found = list(read_paths([tmp_path / "gone.txt", tmp_path / "a.odt", tmp_path / "b.txt"]))
    assert keys(found) == ["b"]
    gone, strange = told(found)
    assert "gone.txt: There is no such file" in gone
    assert "a.odt: This kind of file is not known. Say which format it has" in strange


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """Root may read everything, so where root runs the tests it is nobody for a while."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(me)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="nobody can be kept from reading by the mode of a file")
def test_a_file_that_may_not_be_read_is_named() -> None:
    # Not in the folder of the tests, which nobody but their owner may enter.
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "a.txt"
        path.write_text("Mine.")
        path.chmod(0)
        with as_somebody_else():
            assert "a.txt: It cannot be read: Permission denied" in told(read_paths([path]))[0]


def test_a_stated_format_reads_any_name_and_an_unknown_one_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "story").write_text("Putin came.")
    assert keys(read_paths([tmp_path / "story"], ImportOptions(format="text"))) == ["story"]
    with pytest.raises(Problem, match="no format “odt”"):
        next(read_paths([tmp_path], ImportOptions(format="odt")))


@pytest.mark.parametrize(
    ("data", "text", "meta"),
    [
        (b"One.\nTwo.", "One.\nTwo.", {}),
        (b"One.\r\nTwo.\rThree.\n\r", "One.\nTwo.\nThree.\n\n", {"newlines": "normalised"}),
        (b"\xef\xbb\xbfOne.", "One.", {"bom": "removed"}),
        ("Zürich: 5 €".encode("utf-16"), "Zürich: 5 €", {"encoding": "utf-16"}),
        ("Zürich\r\n".encode("utf-32"), "Zürich\n", {"encoding": "utf-32", "newlines": "normalised"}),
        (" e\u0301 \xa0\u2028👨‍👩‍👧\x85\x0b\n\n".encode(), " e\u0301 \xa0\u2028👨‍👩‍👧\x85\x0b\n\n", {}),
        ("قال बोले".encode(), "قال बोले", {}),
    ],
)
def test_only_line_ends_of_a_text_change(tmp_path: Path, data: bytes, text: str, meta: dict[str, str]) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    (incoming,) = read_paths([tmp_path])
    assert isinstance(incoming, Incoming)
    assert incoming.article.text == text
    assert {name: incoming.article.meta[name] for name in meta} == meta
    assert ("newlines" in incoming.article.meta) is ("newlines" in meta)


ENGLISH = (
    "“We are not working against anyone,” Putin said – in Russia’s view – on Thursday. The café at the Élysée, a "
    "naïve observer noted, charged 5 €. "
)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", ENGLISH),
        ("cp1252", ENGLISH * 2000),
        ("cp1252", "He said \xa0“no”…"),
        ("latin-1", "Der Außenminister erklärte, dass die Gespräche in Moskau ohne Ergebnis blieben."),
        (
            "cp1252",
            "Le président russe a déclaré jeudi que la coopération avec l’Inde n’était dirigée contre personne.",
        ),
        ("cp1252", "Rysslands president sade på torsdagen att samarbetet med Indien inte är riktat mot någon i år."),
        (
            "cp1250",
            "Prezydent Rosji oświadczył w czwartek, że współpraca z Indiami nie jest skierowana przeciwko nikomu.",
        ),
        ("cp1250", "Ruský prezident ve čtvrtek prohlásil, že spolupráce s Indií není namířena proti nikomu."),
        ("cp1254", "Rusya Devlet Başkanı perşembe günü Hindistan ile işbirliğinin kimseye karşı olmadığını söyledi."),
        ("cp1251", "Президент России Владимир Путин заявил, что сотрудничество с Индией продолжится."),
        ("koi8_r", "Президент России Владимир Путин заявил, что сотрудничество с Индией продолжится."),
        ("cp1256", "قال الرئيس الروسي فلاديمير بوتين يوم الخميس إن التعاون مع الهند ليس موجها ضد أحد."),
        ("gb18030", "俄罗斯总统周四表示，与印度的合作不针对任何人。他说，我们维护自己的利益。"),
        (
            "cp932",
            "ロシアの大統領は木曜日、インドとの協力は誰に対しても向けられたものではないと述べた。我々は自国の利益を守っている、と彼は語った。",
        ),
    ],
)
def test_other_encodings_are_detected_and_declared(tmp_path: Path, encoding: str, text: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    (incoming,) = read_paths([tmp_path])
    assert isinstance(incoming, Incoming)
    assert incoming.article.text == text
    assert incoming.article.meta["encoding"]


@pytest.mark.parametrize("length", [10, 70_000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1])
def test_one_odd_byte_anywhere_in_a_file_decides(tmp_path: Path, length: int) -> None:
    for data in (b"a" * length + b"\xe9", b"a" * (length // 2) + b" \xe9t\xe9 " + b"a" * (length // 2)):
        (tmp_path / "a.txt").write_bytes(data)
        found = encoding_of(tmp_path / "a.txt")
        assert found == decoded(data)[1]
        assert data.decode(found)


def test_a_stated_encoding_is_used_and_checked(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Łódź".encode("cp1250"))
    (incoming,) = read_paths([path], ImportOptions(encoding="cp1250"))
    assert isinstance(incoming, Incoming)
    assert incoming.article.text == "Łódź"
    assert "is not utf-8" in told(read_paths([path], ImportOptions(encoding="utf-8")))[0]
    assert "no encoding named “klingon”" in told(read_paths([path], ImportOptions(encoding="klingon")))[0]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "The text is empty"),
        (b" \r\n\xc2\xa0\n", "The text is empty"),
        (b"\xef\xbb\xbf", "The text is empty"),
        (b"One\0two", "NUL character at 3"),
        (b"\xff\xfe\x00", "is not utf-16"),
    ],
)
def test_what_cannot_be_an_article_is_a_fault(tmp_path: Path, data: bytes, what: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    (fault,) = told(read_paths([tmp_path]))
    assert fault.startswith("a.txt (article a): ")
    assert what in fault


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are no text")
def test_a_file_name_that_is_not_utf8_is_written_out(tmp_path: Path) -> None:
    for name, data in [
        (b"a\xff.txt", b"Text."),
        (b"b\xff.jsonl", b'{"text": "Line."}'),
        (b"c\xff.csv", b"text\nRow.\n"),
    ]:
        Path(tmp_path, os.fsdecode(name)).write_bytes(data)
    found = [one for one in read_paths([tmp_path]) if isinstance(one, Incoming)]
    assert [one.article.key for one in found] == [r"a\xff", r"b\xff-1", r"c\xff-2"]
    assert [one.file for one in found] == [r"a\xff.txt", r"b\xff.jsonl", r"c\xff.csv"]
