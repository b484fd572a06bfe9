"""How likely a suggested entity is to be right as it stands: spaCy gives no probabilities, so these were counted.

Counted on openly licensed gold, the news and Wikipedia texts of UNER English PUD and WikiGold, with a recognizer that
had not seen them: `python -m tests.bench.entity_rates` prints the table. Rounded; of kinds that are there less than
thirty times or not marked there at all (nationalities, dates, sums, products) they are estimates. Web texts, as in UNER
English EWT, are harder: names of organisations are right there in one of two.
"""

from workbench.suggest.mentions import ACRONYM, GAZETTEER, PATTERN, PIPELINE, REPEATED, Mention

SEVERAL_WORDS, CAPITALS, ONE_WORD = "several words", "capitals", "one word"

# By origin, label and shape of the form: when the article has it once, twice, more often.
_COUNTED: dict[tuple[str, str, str], tuple[float, float, float]] = {
    (PIPELINE, "PERSON", SEVERAL_WORDS): (0.85, 0.90, 0.85),
    (PIPELINE, "PERSON", ONE_WORD): (0.72, 0.74, 0.85),
    (PIPELINE, "PERSON", CAPITALS): (0.30, 0.30, 0.30),
    (PIPELINE, "ORG", SEVERAL_WORDS): (0.64, 0.60, 0.83),
    (PIPELINE, "ORG", ONE_WORD): (0.44, 0.40, 0.75),
    (PIPELINE, "ORG", CAPITALS): (0.77, 0.78, 0.89),
    (PIPELINE, "GPE", SEVERAL_WORDS): (0.60, 0.60, 0.72),
    (PIPELINE, "GPE", ONE_WORD): (0.77, 0.76, 0.82),
    (PIPELINE, "LOC", SEVERAL_WORDS): (0.84, 0.76, 0.82),
    (GAZETTEER, "GPE", SEVERAL_WORDS): (0.90, 0.85, 0.90),
    (GAZETTEER, "GPE", ONE_WORD): (0.87, 0.86, 0.90),
    (GAZETTEER, "GPE", CAPITALS): (0.92, 0.92, 0.95),
    (REPEATED, "PERSON", ONE_WORD): (0.65, 0.55, 0.60),
}
# By origin and label, where the shape says little or too little was counted.
_OVERALL: dict[tuple[str, str], float] = {
    (PIPELINE, "GPE"): 0.80,
    (PIPELINE, "NORP"): 0.70,
    (PIPELINE, "LOC"): 0.69,
    (PIPELINE, "FAC"): 0.40,
    (PIPELINE, "PRODUCT"): 0.15,
    (PIPELINE, "EVENT"): 0.50,
    (PIPELINE, "LAW"): 0.50,
    (PIPELINE, "WORK"): 0.40,
    (PIPELINE, "DATE"): 0.85,
    (PIPELINE, "TIME"): 0.75,
    (PIPELINE, "MONEY"): 0.50,
    (PIPELINE, "PERCENT"): 0.80,
    (PIPELINE, "QUANTITY"): 0.70,
    (GAZETTEER, "ORG"): 0.85,
    (GAZETTEER, "LOC"): 0.90,
    (GAZETTEER, "NORP"): 0.92,
    (PATTERN, "ORG"): 0.88,
    (PATTERN, "FAC"): 0.45,
    (PATTERN, "MONEY"): 0.95,
    (PATTERN, "PERCENT"): 0.95,
    (PATTERN, "DATE"): 0.95,
    (PATTERN, "PRODUCT"): 0.80,
    (PATTERN, "EVENT"): 0.80,
    (REPEATED, "GPE"): 0.30,
}
_BY_ORIGIN = {PIPELINE: 0.50, GAZETTEER: 0.85, PATTERN: 0.70, ACRONYM: 0.80, REPEATED: 0.40}


def score(mention: Mention, form: str, times: int) -> float:
    """The probability that a mention is right whose form the article has so many times."""
    counted = _COUNTED.get((mention.origin, mention.label, shape_of(form)))
    if counted is not None:
        return counted[min(times, 3) - 1]
    return _OVERALL.get((mention.origin, mention.label), _BY_ORIGIN[mention.origin])


def shape_of(form: str) -> str:
    if " " in form:
        return SEVERAL_WORDS
    return CAPITALS if form.isupper() else ONE_WORD
