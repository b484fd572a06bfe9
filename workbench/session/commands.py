"""Every command in one table, which menus, keys, palette, key sheet and docs read."""

from collections.abc import Callable

from workbench.core.phrases import phrase
from workbench.session import marking
from workbench.session.command import Command, Hands, Window
from workbench.session.other_edges import next_edges
from workbench.session.queueing import next_order, show_all
from workbench.session.refusals import (
    needs_article,
    needs_article_to_change,
    needs_claim,
    needs_clause,
    needs_finished,
    needs_mark,
    needs_nothing,
    needs_project,
    needs_questions,
    needs_writing,
)
from workbench.session.reviewing import finish, reopen
from workbench.session.session import Session
from workbench.session.splitting import split


def _of_window(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), needs_nothing)


def _in_project(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), needs_project)


def _in_article(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), needs_article)


def _for_change(name: str, title: str, menu: str, run: Callable[[Window], None]) -> Command:
    return Command(name, title, menu, lambda hands: run(hands.window), needs_writing)


def _at_work(
    name: str,
    title: str,
    menu: str,
    run: Callable[[Session], object],
    refusal: Callable[[Hands], str] = needs_article_to_change,
) -> Command:
    def do(hands: Hands) -> None:
        if hands.session is not None:
            run(hands.session)

    return Command(name, title, menu, do, refusal)


def _going(name: str, title: str, menu: str, run: Callable[[Session], object]) -> Command:
    """Like `_at_work`, but can be done in a project that is only read."""
    return _at_work(name, title, menu, run, needs_project)


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
        needs_article_to_change,
    ),
    _for_change("questions", "Suggest questions as claims, or not", "Project", lambda w: w.switch_questions()),
    _for_change("learn", "Learn from decisions…", "Project", lambda w: w.learn()),
    _for_change("finishing", "Doubtful suggestions…", "Project", lambda w: w.edit_finishing()),
    _in_project("export", "Export a release…", "Project", lambda w: w.export_release()),
    _in_project("backups", "Backups…", "Project", lambda w: w.show_backups()),
    _in_project("close-project", "Close project", "Project-", lambda w: w.close_project()),
    _in_project("wipe-project", "Delete project and backups…", "Project", lambda w: w.wipe_project()),
    _of_window("quit", "Quit", "Project", lambda w: w.quit()),
    Command("undo", "Undo", "Edit", lambda h: h.window.undo(), needs_article_to_change),
    Command("redo", "Redo", "Edit", lambda h: h.window.redo(), needs_article_to_change),
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
    Command("pick-label", "Pick a label by name…", "Mark", lambda h: h.window.pick_label(), needs_article_to_change),
    _at_work("end-left", "End edge one token left", "Mark-", lambda s: marking.move_end(s, -1)),
    _at_work("end-right", "End edge one token right", "Mark", lambda s: marking.move_end(s, 1)),
    _at_work("start-left", "Start edge one token left", "Mark", lambda s: marking.move_start(s, -1)),
    _at_work("start-right", "Start edge one token right", "Mark", lambda s: marking.move_start(s, 1)),
    _at_work("widen", "Widen to clause, sentence", "Mark", marking.widen),
    _at_work("narrow", "Narrow back", "Mark", marking.narrow, needs_clause),
    _at_work("next-edges", "Next likely edges", "Mark", next_edges, needs_mark),
    _at_work("split", "Split in two here", "Mark", split, needs_mark),
    _at_work(
        "choose-claimer", "Claimer of this claim", "Mark-", lambda s: marking.choose_role(s, "claimer"), needs_claim
    ),
    _at_work(
        "choose-cue",
        "Cue of this claim, from the selection",
        "Mark",
        lambda s: marking.role_from_selection(s, "cue"),
        needs_claim,
    ),
    _at_work("choose-attribute", "Next attribute of this claim", "Mark", marking.choose_attribute, needs_questions),
    Command("note", "Note on this mark…", "Mark", lambda h: h.window.edit_note(), needs_mark),
    _going("stop-choosing", "Leave it", "Mark", marking.leave),
    *(command for number in range(1, 11) for command in _digit(number)),
    _going("next-open", "Next open suggestion", "Go", lambda s: s.focus_waiting()),
    _going("previous-open", "Previous open suggestion", "Go", lambda s: s.focus_waiting(forward=False)),
    _in_article("go-to-mark", "Go to a mark in sight by letters…", "Go", lambda w: w.go_to_mark()),
    _in_article("go-to-word", "Go to a word in sight by letters…", "Go", lambda w: w.go_to_word()),
    _in_article("select-to-word", "Select as far as a word in sight…", "Go", lambda w: w.select_to_word()),
    _going("switch-layer", "Other layer: entities, claims", "Go", lambda s: s.switch_layer()),
    _at_work("finish", "Finish the article, go to the next", "Go-", finish),
    _at_work("reopen", "Open a finished article again", "Go", reopen, needs_finished),
    _going("next-article", "Next article", "Go", lambda s: s.step(1)),
    _going("previous-article", "Previous article", "Go", lambda s: s.step(-1)),
    Command("flag", "Flag with a note…", "Go", lambda h: h.window.edit_flag(), needs_article_to_change),
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
