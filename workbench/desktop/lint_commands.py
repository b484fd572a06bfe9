"""What the commands do that are about findings of lint: go to them, put them right, say that they are right."""

from PySide6.QtCore import QPoint

from workbench.core.problems import Problem
from workbench.desktop.context_menus import ON_FINDING, context_menu, pop_up
from workbench.desktop.desk_commands import DeskCommands
from workbench.desktop.dialogs import show_failure
from workbench.desktop.lint_jobs import fix_beside
from workbench.desktop.lint_model import RuleHeading
from workbench.desktop.lint_rules_dialog import LintRulesDialog
from workbench.desktop.main_window import MainWindow
from workbench.desktop.preferences import KeyBindings, Preferences
from workbench.desktop.translation import tr
from workbench.desktop.wording import shown_key
from workbench.session.changes import Changes
from workbench.session.kept_settings import lint_settings_of
from workbench.session.keymap import Keymap
from workbench.session.lint_book import Entry
from workbench.session.lint_fixing import Fixed, Scope, fix
from workbench.session.session import Session
from workbench.store.linting import Right, right_everywhere, right_here


class LintCommands(DeskCommands):
    """One part of the `Window` that commands ask things of."""

    def __init__(self, window: MainWindow, preferences: Preferences, bindings: KeyBindings) -> None:
        super().__init__(window, preferences, bindings)
        self._lint = window.tabs.findings
        self._lint.menu_wanted.connect(self._show_finding_menu)
        self._lint.command.connect(self._run)
        self._show_finding_keys(bindings.current)
        bindings.listeners.append(self._show_finding_keys)

    def look_for_findings(self) -> None:
        if not self._lint.isVisible():
            self._window.tabs.show_tab("findings")
        self._lint.look_over()

    def go_to_finding(self, by: int) -> None:
        session = self._session
        if session is None:
            return
        if not self._lint.isVisible():
            self._window.tabs.show_tab("findings")
        self._lint.go_once_known(by)

    def fix_finding(self, *, everywhere: bool) -> None:
        session, chosen = self._session, self._lint.chosen if self._lint.isVisible() else None
        if session is None:
            return
        if isinstance(chosen, RuleHeading) and chosen.rule is not None and everywhere:
            self._fix_everywhere(session, Scope(chosen.name))
        elif not isinstance(chosen, Entry):
            session.say("Choose a finding first; F8 goes to the next one")
        elif not chosen.finding.fix:
            session.say("No fix is known for this one; go to it and decide")
        elif everywhere:
            self._fix_everywhere(session, Scope(chosen.finding.rule, group=chosen.finding.group))
        else:
            self._fix_here(session, chosen)

    def _fix_here(self, session: Session, entry: Entry) -> None:
        scope = Scope(entry.finding.rule, place=entry.finding.place)
        try:
            mine, spent = session.annotator.id, session.spent()
            fixed = fix(session.project, mine, [entry.row], scope, effort=spent)
        except Problem as problem:
            show_failure(self._window, problem)
            return
        self._show_fixed(session, scope, fixed)

    def _fix_everywhere(self, session: Session, scope: Scope) -> None:
        book = self._lint.reader.over if self._lint.reader.has_looked_over else None
        rows = book.rows_within(scope) if book is not None else None
        here = [session.hand.article.id] if session.hand is not None else []
        fixed = fix_beside(self._window, session.project.path, session.annotator.id, scope, rows, here)
        now = self._session
        if now is not None and now.project.path == session.project.path:
            self._show_fixed(now, scope, fixed)

    def _show_fixed(self, session: Session, scope: Scope, fixed: Fixed | None) -> None:
        if fixed is None:
            session.say("Nothing was changed")
            return
        self._lint.reader.drop(scope, frozenset(fixed.rows))
        if session.hand is not None and session.hand.article.id in fixed.rows:
            session.show_turned([fixed.decision], fixed.words)
        else:
            self._window.signals.changed.emit(Changes(reviews=frozenset(fixed.rows), said=fixed.words))
        self._lint.reader.look()

    def finding_is_right(self, *, everywhere: bool) -> None:
        session, chosen = self._session, self._lint.chosen if self._lint.isVisible() else None
        if session is None:
            return
        if isinstance(chosen, Right):
            session.project.linting.take_back([chosen])
            session.say("This is looked for again")
            self._lint.reader.look_again_at([chosen.article] if chosen.article else [])
        elif not isinstance(chosen, Entry):
            session.say("Choose a finding first; F8 goes to the next one")
        elif everywhere and not chosen.finding.group:
            session.say("This cannot be right everywhere; switch the rule off instead")
        else:
            self._say_right(session, chosen, everywhere=everywhere)

    def _say_right(self, session: Session, entry: Entry, *, everywhere: bool) -> None:
        finding = entry.finding
        right = right_everywhere(finding) if everywhere else right_here(finding, entry.row)
        session.project.linting.say_right([right], session.annotator.id)
        session.say("Kept as right; it is listed last, and the same key there takes that back")
        reader, rule = self._lint.reader, finding.rule
        scope = Scope(rule, group=finding.group) if everywhere else Scope(rule, place=finding.place)
        rows = {entry.row, *(each.row for each in reader.over.of(rule) if everywhere and scope.holds(each.finding))}
        reader.drop(scope, rows)
        reader.look_again_at(sorted(rows))

    def edit_lint_rules(self) -> None:
        session = self._session
        if session is None:
            return
        dialog = LintRulesDialog(self._window, lint_settings_of(session.project))
        now = self._asked(dialog, session)
        if now is not None and dialog.settings != lint_settings_of(now.project):
            now.project.linting.use(dialog.settings)
            self._after_rules_changed()

    def _after_rules_changed(self) -> None:
        reader = self._lint.reader
        if reader.wants_all or reader.has_looked_over:
            reader.look_over()
        else:
            reader.look()

    def findings_told(self) -> str:
        """How many findings there are, for who is about to export; nothing is forbidden."""
        reader = self._lint.reader
        if not reader.has_looked_over:
            return tr("Not looked over for findings yet; see the menu Findings.")
        return tr("{n:,} finding is left, see the tab.", "{n:,} findings are left, see the tab.", n=reader.over.total)

    def _show_finding_keys(self, keymap: Keymap) -> None:
        self._lint.show_keys({name: shown_key(keymap.shown(name)) for name in self._lint.buttons})

    def _show_finding_menu(self, place: QPoint) -> None:
        if (session := self._session) is not None:
            pop_up(context_menu(self._window, self.actions, session, ON_FINDING), place)
