"""Articles of files to be suggested: texts alone are read, whatever spans stand beside them."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.exchange.exported import FACTS, hard_articles
from workbench.exchange.release import write_release
from workbench.exchange.release_formats import release_formats
from workbench.session.suggesting_files import FileArticles


@pytest.mark.parametrize("shape", [each.name for each in release_formats()])
def test_texts_of_releases_in_every_format_are_read(tmp_path: Path, shape: str) -> None:
    exported = [one for one in hard_articles() if "\0" not in one.article.text]
    write_release(tmp_path / "out", exported, facts=replace(FACTS, format=shape, with_rejected=True))
    data = [path for path in (tmp_path / "out").iterdir() if path.stem == "train" and path.suffix != ".sha256"]
    articles = FileArticles(data)
    found = {article.key: article.text for article in articles}
    assert articles.faults == []
    assert len(found) == len(exported)
    # CoNLL has tokens and no text.
    assert shape == "conll" or set(found.values()) == {one.article.text for one in exported}


@pytest.mark.parametrize(
    "line",
    [
        '{"id": "a", "text": "Ann met Bob.", "claims2": [{"start": 0, "end": 3, "label": "PER"}]}',
        '{"id": "a", "text": "Ann met Bob.", "spans": [{"start": 0, "end": 3, "label": "PER"}]}',
        '{"id": "a", "text": "Ann met Bob.", "cats": [[0, 3, "PER"]], "label": [[4, 7, "PER"]]}',
        '{"id": "a", "text": "Ann met Bob.", "entities": [{"start": 5, "end": 99, "label": 7}]}',
        '{"id": "a", "text": "Ann met Bob.", "tokens": ["Ann", "met", "Bob", "."], "tags": ["B-PER", "O", "O", "O"]}',
    ],
)
def test_spans_of_any_shape_are_passed_over(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.jsonl").write_text(line + "\n", encoding="utf-8")
    articles = FileArticles([tmp_path / "a.jsonl"])
    assert [(article.key, article.text) for article in articles] == [("a", "Ann met Bob.")]
    assert articles.faults == []
