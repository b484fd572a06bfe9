"""One form, one label, every occurrence: what mentions of the same name tell about one another."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from workbench.suggest.entity_context import PLACE, Votes, context_evidence, shape_evidence
from workbench.suggest.gazetteer import Gazetteer
from workbench.suggest.mentions import (
    AMOUNTS,
    GAZETTEER,
    NAMES,
    PATTERN,
    REPEATED,
    FormIndex,
    Mention,
    common_words,
    is_common,
    with_missing,
)

Labels = Mapping[str, str]

# A pipeline says PRODUCT of any name that it does not know.
_WEIGHT = {"PRODUCT": 0.1}
_ONE_MENTION, _PART_OF_A_PERSON = 0.5, 2.0
_CERTAIN = {GAZETTEER: 100.0, PATTERN: 3.0}
_PARTICLE = r"(?:al|el|bin|ben|ibn|de|da|dos|del|van|von|der|la|le)[ -]"
_SURNAME = re.compile(rf"\b(?:{_PARTICLE})*[^\W\d_]{{2,}}(?:[-'’][^\W\d_]+)*$", re.IGNORECASE)
_SUFFIX = re.compile(r",? (?:Jr|Sr|I{1,3}|IV)\.?$")
_CALENDAR = re.compile(
    r"(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Easter|Christmas|Spring|Summer|Autumn|Winter"
)


def labels_by_form(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> dict[str, str]:
    """The label of each form: the gazetteer's, else by vote, where names and surnames of one person agree."""
    votes = votes_by_form(text, mentions)
    unlisted = {form: ballot for form, ballot in votes.items() if gazetteer.label(form) is None}
    add_votes_of_names(unlisted)
    labels = {form: gazetteer.label(form) or winner(ballot) for form, ballot in votes.items()}
    return with_surnames(labels, gazetteer)


def labels_of(text: str, mentions: Iterable[Mention], gazetteer: Gazetteer) -> dict[str, str]:
    """The label that each form of a name has, and PERSON for the surnames of people."""
    return with_surnames({m.form(text): m.label for m in mentions if m.label in NAMES}, gazetteer)


def votes_by_form(text: str, mentions: Iterable[Mention]) -> dict[str, Votes]:
    """Votes for labels by form: some for each mention, and what its surroundings and its shape say."""
    votes: dict[str, Votes] = {}
    for mention in mentions:
        if mention.label in NAMES:
            form = mention.form(text)
            ballot = votes.setdefault(form, defaultdict(float, shape_evidence(form)))
            ballot[mention.label] += _CERTAIN.get(mention.origin, _WEIGHT.get(mention.label, _ONE_MENTION))
            for label, weight in context_evidence(text, mention):
                ballot[label] += weight
    for ballot in votes.values():
        settle_places(ballot)
    return votes


def settle_places(ballot: Votes) -> None:
    """What speaks for a place speaks for the kind of place that the pipeline saw, a city or country if none."""
    weight = ballot.pop(PLACE, 0.0)
    if weight:
        ballot["LOC" if ballot.get("LOC", 0.0) > ballot.get("GPE", 0.0) else "GPE"] += weight


def add_votes_of_names(votes: Mapping[str, Votes]) -> None:
    """Lets parts of a person's name vote for one another: surname for full name, full name for first name."""
    full_names = [form for form in votes if 1 < len(form.split()) < 4]
    for form in full_names:
        surname = surname_of(form)
        if surname and surname in votes and winner(votes[surname]) == "PERSON":
            votes[form]["PERSON"] += 1
    for form in full_names:
        if winner(votes[form]) == "PERSON" and (first := form.split()[0]) in votes:
            votes[first]["PERSON"] += _PART_OF_A_PERSON


def winner(ballot: Votes) -> str:
    """The label with most votes, the one given first on a tie."""
    return max(ballot, key=lambda label: ballot[label])


def with_surnames(labels: Labels, gazetteer: Gazetteer) -> dict[str, str]:
    """The labels, with PERSON for each surname of a full name, whatever the pipeline made of it alone."""
    joined = dict(labels)
    for form, label in labels.items():
        surname = surname_of(form) if label == "PERSON" else None
        if surname and gazetteer.label(surname) is None and not gazetteer.excludes(surname):
            joined[surname] = "PERSON"
    return joined


def surname_of(full_name: str) -> str | None:
    """The last name of a name of several words with its particles, None where there is none to stand alone."""
    match = _SURNAME.search(_SUFFIX.sub("", full_name))
    if match is None or match.start() == 0 or not match.group().split()[-1][0].isupper():
        return None
    return match.group()


def relabelled(text: str, mentions: Iterable[Mention], labels: Labels) -> list[Mention]:
    """The mentions, names with the label of their form; a name that was taken for a date somewhere is one there too."""
    return [_relabelled(mention, mention.form(text), labels) for mention in mentions]


def _relabelled(mention: Mention, form: str, labels: Labels) -> Mention:
    if form not in labels or (mention.label in AMOUNTS and _CALENDAR.fullmatch(form)):
        return mention
    return mention.labelled(labels[form])


def repeated(text: str, mentions: Sequence[Mention], labels: Labels) -> list[Mention]:
    """The mentions and every further whole-word occurrence of a form, where no mention lies yet."""
    common = common_words(text)
    found = FormIndex(form for form in labels if stands_for_itself(form, common)).find(text)
    return with_missing(
        text, mentions, [Mention(start, end, labels[text[start:end]], REPEATED) for start, end in found]
    )


def stands_for_itself(form: str, common: Container[str]) -> bool:
    """Whether a form is a name wherever it stands: capitalised and not also a common word of the same text."""
    if len(form) < 2 or _CALENDAR.fullmatch(form) or form == form.lower() != form.upper():
        return False
    return " " in form or form.isupper() or not is_common(form, common)
