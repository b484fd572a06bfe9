"""How many keys, clicks and drags an article takes until it is exactly as its gold says, starting from what is
suggested, against the published rules of other tools on the very same suggestions. Run it as

    python -m tests.bench.effort GOLD.jsonl [--layer entities|claims|both] [--articles N]
        [--style clicking|pointing|keys] [--map GPE=LOC] [--questions] [--start FILE.workbench] [--tell] [--json FILE]

An annotator who wants exactly that gold works in the real window by real events; what is on disk afterwards is
compared with the gold. Articles come one after the other, so what was decided in one helps in the next. A chord is
one action, and so are a click and a drag; pointing and scrolling are none. With `--questions` it is a project in which
what is asked counts as a claim. `--start` keeps the project with what the
suggesters found, or takes it from there.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench.effort.act import Style
from tests.bench.effort.counting import show, summary
from tests.bench.effort.desk import annotated
from tests.bench.gold import LAYERS, Gold, read_gold
from tests.bench.learning import add_suggested, project_for
from tests.bench.measures import machine


def main() -> None:
    arguments = _arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    gold = [_of_layers(one, arguments.layer) for one in read_gold(arguments.gold, arguments.articles)]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORKBENCH_HOME"] = folder
        project = Path(folder) / "effort.workbench"
        prepare(project, gold, arguments.map, arguments.start, questions=arguments.questions)
        counts = annotated(project, gold, Style[arguments.style.upper()], is_telling=arguments.tell)
    show(str(arguments.gold), counts)
    if arguments.json is not None:
        settings = {name: getattr(arguments, name) for name in ("layer", "articles", "style", "map", "questions")}
        kept = {"machine": machine(), "settings": settings, **summary(counts)}
        arguments.json.write_text(json.dumps(kept, indent=2), encoding="utf-8")
        print(f"  written to {arguments.json}", file=sys.stderr)


def prepare(
    project: Path, gold: Sequence[Gold], renamed: Mapping[str, str], start: Path | None, *, questions: bool = False
) -> None:
    """Makes a project of the articles with what the suggesters find in them, or copies the one that is kept."""
    if start is not None and start.exists():
        shutil.copy(start, project)
        return
    with project_for(gold, renamed, questions=questions) as made:
        add_suggested(made, gold)
        made.close()
        shutil.copy(made.path, project)
    if start is not None:
        shutil.copy(project, start)


def _of_layers(gold: Gold, layer: str) -> Gold:
    kept = LAYERS if layer == "both" else (layer,)
    return replace(gold, layers={name: spans for name, spans in gold.layers.items() if name in kept})


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--layer", choices=(*LAYERS, "both"), default="both")
    parser.add_argument("--articles", type=int)
    parser.add_argument("--style", choices=[style.name.lower() for style in Style], default="pointing")
    parser.add_argument("--map", type=lambda told: dict(pair.split("=") for pair in told.split(",")), default={})
    parser.add_argument("--questions", action="store_true")
    parser.add_argument("--start", type=Path)
    parser.add_argument("--tell", action="store_true")
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
