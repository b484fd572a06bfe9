"""What is learned about claims and ships, questions beside it, and the command that makes it again from marks."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

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


def test_the_command_makes_one_from_marked_texts(root: Path, tmp_path: Path) -> None:
    marked = "Ann Lee said that [the harbour is closed]. The mayor warned that [rents will rise], citing maps."
    text, claims, at = plain(marked), list[dict[str, object]](), 0
    for sign in marked:
        if sign == "[":
            claims.append({"start": at, "kind": "claim"})
        elif sign == "]":
            claims[-1]["end"] = at
        else:
            at += 1
    mark = {"id": "a", "origin": "", "sha256": hashlib.sha256(text.encode()).hexdigest(), "claims": claims}
    (tmp_path / "texts.jsonl").write_text(json.dumps({"text": text}), encoding="utf-8")
    (tmp_path / "marks.jsonl").write_text(f"{json.dumps(mark)}\n" * 8, encoding="utf-8")
    command = [sys.executable, str(root / "packaging" / "train_claims.py"), str(tmp_path / "texts.jsonl")]
    options = ["--marks", str(tmp_path / "marks.jsonl"), "--to", str(tmp_path / "claims")]
    subprocess.run([*command, *options], check=True, capture_output=True, env=os.environ | {"PYTHONPATH": str(root)})
    made = load_learned(Path(shipped_claims(str(tmp_path))))
    assert made.facts["claims"] == 16
    assert made.leaves_questions_out
