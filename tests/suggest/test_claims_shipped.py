"""What is learned about claims and ships, questions beside it, and the command that makes it again from its sources."""

import csv
import hashlib
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from tests.suggest.claim_marks import plain
from workbench import paths
from workbench.core.articles import Article
from workbench.suggest.claim_learned import FACTS, LearnedClaims, load_learned, shipped_claims
from workbench.suggest.claims import ClaimSuggester
from workbench.suggest.workers import Recipe, suggesters_of

if TYPE_CHECKING:
    from spacy.language import Language

ASKED = "Lee asked whether the harbour was closed. “Who pays for it?” she asked. Lee said that it had cost a lot."
FOLDER = shipped_claims(str(paths.resources()))


@pytest.fixture(scope="module")
def shipped() -> LearnedClaims:
    return load_learned(Path(FOLDER))


def quotes(suggester: ClaimSuggester, nlp: "Language", text: str) -> list[str]:
    return [one.span.quote for one in suggester.suggest(Article("a", text), nlp(text), [])]


def test_it_is_in_use_where_a_project_has_nothing_of_its_own(shipped: LearnedClaims) -> None:
    _, suggesters = suggesters_of(Recipe())
    (claims,) = (each for each in suggesters if isinstance(each, ClaimSuggester))
    assert claims.version == f"{ClaimSuggester.version}, learned {shipped.mark}"


def test_it_is_of_the_rules_of_today(shipped: LearnedClaims) -> None:
    assert shipped.facts["rules"] == ClaimSuggester.version


def test_resources_without_it_leave_the_rules_alone(tmp_path: Path) -> None:
    assert shipped_claims(str(tmp_path)) == ""


def test_it_is_data_with_a_notice_and_small() -> None:
    files = {path.name: path.stat().st_size for path in Path(FOLDER).iterdir()}
    assert set(files) == {"NOTICE.md", FACTS, "weights.json"}
    assert sum(files.values()) < 1_000_000


def test_what_is_asked_is_left_out_unless_it_is_wanted(nlp: "Language", shipped: LearnedClaims) -> None:
    assert quotes(ClaimSuggester(learned=shipped), nlp, ASKED) == ["it had cost a lot"]
    wanted = ["whether the harbour was closed", "Who pays for it", "it had cost a lot"]
    assert quotes(ClaimSuggester(learned=shipped, questions=True), nlp, ASKED) == wanted


def test_each_claim_has_its_other_likely_ranges_without_words_of_its_cue(
    nlp: "Language", shipped: LearnedClaims
) -> None:
    text = (
        "Lee said that rents had risen, which hurts the poor, and that the harbour, once busy, was closed, citing maps."
    )
    found = ClaimSuggester(learned=shipped).suggest(Article("a", text), nlp(text), [])
    assert any(one.others for one in found)
    for one in found:
        cue, quoted = one.roles["cue"], [text[start:end] for start, end in one.others]
        assert len(quoted) == len(set(quoted)) <= 3 and one.span.quote not in quoted
        for start, end in one.others:
            assert start < one.span.end and one.span.start < end
            assert end <= cue.start or cue.end <= start
    alone = ClaimSuggester().suggest(Article("a", text), nlp(text), [])
    assert not any(one.others for one in alone)


SAID = "Ann Lee said that [the harbour is closed]. The mayor warned that [rents will rise], citing maps."


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A checkout of each make that marks may name, all with the same two sentences among others."""
    wiki, trees, lists = (tmp_path / "sources" / name for name in ("wikinews", "gum", "words"))
    for folder in (wiki, trees, lists):
        folder.mkdir(parents=True)
    with (wiki / "news.csv").open("w", encoding="utf-8", newline="") as file:
        article = f"Monday, 1 May 2017\xa0\n\n\n {plain(SAID)} \n\n\nPhoto: Lee"
        csv.writer(file).writerows([("url", "title", "text"), ("https://news.example.org//wiki/a", "Harbour", article)])
    first, second = plain(SAID).split(" The ")
    told = ["# newpar", "# text = 1 May", "# newpar", f"# text = {first}", "1\tAnn", f"# text = The {second}"]
    (trees / "a.conllu").write_text("\n".join(told), encoding="utf-8")
    words = [re.findall(r"\w+|[.,]", sentence) for sentence in ("No.", first, f"The {second}")]
    lines = [(f"Sentence: {i}" if not j else "", w) for i, each in enumerate(words) for j, w in enumerate(each)]
    written = io.StringIO()
    csv.writer(written).writerows([("Sentence #", "Word"), *lines])
    with ZipFile(lists / "a.zip", "w") as archive:
        archive.writestr("ner_dataset.csv", written.getvalue().encode("latin-1"))
    return wiki.parent


def marks_of(marked: str, **told: object) -> str:
    """A line of marks, with what is in brackets as the claims."""
    text, claims, at = plain(marked), list[dict[str, object]](), 0
    for sign in marked:
        if sign == "[":
            claims.append({"start": at, "kind": "claim"})
        elif sign == "]":
            claims[-1]["end"] = at
        else:
            at += 1
    return json.dumps({"id": "a", "sha256": hashlib.sha256(text.encode()).hexdigest(), "claims": claims, **told}) + "\n"


def train(root: Path, sources: Path, lines: str) -> "subprocess.CompletedProcess[str]":
    (sources / "marks.jsonl").write_text(lines, encoding="utf-8")
    command = [sys.executable, str(root / "packaging" / "train_claims.py"), str(sources)]
    options = ["--marks", str(sources / "marks.jsonl"), "--to", str(sources / "claims")]
    environment = os.environ | {"PYTHONPATH": str(root)}
    return subprocess.run([*command, *options], check=False, capture_output=True, text=True, env=environment)


def test_the_command_makes_one_from_the_sources_of_the_marks(root: Path, sources: Path) -> None:
    url = "https://news.example.org/wiki/a"
    lines = [
        marks_of(f"Harbour\n\n{SAID}", origin="b/wikinews@1f:news.csv", url=url, kept=[[1, 2]]),
        marks_of(SAID, origin="b/gum@1f:a.conllu", kept=[[1, 2]]),
        marks_of(SAID, origin="b/words@1f:a.zip", kept=[[1, 3]]),
    ]
    made = train(root, sources, "".join(lines * 3))
    assert made.returncode == 0, made.stderr
    learned = load_learned(Path(shipped_claims(str(sources))))
    assert learned.facts["claims"] == 18
    assert learned.leaves_questions_out


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"origin": "b/gum@1f:b.conllu", "kept": [[1, 2]]}, "is missing"),
        ({"origin": "b/gum@1f:a.conllu", "kept": [[0, 2]]}, "check out b/gum@1f"),
    ],
)
def test_a_text_that_is_not_the_one_that_was_marked_is_named(
    root: Path, sources: Path, told: dict[str, object], said: str
) -> None:
    refused = train(root, sources, marks_of(SAID, **told))
    assert refused.returncode == 1
    assert said in refused.stderr and "Traceback" not in refused.stderr
    assert not (sources / "claims").exists()
