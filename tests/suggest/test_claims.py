"""Claims in marked sentences, by the real pipeline: each pattern's examples, and what is hard about each."""

from typing import TYPE_CHECKING

import pytest

from tests.suggest.claim_marks import plain, write
from workbench.core.articles import Article
from workbench.suggest.claim_patterns import PATTERNS
from workbench.suggest.claims import ClaimSuggester

if TYPE_CHECKING:
    from spacy.language import Language

EXAMPLES = [(pattern.name, example) for pattern in PATTERNS.values() for example in pattern.examples]

INDIRECT = [
    # Edges: what belongs to the clause, and what the speaker does next.
    "<Putin> {said that} [India stands out as a reliable partner], citing the level of trust between the two.",
    "<He> {noted that} [India is now a major player and can no longer be treated as it was in the past].",
    "<Putin> {said that} [India cannot be treated the way it was] and that [Modi does not succumb to pressure].",
    "<Putin> {pointed out that} [external pressures influence perceptions] but {reaffirmed that} [the aim is clear].",
    "<Malhotra> {maintained that} [India should back diplomacy], {noting that} [good relations could help India].",
    "<Putin> {explained that} [such decisions are made out of good faith, reflecting the interests of the country].",
    "<He> {said that} [while Trump has his own agenda, the two countries are focused on their interests].",
    "<Kasich> {said} [the United States needs to secure the border and create a guest-worker program].",
    "<He> {said} [the party is divided and will lose the election].",
    "<The minister> {said that} [exports have risen and imports have been cut].",
    "<The bank> {said} [a strong dollar will hurt exports, but the economy can still grow].",
    "<The governor> {said} [legalizing it could put thousands of people to work].",
    # A that-clause behind something else that the verb takes.
    "<Trump> {said} during this week’s debate that [he favors the plan].",
    "<They> {had decided}, after so many months, that [the talks had failed].",
    # The claimer: passives, borrowed subjects, relative clauses, appositions.
    "The plan was rejected by critics, <who> {say} [it would raise taxes].",
    "It {was reported that} [the minister will resign].",
    "<He> {was quoted as saying that} [the talks had failed].",
    "Sanctions were lifted, <the ministry> {having announced that} [the talks had succeeded].",
    "<Dmitry Peskov, Putin’s spokesman>, {said} [the visit would be short].",
    "<Former Indian Ambassador Ajai Malhotra> {stated that} [ties are stable].",
    # Outermost only.
    "<Modi> {said} [Putin had promised that Russia would deliver the missiles].",
    # Demands and plans.
    "<The union> {demanded that} [the company reopen the plant].",
    "<Trump> {threatened} [to impose tariffs on all imports].",
]

SPEECH = [
    "“[We are ready]. [Our approach is the same],” <Peskov> {said}.",
    "“[We are ready],” <Peskov> {said}, “[and we will wait for India].”",
    "<Sanders> {said} [the deal was “a disaster” for workers].",
    "<Cruz> {said that} “[every word I said is true]. [No one has disputed a word].”",
    "''[We want to grow],'' <Mr. Hanson> {said}. ''[We will hire more people].''",
    '<The spokesman> {added}: "[The United States will not change its policy]."',
    "<He> {told} reporters, “[I met the president in Moscow].”",
    "“[I never met him],” the article quoted <Smith> as {saying}.",
    "As <the columnist> {wrote}, “[after the vote the parliament called for new talks].”",
    "“[She called it “a good deal” for workers]. [We will sign it in May],” <Peskov> {said}.",
    '"[She called it “a good deal” for workers]. [We will sign it in May]," <Peskov> {said}.',
    "”[We are ready for talks with India],” <Peskov> {said}.",
    "“[We are ready for talks with India].”\n\n{-} <Dmitry Peskov>.",
]

NOTHING = [
    "Putin praised the deal with India.",
    "Both countries focus on protecting their own interests.",
    "Critics described the policy as “protectionist” and “reckless”.",
    "The campaign “Make in India” was launched in 2014.",
    "Her book, “The Long Road Home,” was published in May.",
    "“Thank you,” Putin said.",
    "“Will Russia help us?” the reporter asked.",
    "He asked whether the talks would continue.",
    "He questioned why India should be denied the privilege.",
    "What he said frightens many voters.",
    "This approach suggests that Putin avoids criticism.",
    "Modi discussed the complexities posed by sanctions.",
]


def suggest(nlp: "Language", texts: list[str]) -> list[str]:
    suggester = ClaimSuggester()
    docs = zip(texts, nlp.pipe(texts), strict=True)
    return [write(text, suggester.suggest(Article(key="a", text=text), doc, [])) for text, doc in docs]


@pytest.mark.parametrize("marked", [INDIRECT, SPEECH, NOTHING], ids=["indirect", "speech", "nothing"])
def test_claims_are_found_where_they_are_marked(nlp: "Language", marked: list[str]) -> None:
    assert suggest(nlp, [plain(m) for m in marked]) == marked


def test_examples_of_the_pattern_table_are_found(nlp: "Language") -> None:
    marked = [example for _, example in EXAMPLES]
    assert suggest(nlp, [plain(m) for m in marked]) == marked
