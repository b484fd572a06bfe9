"""Label Studio tasks as we write them: every result fits its control, and what was changed there comes back so."""

from pathlib import Path
from xml.etree import ElementTree as ET

from tests.exchange.exported import DONE, SCHEME, added, claim, scheme_with, suggested
from tests.exchange.test_label_studio import TEXT, Item, file_of, read
from workbench.core.annotations import Verdict
from workbench.core.articles import Article
from workbench.core.schemes import LabelScheme
from workbench.core.spans import ENTITIES, role_of, span_of
from workbench.core.suggestions import Suggestion, suggestion_id
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.held import all_of
from workbench.exchange.incoming import Incoming
from workbench.exchange.label_studio_config import config_of
from workbench.exchange.label_studio_tasks import suggested_task, task_of

ARTICLE = Article("a1", TEXT, "Two met", {"source": "x"})
MARKS = (
    suggested(ARTICLE, "e1", 0, 3, Verdict.ACCEPTED),
    suggested(ARTICLE, "e2", 22, 25, Verdict.RELABELLED),
    claim(ARTICLE, "c1", 18, 25, claimer=role_of(TEXT, 14, 17, "e1"), cue=role_of(TEXT, 9, 13)),
    claim(ARTICLE, "c2", 9, 25, claimer=role_of(TEXT, 14, 17, "e1")),
)


def ours(scheme: LabelScheme = SCHEME) -> Item:
    layers = [layer.name for layer in scheme.layers]
    held = all_of(ExportArticle(ARTICLE, MARKS, DONE, "Ann"), layers, split="train", with_rejected=False)
    return task_of(held, scheme)


def controls(config: bytes) -> dict[str, tuple[str, set[str]]]:
    """Each control of a config by name, with its kind and its values."""
    root = ET.fromstring(config)
    return {
        each.attrib["name"]: (each.tag.lower(), {value.attrib["value"] for value in each})
        for each in root
        if "toName" in each.attrib
    }


def test_every_result_fits_its_control() -> None:
    known, (annotation,) = controls(config_of(SCHEME)), ours()["annotations"]
    regions = {item["id"] for item in annotation["result"] if item["type"] != "relation"}
    for item in annotation["result"]:
        if item["type"] == "relation":
            assert {item["from_id"], item["to_id"]} <= regions
            continue
        kind, values = known[item["from_name"]]
        assert (item["type"], item["to_name"]) == (kind, "text")
        assert kind == "textarea" or set(item["value"][kind]) <= values
    told = {item["meta"]["workbench"]["id"]: item["origin"] for item in annotation["result"] if "origin" in item}
    assert told == {"e1": "prediction", "e2": "prediction-changed", "c1": "manual", "c2": "manual"}


def test_a_file_names_no_user_since_an_unknown_one_is_refused() -> None:
    assert "completed_by" not in ours()["annotations"][0]


def test_ids_of_regions_differ_from_article_to_article() -> None:
    other = all_of(
        ExportArticle(Article("a2", TEXT), (added(ARTICLE, "e1", 0, 3),), DONE, "Ann"),
        ["entities"],
        split="",
        with_rejected=False,
    )
    assert {item["id"] for item in ours()["annotations"][0]["result"] if "id" in item}.isdisjoint(
        item["id"] for item in task_of(other, SCHEME)["annotations"][0]["result"]
    )


def test_a_region_that_was_changed_elsewhere_is_not_what_was_suggested(tmp_path: Path) -> None:
    record = ours()
    first = next(item for item in record["annotations"][0]["result"] if item["value"].get("text") == "Ann")
    first["value"] |= {"start": 0, "end": 8, "text": "Ann 👩🏽‍🚀"}
    record["annotations"][0]["completed_by"] = 7
    (incoming,) = read(file_of(tmp_path, record))
    assert isinstance(incoming, Incoming)
    (changed,) = [annotation for annotation in incoming.annotations if annotation.id == "e1"]
    assert (changed.span.quote, changed.verdict, changed.origin) == ("Ann 👩🏽‍🚀", Verdict.ADDED, None)


ODD = scheme_with("""
[layers."odd & <names>"]
labels = [{ name = '"x" & <y>', hue = 400 }]
attributes = [{ name = "voice", values = ["a"] }, { name = "text" }]
[layers.text]
labels = [{ name = "T", hue = 1 }]
[layers.roles]
labels = [{ name = "R", hue = 1 }]
""")


def test_names_of_controls_are_safe_and_each_there_once(tmp_path: Path) -> None:
    config = config_of(ODD)
    root = ET.fromstring(config)
    names = [each.attrib["name"] for each in root if "name" in each.attrib]
    assert len(set(names)) == len(names)
    assert controls(config)["c-odd_names_"] == ("labels", {'"x" & <y>'})
    span = span_of(TEXT, "odd & <names>", 0, 3, '"x" & <y>')
    mark = MARKS[0].with_span(span).with_attribute("voice", "a").with_attribute("text", "free")
    held = all_of(ExportArticle(ARTICLE, (mark,), DONE, "Ann"), [span.layer], split="train", with_rejected=False)
    (incoming,) = read(file_of(tmp_path, task_of(held, ODD)))
    assert isinstance(incoming, Incoming)
    assert incoming.annotations == (mark,)


def test_suggestions_are_one_prediction(tmp_path: Path) -> None:
    span = span_of(TEXT, ENTITIES, 0, 3, "PERSON")
    suggestion = Suggestion(suggestion_id("a1", span), span, 0.75, "pipeline", "3.7.1")
    record = suggested_task(ARTICLE, [suggestion], SCHEME)
    assert [(each["model_version"], each["score"]) for each in record["predictions"]] == [("workbench", 0.75)]
    (incoming,) = read(file_of(tmp_path, record))
    assert isinstance(incoming, Incoming)
    assert (incoming.suggestions, incoming.annotations, incoming.review) == ((suggestion,), (), None)
