"""Looks articles over before a release: the one in hand for the person at it, or all that are finished."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.annotations import Annotation, open_suggestions
from workbench.core.articles import Article, Edges
from workbench.core.decisions import ReviewState
from workbench.core.evidence import MEMORY
from workbench.core.lint import Finding, Found, Page, Rule, as_page, words_of
from workbench.core.lint_rules import RULES, rule_of
from workbench.core.suggestions import Suggestion
from workbench.session.in_hand import InHand
from workbench.session.kept_settings import lint_settings_of
from workbench.session.lint_names import Names, plain_layers
from workbench.session.suggested import recalled
from workbench.store.linting import right_everywhere, right_here
from workbench.store.project import Project
from workbench.suggest.remembered_forms import FormFinder


@dataclass(frozen=True, slots=True)
class LintedArticle:
    """What was found in one article row, and how many findings somebody said are right."""

    row: int
    key: str
    title: str
    findings: tuple[Finding, ...]
    right: int = 0


def rules_for(project: Project, names: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules of these names; without any all that the project has not switched off. Raises Problem for others."""
    if names:
        return tuple(map(rule_of, names))
    off = lint_settings_of(project).off
    return tuple(rule for rule in RULES if rule.name not in off)


class Linter:
    """Looks at articles as one annotator left them; what somebody said is right is left out.

    `names` tells what the same words were labelled as in other articles.
    """

    def __init__(self, project: Project, annotator: str, rules: Sequence[Rule], names: Names) -> None:
        self._project = project
        self._annotator = annotator
        self._rules = rules
        self._names = names
        self._right = frozenset(right.key for right in project.linting.right())
        self._layers = plain_layers(project)
        self._asks_names = any(rule.needs_readings for rule in rules)
        self._asks_waiting = any(rule.needs_waiting for rule in rules)

    def row(self, row: int) -> LintedArticle:
        """What is to be said of an article row; raises Problem where it cannot be read."""
        article = self._project.articles.get(row)
        return self._told(article, self._by(self.page(article)))

    def finished_row(self, row: int) -> LintedArticle:
        """The same, and nothing where the annotator has not finished the article."""
        is_done = self._project.journal.review(row, self._annotator).state is ReviewState.DONE
        return self.row(row) if is_done else LintedArticle(row, "", "", ())

    def in_hand(self, hand: InHand) -> LintedArticle:
        """The same of the article in hand, as it is there."""
        is_done = hand.review.state is ReviewState.DONE
        page = self._page(hand.article, hand.edges, hand.annotations, hand.waiting, is_done=is_done)
        return self._told(hand.article, self._by(page))

    def found(self, article: Article) -> list[Found]:
        """What is found in an article and was not said to be right, with what puts it right."""
        found = self._by(self.page(article))
        return [each for each in found if not self.is_right(each[0], article.id)]

    def page(self, article: Article) -> Page:
        journal = self._project.journal
        annotations, edges = journal.annotations(article.id, self._annotator), Edges(article.text)
        is_done = journal.review(article.id, self._annotator).state is ReviewState.DONE
        waiting = self._waiting(article, edges, annotations) if self._asks_waiting or not is_done else []
        return self._page(article, edges, annotations, waiting, is_done=is_done)

    def is_right(self, finding: Finding, row: int) -> bool:
        """Whether somebody said that it is right as it is."""
        if not self._right:
            return False
        everywhere = bool(finding.group) and right_everywhere(finding).key in self._right
        return everywhere or right_here(finding, row).key in self._right

    def _by(self, page: Page) -> Iterator[Found]:
        return (found for rule in self._rules for found in rule.find(page))

    def _told(self, article: Article, found: Iterable[Found]) -> LintedArticle:
        findings = [finding for finding, _ in found]
        kept = tuple(each for each in findings if not self.is_right(each, article.id))
        return LintedArticle(article.id, article.key, article.title or article.key, kept, len(findings) - len(kept))

    def _page(
        self,
        article: Article,
        edges: Edges,
        annotations: Mapping[str, Annotation],
        waiting: Sequence[Suggestion],
        *,
        is_done: bool,
    ) -> Page:
        # What memory would add to a finished article is not left open: that is for the rules about names to say.
        if is_done:
            waiting = [each for each in waiting if each.suggester != MEMORY]
        # Who annotated it elsewhere has left nothing open here, whatever a suggester says of it.
        if is_done and waiting and not self._project.linting.was_finished(article.id, self._annotator):
            waiting = []
        standing = as_page(each for each in annotations.values() if each.stands)
        rejected = [each for each in annotations.values() if not each.stands]
        page = Page(article.text, edges, self._project.scheme, standing, rejected, waiting, is_done=is_done)
        return self._with_names(page, article) if self._asks_names else page

    def _with_names(self, page: Page, article: Article) -> Page:
        finder = FormFinder(article, page.edges)
        places = dict(finder.places_of(self._names.known(finder.keys)))
        for words in {words_of(each) for each in page.standing if each.span.layer in self._layers}:
            if words not in places:
                places[words] = finder.find(words.form)
        return page.with_names(self._names.readings(places), places)

    def _waiting(self, article: Article, edges: Edges, annotations: Mapping[str, Annotation]) -> Sequence[Suggestion]:
        """Open suggestions, worked out as a person would see them only where any may be left."""
        project, layers = self._project, self._project.scheme.overlapping_layers
        if not project.linting.has_undecided(article.id, self._annotator):
            return []
        if not open_suggestions(project.suggestions.of(article.id), annotations, overlapping_layers=layers):
            return []
        shown = recalled(project, article, edges, annotations).suggestions
        return open_suggestions(shown, annotations, overlapping_layers=layers)
