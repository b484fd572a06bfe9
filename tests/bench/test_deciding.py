"""The ideal person of the bench: each suggestion gets the verdict that its gold asks for."""

from pathlib import Path

import pytest

from tests.bench.deciding import annotations
from tests.bench.test_scoring import ANN, BOB, LEE, OPTIONAL_CITY, PUTIN, Marked, gold_of, marked, suggested
from workbench.core.suggestions import with_ids

DEAL = marked(PUTIN, "the deal is done")


@pytest.mark.parametrize(
    ("text", "gold", "shown", "verdicts"),
    [
        pytest.param(ANN, [LEE], ["Ann Lee/PERSON"], {"Ann Lee": "accepted"}, id="right"),
        pytest.param(ANN, [LEE], ["Ann Lee/ORG"], {"Ann Lee": "relabelled"}, id="another label"),
        pytest.param(ANN, [LEE], ["Lee met/PERSON"], {"Ann Lee": "moved"}, id="other edges"),
        pytest.param(ANN, [LEE], ["Lee/ORG"], {"Ann Lee": "moved and relabelled"}, id="both"),
        pytest.param(ANN, [LEE, BOB], ["Ann Lee/PERSON"], {"Ann Lee": "accepted", "Bob": "added"}, id="missed"),
        pytest.param(ANN, [], ["Bob/PERSON"], {"Bob": "rejected"}, id="too many"),
        pytest.param(ANN, [LEE], ["Ann/PERSON", "Lee/PERSON"], {"Ann Lee": "moved", "Lee": "rejected"}, id="in two"),
        pytest.param(ANN, [OPTIONAL_CITY], ["Royal City/LOC"], {}, id="optional, left open"),
        pytest.param(PUTIN, [DEAL], ["“the deal is done”"], {"“the deal is done”": "accepted"}, id="signs at the edge"),
        pytest.param(PUTIN, [DEAL], ["the deal is"], {"the deal is done": "moved"}, id="most of a claim"),
        pytest.param(
            PUTIN, [DEAL], ["Bob had left"], {"Bob had left": "rejected", "the deal is done": "added"}, id="else"
        ),
    ],
)
def test_verdicts(tmp_path: Path, text: str, gold: list[Marked], shown: list[str], verdicts: dict[str, str]) -> None:
    layer = "claims" if text == PUTIN else "entities"
    pairs = (each.partition("/")[::2] for each in shown)
    drafts = [suggested(text, quote, label or "CLAIM") for quote, label in pairs]
    named = [draft for number, one in enumerate(drafts) for draft in with_ids(str(number), [one])]
    made = annotations(gold_of(tmp_path, text, layer, gold), named)
    assert {annotation.span.quote: str(annotation.verdict) for annotation in made} == verdicts
