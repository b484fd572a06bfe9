"""How likely a suggested entity is to be right as it stands: spaCy gives no probabilities, so these were counted.

Counted on news from five parts of the world (`tests/bench/quality` says how well they hold), rounded. Kinds too rare
there, and those that its annotators defined otherwise than the guideline (dates, times), are estimates.
"""

from workbench.suggest.mentions import ACRONYM, GAZETTEER, PATTERN, PIPELINE, REPEATED, Mention

SEVERAL_WORDS, CAPITALS, ONE_WORD = "several words", "capitals", "one word"

# By origin, label and shape of the form: when the article has it once, twice, more often.
_COUNTED: dict[tuple[str, str, str], tuple[float, float, float]] = {
    (PIPELINE, "PERSON", SEVERAL_WORDS): (0.88, 0.82, 0.76),
    (PIPELINE, "PERSON", ONE_WORD): (0.69, 0.83, 0.89),
    (PIPELINE, "PERSON", CAPITALS): (0.30, 0.30, 0.30),
    (PIPELINE, "ORG", SEVERAL_WORDS): (0.64, 0.72, 0.78),
    (PIPELINE, "ORG", ONE_WORD): (0.38, 0.40, 0.58),
    (PIPELINE, "ORG", CAPITALS): (0.74, 0.81, 0.87),
    (PIPELINE, "GPE", SEVERAL_WORDS): (0.52, 0.60, 0.80),
    (PIPELINE, "GPE", ONE_WORD): (0.70, 0.75, 0.81),
    (PIPELINE, "LOC", SEVERAL_WORDS): (0.72, 0.78, 0.78),
    (PIPELINE, "LOC", ONE_WORD): (0.60, 0.60, 0.75),
    (PIPELINE, "NORP", SEVERAL_WORDS): (0.75, 0.75, 0.85),
    (PIPELINE, "NORP", ONE_WORD): (0.55, 0.60, 0.55),
    (PIPELINE, "FAC", SEVERAL_WORDS): (0.45, 0.45, 0.55),
    (PIPELINE, "PRODUCT", ONE_WORD): (0.10, 0.10, 0.10),
    (GAZETTEER, "GPE", SEVERAL_WORDS): (0.92, 0.95, 0.97),
    (GAZETTEER, "GPE", ONE_WORD): (0.92, 0.92, 0.96),
    (GAZETTEER, "GPE", CAPITALS): (0.80, 0.96, 0.99),
    (GAZETTEER, "ORG", SEVERAL_WORDS): (0.88, 0.95, 0.95),
    (GAZETTEER, "ORG", ONE_WORD): (0.74, 0.84, 0.82),
    (GAZETTEER, "ORG", CAPITALS): (0.94, 0.99, 0.99),
    (ACRONYM, "ORG", CAPITALS): (0.75, 0.60, 0.70),
    (REPEATED, "PERSON", ONE_WORD): (0.80, 0.57, 0.72),
    (REPEATED, "PERSON", SEVERAL_WORDS): (0.26, 0.26, 0.26),
    (REPEATED, "ORG", ONE_WORD): (0.24, 0.24, 0.24),
    (REPEATED, "ORG", CAPITALS): (0.10, 0.10, 0.10),
    (REPEATED, "ORG", SEVERAL_WORDS): (0.50, 0.50, 0.55),
}
# By origin and label, where the shape says little or too little was counted.
_OVERALL: dict[tuple[str, str], float] = {
    (PIPELINE, "GPE"): 0.85,
    (PIPELINE, "NORP"): 0.80,
    (PIPELINE, "LOC"): 0.70,
    (PIPELINE, "FAC"): 0.40,
    (PIPELINE, "PRODUCT"): 0.30,
    (PIPELINE, "EVENT"): 0.50,
    (PIPELINE, "LAW"): 0.50,
    (PIPELINE, "WORK"): 0.40,
    (PIPELINE, "DATE"): 0.85,
    (PIPELINE, "TIME"): 0.75,
    (PIPELINE, "MONEY"): 0.48,
    (PIPELINE, "PERCENT"): 0.80,
    (PIPELINE, "QUANTITY"): 0.70,
    (GAZETTEER, "LOC"): 0.92,
    (GAZETTEER, "NORP"): 0.94,
    (PATTERN, "ORG"): 0.92,
    (PATTERN, "FAC"): 0.50,
    (PATTERN, "MONEY"): 0.97,
    (PATTERN, "PERCENT"): 0.97,
    (PATTERN, "PRODUCT"): 0.80,
    (PATTERN, "EVENT"): 0.80,
    (ACRONYM, "ORG"): 0.80,
}
_BY_ORIGIN = {PIPELINE: 0.50, GAZETTEER: 0.85, PATTERN: 0.70, ACRONYM: 0.40, REPEATED: 0.45}


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
