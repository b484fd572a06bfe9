"""Articles with annotations as text, for the rules of lint: `[Ann|PERSON] met [Bob|PERSON]`, and what is found."""

from collections.abc import Mapping, Sequence

from tests.session.marked import read_marked, write_marked
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Edges, Range
from workbench.core.evidence import Words
from workbench.core.lint import Finding, Page, Readings, Rule, as_page, joined_repairs, words_of
from workbench.core.schemes import LabelScheme


def page_of(
    scheme: LabelScheme,
    text: str,
    annotations: Sequence[Annotation],
    *,
    elsewhere: Mapping[str, Mapping[str, int]] = {},
) -> Page:
    """The page of an article; `elsewhere` tells how often entities were given which labels, rejected ones under “-”."""
    known = {Words("entities", form): counts for form, counts in elsewhere.items()}
    readings = {
        words: Readings({label: n for label, n in counts.items() if label != "-"}, counts.get("-", 0))
        for words, counts in known.items()
    }
    standing = as_page(each for each in annotations if each.stands)
    rejected = [each for each in annotations if not each.stands]
    edges = Edges(text)
    forms = {*known, *(words_of(each) for each in standing if each.span.layer == "entities")}
    places = {words: _places(text, edges, words.form) for words in forms}
    return Page(text, edges, scheme, standing, rejected).with_names(readings, places)


def _places(text: str, edges: Edges, form: str) -> list[Range]:
    found, at = list[Range](), text.find(form)
    while at >= 0:
        if edges.snapped(at, at + len(form)) == (at, at + len(form)):
            found.append((at, at + len(form)))
        at = text.find(form, at + 1)
    return found


def annotations_of(marked: str) -> tuple[str, list[Annotation]]:
    text, spans = read_marked(marked)
    return text, [Annotation(f"m{place}", span, Verdict.ADDED) for place, span in enumerate(spans)]


def found_by(rule: Rule, page: Page) -> list[Finding]:
    return [finding for finding, _ in rule.find(page)]


def mended(rule: Rule, page: Page) -> str:
    """The article as all fixes of a rule leave it, as text."""
    repair = joined_repairs(repair for _, repair in rule.find(page) if repair is not None)
    after = {each.id: each for each in page.standing}
    if repair is not None:
        for annotation in repair.taken_out:
            assert after.pop(annotation.id) == annotation
        after |= {each.id: each for each in repair.put_in if each.stands}
    return write_marked(page.text, sorted(after.values(), key=lambda each: (each.span.start, -each.span.end)))
