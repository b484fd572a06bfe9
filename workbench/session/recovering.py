"""Recovers a damaged project into a new file, and says in plain words what could not be recovered."""

from collections.abc import Iterator
from pathlib import Path

from workbench.core.phrases import Phrase, phrase
from workbench.core.problems import Problem
from workbench.session.starting import standard_guidelines, standard_scheme
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.backup_files import short
from workbench.store.backups import BrokenOff
from workbench.store.identity import SUFFIX
from workbench.store.plain_files import check_plain
from workbench.store.recovery import Recovery, recover

_NAMED = 20
"""Articles that are named in a sentence."""
_RECORDS = {
    "scheme": phrase("The label scheme is lost; the one that ships has taken its place."),
    "suggester_settings": phrase("What was set for suggesters last is lost."),
    "finishing": phrase("The rule for finishing articles that was set last is lost."),
    "lint_settings": phrase("Which rules of lint were off last is lost."),
    "splitting": phrase("Names and weights of the splits of releases are lost."),
    "training": phrase("What is known of a training is lost."),
}


def recover_project(damaged: Path, target: Path, *, watch: Watch = UNWATCHED) -> Recovery | None:
    """Puts all that can be read of a damaged project into a new file; None where that was cancelled.

    The damaged file is only read. Raises Problem where there is a file already or nothing can be read.
    """

    def on_step(done: int, total: int) -> None:
        watch.progress(done, total)
        if watch.is_cancelled():
            raise BrokenOff

    try:
        return recover(damaged, target, standard_scheme(), standard_guidelines(), on_step=on_step)
    except BrokenOff:
        return None


def recovered_name(damaged: Path) -> Path:
    """A name beside a damaged project that no file has yet; raises Problem where there is no project."""
    check_plain(damaged)
    names = (damaged.with_name(f"{short(damaged.stem)} recovered{number}{SUFFIX}") for number in ("", *range(2, 1000)))
    free = next((path for path in names if not path.exists()), None)
    if free is None:
        raise Problem("There is a file of this name already.", where=str(damaged), remedy="Choose another name.")
    return free


def kept_words(recovery: Recovery) -> Phrase:
    """What was recovered, in a sentence."""
    return phrase(
        "Recovered: {articles}, {decisions}.",
        articles=phrase("{n:,} article", "{n:,} articles", n=recovery.articles),
        decisions=phrase("{n:,} decision", "{n:,} decisions", n=recovery.decisions),
    )


def lost_words(recovery: Recovery) -> Iterator[Phrase]:
    """What was not, a sentence each; none where nothing is known to be missing."""
    if recovery.lost_decisions:
        yield phrase("{n:,} decision is lost.", "{n:,} decisions are lost.", n=recovery.lost_decisions)
    if recovery.kept_outcomes:
        yield phrase(
            "In {n:,} place its outcome is kept, though nobody can tell how it came about.",
            "In {n:,} places the outcome of lost decisions is kept, though nobody can tell how it came about.",
            n=recovery.kept_outcomes,
        )
    if recovery.incomplete:
        names = _names(recovery.incomplete)
        yield phrase(
            "Look at this article again: {names}.",
            "Look at these articles again: {names}.",
            n=len(recovery.incomplete),
            names=names,
        )
    if recovery.lost_marks:
        yield phrase("{n:,} mark fits no text any more.", "{n:,} marks fit no text any more.", n=recovery.lost_marks)
    if recovery.gaps:
        yield phrase(
            "{n:,} article is lost with all that belonged to it.",
            "{n:,} articles are lost with all that belonged to them.",
            n=recovery.gaps,
        )
    if recovery.without_text:
        yield phrase(
            "The text of {n:,} article is lost. What was decided in it is kept out of sight and can be brought back "
            "as an import: {names}.",
            "The texts of {n:,} articles are lost. What was decided in them is kept out of sight and can be brought "
            "back as an import: {names}.",
            n=len(recovery.without_text),
            names=_names(recovery.without_text),
        )
    if recovery.changed_texts:
        yield phrase(
            "The text of this article may be changed: {names}.",
            "The texts of these articles may be changed: {names}.",
            n=len(recovery.changed_texts),
            names=_names(recovery.changed_texts),
        )
    if recovery.lost_suggestions:
        yield phrase("{n:,} suggestion is lost.", "{n:,} suggestions are lost.", n=recovery.lost_suggestions)
    yield from (_RECORDS[name] for name in dict.fromkeys(recovery.lost_records))


def _names(keys: list[str]) -> str:
    return ", ".join(f"{key:.60}" for key in keys[:_NAMED]) + ("" if len(keys) <= _NAMED else ", …")
