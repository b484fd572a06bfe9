"""Label Studio's own library takes what we write: its config, its tasks, and the files that it makes of them."""

import json
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.exported import FACTS, SCHEME, hard_articles
from workbench.core.articles import Article
from workbench.core.spans import ENTITIES, span_of
from workbench.core.suggestions import Suggestion
from workbench.exchange.formats import format_of
from workbench.exchange.incoming import Incoming
from workbench.exchange.label_studio_tasks import suggested_task
from workbench.exchange.reading import read_paths
from workbench.exchange.release import write_release

pytestmark = [pytest.mark.heavy, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


@pytest.fixture
def release(tmp_path: Path) -> Path:
    write_release(tmp_path / "out", hard_articles(), facts=replace(FACTS, format="label-studio"))
    return tmp_path / "out"


def tasks(release: Path) -> list[Any]:
    found: list[Any] = json.loads((release / "train.json").read_bytes())
    return found


def interface(release: Path) -> Any:
    made = import_module("label_studio_sdk.label_interface").LabelInterface
    return made((release / "labeling_config.xml").read_text(encoding="utf-8"))


def converted(release: Path, kind: str, folder: Path) -> Path:
    config = (release / "labeling_config.xml").read_text(encoding="utf-8")
    converter = import_module("label_studio_sdk.converter").Converter(
        config, project_dir=None, download_resources=False
    )
    converter.convert(str(release / "train.json"), str(folder), kind, is_dir=False)
    (made,) = [path for path in folder.rglob("*") if path.is_file()]
    return made


def test_config_is_valid(release: Path) -> None:
    interface(release).validate()


def test_every_annotation_fits_the_config(release: Path) -> None:
    config = interface(release)
    for task in tasks(release):
        (annotation,) = task["annotations"]
        assert config.validate_prediction(annotation, return_errors=True) == []
        assert config.validate_annotation(annotation)
    annotation["result"][0]["from_name"] = "nowhere"
    assert not config.validate_annotation(annotation)


def test_predictions_fit_the_config(release: Path) -> None:
    article = Article("a", "Ann 👩🏽‍🚀 met Bob.")
    suggestions = [
        Suggestion(str(n), span_of(article.text, ENTITIES, n, n + 3, "PERSON"), 0.5, "s", "1") for n in (0, 13)
    ]
    (prediction,) = suggested_task(article, suggestions, SCHEME)["predictions"]
    assert interface(release).validate_prediction(prediction, return_errors=True) == []


def test_its_conll_has_our_labels_on_our_words(release: Path, tmp_path: Path) -> None:
    for task in (made := tasks(release)):
        for annotation in task["annotations"]:
            annotation["result"] = [item for item in annotation["result"] if item.get("from_name") == "entities"]
    (release / "train.json").write_text(json.dumps(made), encoding="utf-8")
    lines = converted(release, "CONLL2003", tmp_path / "conll").read_text(encoding="utf-8").split("\n")
    # Each word of these texts is marked as a person by itself.
    assert [line.rpartition(" ")[2] for line in lines[1:7]] == ["B-PERSON"] * 6
    assert [line.partition(" ")[0] for line in lines[1:7]] == ["Modi", "🤝", "Putin", "in", "🇮🇳", "Delhi"]


def test_its_short_form_of_ours_is_read(release: Path, tmp_path: Path) -> None:
    path = converted(release, "JSON_MIN", tmp_path / "short")
    found = format_of(path)
    assert found is not None
    assert found.name == "label-studio"
    incoming = [each for each in read_paths([path]) if isinstance(each, Incoming)]
    meant = [each for each in read_paths([release / "train.json"]) if isinstance(each, Incoming)]
    assert [spans(each) for each in incoming] == [spans(each) for each in meant]
    # It tells what was answered, but no longer about which words.
    assert {each.article.meta["voice"] for each in incoming} == {"attributed"}


def spans(incoming: Incoming) -> set[tuple[str, int, int, str, str]]:
    marks = [mark.span for mark in incoming.annotations]
    return {(incoming.article.key, span.start, span.end, span.label, span.quote) for span in marks}
