"""Each language has a pipeline of its own or tokens and sentences; rules for English stay with English."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.session.marked import read_marked
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import check_quote
from workbench.suggest.entity_training import train_entities
from workbench.suggest.languages import PipelineFacts, blank_pipeline, code_of, facts_of, installed_for, is_installed
from workbench.suggest.mentions import Mention
from workbench.suggest.pipeline_entities import find_names
from workbench.suggest.pipelines import LIGHT, STANDARD, load_pipeline, pipeline_version
from workbench.suggest.training import Example
from workbench.suggest.workers import Recipe, suggest_batch, suggesters_of

FRENCH = "fr_core_news_md"


@pytest.mark.parametrize(
    ("code", "lang", "text", "sentences"),
    [
        ("fr", "fr", "Il pleut à Paris. L'Inde attend.", 2),
        ("hi", "hi", "मोदी दिल्ली में हैं। पुतिन आए।", 2),
        ("ar", "ar", "وصل بوتين إلى دلهي؟ نعم وصل.", 2),
        ("zh", "zh", "普京访问新德里。莫迪欢迎他。", 2),
        ("ja", "zh", "プーチン氏が訪問した。歓迎された。", 2),
        ("th", "zh", "ปูตินเยือนนิวเดลี", 1),
        ("ko", "xx", "푸틴이 왔다. 모디가 맞았다.", 2),
        ("he", "he", "פוטין הגיע. מודי קיבל אותו.", 2),
        ("qq", "xx", "Something else. And more.", 2),
    ],
)
def test_any_language_has_tokens_and_sentences(code: str, lang: str, text: str, sentences: int) -> None:
    nlp = load_pipeline(f"blank:{code}")
    doc = nlp(text)
    assert (nlp.lang, len(list(doc.sents)), doc.text) == (lang, sentences, text)
    assert pipeline_version(nlp).startswith(f"{lang}_blank_for_{code} 3.")
    patterns = f'{{"label": "X", "pattern": "{next(iter(text.split()))[:2]}"}}'
    recipe = Recipe(f"blank:{code}", patterns=patterns, layers=(("X", "entities"),))
    batch = suggest_batch(recipe, [Article("a", text), Article("b", ""), Article("c", text * 2000)])
    assert set(batch.versions) == {"patterns"}
    for suggestion in batch.found["a"]:
        check_quote(text, suggestion.span)


@pytest.mark.parametrize("name", ["blank:", "blank:französisch", "blank:../x", "no_such", "no-such", "os.path", ""])
def test_what_is_no_pipeline_is_a_problem(name: str) -> None:
    with pytest.raises(Problem):
        load_pipeline(name)


def test_a_package_that_is_no_pipeline_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "harmful.py").write_text("raise SystemExit('it was imported')\n", "utf-8")
    info = tmp_path / "harmful-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: harmful\nVersion: 1.0\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(Problem, match="The package “harmful” is no spaCy pipeline"):
        load_pipeline("harmful")
    # A folder of that name does not make a pipeline of the package either.
    (tmp_path / "here" / "harmful").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(Problem, match="cannot be loaded"):
        load_pipeline("harmful")
    (info / "entry_points.txt").write_text("[spacy_models]\nharmful = harmful\n", "utf-8")
    assert is_installed("harmful")


def test_a_folder_that_holds_something_else_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be loaded"):
        load_pipeline(str(tmp_path))
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = \n", "utf-8")
    with pytest.raises(Problem, match="cannot be loaded"):
        load_pipeline(str(tmp_path))


def test_the_folder_of_a_pipeline_is_loaded(tmp_path: Path) -> None:
    blank_pipeline("fr").to_disk(tmp_path / "own")
    assert load_pipeline(str(tmp_path / "own")).lang == "fr"
    assert facts_of(str(tmp_path / "own")) == PipelineFacts("fr", ())


def test_a_pipeline_tells_what_it_is_without_being_loaded() -> None:
    assert facts_of(FRENCH) == PipelineFacts("fr", ("LOC", "MISC", "ORG", "PER"))
    assert facts_of(LIGHT).language == "en"
    assert facts_of("blank:hi") == PipelineFacts("hi")
    assert facts_of("no_such") == PipelineFacts()
    assert is_installed(FRENCH)
    assert is_installed(LIGHT)
    assert is_installed(STANDARD)
    assert not is_installed("json")
    assert not is_installed("numpy")


@pytest.mark.parametrize(("tag", "code"), [("fr", "fr"), ("FR-ca", "fr"), ("pt_BR", "pt"), ("French", ""), ("", "")])
def test_languages_go_by_their_code(tag: str, code: str) -> None:
    assert code_of(tag) == code


def test_what_is_installed_for_a_language_is_found() -> None:
    assert (installed_for("fr"), installed_for("hi")) == (FRENCH, "")


def names_of(recipe: Recipe) -> list[str]:
    return [suggester.name for suggester in suggesters_of(recipe)[1]]


def test_rules_for_english_stay_with_english() -> None:
    assert names_of(Recipe(LIGHT)) == ["entities", "claims"]
    assert names_of(Recipe(LIGHT, layers=(("PERSON", "entities"),))) == ["entities"]
    assert names_of(Recipe(LIGHT, layers=(("DRUG", "entities"),))) == []
    assert names_of(Recipe(FRENCH)) == ["entities"]
    assert names_of(Recipe("blank:en")) == []


def test_where_nothing_suggests_that_is_noted() -> None:
    batch = suggest_batch(Recipe("blank:fr"), [Article("a", "Il pleut.")])
    assert batch.found == {"a": []}
    assert list(batch.versions) == ["entities"]


def test_labels_of_a_pipeline_become_those_of_the_scheme() -> None:
    text = "Le président Emmanuel Macron a reçu M. Modi à l'Élysée. L'Inde et la France s'entendent, dit Macron."
    layers = (("PERSON", "entities"), ("LOC", "places"))
    renamed = Recipe(FRENCH, renamed=(("PER", "PERSON"),), layers=layers)
    plain = Recipe(FRENCH, layers=layers)
    (found, versions), (fewer, others) = (
        (batch.found["a"], batch.versions)
        for batch in (suggest_batch(r, [Article("a", text)]) for r in (renamed, plain))
    )
    assert [(s.span.quote, s.span.layer, s.span.label) for s in found] == [
        ("Emmanuel Macron", "entities", "PERSON"),
        ("Modi", "entities", "PERSON"),
        ("Élysée", "places", "LOC"),
        ("Inde", "places", "LOC"),
        ("France", "places", "LOC"),
        ("Macron", "entities", "PERSON"),
    ]
    assert {s.span.label for s in fewer} == {"LOC"}
    assert versions.keys() == others.keys()
    assert versions != others
    assert all(0 < s.score < 1 for s in found)


@pytest.mark.parametrize(
    ("marked", "cut"),
    [
        ("[l'Inde]", "Inde"),
        ("[l’Union européenne]", "Union européenne"),
        ("[la France]", "France"),
        ("[de la Banque mondiale]", "Banque mondiale"),
        ("[«\u00a0Le Monde\u00a0»]", "Le Monde"),
        ("[Mme Merkel]", "Merkel"),
        ("[La Rochelle]", "La Rochelle"),
        ("[Leïla]", "Leïla"),
        ("[Les États-Unis] aux [États-Unis]", "États-Unis"),
        ("[ , ]", None),
    ],
)
def test_french_edges(marked: str, cut: str | None) -> None:
    text, spans = read_marked(marked.replace("]", "|LOC]"))
    found = [Mention(span.start, span.end, span.label) for span in spans]
    names = [mention.form(text) for mention in find_names(text, found, "fr")]
    assert names == ([cut] * len(found) if cut else [])


def test_a_form_has_one_label_and_is_found_wherever_it_stands() -> None:
    text = "Modi kam. Modi sprach. Modi ging. Ich sah www.Modi.de nie."
    found = [Mention(0, 4, "PER"), Mention(10, 14, "ORG"), Mention(23, 27, "PER")]
    assert [(m.start, m.label) for m in find_names(text, found, "de")] == [(0, "PER"), (10, "PER"), (23, "PER")]
    assert [m.start for m in find_names(text, found[:1], "de")] == [0, 10, 23]


def test_a_blank_pipeline_learns_what_the_scheme_asks_for(tmp_path: Path) -> None:
    examples = []
    for number in range(40):
        text, spans = read_marked(f"Le maire de [Ville{number % 7}|LIEU] a vu [Ann{number % 5}|PERSONNE] hier.")
        decided = tuple(Annotation(span.quote, span, Verdict.ADDED) for span in spans)
        examples.append(Example(Article(str(number), text), decided))
    recipe = Recipe("blank:fr", layers=(("LIEU", "entities"), ("PERSONNE", "entities")))
    train_entities(examples, recipe, tmp_path / "taught", tell=lambda _: None)
    taught = replace(recipe, entities=str(tmp_path / "taught"))
    found = suggest_batch(taught, [Article("z", "Le maire de Ville9 a vu Ann8 hier.")]).found["z"]
    assert [(s.span.quote, s.span.label) for s in found] == [("Ville9", "LIEU"), ("Ann8", "PERSONNE")]
