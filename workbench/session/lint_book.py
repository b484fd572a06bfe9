"""What lint has found, as a window lists it: by rule, counted in full, and kept up to date article by article."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.lint import Finding
from workbench.core.lint_rules import RULES
from workbench.session.lint_fixing import FEW, Scope
from workbench.session.lint_names import AskedNames
from workbench.session.lint_work import LintCounts, lint_finished
from workbench.session.linting import LintedArticle, Linter, rules_for
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.project import Project

MOST_LISTED = 5_000
"""Findings of one rule that are kept to be listed; all are counted."""
_ORDER = {rule.name: place for place, rule in enumerate(RULES)}


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding in the article of row `row`."""

    row: int
    title: str
    finding: Finding

    @property
    def key(self) -> tuple[str, int, str]:
        """What it is found again by, once the list was read anew."""
        return self.finding.rule, self.row, self.finding.place


class LintBook:
    """`step` is the last decision that it knows of, `looked_at` how many articles were looked at."""

    def __init__(self, *, step: int = 0, most: int = MOST_LISTED) -> None:
        self.step = step
        self.looked_at = 0
        self.is_whole = True
        self._most = most
        self._by_rule: dict[str, list[Entry]] = {}
        self._counts: Counter[str] = Counter()
        self._of_row: dict[int, Counter[str]] = {}

    @property
    def counts(self) -> Mapping[str, int]:
        """How many findings there are by rule, listed or not."""
        return self._counts

    @property
    def total(self) -> int:
        return self._counts.total()

    @property
    def articles(self) -> int:
        """How many articles something was found in."""
        return len(self._of_row)

    def rules(self) -> list[str]:
        """The rules that found something, the worst first."""
        return sorted((rule for rule, count in self._counts.items() if count), key=lambda rule: _ORDER[rule])

    def of(self, rule: str) -> Sequence[Entry]:
        """What a rule found, as far as it is kept: what is about the same words stands together."""
        return self._by_rule.get(rule, ())

    def rows_within(self, scope: Scope) -> list[int] | None:
        """Rows of articles with findings in a scope; None where not all of them are kept."""
        if self._counts[scope.rule] > len(self.of(scope.rule)) or not self.is_whole:
            return None
        return sorted({entry.row for entry in self.of(scope.rule) if scope.holds(entry.finding)})

    def put(self, articles: Iterable[LintedArticle]) -> None:
        """Takes what was found in these articles in place of what was found in them before."""
        new = list(articles)
        self._take_out({article.row for article in new})
        for article in new:
            self.add(article)
        self.arrange()

    def drop(self, scope: Scope, rows: Collection[int]) -> None:
        """Leaves out what was put right in these articles, or said to be right, until they are looked at anew."""
        kept = self.of(scope.rule)
        gone = [entry for entry in kept if entry.row in rows and scope.holds(entry.finding)]
        self._by_rule[scope.rule] = [entry for entry in kept if not (entry.row in rows and scope.holds(entry.finding))]
        for entry in gone:
            counts = self._of_row[entry.row]
            counts[scope.rule] -= 1
            self._counts[scope.rule] -= 1
            if not counts.total():
                del self._of_row[entry.row]

    def arrange(self) -> None:
        """Puts what was added where it belongs."""
        for entries in self._by_rule.values():
            entries.sort(key=_as_listed)

    def add(self, article: LintedArticle) -> None:
        """Adds what was found in an article that is not in it yet; `arrange` is to follow."""
        counts = Counter(finding.rule for finding in article.findings)
        self._counts.update(counts)
        if counts:
            self._of_row[article.row] = counts
        for finding in article.findings:
            kept = self._by_rule.setdefault(finding.rule, [])
            if len(kept) < self._most:
                kept.append(Entry(article.row, article.title, finding))

    def _take_out(self, rows: set[int]) -> None:
        gone = [counts for row in rows if (counts := self._of_row.pop(row, None)) is not None]
        for counts in gone:
            self._counts.subtract(counts)
        for rule in {rule for counts in gone for rule in counts}:
            self._by_rule[rule] = [entry for entry in self._by_rule[rule] if entry.row not in rows]


def _as_listed(entry: Entry) -> tuple[str, int, int]:
    return entry.finding.group, entry.row, entry.finding.start


def read_book(project: Project, annotator: str, *, watch: Watch = UNWATCHED) -> LintBook:
    """Everything that is found in the finished articles of an annotator; as far as it came where it was cancelled."""
    book, counts = LintBook(step=project.journal.last_step()), LintCounts()
    rules = [rule.name for rule in rules_for(project)]
    for article in lint_finished(project, annotator, rules, counts, watch=watch):
        book.add(article)
    book.arrange()
    book.looked_at, book.is_whole = counts.articles, not watch.is_cancelled()
    return book


def changed_since(project: Project, annotator: str, step: int) -> tuple[list[LintedArticle], int]:
    """What is found now in the articles that this annotator decided on after a step, and the last step there is."""
    now = project.journal.last_step()
    rows = project.linting.changed_since(step, annotator) if now != step else []
    return list(lint_rows(project, annotator, rows)), now


def lint_rows(project: Project, annotator: str, rows: Sequence[int]) -> Iterator[LintedArticle]:
    """What is found in these article rows, nothing where an article is not finished."""
    rules = rules_for(project)
    if len(rows) > FEW:
        return lint_finished(project, annotator, [rule.name for rule in rules], LintCounts(), rows=rows)
    linter = Linter(project, annotator, rules, AskedNames(project, annotator))
    return (linter.finished_row(row) for row in rows)
