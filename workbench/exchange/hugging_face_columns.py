"""The columns of a release for Hugging Face `datasets`, told once for its card, for Parquet and for each row."""

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from workbench.core.schemes import LabelScheme, Layer
from workbench.exchange.conll_tags import OUTSIDE
from workbench.exchange.docbin_docs import entity_layer

if TYPE_CHECKING:
    import pyarrow as pa

Column = dict[str, Any]
"""A column as the front matter of a card has it: `name` and one of `dtype`, `struct`, `list`, `sequence`."""
TOKENS, STARTS, ENDS, TAGS = "tokens", "token_starts", "token_ends", "ner_tags"
_ORIGIN = ("verdict", "suggester", "version")


def tag_names(scheme: LabelScheme) -> list[str]:
    """What the numbers in `ner_tags` stand for, in their order: O, then B- and I- of each label of the entities."""
    layer = scheme.layer(entity_layer(scheme))
    labels = [label.name for label in layer.labels] if layer else []
    return [OUTSIDE, *(f"{sign}-{label}" for label in labels for sign in "BI")]


def columns_of(scheme: LabelScheme, *, with_rejected: bool) -> list[Column]:
    """Those of a scheme: the same for each release with it, since Parquet wants them before the first row."""
    names = {str(number): name for number, name in enumerate(tag_names(scheme))}
    columns = [*_texts("id", "text", "title"), {"name": "meta", "list": _texts("name", "value")}]
    columns += [*_texts("story", "split"), {"name": TOKENS, "sequence": "string"}]
    columns += [{"name": name, "sequence": "int64"} for name in (STARTS, ENDS)]
    columns.append({"name": TAGS, "sequence": {"class_label": {"names": names}}})
    columns += [{"name": layer.name, "list": _mark([layer])} for layer in scheme.layers]
    if with_rejected:
        columns.append({"name": "rejected", "list": [*_texts("layer"), *_mark(scheme.layers)]})
    review = [*_texts("annotator", "state", "flag", "guidelines"), *_numbers("submitted_at")]
    return [*columns, {"name": "review", "struct": review}]


def _mark(layers: Iterable[Layer]) -> list[Column]:
    roles = dict.fromkeys(role for layer in layers for role in layer.roles)
    attributes = dict.fromkeys(attribute.name for layer in layers for attribute in layer.attributes)
    role = [*_numbers("start", "end"), *_texts("text", "entity")]
    origin = [*_texts(*_ORIGIN), {"name": "score", "dtype": "float64"}, *_numbers("start", "end"), *_texts("label")]
    columns = [*_texts("id"), *_numbers("start", "end"), *_texts("text", "label", "group")]
    columns += [{"name": name, "struct": role} for name in roles]
    columns += [{"name": "attributes", "struct": _texts(*attributes)}] if attributes else []
    return [*columns, {"name": "origin", "struct": origin}]


def _texts(*names: str) -> list[Column]:
    return [{"name": name, "dtype": "string"} for name in names]


def _numbers(*names: str) -> list[Column]:
    return [{"name": name, "dtype": "int64"} for name in names]


def filled(record: Mapping[str, Any], columns: Iterable[Column]) -> dict[str, Any]:
    """The record with each of these columns in their order, null where it says nothing; what else it says is left."""
    return {column["name"]: _filled(record.get(column["name"]), column) for column in columns}


def _filled(value: Any, column: Column) -> Any:
    if value is None:
        return None
    if "struct" in column:
        return filled(value, column["struct"])
    return [filled(each, column["list"]) for each in value] if "list" in column else value


def arrow_schema(columns: Iterable[Column]) -> "pa.Schema":
    """The columns as Parquet keeps them, with the names of the tags where `datasets` looks for them."""
    import pyarrow as pa

    chosen = list(columns)
    told = {"info": {"features": {column["name"]: _feature(column) for column in chosen}}}
    metadata = {"huggingface": json.dumps(told, ensure_ascii=False)}
    return pa.schema([pa.field(column["name"], _arrow(column)) for column in chosen], metadata=metadata)


def _arrow(column: Column) -> "pa.DataType":
    import pyarrow as pa

    if "dtype" in column:
        return {"string": pa.string(), "int64": pa.int64(), "float64": pa.float64()}[column["dtype"]]
    if "sequence" in column:
        return pa.list_(pa.string() if column["sequence"] == "string" else pa.int64())
    inner = column["struct"] if "struct" in column else column["list"]
    struct = pa.struct([pa.field(each["name"], _arrow(each)) for each in inner])
    return struct if "struct" in column else pa.list_(struct)


def _feature(column: Column) -> Any:
    """The column as `datasets` writes it into files, in the form that its versions 1 to 5 take."""
    if "dtype" in column:
        return {"dtype": column["dtype"], "_type": "Value"}
    if "sequence" in column:
        inner = column["sequence"]
        if isinstance(inner, str):
            return [{"dtype": inner, "_type": "Value"}]
        return [{"names": list(inner["class_label"]["names"].values()), "_type": "ClassLabel"}]
    named = {each["name"]: _feature(each) for each in column["struct" if "struct" in column else "list"]}
    return named if "struct" in column else [named]
