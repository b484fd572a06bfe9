"""The table of formats that suggestions without a project can be written in, by name."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from workbench.core.articles import Article
from workbench.core.phrases import phrase
from workbench.core.schemes import Label, LabelScheme, Layer
from workbench.core.suggestions import Suggestion
from workbench.exchange.by_name import by_name
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.foreign_releases import expected_suggestions
from workbench.exchange.label_studio_config import config_of
from workbench.exchange.label_studio_release import LABEL_STUDIO, tasks_file
from workbench.exchange.label_studio_tasks import suggested_task as label_studio_task
from workbench.exchange.line_files import LineFile
from workbench.exchange.prodigy_release import PRODIGY
from workbench.exchange.prodigy_tasks import suggested_task as prodigy_task
from workbench.exchange.read_back import Expected, Found
from workbench.exchange.release_format import Part
from workbench.exchange.workbench_jsonl import SCHEMA, json_line, line_bytes, suggested_line
from workbench.exchange.workbench_read_back import expected_line, found_lines


@dataclass(frozen=True, slots=True)
class SuggestionFormat:
    """How suggestions are written, read back and known again.

    `is_ours` says of the first object of a file whether it is of suggestions that nobody has decided on. `config` is
    what the other tool needs besides, for all labels of a scheme; it lies beside the file under `config_suffix`.
    """

    name: str
    piece: Callable[[Article, Sequence[Suggestion], LabelScheme], bytes]
    sink: Callable[[Path], LineFile]
    expected: Callable[[Article, Sequence[Suggestion]], Expected]
    found: Callable[[Part, LabelScheme], Iterator[Found]]
    is_ours: Callable[[Mapping[str, Any]], bool]
    config: Callable[[LabelScheme], bytes] | None = None
    config_suffix: str = ""


def _workbench_line(article: Article, suggestions: Sequence[Suggestion], _scheme: LabelScheme) -> bytes:
    return line_bytes(suggested_line(article, suggestions))


def _workbench_expected(article: Article, suggestions: Sequence[Suggestion]) -> Expected:
    return expected_line(suggested_line(article, suggestions))


def _is_workbench(record: Mapping[str, Any]) -> bool:
    return record.get("schema") == SCHEMA and record.get("review", "") is None


def _prodigy_line(article: Article, suggestions: Sequence[Suggestion], scheme: LabelScheme) -> bytes:
    return json_line(prodigy_task(article, suggestions, [layer.name for layer in scheme.layers]))


def _is_prodigy(record: Mapping[str, Any]) -> bool:
    return "_input_hash" in record and OURS in record and "answer" not in record


def _label_studio_item(article: Article, suggestions: Sequence[Suggestion], scheme: LabelScheme) -> bytes:
    return json_line(label_studio_task(article, suggestions, scheme)).rstrip(b"\n")


def _is_label_studio(record: Mapping[str, Any]) -> bool:
    data = record.get("data")
    return isinstance(data, dict) and OURS in data and record.get("annotations") == []


WORKBENCH = SuggestionFormat("workbench", _workbench_line, LineFile, _workbench_expected, found_lines, _is_workbench)
SUGGESTION_FORMATS = (
    WORKBENCH,
    SuggestionFormat("prodigy", _prodigy_line, LineFile, expected_suggestions, PRODIGY.found, _is_prodigy),
    SuggestionFormat(
        "label-studio",
        _label_studio_item,
        tasks_file,
        expected_suggestions,
        LABEL_STUDIO.found,
        _is_label_studio,
        config_of,
        ".labeling_config.xml",
    ),
)


def suggestion_format(name: str) -> SuggestionFormat:
    """The format of that name; raises Problem where there is none."""
    return by_name(SUGGESTION_FORMATS, name, phrase("There is no format “{name}” for suggestions."))


def with_labels(scheme: LabelScheme, suggestions: Sequence[Suggestion]) -> LabelScheme:
    """The scheme with whatever layers and labels these suggestions have besides, as other pipelines do."""
    for span in (suggestion.span for suggestion in suggestions):
        if not scheme.knows(span.layer, span.label):
            scheme = _with_label(scheme, span.layer, span.label)
    return scheme


def _with_label(scheme: LabelScheme, layer: str, label: str) -> LabelScheme:
    new = Label(label, label, 37 * sum(len(each.labels) for each in scheme.layers) % 360)
    if scheme.layer(layer) is None:
        return replace(scheme, layers=(*scheme.layers, Layer(layer, layer, (new,), may_overlap=True)))
    grown = (replace(each, labels=(*each.labels, new)) if each.name == layer else each for each in scheme.layers)
    return replace(scheme, layers=tuple(grown))
