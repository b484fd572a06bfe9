"""How often a suggested entity is right, by where it comes from, its label, its shape and its number. Run it as

    python -m tests.bench.entity_rates GOLD.jsonl=FOLDER [GOLD2.jsonl=FOLDER2 ...]

Each FOLDER holds a recognizer that has not seen the gold before it: `packaging/train_entities.py` makes it of the other
files. The gold has PERSON, ORG and LOC, other labels as `optional`; only suggestions of these labels are judged.
The figures are the table of `workbench/suggest/entity_scores.py`.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.gold import Gold, read_gold
from tests.bench.trimming import trimmed
from workbench import paths
from workbench.suggest.entity_scores import shape_of
from workbench.suggest.entity_silver import found_in
from workbench.suggest.gazetteer import load_gazetteer
from workbench.suggest.mentions import Mention
from workbench.suggest.pipelines import load_pipeline

Kind = tuple[str, str, str]
Judged = tuple[Kind, int, bool]

_IN_GOLD = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def judged(one: Gold, mentions: Sequence[Mention]) -> Iterator[Judged]:
    """For each suggestion its kind, how often its form was suggested, at most 3, and whether the gold has it."""
    text = one.article.text
    spans = [gold for gold in one.layers["entities"] if not gold.optional]
    optional = [gold.span for gold in one.layers["entities"] if gold.optional]
    right = {(gold.span.start, gold.span.end, gold.span.label) for gold in spans}
    times = Counter(mention.form(text) for mention in mentions)
    for mention in mentions:
        form = mention.form(text)
        if mention.label not in _IN_GOLD or any(mention.start < o.end and o.start < mention.end for o in optional):
            continue
        is_right = (*trimmed(text, mention.start, mention.end), _IN_GOLD[mention.label]) in right
        yield (mention.origin, mention.label, shape_of(form)), min(times[form], 3), is_right


def main() -> None:
    gazetteer = load_gazetteer(paths.resources() / "gazetteers")
    results: list[Judged] = []
    for told in sys.argv[1:]:
        file, _, folder = told.partition("=")
        gold = read_gold(Path(file))
        nlp = load_pipeline(entities=folder)
        for one, mentions in zip(gold, found_in(nlp, [g.article for g in gold], gazetteer), strict=True):
            results += judged(one, mentions)
    print(f"{'from':12}{'label':8}{'shape':15}{'n':>6}{'right':>7}   once, twice, more often (n)")
    for kind in sorted({kind for kind, _, _ in results}):
        each = [[right for other, number, right in results if (other, number) == (kind, times)] for times in (1, 2, 3)]
        whole = [right for part in each for right in part]
        by_times = ", ".join(f"{sum(part) / len(part):.2f} ({len(part)})" if part else "–" for part in each)
        origin, label, shape = kind
        print(f"{origin:12}{label:8}{shape:15}{len(whole):6}{sum(whole) / len(whole):7.2f}   {by_times}")


if __name__ == "__main__":
    main()
