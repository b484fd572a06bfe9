"""The table of what is looked for before a release: each rule with its name, why it matters, and how bad it is."""

from workbench.core.lint import Rule, Severity
from workbench.core.lint_claims import astray_role, no_claimer, no_cue, several_sentences
from workbench.core.lint_names import missed, missed_here, mixed, mixed_here
from workbench.core.lint_scheme import open_suggestion, unknown_answer, unknown_label
from workbench.core.lint_spans import blank_edges, duplicate, inside_token, overlap
from workbench.core.phrases import phrase
from workbench.core.problems import Problem

RULES = (
    Rule(
        "blank-edges",
        phrase("Blank edges"),
        phrase("White space at an edge makes two spans of one: no trainer and no score counts them as the same."),
        Severity.ERROR,
        blank_edges,
    ),
    Rule(
        "duplicate",
        phrase("Twice the same"),
        phrase("A span that is there twice counts twice, in training and in every score."),
        Severity.ERROR,
        duplicate,
    ),
    Rule(
        "overlap",
        phrase("Overlaps"),
        phrase("This layer has no overlaps: one tag a word cannot hold both, so an export would lose one."),
        Severity.ERROR,
        overlap,
    ),
    Rule(
        "unknown-label",
        phrase("Label not in the scheme"),
        phrase("Who reads the dataset finds no meaning for this label, and there are too few of it to learn from."),
        Severity.ERROR,
        unknown_label,
        needs_readings=True,
    ),
    Rule(
        "unknown-answer",
        phrase("Answer not in the scheme"),
        phrase("Who reads the dataset finds no meaning for this answer."),
        Severity.ERROR,
        unknown_answer,
    ),
    Rule(
        "astray-role",
        phrase("Role gone astray"),
        phrase("A claimer or cue that leads nowhere cannot be exported or learned from."),
        Severity.ERROR,
        astray_role,
    ),
    Rule(
        "inside-token",
        phrase("Edge inside a word"),
        phrase("Trainers that go by whole words move such an edge, or leave the span out."),
        Severity.WARNING,
        inside_token,
    ),
    Rule(
        "several-sentences",
        phrase("Claim over several sentences"),
        phrase("A claim is one proposition inside one sentence; each sentence is a claim of its own."),
        Severity.WARNING,
        several_sentences,
    ),
    Rule(
        "no-claimer",
        phrase("Claim without claimer"),
        phrase("Nobody can tell who said it. A claim of the writer's own is answered “author” under voice instead."),
        Severity.WARNING,
        no_claimer,
    ),
    Rule(
        "no-cue",
        phrase("Claim without cue"),
        phrase("The words that do the claiming teach how claims are found. Some claims have none, behind a colon."),
        Severity.HINT,
        no_cue,
    ),
    Rule(
        "mixed-here",
        phrase("Two labels in one article"),
        phrase("The same words rarely mean two things in one article. Where they do, both may be right: say so."),
        Severity.WARNING,
        mixed_here,
        needs_readings=True,
    ),
    Rule(
        "missed-here",
        phrase("Missed in the same article"),
        phrase("Every mention is marked, every time: one that is left out teaches that these words are no name."),
        Severity.WARNING,
        missed_here,
        needs_readings=True,
    ),
    Rule(
        "mixed",
        phrase("Another label elsewhere"),
        phrase("The same words are called something else in other articles. What stands around may make both right."),
        Severity.HINT,
        mixed,
        needs_readings=True,
    ),
    Rule(
        "missed",
        phrase("Labelled elsewhere, missed here"),
        phrase("Words that are labelled in other articles are unmarked here. In another sense they may be no name."),
        Severity.HINT,
        missed,
        needs_readings=True,
    ),
    Rule(
        "open-suggestion",
        phrase("Open in a finished article"),
        phrase(
            "It was suggested once the article was done: nobody has said whether it is right. A release leaves it out."
        ),
        Severity.HINT,
        open_suggestion,
        needs_waiting=True,
    ),
)


def rule_of(name: str) -> Rule:
    """The rule of this name; raises Problem where there is none."""
    found = next((rule for rule in RULES if rule.name == name), None)
    if found is None:
        names = ", ".join(rule.name for rule in RULES)
        raise Problem(
            phrase("There is no rule “{name}”.", name=name), remedy=phrase("The rules are {names}.", names=names)
        )
    return found
