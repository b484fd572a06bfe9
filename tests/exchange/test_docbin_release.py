"""Releases for spaCy: plain spaCy finds what was marked, `spacy train` learns from it, and all of it comes back."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from spacy.cli.train import train
from spacy.tokens import Doc, DocBin

from tests.exchange.any_articles import exports
from tests.exchange.exported import (
    DONE,
    FACTS,
    HARD_TEXTS,
    SCHEME,
    added,
    by_ann,
    by_id,
    check_found,
    check_same,
    check_same_bytes,
    claim,
    hard_articles,
    held_by,
    lines_of,
    read,
    released,
    scheme_with,
    suggested_with_each_verdict,
)
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import role_of, span_of
from workbench.exchange import piece_groups
from workbench.exchange.docbin_release import DOCBIN
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.release import write_release

FACTS_OF_SPACY = replace(FACTS, format="spacy", with_rejected=True)
TEXT = "Putin, he said, sells oil in New Delhi."
ARTICLE = Article("a1", TEXT, "Oil", {"language": "en"}, story="oil")


def docs_of(folder: Path, split: str = "train") -> list[Doc]:
    """As anyone reads them who has spaCy and nothing of ours."""
    vocab = spacy.blank("en").vocab
    paths = sorted((folder / split).glob("*.spacy"))
    return [doc for path in paths for doc in DocBin().from_disk(path).get_docs(vocab)]


def release(folder: Path, *marks: Annotation) -> tuple[Doc, list[dict[str, Any]]]:
    """Writes a release of one article and gives it as spaCy has it, and its losses."""
    losses = released(folder, "spacy", by_ann(ARTICLE, *marks))
    (doc,) = docs_of(folder)
    return doc, losses


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(exported=exports())
def test_what_is_read_again_is_what_was_held(tmp_path: Path, exported: ExportArticle) -> None:
    held = held_by(DOCBIN, exported)
    path = tmp_path / "a.spacy"
    path.write_bytes(DOCBIN.piece(held, SCHEME)[0])
    (incoming,) = read(path)
    check_same(incoming, exported, held)
    check_found(path, DOCBIN, held)
    assert {loss.what for loss in held.losses} <= {"doc.ents", "claimer.entity", "cue.entity"}


def test_plain_spacy_finds_everything(tmp_path: Path) -> None:
    entities = added(ARTICLE, "e1", 0, 5), added(ARTICLE, "e2", 29, 38, "GPE")
    claimed = claim(ARTICLE, "c1", 16, 38, claimer=role_of(TEXT, 7, 9, "e1"), cue=role_of(TEXT, 10, 14))
    doc, losses = release(tmp_path / "out", *entities, claimed)
    assert losses == []
    assert doc.text == TEXT
    assert [(span.text, span.label_) for span in doc.ents] == [("Putin", "PERSON"), ("New Delhi", "GPE")]
    assert {token.ent_iob_ for token in doc} == {"B", "I", "O"}
    groups = {
        key: [(span.text, span.label_, span.id_, span.kb_id_) for span in group] for key, group in doc.spans.items()
    }
    assert groups == {
        "entities": [("Putin", "PERSON", "1", ""), ("New Delhi", "GPE", "3", "")],
        "claims": [("sells oil in New Delhi", "CLAIM", "2", "")],
        "claims:claimer": [("he", "claimer", "2", "1")],
        "claims:cue": [("said", "cue", "2", "")],
        "claims.voice": [("sells oil in New Delhi", "attributed", "2", "")],
    }
    ours = doc.user_data["workbench"]
    assert (ours["id"], ours["title"], ours["review"]["annotator"]) == ("a1", "Oil", "Ann")
    assert ours["marks"]["2"]["attributes"] == {"note": "“x”\u2028"}


LOSSES = {
    "entities that overlap": (
        (added(ARTICLE, "e1", 29, 32), added(ARTICLE, "e2", 29, 38)),
        [("doc.ents", "e1", "entities of spaCy cannot overlap; it is in doc.spans alone")], ["New Delhi"]),
    "white space at an edge": (
        (added(ARTICLE, "e1", 0, 7),),
        [("doc.ents", "e1", "spaCy cannot learn entities with white space at an edge; it is in doc.spans alone")], []),
    "an edge inside a token": ((added(ARTICLE, "e1", 0, 3),), [], ["Put"]),
}  # fmt: skip


@pytest.mark.parametrize("name", LOSSES)
def test_what_cannot_be_an_entity_is_a_span_and_is_listed(tmp_path: Path, name: str) -> None:
    marks, meant, entities = LOSSES[name]
    doc, losses = release(tmp_path / "out", *marks)
    assert [(loss["what"], loss["span"], loss["reason"]) for loss in losses] == meant
    assert [span.text for span in doc.ents] == entities
    assert {span.text for span in doc.spans["entities"]} == {mark.span.quote for mark in marks}
    (incoming,) = read(tmp_path / "out" / "train")
    assert by_id(incoming.annotations) == by_id(marks)


def test_suggestions_and_their_verdicts_come_back(tmp_path: Path) -> None:
    marks = suggested_with_each_verdict(ARTICLE, 29, 38)
    release(tmp_path / "out", *marks)
    (incoming,) = read(tmp_path / "out" / "train")
    assert by_id(incoming.annotations) == by_id(marks)


def test_a_release_reads_back_and_is_the_same_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piece_groups, "_MOST_PIECES", 5)
    check_same_bytes(tmp_path, "spacy")
    assert {path.name for path in (tmp_path / "one" / "train").iterdir()} == {f"00000{n}.spacy" for n in (1, 2, 3)}
    assert (tmp_path / "one" / "train.sha256").exists()
    texts = [text for text in HARD_TEXTS.values() if "\0" not in text]
    assert [doc.text for doc in docs_of(tmp_path / "one")] == texts
    assert [each.article.text for each in read(tmp_path / "one" / "train")] == texts


def test_a_file_ends_where_it_grows_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piece_groups, "_MOST_BYTES", 1)
    write_release(tmp_path / "out", hard_articles()[:3], facts=FACTS_OF_SPACY)
    assert len(list((tmp_path / "out" / "train").iterdir())) == 3


def test_two_groups_of_one_name_are_refused(tmp_path: Path) -> None:
    scheme = scheme_with('\n[layers."claims:cue"]\nlabels = [{ name = "X", hue = 1 }]\n')
    with pytest.raises(Problem, match="Two span groups would have the name “claims:cue”"):
        write_release(tmp_path / "out", hard_articles(), facts=replace(FACTS_OF_SPACY, scheme=scheme))


def test_layers_of_other_names_come_back(tmp_path: Path) -> None:
    scheme = scheme_with('\n[layers.quotes]\nlabels = [{ name = "Q", hue = 1 }]\n', drop=["entities"])
    marks = Annotation("q1", span_of(TEXT, "quotes", 0, 5, "Q"), Verdict.ADDED), claim(ARTICLE, "c1", 16, 25)
    write_release(
        tmp_path / "out", [ExportArticle(ARTICLE, marks, DONE, "Ann")], facts=replace(FACTS_OF_SPACY, scheme=scheme)
    )
    (doc,) = docs_of(tmp_path / "out")
    assert [span.label_ for span in doc.ents] == ["Q"]
    (incoming,) = read(tmp_path / "out" / "train")
    assert by_id(incoming.annotations) == by_id(marks)


def taught(number: int, split: str) -> ExportArticle:
    """One of many short articles that are easily learned."""
    name, place = ("Ann", "Bob", "Che", "Dan")[number % 4], ("Delhi", "Rome", "Oslo")[number % 3]
    text = f"{name} said that {place} buys oil. In {place} {name} left."
    article = Article(f"{split}-{number}", text)
    marks = [
        added(article, f"e{at}", at, at + len(word), label)
        for word, label in ((name, "PERSON"), (place, "GPE"))
        for at in (text.index(word), text.rindex(word))
    ]
    start = text.index(" that ") + 6
    return ExportArticle(
        article, (*marks, claim(article, "c1", start, text.index(" In ") - 1)), DONE, "Ann", split=split
    )


def tok2vec() -> dict[str, Any]:
    return {"@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 32, "depth": 1,
            "embed_size": 200, "window_size": 1, "maxout_pieces": 2, "subword_features": True}  # fmt: skip


def config_of(log: Path) -> Any:
    """Entities and claims on the smallest network that learns them, for some steps."""
    nlp = spacy.blank("en")
    nlp.add_pipe("ner", config={"model": {
        "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "ner", "extra_state_tokens": False,
        "hidden_width": 32, "maxout_pieces": 2, "use_upper": False, "tok2vec": tok2vec()}})  # fmt: skip
    nlp.add_pipe("spancat", config={
        "spans_key": "claims",
        "suggester": {"@misc": "spacy.ngram_suggester.v1", "sizes": [2, 3]},
        "model": {"@architectures": "spacy.SpanCategorizer.v1", "tok2vec": tok2vec(),
                  "reducer": {"@layers": "spacy.mean_max_reducer.v1", "hidden_size": 32},
                  "scorer": {"@layers": "spacy.LinearLogistic.v1", "nO": None, "nI": None}}})  # fmt: skip
    config = nlp.config.copy()
    config["training"] |= {"max_steps": 40, "eval_frequency": 10, "seed": 1}
    config["training"]["optimizer"]["learn_rate"] = 0.01
    config["training"]["logger"] = {
        "@loggers": "spacy.ConsoleLogger.v3", "progress_bar": None, "console_output": False, "output_file": str(log)
    }  # fmt: skip
    return config


def test_spacy_train_learns_from_a_release(tmp_path: Path) -> None:
    articles = [taught(n, "train") for n in range(24)] + [taught(n, "dev") for n in range(6)]
    write_release(tmp_path / "out", articles, facts=FACTS_OF_SPACY)
    config_of(tmp_path / "log.jsonl").to_disk(tmp_path / "config.cfg")
    paths = {f"paths.{split}": str(tmp_path / "out" / split) for split in ("train", "dev")}
    train(tmp_path / "config.cfg", tmp_path / "trained", overrides=paths)
    log = lines_of(tmp_path / "log.jsonl")
    for name in ("ner", "spancat"):
        first, *_, last = (step["losses"][name] for step in log if step["losses"])
        assert last < first / 2
    doc = spacy.load(tmp_path / "trained" / "model-best")("Bob said that Oslo buys oil. In Oslo Bob left.")
    assert [(span.text, span.label_) for span in doc.ents][:2] == [("Bob", "PERSON"), ("Oslo", "GPE")]
    assert "Oslo buys oil" in [span.text for span in doc.spans["claims"]]
