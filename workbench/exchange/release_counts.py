"""Counts what a release holds, article by article, so that nothing has to be kept until the end."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from workbench.core.annotations import Verdict
from workbench.core.records import Record
from workbench.core.schemes import LabelScheme
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.held import Held


@dataclass(slots=True)
class SplitCounts:
    """`empty` are articles that were reviewed and hold nothing; `labels` counts by layer."""

    articles: int = 0
    empty: int = 0
    spans: int = 0
    rejected: int = 0
    characters: int = 0
    labels: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, held: Held) -> None:
        standing = len(held.annotations)
        self.articles += 1
        self.empty += standing == 0
        self.spans += standing
        self.rejected += len(held.rejected or ())
        self.characters += len(held.article.text)
        for annotation in held.annotations:
            self.labels[annotation.span.layer][annotation.span.label] += 1

    def merge(self, other: "SplitCounts") -> None:
        self.articles += other.articles
        self.empty += other.empty
        self.spans += other.spans
        self.rejected += other.rejected
        self.characters += other.characters
        for layer, labels in other.labels.items():
            self.labels[layer].update(labels)

    def record(self, scheme: LabelScheme) -> Record:
        return {
            "articles": self.articles,
            "empty_articles": self.empty,
            "characters": self.characters,
            "spans": self.spans,
            "rejected": self.rejected,
            "labels": {
                layer.name: label_counts(scheme, layer.name, self.labels[layer.name]) for layer in scheme.layers
            },
        }


def label_counts(scheme: LabelScheme, layer_name: str, counts: Counter[str]) -> dict[str, int]:
    """Every label of the scheme in its order, also those that never occur, then labels that it no longer has."""
    layer = scheme.layer(layer_name)
    names = [label.name for label in layer.labels] if layer else []
    return {name: counts[name] for name in names + sorted(counts.keys() - set(names))}


@dataclass(slots=True)
class ReleaseCounts:
    """What is told of the release as a whole, and which names occur in it; sets as small as a scheme or a team."""

    losses: int = 0
    verdicts: dict[str, Counter[tuple[str, Verdict]]] = field(default_factory=lambda: defaultdict(Counter))
    annotators: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    meta: set[str] = field(default_factory=set)
    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    attributes: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, exported: ExportArticle) -> None:
        self.annotators.add(exported.annotator)
        self.meta.update(exported.article.meta)
        if language := exported.article.meta.get("language"):
            self.languages.add(language)
        for annotation in exported.annotations:
            layer = annotation.span.layer
            self.verdicts[layer][annotation.span.label, annotation.verdict] += 1
            if annotation.roles:
                self.roles[layer].update(annotation.roles)
            if annotation.attributes:
                self.attributes[layer].update(annotation.attributes)

    def merge(self, other: "ReleaseCounts") -> None:
        self.losses += other.losses
        self.annotators |= other.annotators
        self.languages |= other.languages
        self.meta |= other.meta
        for layer, verdicts in other.verdicts.items():
            self.verdicts[layer].update(verdicts)
        for layer, roles in other.roles.items():
            self.roles[layer] |= roles
        for layer, attributes in other.attributes.items():
            self.attributes[layer] |= attributes

    def suggested(self, scheme: LabelScheme) -> dict[str, Record]:
        """By layer and by label: how many spans were suggested and decided, what became of them, how many were added.

        A rejected one counts for the label that it was suggested with, all others for the label that they have.
        """
        return {layer.name: self._suggested(scheme, layer.name) for layer in scheme.layers}

    def _suggested(self, scheme: LabelScheme, layer: str) -> Record:
        by_label: dict[str, Counter[Verdict]] = defaultdict(Counter)
        for (label, verdict), number in self.verdicts[layer].items():
            by_label[label][verdict] += number
        names = label_counts(scheme, layer, Counter(by_label.keys()))
        labels = {label: _verdict_record(by_label[label]) for label in names if label in by_label}
        return {**_verdict_record(sum(by_label.values(), Counter[Verdict]())), "labels": labels}


def _verdict_record(counts: Counter[Verdict]) -> dict[str, int]:
    suggested = sum(number for verdict, number in counts.items() if verdict is not Verdict.ADDED)
    return {"suggested": suggested, **{str(verdict): counts[verdict] for verdict in Verdict}}
