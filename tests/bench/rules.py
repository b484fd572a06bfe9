"""What each entity rule is worth: exact F1 with all rules, with each one left out in turn, and with none. Run it as

    python -m tests.bench.rules GOLD.jsonl [GOLD2.jsonl ...] [--map GPE=LOC,FAC=LOC] [--labels PERSON,ORG] [--limit N]

The gold, `--map` and `--labels` are as for `tests.bench.quality`. `docs/suggestions.md` has such a table.
"""

from collections.abc import Iterator, Sequence

from tests.bench.gold import Gold, gold_parser, read_gold
from tests.bench.scoring import Options, quality
from workbench import paths
from workbench.core.spans import ENTITIES, span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.entities import mentions_of
from workbench.suggest.entity_rules import RULES, Rule, find_entities
from workbench.suggest.gazetteer import Gazetteer, load_gazetteer
from workbench.suggest.mentions import Mention
from workbench.suggest.parsing import parsed
from workbench.suggest.workers import Recipe, suggesters_of


def variants() -> Iterator[tuple[str, tuple[Rule, ...]]]:
    """All rules, all but each in turn, and none, each with a name for the table."""
    yield "all rules", RULES
    for name in dict.fromkeys(rule.name for rule in RULES):
        yield f"without “{name}”", tuple(rule for rule in RULES if rule.name != name)
    yield "no rule at all", ()


def exact(
    gold: Sequence[Gold],
    found: Sequence[Sequence[Mention]],
    rules: Sequence[Rule],
    gazetteer: Gazetteer,
    options: Options,
) -> float:
    """Exact F1 in percent of what these rules make of what the pipeline found."""
    made = [find_entities(one.article, mentions, gazetteer, rules) for one, mentions in zip(gold, found, strict=True)]
    pairs = [(one, [_suggestion(one, m) for m in mentions]) for one, mentions in zip(gold, made, strict=True)]
    return 100 * quality(ENTITIES, pairs, options).counts["exact"].f1


def _suggestion(one: Gold, mention: Mention) -> Suggestion:
    span = span_of(one.article.text, ENTITIES, mention.start, mention.end, mention.label)
    return Suggestion(f"{mention.start}", span, 1, "rules", "")


def main() -> None:
    arguments = gold_parser(__doc__).parse_args()
    options = Options(arguments.map, arguments.labels)
    nlp, _ = suggesters_of(Recipe())
    gazetteer = load_gazetteer(paths.resources() / "gazetteers")
    files = [read_gold(path, arguments.limit) for path in arguments.gold]
    found = [[mentions_of(doc) for _, doc in parsed([one.article for one in gold], nlp)] for gold in files]
    print("| |" + "".join(f" {path.stem} |" for path in arguments.gold))
    print("|---|" + "---|" * len(files))
    whole: list[float] = []
    for name, rules in variants():
        shares = [exact(gold, each, rules, gazetteer, options) for gold, each in zip(files, found, strict=True)]
        whole = whole or shares
        told = (f" {share:.1f} ({share - full:+.1f}) |" for share, full in zip(shares, whole, strict=True))
        print(f"| {name} |" + "".join(told), flush=True)


if __name__ == "__main__":
    main()
