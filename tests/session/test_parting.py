"""Splits of releases from a real project: by story, kept as it grows, as lists say, and proved by a report."""

import json
from functools import partial
from pathlib import Path

import pytest

from tests.exchange.exported import SCHEMA_PATH, files_of, lines_of
from tests.session.marked import ME
from workbench.core.articles import Article
from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange.release_checks import faults_of
from workbench.exchange.splits import parse_splits
from workbench.session import exporting, side_by_side
from workbench.session.exporting import ReleaseChoice, export_release
from workbench.session.split_choice import read_list
from workbench.session.tasks import Watch
from workbench.store.project import Project

ALL = tuple(ReviewState)
THREE = ReleaseChoice(states=ALL, splits=parse_splits("train=6,dev=2,test=2"))
_SOUNDS = [first + last for first in "bdgklm" for last in "aeiou"][:29]


def words(seed: int, number: int = 60) -> str:
    """Made-up words that hardly another seed has."""
    made = []
    for n in range(number):
        value = (seed * 7919 + n * 104729 + seed * n * 31) % 24389
        made.append("".join(_SOUNDS[value // 29**place % 29] for place in range(3)).capitalize() + str(seed))
    return " ".join(made)


def article(key: str, seed: int, *, story: str | None = None, like: int | None = None) -> Article:
    """With `like`, most of the words are those of another seed."""
    text = words(seed) if like is None else f"{words(like)} {words(seed, 6)}"
    return Article(key, text, story=story)


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Project:
    made = Project.create(tmp_path / "test.workbench", scheme)
    made.journal.join(ME)
    return made


def add(project: Project, *articles: Article) -> None:
    project.articles.add(articles, project.articles.start_batch("test"))


def split(project: Project, folder: Path, choice: ReleaseChoice = THREE) -> dict[str, str]:
    """The split of each article in a release, which has to be sound."""
    report = export_release(project, folder, ME, choice=choice)
    assert report is not None
    assert [str(fault) for fault in faults_of(folder, SCHEMA_PATH)] == []
    return {line["id"]: name for name in report.splits for line in lines_of(folder / f"{name}.jsonl")}


def test_articles_of_a_story_and_copies_of_one_lie_together(project: Project, tmp_path: Path) -> None:
    add(project, *(article(f"s{n}", n, story="flood") for n in range(4)))
    add(project, *(article(f"c{n}", 100 + n, like=50) for n in range(4)))
    add(project, *(article(f"a{n}", 200 + n) for n in range(12)))
    splits = split(project, tmp_path / "out")
    assert len(splits) == 20
    assert len({splits[f"s{n}"] for n in range(4)}) == len({splits[f"c{n}"] for n in range(4)}) == 1
    assert sorted(map([*splits.values()].count, ("train", "dev", "test"))) == [4, 4, 12]
    report = json.loads((tmp_path / "out" / "leak_report.json").read_bytes())
    assert (report["articles"], report["leaks"], report["stories_in_two_splits"]) == (20, 0, [])


def test_a_split_once_given_stays_as_the_project_grows(project: Project, tmp_path: Path) -> None:
    add(project, *(article(f"a{n}", n) for n in range(10)))
    first = split(project, tmp_path / "first")
    add(
        project,
        *(article(f"b{n}", 100 + n, like=n) for n in range(10)),
        *(article(f"c{n}", 200 + n) for n in range(10)),
    )
    later = split(project, tmp_path / "later", ReleaseChoice(states=ALL))
    assert {key: later[key] for key in first} == first
    assert {key: later[key.replace("a", "b")] for key in first} == first
    assert {*later.values()} == {"train", "dev", "test"}


def test_all_that_is_new_goes_to_one_split_where_that_is_said(project: Project, tmp_path: Path) -> None:
    add(project, *(article(f"a{n}", n) for n in range(10)))
    first = split(project, tmp_path / "first")
    add(project, *(article(f"b{n}", 100 + n) for n in range(10)))
    later = split(project, tmp_path / "later", ReleaseChoice(states=ALL, splits=parse_splits("train=100")))
    assert {key: name for key, name in later.items() if key[0] == "a"} == first
    assert {name for key, name in later.items() if key[0] == "b"} == {"train"}
    assert project.splits.parts() == (("train", 100),)


def test_what_joins_two_stories_of_different_splits_is_set_aside(project: Project, tmp_path: Path) -> None:
    add(project, *(article(f"a{n}", n) for n in range(10)))
    first = split(project, tmp_path / "first")
    in_train = next(key for key, name in first.items() if name == "train")
    in_test = next(key for key, name in first.items() if name == "test")
    both = Article("both", f"{words(int(in_train[1:]))} {words(int(in_test[1:]))}")
    add(project, both)
    assert split(project, tmp_path / "later") == first
    losses = lines_of(tmp_path / "later" / "loss_report.jsonl")
    assert [(loss["article"], loss["what"]) for loss in losses] == [("both", "article")]
    assert losses[0]["reason"] == f"its story is in several splits; it is like {in_train} (train), {in_test} (test)"
    assert split(project, tmp_path / "again") == first
    assert files_of(tmp_path / "again") == files_of(tmp_path / "later")


def test_what_is_like_an_article_that_was_taken_back_is_told_its_id(project: Project, tmp_path: Path) -> None:
    add(project, *(article(f"a{n}", n) for n in range(10)))
    later = project.articles.start_batch("later")
    project.articles.add([article(f"b{n}", 20 + n) for n in range(10)], later)
    first = split(project, tmp_path / "first")
    in_train = next(key for key, name in first.items() if key[0] == "a" and name == "train")
    in_test = next(key for key, name in first.items() if key[0] == "b" and name == "test")
    project.taking_back.take_back(later)
    add(project, Article("both", f"{words(int(in_train[1:]))} {words(20 + int(in_test[1:]))}"))
    split(project, tmp_path / "later")
    (loss,) = lines_of(tmp_path / "later" / "loss_report.jsonl")
    told = f"it is like {in_train} (train), {in_test} (taken back) (test)"
    assert loss["reason"] == f"its story is in several splits; {told}"


def test_lists_come_first_and_draw_their_story_along(project: Project, tmp_path: Path) -> None:
    add(project, *(article(f"s{n}", n, story="flood") for n in range(3)), *(article(f"a{n}", 10 + n) for n in range(5)))
    held_out = ReleaseChoice(states=ALL, lists={"test": frozenset({"s1", "a0"})})
    splits = split(project, tmp_path / "out", held_out)
    assert {key for key, name in splits.items() if name == "test"} == {"s0", "s1", "s2", "a0"}
    assert {key for key, name in splits.items() if name == "train"} == {"a1", "a2", "a3", "a4"}
    both = ReleaseChoice(states=ALL, lists={"train": frozenset({"a1"}), "test": frozenset({"a0"})}, anew=True)
    assert split(project, tmp_path / "both", both) == {"a1": "train", "a0": "test"}
    assert {loss["reason"] for loss in lines_of(tmp_path / "both" / "loss_report.jsonl")} == {"it is in no list"}


@pytest.mark.parametrize(
    ("lists", "told"),
    [
        ({"test": frozenset({"zz"})}, "“zz”, which is no article here"),
        ({"test": frozenset({"a0"}), "dev": frozenset({"a0"})}, "“a0” is in the lists of two splits"),
    ],
)
def test_lists_that_cannot_be_meant_are_a_problem(
    project: Project, tmp_path: Path, lists: dict[str, frozenset[str]], told: str
) -> None:
    add(project, article("a0", 0))
    with pytest.raises(Problem, match=told):
        export_release(project, tmp_path / "out", ME, choice=ReleaseChoice(states=ALL, lists=lists))
    assert not (tmp_path / "out").exists()


def test_where_all_are_set_aside_it_is_told_why(project: Project, tmp_path: Path) -> None:
    add(project, article("a", 1), article("b", 2))
    with pytest.raises(Problem, match="None of the 2 articles comes into a split: it is in no list"):
        split(project, tmp_path / "out", ReleaseChoice(states=ALL, lists={"train": frozenset()}))
    assert not (tmp_path / "out").exists()


def test_anew_forgets_what_was_given(project: Project, tmp_path: Path) -> None:
    add(project, *(article(f"a{n}", n) for n in range(10)))
    split(project, tmp_path / "one")
    halves = ReleaseChoice(states=ALL, splits=parse_splits("a=1,b=1"), anew=True)
    assert {*split(project, tmp_path / "two", halves).values()} == {"a", "b"}
    assert {*split(project, tmp_path / "three", ReleaseChoice(states=ALL, anew=True)).values()} == {"train"}
    assert project.splits.given() == {}


def test_nothing_is_compared_or_kept_where_all_goes_to_one_split(project: Project, tmp_path: Path) -> None:
    add(project, article("a0", 0), article("a1", 1, like=0))
    assert split(project, tmp_path / "out", ReleaseChoice(states=ALL)) == {"a0": "train", "a1": "train"}
    assert not (tmp_path / "out" / "leak_report.json").exists()
    assert project.splits.parts() is None and project.splits.given() == {}


def test_the_same_state_gives_the_same_bytes_in_one_process_and_in_several(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(project, *(article(f"a{n}", n, like=n % 7 if n > 6 else None) for n in range(40)))
    split(project, tmp_path / "one")
    split(project, tmp_path / "two")
    monkeypatch.setattr(exporting, "LARGE", 0)
    monkeypatch.setattr(side_by_side, "cores", lambda: 2)
    split(project, tmp_path / "three", ReleaseChoice(states=ALL, splits=THREE.splits, anew=True))
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two") == files_of(tmp_path / "three")


def test_a_cancelled_export_gives_no_splits(project: Project, tmp_path: Path) -> None:
    add(project, *(article(f"a{n}", n) for n in range(4)))
    for stop in range(1, 12):
        watch = Watch(is_cancelled=partial(next, iter([False] * stop), True))
        assert export_release(project, tmp_path / "out", ME, choice=THREE, watch=watch) is None
    assert project.splits.given() == {} and not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("data", "keys"),
    [(b"a\r\n b \n\nc", {"a", "b", "c"}), (b"\xef\xbb\xbfa\n", {"a"}), (b"", set())],
)
def test_a_list_is_one_id_a_line(tmp_path: Path, data: bytes, keys: set[str]) -> None:
    (tmp_path / "ids.txt").write_bytes(data)
    assert read_list(tmp_path / "ids.txt") == keys


@pytest.mark.parametrize("data", [None, b"\xff\xfe"])
def test_a_list_that_cannot_be_read_is_a_problem(tmp_path: Path, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / "ids.txt").write_bytes(data)
    with pytest.raises(Problem, match="cannot be read"):
        read_list(tmp_path / "ids.txt")
