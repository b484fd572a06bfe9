"""Every command: its name, what it does and when it can be done; menus, keys, palette, key sheet and docs read this."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from workbench.core.decisions import ReviewState
from workbench.core.phrases import phrase
from workbench.session import marking
from workbench.session.other_edges import next_edges
from workbench.session.queueing import next_order, show_all
from workbench.session.reviewing import finish, reopen
from workbench.session.session import Session
from workbench.session.splitting import split


class Window(Protocol):
    """What a command may ask of the window; each opens something that a person answers, or changes how it looks."""

    def new_project(self) -> None: ...
    def open_project(self) -> None: ...
    def open_samples(self) -> None: ...
    def close_project(self) -> None: ...
    def import_files(self) -> None: ...
    def show_imports(self) -> None: ...
    def show_backups(self) -> None: ...
    def export_release(self) -> None: ...
    def suggest_again(self) -> None: ...
    def suggest_here_again(self) -> None: ...
    def switch_questions(self) -> None: ...
    def learn(self) -> None: ...
    def pick_label(self) -> None: ...
    def edit_flag(self) -> None: ...
    def find_in_article(self) -> None: ...
    def filter_queue(self) -> None: ...
    def show_commands(self) -> None: ...
    def show_keys(self) -> None: ...
    def show_log(self) -> None: ...
    def wipe_project(self) -> None: ...
    def show_about(self) -> None: ...
    def copy_words(self) -> None: ...
    def find_again(self, by: int) -> None: ...
    def go_to_article(self) -> None: ...
    def go_to_mark(self) -> None: ...
    def go_to_word(self) -> None: ...
    def select_to_word(self) -> None: ...
    def edit_note(self) -> None: ...
    def edit_finishing(self) -> None: ...
    def show_tab(self, name: str) -> None: ...
    def search_guidelines(self) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def turn_back_to(self) -> None: ...
    def look_for_findings(self) -> None: ...
    def go_to_finding(self, by: int) -> None: ...
    def fix_finding(self, *, everywhere: bool) -> None: ...
    def finding_is_right(self, *, everywhere: bool) -> None: ...
    def edit_lint_rules(self) -> None: ...
    def show_menu(self) -> None: ...
    def show_help(self) -> None: ...
    def zoom(self, steps: int) -> None: ...
    def switch_theme(self) -> None: ...
    def close_notices(self) -> None: ...
    def show_settings(self) -> None: ...
    def go_to_pane(self, steps: int) -> None: ...
    def open_menu(self) -> None: ...
    def quit(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Hands:
    """What a command works with; without a project there is no session."""

    session: Session | None
    window: Window


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is what keys are bound to, `title` what a person reads, `menu` where it stands; a menu with “-” at the end
    puts a line before it. `refusal` says in words why it cannot be done now, and is empty where it can."""

    name: str
    title: str
    menu: str
    run: Callable[[Hands], None]
    refusal: Callable[[Hands], str]

    def can(self, hands: Hands) -> bool:
        return not self.refusal(hands)


def _always(_: Hands) -> str:
    return ""


def _has_project(hands: Hands) -> str:
    return "" if hands.session is not None else phrase("No project is open")


def _can_write(hands: Hands) -> str:
    is_read_only = hands.session is not None and hands.session.project.read_only
    return phrase("This project is read only") if is_read_only else _has_project(hands)


def _has_article(hands: Hands) -> str:
    has_none = hands.session is not None and hands.session.hand is None
    return phrase("No article is open") if has_none else _has_project(hands)


def _has_article_to_change(hands: Hands) -> str:
    return _can_write(hands) or _has_article(hands)


def _has_mark(hands: Hands) -> str:
    has_none = hands.session is not None and hands.session.focused is None
    return _has_article_to_change(hands) or (phrase("No mark is in hand") if has_none else "")


def _has_claim(hands: Hands) -> str:
    has_none = hands.session is not None and hands.session.last_with_roles is None
    return _has_article_to_change(hands) or (phrase("No claim is in hand") if has_none else "")


def _has_questions(hands: Hands) -> str:
    session = hands.session
    layer = session.project.scheme.layer(session.layer) if session is not None else None
    has_none = layer is None or not any(attribute.values for attribute in layer.attributes)
    return _has_mark(hands) or (phrase("Nothing is asked about this mark") if has_none else "")


def _can_narrow(hands: Hands) -> str:
    cannot = hands.session is not None and marking.narrower(hands.session) is None
    return _has_article_to_change(hands) or (phrase("There is no clause to cut here") if cannot else "")


def _is_done(hands: Hands) -> str:
    hand = hands.session.hand if hands.session is not None else None
    is_open = hand is not None and hand.review.state is not ReviewState.DONE
    return _has_article_to_change(hands) or (phrase("This article is not finished") if is_open else "")


def _of_window(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), _always)


