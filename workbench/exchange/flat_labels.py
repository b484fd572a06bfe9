"""Labels for formats that have no layers: one name each, from which the layer is known again."""

from collections.abc import Sequence

from workbench.core.spans import CLAIMS

_SIGN = ":"


def layer_and_label(name: str, layers: Sequence[str]) -> tuple[str, str]:
    """The layer and the label that a name in a file stands for: `quotes:QUOTE` where there is a layer of that name.

    Of other names CLAIM belongs to the claims, and all the rest to the first layer; to "" where there is none, since
    texts alone are read.
    """
    layer, sign, label = name.partition(_SIGN)
    if sign and label and layer in layers:
        return layer, label
    return (CLAIMS if name.upper() == "CLAIM" and CLAIMS in layers else first_of(layers)), name


def first_of(layers: Sequence[str]) -> str:
    return layers[0] if layers else ""


def flat_label(layer: str, label: str, layers: Sequence[str]) -> str:
    """The label alone where it is enough, else with its layer in front."""
    return label if layer_and_label(label, layers) == (layer, label) else f"{layer}{_SIGN}{label}"
