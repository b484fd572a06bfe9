"""What every bench shares: medians and 95th percentiles, what machine it was, a table to read and JSON to keep."""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Measure:
    """Milliseconds of one thing done many times."""

    name: str
    samples: tuple[float, ...]

    @property
    def middle(self) -> float:
        return median(self.samples)

    @property
    def p95(self) -> float:
        ordered = sorted(self.samples)
        return ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


def machine() -> dict[str, object]:
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    return {
        "python": platform.python_version(),
        "system": platform.platform(terse=True),
        "cores": os.cpu_count(),
        "commit": commit.stdout.strip(),
    }


def report(title: str, measures: Sequence[Measure], settings: Mapping[str, object], to: Path | None) -> None:
    """Prints a table; with `to` writes the same as JSON, with every sample."""
    print(f"{title}   (milliseconds)")
    print(f"  {'':44}{'median':>9}{'95 %':>9}{'n':>6}")
    for measure in measures:
        print(f"  {measure.name:44}{measure.middle:9.1f}{measure.p95:9.1f}{len(measure.samples):6}")
    if to is not None:
        record = {
            "title": title,
            "machine": machine(),
            "settings": dict(settings),
            "measures": {m.name: {"median": m.middle, "p95": m.p95, "samples": m.samples} for m in measures},
        }
        to.write_text(json.dumps(record, indent=2), encoding="utf-8")
        print(f"  written to {to}", file=sys.stderr)
