"""Two sections of the dataset card: how the splits were made and proved, and how far annotators agree."""

from collections.abc import Iterator

from workbench.core.records import Record
from workbench.core.schemes import LabelScheme
from workbench.exchange.markdown import plain, table
from workbench.exchange.release_facts import LEAK_REPORT, Beside

_SPLITS = f"""## Splits

Copies, near-copies and articles about the same event are in one split. `{LEAK_REPORT}` tells which articles of
different splits are nearest to one another; none are nearer than its thresholds. `workbench leaks` and
`workbench validate` find this out again from the files alone.
"""
_AGREEMENT = """## Agreement

{articles:,} articles were marked by more than one of {annotators} annotators, each without the other's spans. F1 is for
the exact range and label; kappa is Cohen's (1960), for tokens that are inside a span of the label or not. Both are over
all pairs of annotators.
"""


def split_section(beside: Beside) -> Iterator[str]:
    """Nothing for a release of one split."""
    if LEAK_REPORT in beside.files:
        yield _SPLITS


def agreement_section(scheme: LabelScheme, beside: Beside) -> Iterator[str]:
    """Nothing where no article was marked by two."""
    if beside.agreement is not None:
        yield _AGREEMENT.format(**beside.agreement)
        rows = [row for layer in scheme.layers for row in _rows(layer.name, beside.agreement["layers"])]
        yield table(("Layer", "Label", "Spans", "F1", "Kappa"), rows)


def _rows(layer: str, layers: Record) -> Iterator[tuple[object, ...]]:
    if layer in layers:
        of_all = layers[layer]["all"]
        yield plain(layer), "all", of_all["spans"], _figure(of_all["f1"]), ""
        for label, figures in layers[layer]["labels"].items():
            yield "", plain(label), figures["spans"], _figure(figures["f1"]), _figure(figures["kappa"])


def _figure(value: float | None) -> float | str:
    return "–" if value is None else value
