"""Lint over a real project: every finished article, fixes that undo takes back, what is right, what is switched off."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from tests.session.imported import ANNS, article, brought, made
from tests.session.marked import ME, shown, start
from workbench.core.annotations import added
from workbench.core.decisions import Kind
from workbench.core.lint import LintSettings
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Span, span_of
from workbench.core.suggestions import Suggestion
from workbench.session import lint_fixing, lint_work, marking
from workbench.session.edits import Swap
from workbench.session.lint_book import Entry, LintBook, changed_since, read_book
from workbench.session.lint_fixing import Scope, fix
from workbench.session.lint_names import AskedNames, KnownNames
from workbench.session.lint_work import LintCounts, lint_finished
from workbench.session.linting import Linter, rules_for
from workbench.session.reviewing import finish, reopen
from workbench.session.session import Session
from workbench.session.taking_back import bring_back, take_back
from workbench.session.tasks import Watch
from workbench.session.undoing import redo, undo
from workbench.store.linting import right_everywhere, right_here

INDIA = "[India|GPE] met [Ann|PERSON]."


def finished(folder: Path, scheme: LabelScheme, *articles: str) -> Session:
    """A session on these articles, each of them finished as it stands."""
    session = start(folder, scheme, *articles)
    while session.hand is not None and session.hand.review.state != "done":
        finish(session)
    return session


def add(session: Session, row: int, start: int, end: int, label: str) -> None:
    """Marks what an editor would not, such as white space, in a finished article."""
    session.open(row)
    assert session.hand is not None
    text = session.hand.article.text
    session.decide(Kind.ADD, Swap((), (added(Span("entities", start, end, label, text[start:end])),)))


def relabel(session: Session, row: int, label: str) -> None:
    """Gives the first mark of an article another label, as memory would not."""
    session.open(row)
    assert session.hand is not None
    session.focus_on(session.hand.standing[0].id)
    marking.label(session, label)


def found(session: Session, *rules: str) -> list[tuple[int, str, str]]:
    """Row, rule and words of everything that is found."""
    names = [rule.name for rule in rules_for(session.project, rules)]
    articles = lint_finished(session.project, ME.id, names, LintCounts())
    return [(each.row, finding.rule, finding.quote) for each in articles for finding in each.findings]


def test_only_finished_articles_are_looked_at_and_counted(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, INDIA, "[India|GPE] and India", "[India|ORG] won.")
    assert found(session) == [(2, "missed-here", "India"), (3, "mixed", "India")]
    counts, progress = LintCounts(), list[tuple[int, int]]()
    watch = Watch(lambda done, total: progress.append((done, total)))
    list(lint_finished(session.project, ME.id, ["mixed"], counts, watch=watch))
    assert (counts.articles, counts.total, progress[-1]) == (3, 1, (3, 3))
    session.open(3)
    reopen(session)
    assert found(session) == [(2, "missed-here", "India")]


def test_several_processes_find_the_same(tmp_path: Path, scheme: LabelScheme, monkeypatch: pytest.MonkeyPatch) -> None:
    session = finished(tmp_path, scheme, *(f"[India|GPE] met {n} India." for n in range(12)))
    relabel(session, 8, "ORG")
    alone = found(session)
    assert len(alone) == 13 and (8, "mixed", "India") in alone
    monkeypatch.setattr(lint_work, "LARGE", 1)
    monkeypatch.setattr(lint_work, "_CHUNK", 3)
    assert found(session) == alone


def test_names_asked_for_and_names_known_are_the_same(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, INDIA, INDIA.replace("GPE", "ORG") + " ", "Ann and India")
    rules = rules_for(session.project)
    for names in (AskedNames(session.project, ME.id), KnownNames(session.project, ME.id)):
        linter = Linter(session.project, ME.id, rules, names)
        told = [(each.rule, each.told) for row in (1, 2, 3) for each in linter.row(row).findings]
        assert told == [
            ("mixed", "GPE 1 · ORG 1 in all articles"),
            ("missed", "labelled elsewhere: GPE 1 · ORG 1"),
        ]


@pytest.mark.parametrize(
    ("scope", "after"),
    [
        (Scope("blank-edges"), ["[India|GPE] met", "[Ann|PERSON] met", "[Bob|PERSON] met"]),
        (
            Scope("blank-edges", place="entities:0-4:PERSON"),
            ["[India |GPE]met", "[Ann|PERSON] met", "[Bob|PERSON] met"],
        ),
        (Scope("mixed"), ["[India |GPE]met", "[Ann |PERSON]met", "[Bob |PERSON]met"]),
    ],
)
def test_a_fix_is_one_decision_that_undo_takes_back(
    tmp_path: Path, scheme: LabelScheme, scope: Scope, after: list[str]
) -> None:
    session = finished(tmp_path, scheme, "India met", "Ann met", "Bob met")
    for row, end, label in ((1, 6, "GPE"), (2, 4, "PERSON"), (3, 4, "PERSON")):
        add(session, row, 0, end, label)
    before, steps = texts(session, 3), session.project.journal.last_step()
    fixed = fix(session.project, ME.id, [1, 2, 3], scope)
    assert texts(session, 3) == after
    if fixed is None:
        assert session.project.journal.last_step() == steps
        return
    assert session.project.journal.last_step() == steps + 1
    assert undo(session)
    assert texts(session, 3) == before
    assert redo(session)
    assert texts(session, 3) == after
    assert list(session.project.faults()) == []
    assert session.project.queue.progress(ME.id).done == 3


def texts(session: Session, count: int) -> list[str]:
    found = []
    for row in range(1, count + 1):
        session.open(row)
        found.append(shown(session))
    return found


def test_everything_about_the_same_words_is_relabelled_at_once(tmp_path: Path, scheme: LabelScheme) -> None:
    articles = [f"[India|GPE] won {n}" for n in range(7)]
    session = finished(tmp_path, scheme, *articles, "[Ann|PERSON] lost", "[Ann|PERSON] won")
    relabel(session, 7, "ORG")
    relabel(session, 8, "ORG")
    book = read_book(session.project, ME.id)
    scope = Scope("mixed", group="entities:India")
    assert book.rows_within(scope) == [7]
    fixed = fix(session.project, ME.id, [7, 8], scope)
    assert fixed is not None and (fixed.rows, fixed.findings) == ((7,), 1)
    assert str(fixed.words) == "1 place put right; undo takes it back"
    assert found(session, "mixed") == [(8, "mixed", "Ann")]


def test_a_fix_that_is_cancelled_changes_nothing(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, *(f"Ann {n} met" for n in range(6)))
    for row in range(1, 7):
        add(session, row, 0, 4, "PERSON")
    steps = session.project.journal.last_step()
    for answers in (2, 8):  # while it looks, and while it writes
        watch = Watch(is_cancelled=partial(next, iter([False] * answers), True))
        assert fix(session.project, ME.id, range(1, 7), Scope("blank-edges"), watch=watch) is None
    assert session.project.journal.last_step() == steps
    assert len(found(session, "blank-edges")) == 6
    assert list(session.project.faults()) == []


def test_nothing_is_put_right_in_an_article_that_was_taken_back_since(tmp_path: Path) -> None:
    roomy = {"start": 0, "end": 4, "label": "PERSON"}
    with made(tmp_path) as project:
        brought(project, tmp_path, article("a", text="Ann Bo") | {"entities": [roomy]}, intake=ANNS)
        (ann,) = (each.id for each in project.journal.annotators())
        take_back(project, 1)
        with pytest.raises(Problem, match="“a” was taken back with its import"):
            fix(project, ann, [1], Scope("blank-edges"))
        bring_back(project, 1)
        assert fix(project, ann, [1], Scope("blank-edges")) is not None
        assert not list(project.faults())


def test_more_articles_than_one_decision_takes_are_left(
    tmp_path: Path, scheme: LabelScheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = finished(tmp_path, scheme, *(f"Ann {n} met" for n in range(5)))
    for row in range(1, 6):
        add(session, row, 0, 4, "PERSON")
    monkeypatch.setattr(lint_fixing, "MOST_AT_ONCE", 3)
    fixed = fix(session.project, ME.id, range(1, 6), Scope("blank-edges"))
    assert fixed is not None and (fixed.rows, fixed.left) == ((1, 2, 3), (4, 5))


def test_what_is_right_is_no_longer_found_until_that_is_taken_back(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, *(f"[May|DATE] {n}" for n in range(6)))
    relabel(session, 5, "PERSON")
    relabel(session, 6, "PERSON")
    linting = session.project.linting
    (entry, other) = read_book(session.project, ME.id).of("mixed")
    linting.say_right([right_here(entry.finding, entry.row)], ME.id)
    assert found(session) == [(other.row, "mixed", "May")]
    linting.say_right([right_everywhere(entry.finding)], ME.id)
    assert found(session) == []
    assert [(each.rule, each.words) for each in linting.right()] == [("mixed", "May"), ("mixed", "May")]
    counts = LintCounts()
    list(lint_finished(session.project, ME.id, ["mixed"], counts))
    assert counts.right == 2
    linting.take_back(linting.right())
    assert len(found(session)) == 2
    assert list(session.project.faults()) == []


def test_a_mark_that_changed_is_looked_at_anew_though_it_was_right_before(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, "[May|DATE] 1", "[May|DATE] 2", "[May|DATE] won")
    relabel(session, 3, "PERSON")
    (entry,) = read_book(session.project, ME.id).of("mixed")
    session.project.linting.say_right([right_here(entry.finding, entry.row)], ME.id)
    relabel(session, 3, "ORG")
    assert found(session) == [(3, "mixed", "May")]


def test_a_rule_that_is_switched_off_finds_nothing_unless_it_is_named(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, "[Ann|PERSON] and Ann")
    session.project.linting.use(LintSettings(frozenset({"missed-here"})))
    assert found(session) == []
    assert found(session, "missed-here") == [(1, "missed-here", "Ann")]
    with pytest.raises(Problem, match="no rule"):
        rules_for(session.project, ["spelling"])


def test_the_article_in_hand_is_looked_at_as_it_is_there(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON?] and Ann".replace("?", ""), "[Ann|PERSON] came")
    marking.accept(session)
    linter = Linter(session.project, ME.id, rules_for(session.project), AskedNames(session.project, ME.id))
    assert session.hand is not None
    assert [each.rule for each in linter.in_hand(session.hand).findings] == ["missed-here"]


def test_a_book_is_kept_up_to_date_article_by_article(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, "[Ann|PERSON] and Ann", "[Bob|PERSON] and Bob", "[Eve|PERSON] and Eve")
    book = read_book(session.project, ME.id)
    assert (book.total, book.articles, book.looked_at, book.rules()) == (3, 3, 3, ["missed-here"])
    fix(session.project, ME.id, [1, 3], Scope("missed-here"))
    update(book, session)
    assert [entry.row for entry in book.of("missed-here")] == [2]
    assert undo(session)
    update(book, session)
    assert (book.total, [entry.row for entry in book.of("missed-here")]) == (3, [1, 2, 3])


def update(book: LintBook, session: Session) -> None:
    articles, book.step = changed_since(session.project, ME.id, book.step)
    book.put(articles)


def test_a_book_counts_more_than_it_keeps(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, *(f"[Ann|PERSON] and Ann {n}" for n in range(4)))
    book = LintBook(most=2)
    book.put(lint_finished(session.project, ME.id, ["missed-here"], LintCounts()))
    assert (book.total, len(book.of("missed-here")), book.rows_within(Scope("missed-here"))) == (4, 2, None)
    book.put([])
    assert rows_of(book.of("missed-here")) == [1, 2]


def rows_of(entries: Sequence[Entry]) -> list[int]:
    return [entry.row for entry in entries]


def test_nothing_was_left_open_in_articles_that_were_finished_elsewhere(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        brought(project, tmp_path, article("a", "PERSON", text="Ann met Bob. Ann left."), intake=ANNS)
        (person,) = project.journal.annotators()
        span = project.articles.get(1).text.index("Ann", 5)
        open_one = Suggestion(
            "s", span_of(project.articles.get(1).text, "entities", span, span + 3, "PERSON"), 0.9, "t", "1"
        )
        project.suggestions.add({1: [open_one]}, {"t": project.suggestions.start_run("t", "1")})
        rules = [rule.name for rule in rules_for(project)]
        found = lint_finished(project, person.id, rules, LintCounts())
        assert [each.rule for article in found for each in article.findings] == ["missed-here"]


def test_what_was_suggested_once_an_article_was_finished_here_is_told(tmp_path: Path, scheme: LabelScheme) -> None:
    session = finished(tmp_path, scheme, "[Ann|PERSON] met Bob.")
    late = Suggestion("s", span_of("Ann met Bob.", "entities", 8, 11, "PERSON"), 0.9, "t", "1")
    session.project.suggestions.add({1: [late]}, {"t": session.project.suggestions.start_run("t", "1")})
    rules = [rule.name for rule in rules_for(session.project)]
    found = lint_finished(session.project, ME.id, rules, LintCounts())
    assert [each.rule for article in found for each in article.findings] == ["open-suggestion"]