def _in_project(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), _has_project)


def _in_article(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), _has_article)


def _for_change(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), _can_write)


def _at_work(
    name: str,
    title: str,
    menu: str,
    run: Callable[[Session], object],
    refusal: Callable[[Hands], str] = _has_article_to_change,
) -> Command:
    def do(hands: Hands) -> None:
        if hands.session is not None:
            run(hands.session)

    return Command(name, title, menu, do, refusal)


def _going(name: str, title: str, menu: str, run: Callable[[Session], object]) -> Command:
    """Like `_at_work`, but can be done in a project that is only read."""
    return _at_work(name, title, menu, run, _has_project)


def _digit(number: int) -> list[Command]:
    place = (number - 1) % 10
    return [
        _at_work(f"label-{number}", phrase("Label {number}", number=number), "Mark", lambda s: marking.digit(s, place)),
        _at_work(
            f"label-{number}-everywhere",
            phrase("Label {number}, for all equal text", number=number),
            "Mark",
            lambda s: marking.digit(s, place, everywhere=True),
        ),
    ]


COMMANDS: tuple[Command, ...] = (
    _of_window("new-project", "New project…", "Project", lambda w: w.new_project()),
    _of_window("open-project", "Open project…", "Project", lambda w: w.open_project()),
    _of_window("open-samples", "Open the sample articles", "Project", lambda w: w.open_samples()),
    _for_change("import", "Import articles…", "Project-", lambda w: w.import_files()),
    _in_project("imports", "Imports…", "Project", lambda w: w.show_imports()),
    _for_change("suggest-again", "Suggest again for open articles", "Project", lambda w: w.suggest_again()),
    Command(
        "suggest-here-again",
        "Suggest again for this article",
        "Project",
        lambda h: h.window.suggest_here_again(),
        _has_article_to_change,
    ),
    _for_change("questions", "Suggest questions as claims, or not", "Project", lambda w: w.switch_questions()),
    _for_change("learn", "Learn from decisions…", "Project", lambda w: w.learn()),
    _for_change("finishing", "Doubtful suggestions…", "Project", lambda w: w.edit_finishing()),
    _in_project("export", "Export a release…", "Project", lambda w: w.export_release()),
    _in_project("backups", "Backups…", "Project", lambda w: w.show_backups()),
    _in_project("close-project", "Close project", "Project-", lambda w: w.close_project()),
    _in_project("wipe-project", "Delete project and backups…", "Project", lambda w: w.wipe_project()),
    _of_window("quit", "Quit", "Project", lambda w: w.quit()),
    Command("undo", "Undo", "Edit", lambda h: h.window.undo(), _has_article_to_change),
    Command("redo", "Redo", "Edit", lambda h: h.window.redo(), _has_article_to_change),
    _for_change("turn-back-to", "Undo or redo up to the chosen decision…", "Edit", lambda w: w.turn_back_to()),
    _of_window("copy", "Copy the words", "Edit-", lambda w: w.copy_words()),
    _in_article("find", "Find in article…", "Edit", lambda w: w.find_in_article()),
    _in_article("find-next", "Find the next place", "Edit", lambda w: w.find_again(1)),
    _in_article("find-previous", "Find the place before", "Edit", lambda w: w.find_again(-1)),
    _in_project("filter", "Filter the queue", "Edit", lambda w: w.filter_queue()),
    _going("next-order", "Next order of the queue", "Edit", next_order),
    _going("show-all", "Show the whole queue", "Edit", show_all),
    _at_work("accept", "Accept, go to the next", "Mark", marking.accept),
    _at_work("accept-everywhere", "Accept all equal text", "Mark", lambda s: marking.accept(s, everywhere=True)),
    _at_work("reject", "Reject or remove, go to the next", "Mark", marking.reject),
    _at_work("reject-everywhere", "Reject all equal text", "Mark", lambda s: marking.reject(s, everywhere=True)),
    Command("pick-label", "Pick a label by name…", "Mark", lambda h: h.window.pick_label(), _has_article_to_change),
    _at_work("end-left", "End edge one token left", "Mark-", lambda s: marking.move_end(s, -1)),
    _at_work("end-right", "End edge one token right", "Mark", lambda s: marking.move_end(s, 1)),
    _at_work("start-left", "Start edge one token left", "Mark", lambda s: marking.move_start(s, -1)),
    _at_work("start-right", "Start edge one token right", "Mark", lambda s: marking.move_start(s, 1)),
    _at_work("widen", "Widen to clause, sentence", "Mark", marking.widen),
    _at_work("narrow", "Narrow back", "Mark", marking.narrow, _can_narrow),
    _at_work("next-edges", "Next likely edges", "Mark", next_edges, _has_mark),
    _at_work("split", "Split in two here", "Mark", split, _has_mark),
    _at_work(
        "choose-claimer", "Claimer of this claim", "Mark-", lambda s: marking.choose_role(s, "claimer"), _has_claim
    ),
    _at_work(
        "choose-cue",
        "Cue of this claim, from the selection",
        "Mark",
        lambda s: marking.role_from_selection(s, "cue"),
        _has_claim,
    ),
    _at_work("choose-attribute", "Next attribute of this claim", "Mark", marking.choose_attribute, _has_questions),
    Command("note", "Note on this mark…", "Mark", lambda h: h.window.edit_note(), _has_mark),
    _going("stop-choosing", "Leave it", "Mark", marking.leave),
    *(command for number in range(1, 11) for command in _digit(number)),
    _going("next-open", "Next open suggestion", "Go", lambda s: s.focus_waiting()),
    _going("previous-open", "Previous open suggestion", "Go", lambda s: s.focus_waiting(forward=False)),
    _in_article("go-to-mark", "Go to a mark in sight by letters…", "Go", lambda w: w.go_to_mark()),
    _in_article("go-to-word", "Go to a word in sight by letters…", "Go", lambda w: w.go_to_word()),
    _in_article("select-to-word", "Select as far as a word in sight…", "Go", lambda w: w.select_to_word()),
    _going("switch-layer", "Other layer: entities, claims", "Go", lambda s: s.switch_layer()),
    _at_work("finish", "Finish the article, go to the next", "Go-", finish),
    _at_work("reopen", "Open a finished article again", "Go", reopen, _is_done),
    _going("next-article", "Next article", "Go", lambda s: s.step(1)),
    _going("previous-article", "Previous article", "Go", lambda s: s.step(-1)),
    Command("flag", "Flag with a note…", "Go", lambda h: h.window.edit_flag(), _has_article_to_change),
    _in_project("go-to-article", "Go to an article…", "Go", lambda w: w.go_to_article()),
    _in_project(
        "look-for-findings", "Look for findings in all finished articles", "Findings", lambda w: w.look_for_findings()
    ),
    _in_project("next-finding", "Next finding", "Findings", lambda w: w.go_to_finding(1)),
    _in_project("previous-finding", "Previous finding", "Findings", lambda w: w.go_to_finding(-1)),
    _for_change("fix-finding", "Put this right", "Findings-", lambda w: w.fix_finding(everywhere=False)),
    _for_change(
        "fix-everywhere", "Put all alike right everywhere", "Findings", lambda w: w.fix_finding(everywhere=True)
    ),
    _for_change("finding-right", "This is right as it is", "Findings-", lambda w: w.finding_is_right(everywhere=False)),
    _for_change(
        "finding-right-everywhere", "All alike are right", "Findings", lambda w: w.finding_is_right(everywhere=True)
    ),
    _for_change("lint-rules", "What to look for…", "Findings-", lambda w: w.edit_lint_rules()),
    _in_project("suggestions", "Suggestions and annotations", "View", lambda w: w.show_tab("suggestions")),
    _in_project("guidelines", "Guidelines on the label in hand", "View", lambda w: w.show_tab("guidelines")),
    _in_project("history", "History of decisions", "View", lambda w: w.show_tab("history")),
    _in_project("elsewhere", "The same elsewhere", "View", lambda w: w.show_tab("elsewhere")),
    _in_project("findings", "Findings before a release", "View", lambda w: w.show_tab("findings")),
    _in_project("search-guidelines", "Search the guidelines…", "View", lambda w: w.search_guidelines()),
    _in_article("context-menu", "What can be done here…", "View", lambda w: w.show_menu()),
    _of_window("zoom-in", "Larger text", "View-", lambda w: w.zoom(1)),
    _of_window("zoom-out", "Smaller text", "View", lambda w: w.zoom(-1)),
    _of_window("zoom-reset", "Text at its own size", "View", lambda w: w.zoom(0)),
    _of_window("switch-theme", "Light, dark or as the system", "View", lambda w: w.switch_theme()),
    _of_window("close-notices", "Close the notices below", "View-", lambda w: w.close_notices()),
    _of_window("next-pane", "Next part of the window", "View-", lambda w: w.go_to_pane(1)),
    _of_window("previous-pane", "Previous part of the window", "View", lambda w: w.go_to_pane(-1)),
    _of_window("menu", "Menus by key", "View", lambda w: w.open_menu()),
    _of_window("settings", "Settings…", "View-", lambda w: w.show_settings()),
    _of_window("commands", "Every command by name…", "Help", lambda w: w.show_commands()),
    _of_window("help", "How to annotate", "Help", lambda w: w.show_help()),
    _of_window("keys", "All keys", "Help", lambda w: w.show_keys()),
    _of_window("show-log", "Log", "Help-", lambda w: w.show_log()),
    _of_window("about", "About the workbench", "Help", lambda w: w.show_about()),
)
