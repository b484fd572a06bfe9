"""Trains the entity recognizer that ships from openly licensed gold, so that anybody can make it again. Run it as

    python packaging/train_entities.py GOLD [GOLD ...] [--to FOLDER]

GOLD are JSON Lines files, or folders of them: one article a line with `id`, `text` and `entities`, each with `start`
and `end` in code points and a `label`: PERSON, ORG or LOC, any other where it is `optional`. NOTICE.md beside what
ships names the files that it was made from.
"""

import argparse
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from workbench import paths
from workbench.core.articles import Article
from workbench.suggest.entity_gold import examples_of
from workbench.suggest.entity_silver import completed, found_in
from workbench.suggest.entity_training import teach
from workbench.suggest.gazetteer import load_gazetteer
from workbench.suggest.mentions import Mention
from workbench.suggest.pipelines import load_pipeline, say_taught, write_recognizer

EPOCHS, KEPT = 4, 0.3


def main() -> None:
    arguments = _arguments()
    files = sorted(file for path in arguments.gold for file in (path.glob("*.jsonl") if path.is_dir() else [path]))
    records = [record for file in files for record in _read(file)]
    train(records, arguments.to)
    print(f"{len(records)} texts of {', '.join(file.name for file in files)}; written to {arguments.to}")


def train(records: Sequence[dict[str, Any]], folder: Path) -> None:
    """Writes the standard pipeline's recognizer, taught the gold and its own output for labels that the gold lacks."""
    nlp = load_pipeline()
    texts = [record["text"] for record in records]
    gazetteer = load_gazetteer(paths.resources() / "gazetteers")
    found = list(found_in(nlp, [Article(str(record["id"]), record["text"]) for record in records], gazetteer))
    marked = completed(texts, _mentions(records, optional=False), _mentions(records, optional=True), found)
    examples = examples_of(nlp, marked)
    with tqdm(total=1.0, bar_format="{l_bar}{bar}| {remaining}") as bar:

        def tell(done: float) -> None:
            bar.update(done - bar.n)

        teach(nlp, examples, epochs=EPOCHS, kept=KEPT, tell=tell)
    say_taught(nlp, "openly licensed texts")
    write_recognizer(nlp, folder)


def _read(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def _mentions(records: Iterable[dict[str, Any]], *, optional: bool) -> list[list[Mention]]:
    return [
        [
            Mention(marked["start"], marked["end"], marked["label"])
            for marked in record["entities"]
            if bool(marked.get("optional")) is optional
        ]
        for record in records
    ]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--to", type=Path, default=paths.resources() / "pipelines" / "entities")
    return parser.parse_args()


if __name__ == "__main__":
    main()
