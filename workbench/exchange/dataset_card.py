"""The dataset card: a README whose front matter the Hugging Face hub reads and whose tables a person reads."""

import json
import re
from collections.abc import Iterator, Mapping

from workbench.core.annotations import Verdict
from workbench.core.schemes import LabelScheme, Layer
from workbench.core.spans import ENTITIES
from workbench.exchange.card_sections import agreement_section, split_section
from workbench.exchange.markdown import plain, table
from workbench.exchange.release_counts import ReleaseCounts, SplitCounts, label_counts
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import ReleaseFormat
from workbench.exchange.release_formats import release_format
from workbench.exchange.workbench_jsonl import json_line

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


def dataset_card(facts: ReleaseFacts, splits: Mapping[str, SplitCounts], counts: ReleaseCounts) -> str:
    format = release_format(facts.format)
    parts = [_front_matter(facts, splits, counts), _opening(facts, splits), _labels(facts.scheme, splits)]
    parts += [*split_section(facts.beside), _making(facts, counts), *agreement_section(facts.scheme, facts.beside)]
    parts += [_reading(format, next(iter(splits)))]
    return "\n".join(parts)


def _front_matter(facts: ReleaseFacts, splits: Mapping[str, SplitCounts], counts: ReleaseCounts) -> str:
    articles = sum(split.articles for split in splits.values())
    return "\n".join(["---", *_front_lines(facts, list(splits), counts, articles), "---", ""])


def _front_lines(facts: ReleaseFacts, splits: list[str], counts: ReleaseCounts, articles: int) -> Iterator[str]:
    yield f"pretty_name: {_quoted(facts.name)}"
    if languages := _languages(facts.scheme, counts):
        yield "language:"
        yield from (f"- {_quoted(language)}" for language in languages)
    if facts.licence:
        yield f"license: {_quoted(facts.licence)}"
    yield f"multilinguality:\n- {'multilingual' if len(languages) > 1 else 'monolingual'}"
    yield "annotations_creators:\n- expert-generated\nsource_datasets:\n- original"
    yield "task_categories:\n- token-classification"
    if facts.scheme.layer(ENTITIES):
        yield "task_ids:\n- named-entity-recognition"
    yield f"size_categories:\n- {_size_category(articles)}"
    yield from _hub_lines(release_format(facts.format), facts, splits, counts)


def _hub_lines(format: ReleaseFormat, facts: ReleaseFacts, splits: list[str], counts: ReleaseCounts) -> Iterator[str]:
    if not format.data_files:
        return
    yield "configs:\n- config_name: default\n  data_files:"
    yield from (f"  - split: {split}\n    path: {format.data_files.format(split=split)}" for split in splits)
    if format.features is not None:
        yield "dataset_info:\n  features:"
        yield from (f"  - {json_line(feature).decode().strip()}" for feature in format.features(facts, counts))


def _languages(scheme: LabelScheme, counts: ReleaseCounts) -> list[str]:
    found = counts.languages or {scheme.language}
    return sorted(language for language in found if _LANGUAGE.fullmatch(language))


def _size_category(articles: int) -> str:
    sizes = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
    return next((name for limit, name in sizes if articles < limit), "1M<n<10M")


def _opening(facts: ReleaseFacts, splits: Mapping[str, SplitCounts]) -> str:
    layers = " and ".join(plain(layer.title).lower() for layer in facts.scheme.layers)
    rows = [(name, s.articles, s.empty, s.characters, s.spans) for name, s in splits.items()]
    head = ("Split", "Articles", "of these with nothing in them", "Characters", "Spans")
    return f"# {plain(facts.name)}\n\nNews articles in which {layers} are marked.\n\n{table(head, rows)}"


def _labels(scheme: LabelScheme, splits: Mapping[str, SplitCounts]) -> str:
    return "\n".join(_layer(scheme, layer, splits) for layer in scheme.layers)


def _layer(scheme: LabelScheme, layer: Layer, splits: Mapping[str, SplitCounts]) -> str:
    by_split = [label_counts(scheme, layer.name, split.labels[layer.name]) for split in splits.values()]
    names = dict.fromkeys(name for counts in by_split for name in counts)
    notes = {label.name: label.note for label in layer.labels}
    rows = [(name, notes.get(name, ""), *(counts.get(name, 0) for counts in by_split)) for name in names]
    about = [f"- Role `{plain(role)}`" for role in layer.roles]
    about += [f"- Attribute `{plain(a.name)}`: {plain(', '.join(a.values) or 'free text')}" for a in layer.attributes]
    text = "\n".join(about) + "\n" if about else ""
    return "\n".join(
        [f"## {plain(layer.title)} (`{plain(layer.name)}`)\n", table(("Label", "Holds", *splits), rows), text]
    )


def _making(facts: ReleaseFacts, counts: ReleaseCounts) -> str:
    suggested = counts.suggested(facts.scheme)
    counted = ("suggested", *map(str, Verdict))
    rows = [(plain(layer), *(numbers[name] for name in counted)) for layer, numbers in suggested.items()]
    became = table(("Layer", "Suggested", *(str(verdict).capitalize() for verdict in Verdict)), rows)
    scheme = f"scheme {plain(facts.scheme.name)}, version {plain(facts.scheme.version)}"
    guidelines = f"; guidelines {plain(facts.guidelines)}" if facts.guidelines else ""
    states = ", ".join(f"“{state}”" for state in facts.states)
    people = "one annotator" if len(counts.annotators) == 1 else f"{len(counts.annotators)} annotators"
    return (
        f"## How it was made\n\nMarked by {people} with workbench {plain(facts.tool_version)}; {scheme} (in "
        f"`scheme.toml`){guidelines}. Articles whose review is {states}.\nA person decided on each span. What "
        f"became of the suggestions of a program, and how many spans were added:\n\n{became}"
    )


def _reading(format: ReleaseFormat, split: str) -> str:
    parts = [f"## How to read it\n\n{format.reading.format(split=split)}".rstrip(), _BESIDE]
    if format.data_files:
        parts.append(_HUB)
    return "\n\n".join(parts) + "\n"


_BESIDE = (
    """What could not be written is listed in `loss_report.jsonl`, and the hashes of the files are in `dataset.json`."""
)
_HUB = """With Hugging Face `datasets`, load the folder, not the single files, so that the columns declared above are
used:

```python
from datasets import load_dataset

dataset = load_dataset("path/to/this/folder")
```"""


def _quoted(text: str) -> str:
    # A JSON string is a YAML one too, and quoted, so that the Norwegian “no” stays a language.
    return json.dumps(plain(text), ensure_ascii=False)
