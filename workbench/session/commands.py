"""Every command: its name, what it does and when it can be done; menus, keys, palette, key sheet and docs read this."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from workbench.session import marking
from workbench.session.reviewing import finish, reopen
from workbench.session.session import Session
from workbench.session.undoing import redo, undo


class Window(Protocol):
    """What a command may ask of the window; each opens something that a person answers, or changes how it looks."""

    def new_project(self) -> None: ...
    def open_project(self) -> None: ...
    def open_samples(self) -> None: ...
    def close_project(self) -> None: ...
    def import_files(self) -> None: ...
    def export_release(self) -> None: ...
    def suggest_again(self) -> None: ...
    def learn(self) -> None: ...
    def pick_label(self) -> None: ...
    def edit_flag(self) -> None: ...
    def find_in_article(self) -> None: ...
    def filter_queue(self) -> None: ...
    def show_commands(self) -> None: ...
    def show_keys(self) -> None: ...
    def show_about(self) -> None: ...
    def zoom(self, steps: int) -> None: ...
    def switch_theme(self) -> None: ...
    def close_notices(self) -> None: ...
    def quit(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Hands:
    """What a command works with; without a project there is no session."""

    session: Session | None
    window: Window


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is what keys are bound to, `title` what a person reads, `menu` where it stands; a menu with “-” at the end
    puts a line before it."""

    name: str
    title: str
    menu: str
    run: Callable[[Hands], None]
    can: Callable[[Hands], bool]


def _always(_: Hands) -> bool:
    return True


def _has_project(hands: Hands) -> bool:
    return hands.session is not None


def _can_write(hands: Hands) -> bool:
    return hands.session is not None and not hands.session.project.read_only


def _has_article_to_change(hands: Hands) -> bool:
    return _can_write(hands) and hands.session is not None and hands.session.hand is not None


def _of_window(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), _always)


def _in_project(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), _has_project)


def _for_change(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), _can_write)


def _at_work(
    name: str,
    title: str,
    menu: str,
    run: Callable[[Session], object],
    can: Callable[[Hands], bool] = _has_article_to_change,
) -> Command:
    def do(hands: Hands) -> None:
        if hands.session is not None:
            run(hands.session)

    return Command(name, title, menu, do, can)


def _going(name: str, title: str, menu: str, run: Callable[[Session], object]) -> Command:
    """Like `_at_work`, but can be done in a project that is only read."""
    return _at_work(name, title, menu, run, _has_project)


def _digit(number: int) -> list[Command]:
    place = (number - 1) % 10
    return [
        _at_work(f"label-{number}", f"Label {number}", "Mark", lambda s: marking.digit(s, place)),
        _at_work(
            f"label-{number}-everywhere",
            f"Label {number}, for all equal text",
            "Mark",
            lambda s: marking.digit(s, place, everywhere=True),
        ),
    ]


COMMANDS: tuple[Command, ...] = (
    _of_window("new-project", "New project…", "Project", lambda w: w.new_project()),
    _of_window("open-project", "Open project…", "Project", lambda w: w.open_project()),
    _of_window("open-samples", "Open the sample articles", "Project", lambda w: w.open_samples()),
    _for_change("import", "Import articles…", "Project-", lambda w: w.import_files()),
    _for_change("suggest-again", "Suggest again for open articles", "Project", lambda w: w.suggest_again()),
    _for_change("learn", "Learn from decisions…", "Project", lambda w: w.learn()),
    _in_project("export", "Export a release…", "Project", lambda w: w.export_release()),
    _in_project("close-project", "Close project", "Project-", lambda w: w.close_project()),
    _of_window("quit", "Quit", "Project", lambda w: w.quit()),
    _at_work("undo", "Undo", "Edit", undo),
    _at_work("redo", "Redo", "Edit", redo),
    _in_project("find", "Find in article…", "Edit-", lambda w: w.find_in_article()),
    _in_project("filter", "Filter the queue", "Edit", lambda w: w.filter_queue()),
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
    _at_work("narrow", "Narrow back", "Mark", marking.narrow),
    _at_work("choose-claimer", "Claimer of this claim", "Mark-", lambda s: marking.choose_role(s, "claimer")),
    _at_work(
        "choose-cue", "Cue of this claim, from the selection", "Mark", lambda s: marking.role_from_selection(s, "cue")
    ),
    _at_work("choose-attribute", "Next attribute of this claim", "Mark", marking.choose_attribute),
    _going("stop-choosing", "Leave it", "Mark", marking.leave),
    *(command for number in range(1, 11) for command in _digit(number)),
    _going("next-open", "Next open suggestion", "Go", lambda s: s.focus_waiting()),
    _going("previous-open", "Previous open suggestion", "Go", lambda s: s.focus_waiting(forward=False)),
    _going("switch-layer", "Other layer: entities, claims", "Go", lambda s: s.switch_layer()),
    _at_work("finish", "Finish the article, go to the next", "Go-", finish),
    _at_work("reopen", "Open a finished article again", "Go", reopen),
    _going("next-article", "Next article", "Go", lambda s: s.step(1)),
    _going("previous-article", "Previous article", "Go", lambda s: s.step(-1)),
    Command("flag", "Flag with a note…", "Go", lambda h: h.window.edit_flag(), _has_article_to_change),
    _of_window("zoom-in", "Larger text", "View", lambda w: w.zoom(1)),
    _of_window("zoom-out", "Smaller text", "View", lambda w: w.zoom(-1)),
    _of_window("zoom-reset", "Text at its own size", "View", lambda w: w.zoom(0)),
    _of_window("switch-theme", "Light, dark or as the system", "View", lambda w: w.switch_theme()),
    _of_window("close-notices", "Close the notices below", "View-", lambda w: w.close_notices()),
    _of_window("commands", "Every command by name…", "Help", lambda w: w.show_commands()),
    _of_window("keys", "All keys", "Help", lambda w: w.show_keys()),
    _of_window("about", "About the workbench", "Help", lambda w: w.show_about()),
)
