"""The columns of a release as Hugging Face `datasets` declares them, in the dataset card.

Without them it guesses the columns from the first ten megabytes, and fails where a rare attribute, a moved span or the
first article with a claim comes later.
"""

from collections.abc import Iterable
from typing import Any

from workbench.core.schemes import LabelScheme
from workbench.exchange.release_counts import ReleaseCounts

Feature = dict[str, Any]


def release_features(scheme: LabelScheme, counts: ReleaseCounts, *, with_rejected: bool) -> list[Feature]:
    """One for each key of a line; names that the scheme has, and those that occurred without it."""
    layers = [layer.name for layer in scheme.layers]
    roles = {layer.name: _names(counts.roles[layer.name], layer.roles) for layer in scheme.layers}
    attributes = {
        layer.name: _names(counts.attributes[layer.name], (attribute.name for attribute in layer.attributes))
        for layer in scheme.layers
    }
    features = _strings("schema", "id", "text", "text_sha256", "title")
    features += [{"name": "meta", "struct": _strings(*sorted(counts.meta))}, *_strings("story", "split")]
    features += [{"name": name, "list": _mark(roles[name], attributes[name])} for name in layers]
    if with_rejected:
        every_role, every_attribute = _names(*roles.values()), _names(*attributes.values())
        features.append({"name": "rejected", "list": [*_strings("layer"), *_mark(every_role, every_attribute)]})
    review = _strings("annotator", "state", "submitted_at", "guidelines", "flag")
    return [*features, {"name": "review", "struct": review}]


def _mark(roles: list[str], attributes: list[str]) -> list[Feature]:
    role = [*_integers("start", "end"), *_strings("text", "entity")]
    origin = [*_strings("verdict", "suggester", "version"), {"name": "score", "dtype": "float64"}]
    origin += [*_integers("start", "end"), *_strings("label")]
    features = [*_strings("id"), *_integers("start", "end"), *_strings("text", "label", "group")]
    features += [{"name": name, "struct": role} for name in roles]
    if attributes:
        features.append({"name": "attributes", "struct": _strings(*attributes)})
    return [*features, {"name": "origin", "struct": origin}]


def _names(*groups: Iterable[str]) -> list[str]:
    return sorted({name for group in groups for name in group})


def _strings(*names: str) -> list[Feature]:
    return [{"name": name, "dtype": "string"} for name in names]


def _integers(*names: str) -> list[Feature]:
    return [{"name": name, "dtype": "int64"} for name in names]
