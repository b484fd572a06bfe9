"""Takes an import back as a whole, when a person knows what goes with it, and brings it back again."""

from workbench.core.phrases import joined, phrase
from workbench.core.problems import Problem
from workbench.session.imported_labels import put_back, take_out_unused
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.batches import AtStake, Batch, BatchState
from workbench.store.project import Project


def take_back(project: Project, batch: int, *, is_sure: bool = False, watch: Watch = UNWATCHED) -> str:
    """Takes an import back, and says what came of it; progress counts articles.

    Raises Problem where there is no such import or it is taken back already, and, unless the person `is_sure`, where
    somebody has decided in its articles.
    """
    found = project.batches.get(batch)
    if not found.is_there:
        raise Problem(phrase("Import {number} is taken back already.", number=batch), remedy="It can be brought back.")
    stake = project.batches.at_stake(batch)
    if stake and not is_sure:
        raise Problem(
            phrase(
                "People have worked on articles of import {number}: {work}.", number=batch, work=at_stake_words(stake)
            ),
            remedy="Say that you are sure. Nothing is deleted: all of it comes back when the import is brought back.",
        )
    left = found.articles - found.hidden
    stay = project.taking_back.take_back(batch, on_step=lambda done: watch.progress(done, left))
    said: list[str] = [phrase("{n:,} article taken back", "{n:,} articles taken back", n=left)]
    said += [_reviews_that_stay(stay)] if stay else []
    return joined("; ", [*said, *([labels] if (labels := take_out_unused(project)) else [])])


def bring_back(project: Project, batch: int, *, watch: Watch = UNWATCHED) -> str:
    """Brings an import back, with all that was decided in it; raises Problem for one that is not taken back."""
    found = project.batches.get(batch)
    if found.state not in (BatchState.TAKEN_BACK, BatchState.TAKING_BACK, BatchState.BRINGING_BACK):
        raise Problem(phrase("Import {number} is not taken back.", number=batch))
    gone = found.hidden
    put_back(project, found)
    stay = project.taking_back.bring_back(batch, on_step=lambda done: watch.progress(done, gone))
    back = gone - project.batches.get(batch).hidden
    said = phrase("{n:,} article brought back", "{n:,} articles brought back", n=back)
    return said if not stay else phrase("{said}; {stay}", said=said, stay=_that_stay(stay))


def at_stake_words(stake: list[AtStake]) -> str:
    """In how many articles of an import each person has decided."""
    return joined(
        "; ",
        [
            phrase(
                "{annotator}: {n:,} article", "{annotator}: {n:,} articles", annotator=each.annotator, n=each.articles
            )
            for each in stake
        ],
    )


STATES = {
    BatchState.IMPORTING: phrase("not complete: broken off, or still under way"),
    BatchState.COMPLETE: phrase("complete"),
    BatchState.CANCELLED: phrase("not complete: cancelled"),
    BatchState.TAKING_BACK: phrase("taken back in part: take it back once more"),
    BatchState.TAKEN_BACK: phrase("taken back"),
    BatchState.BRINGING_BACK: phrase("brought back in part: bring it back once more"),
}
"""What the list of imports says of each."""


def batch_record(batch: Batch) -> dict[str, object]:
    """The same as plain values, for JSON."""
    return {
        "import": batch.id,
        "source": batch.source,
        "at": batch.at,
        "state": str(batch.state),
        "articles": batch.articles,
        "taken_back": batch.hidden,
        "reviews_of_other_articles": batch.reviewed,
        "how": dict(batch.choice),
    }


def _reviews_that_stay(count: int) -> str:
    return phrase(
        "{n:,} review of another import’s article stays, since its annotator has gone on from it",
        "{n:,} reviews of other imports’ articles stay, since their annotators have gone on from them",
        n=count,
    )


def _that_stay(count: int) -> str:
    return phrase(
        "{n:,} stays away: the same id or text is there again",
        "{n:,} stay away: the same ids or texts are there again",
        n=count,
    )
