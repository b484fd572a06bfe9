"""The table of ways in which English news attributes a claim: what each looks like, and how often it is right."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.articles import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORT = 8


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of attributing a claim.

    `needs` is what the lexicon's entry of the cue must take, one of these; empty where no verb is looked up.
    `right` is how often such a claim agrees with a person's (IoU of at least 0.5), `right_short` the same for claims of
    fewer than `SHORT` words: rates over the 840 articles of PolNeAR's training part, rounded.
    Examples are marked <claimer> {cue} [claim] and are tests.
    """

    name: str
    needs: frozenset[str]
    right: float
    right_short: float
    examples: tuple[str, ...]

    def score(self, words: int) -> float:
        return self.right_short if words < SHORT else self.right


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who claims what by which words, in tokens. `joined` says that several ranges are the parts of one claim."""

    pattern: str
    cue: Range
    claims: tuple[Range, ...]
    claimer: "Token | None"
    joined: bool = False
    denied: bool = False
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """The attributions to suggest; for each claim its probability and the ranges that are likely in its place."""

    attributions: list[Attribution]
    scores: dict[Range, float]
    others: dict[Range, list[Range]]


_TABLE = (
    # A verb and the clause below it, in the order in which they are looked for.
    Pattern("that", frozenset({"clause", "that"}), 0.88, 0.7, (
        "<Putin> {said that} [Russia is keen to ramp up cooperation].",
        "<He> {also pointed out that} [ties have remained unaffected].",
        "<The minister> {has denied that} [the talks collapsed last week].",
        "<Adelson> {said} on Friday that [he may wait until February].",
        "<Putin> praised Modi, {saying that} [the partnership is strong].",
    )),
    Pattern("bare", frozenset({"clause"}), 0.87, 0.73, (
        "<The diplomat> {suggested} [the main priority should always be national interest].",
        "<Sanders> {told} reporters [the economy is rigged].",
    )),
    Pattern("wh", frozenset({"wh"}), 0.69, 0.59, (
        "<The envoy> {explained} [why Russia needs the deal].",
        "<Mr Cruz> {described} [how the campaign had won the state].",
    )),
    Pattern("question", frozenset({"wh"}), 0.84, 0.7, ()),
    Pattern("asked", frozenset({"if"}), 0.84, 0.7, ()),
    Pattern("about", frozenset({"about"}), 0.85, 0.7, (
        "<She> {talked} about [how she had pushed the president to act].",
    )),
    Pattern("accusation", frozenset({"accusation"}), 0.9, 0.8, (
        "<Critics> {accused} the minister of [hiding the figures that showed a loss].",
    )),
    Pattern("infinitive", frozenset({"infinitive"}), 0.74, 0.74, (
        "<Modi> {vowed} [to raise imports to $100bn].",
        "<The company> {has agreed} [to pay a fine of two million dollars].",
    )),
    Pattern("gerund", frozenset({"gerund"}), 0.7, 0.7, (
        "<The senator> {denied} [meeting the Russian envoy].",
        "<The senator> {denied} [having met the Russian envoy].",
    )),
    Pattern("before", frozenset({"aside"}), 0.86, 0.8, (
        "[The deal will be signed on Friday], <officials> {said}.",
        "[The company lost two million dollars last year], <a new report> {shows}.",
        "[The focus], <he> {added}, [should remain on fostering dialogue].",
        "As <the minister> {noted}, [exports have fallen by a third].",
        "But as <the minister> {pointed out}, [exports have fallen by a third].",
    )),
    # A noun, an adjective, a phrase or a colon instead of the verb.
    Pattern("noun", frozenset(), 0.82, 0.64, (
        "The paper repeated <Trump>’s {claim that} [the vote was rigged].",
        "<He> {expressed hope that} [the violations would be rectified].",
        "<Moscow> has {signaled readiness} [to elevate the partnership].",
        "<Rubio> tried to {make the case that} [the race was still open].",
    )),
    Pattern("notion", frozenset(), 0.67, 0.5, (
        "The {idea is that} [donors can still give to the party].",
    )),
    Pattern("adjective", frozenset(), 0.8, 0.72, (
        "<Malhotra> {was clear that} [India should maintain a neutral stance].",
    )),
    Pattern("according", frozenset(), 0.88, 0.8, (
        "{According to} <the ministry>, [exports rose by a third last year].",
        "[Exports rose by a third last year], {according to} <the ministry>.",
    )),
    Pattern("block", frozenset(), 0.95, 0.95, (
        "<Peskov> {added}:\n\n[The talks went well]. [We will meet again in May].",
    )),
    Pattern("headline", frozenset(), 0.87, 0.87, ()),
    Pattern("label", frozenset(), 0.94, 0.94, ()),
    # Speech between quotation marks, sentence by sentence.
    Pattern("quote", frozenset({"quote"}), 0.98, 0.97, (
        "“[We are ready to expand cooperation],” <Peskov> {said}.",
        "<Peskov> {said}: “[We are ready to expand cooperation].”",
        "\"[We are ready to expand cooperation],\" {said} <Dmitry Peskov>.",
        "“[We are ready to expand cooperation].” <Peskov> {said}.",
    )),
    Pattern("quote, any verb", frozenset(), 0.83, 0.69, (
        "“[We are ready to expand cooperation],” <Peskov> {quipped}.",
    )),
    Pattern("quote continued", frozenset(), 0.98, 0.98, (
        "“[We are ready],” <Peskov> {said}. “[Our approach is the same].”",
    )),
)  # fmt: skip

PATTERNS = {pattern.name: pattern for pattern in _TABLE}
