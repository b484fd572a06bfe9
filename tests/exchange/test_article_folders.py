"""A folder per split with files for each article: names that every disk takes, and nothing beside the release."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.exported import FACTS, HARD_TEXTS, lines_of, words_marked
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange import release_formats
from workbench.exchange.article_folders import ArticleFolder, article_folder, file_stem
from workbench.exchange.held import Held, NotHeld
from workbench.exchange.read_back import Expected, Found, expected_of, found_of
from workbench.exchange.release import write_release
from workbench.exchange.release_format import Part, Piece, ReleaseFormat

KEYS = [
    "a",
    "A",
    "con",
    "NUL",
    "..",
    "../../etc/passwd",
    "a/b",
    "a\\b",
    "a" * 300,
    "é",
    "e\u0301",
    "",
    " a",
    "a.",
    "x:y",
    "डा",
]


def test_plain_keys_are_names_as_they_are() -> None:
    assert [file_stem(key) for key in ("a1", "delhi-2025_12", "7")] == ["a1", "delhi-2025_12", "7"]


def test_other_keys_have_names_of_their_own_that_lead_nowhere() -> None:
    stems = [file_stem(key) for key in KEYS]
    assert len({stem.lower() for stem in stems}) == len(KEYS)
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,79}", stem) for stem in stems)
    assert not {"con", "nul"} & set(stems)


@given(st.lists(st.text(max_size=20), min_size=2, max_size=2, unique=True))
def test_no_two_keys_share_a_name(keys: list[str]) -> None:
    first, second = map(file_stem, keys)
    assert first.casefold() != second.casefold()


def _held(held: Held, _scheme: LabelScheme) -> Held:
    if "\0" in held.article.text:
        raise NotHeld("it holds a control character")
    return replace(held, article=replace(held.article, key=file_stem(held.article.key)), annotations=())


def _piece(held: Held, _scheme: LabelScheme) -> Piece:
    return held.article.text.encode(), b"0\n"


def _expected(held: Held, _scheme: LabelScheme) -> Expected:
    return expected_of(held.article.key, held.article.text, 0)


def _found(part: Part, _scheme: LabelScheme) -> Iterator[Found]:
    for source in part:
        yield found_of(source.stem, source.path.read_bytes().decode(), 0)


PAIRS = ReleaseFormat(
    "pairs", phrase("Pairs of files"), held=_held, piece=_piece, sink=article_folder(".txt", ".ann"), found=_found,
    expected=_expected,
)  # fmt: skip
ARTICLES = [words_marked(key, text) for key, text in HARD_TEXTS.items()]


@pytest.fixture(autouse=True)
def _pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release_formats, "release_formats", lambda: (PAIRS,))


def write(folder: Path) -> None:
    write_release(folder, ARTICLES, facts=replace(FACTS, format="pairs"))


def test_each_article_has_its_files_and_a_list_tells_them(tmp_path: Path) -> None:
    write(tmp_path / "out")
    listed = [line.partition("  ")[2] for line in (tmp_path / "out" / "train.sha256").read_text().splitlines()]
    assert listed[:2] == ["train/emoji.txt", "train/emoji.ann"]
    assert sorted(listed) == sorted(f"train/{path.name}" for path in (tmp_path / "out" / "train").iterdir())
    assert (tmp_path / "out" / "train" / "emoji.txt").read_bytes().decode() == HARD_TEXTS["emoji"]
    assert [loss["reason"] for loss in lines_of(tmp_path / "out" / "loss_report.jsonl")] == [
        "it holds a control character"
    ]


def test_an_old_release_is_replaced_unless_something_was_put_into_its_folder(tmp_path: Path) -> None:
    write(tmp_path / "out")
    (tmp_path / "out" / "train" / ".DS_Store").touch()
    write(tmp_path / "out")
    assert not (tmp_path / "out" / "train" / ".DS_Store").exists()
    (tmp_path / "out" / "train" / "mine.txt").touch()
    with pytest.raises(Problem, match=r"“train/mine\.txt” is not part of the release"):
        write(tmp_path / "out")
    assert (tmp_path / "out" / "train" / "mine.txt").exists()


@pytest.mark.parametrize("suffix", [".txt", ".ann"])
def test_a_file_that_does_not_read_back_is_no_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    parts = ArticleFolder.parts

    def spoilt(self: ArticleFolder) -> Iterator[Part]:
        (self._folder / f"emoji{suffix}").write_bytes(b"x")
        return parts(self)

    monkeypatch.setattr(ArticleFolder, "parts", spoilt)
    with pytest.raises(Problem, match="1 drifted"):
        write(tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_library_that_is_missing_is_named_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needy = replace(PAIRS, needs=("no_such_library", "pairs"))
    monkeypatch.setattr(release_formats, "release_formats", lambda: (needy,))
    with pytest.raises(Problem, match=r"needs “no_such_library”.*annotation-workbench\[pairs\]"):
        write(tmp_path / "out")
    assert list(tmp_path.iterdir()) == []
