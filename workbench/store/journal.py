"""The journal: decisions taken, undone and redone, and the annotations and reviews that they lead to."""

import json
import platform
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from sqlite_utils import Database

from workbench.core.annotations import Annotation
from workbench.core.articles import Article
from workbench.core.decisions import (
    Decision,
    Edit,
    Effort,
    Kind,
    Review,
    ReviewState,
    next_to_redo,
    next_to_undo,
)
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import edit_from, edit_record
from workbench.store.articles import IN_SIGHT
from workbench.store.decided import write_evidence
from workbench.store.overtaken import overtaken
from workbench.store.queue_upkeep import count_review, note_annotations
from workbench.store.rows import annotation_row
from workbench.store.stored_json import decoded
from workbench.store.stored_marks import DAMAGED, annotations_in


@dataclass(frozen=True, slots=True)
class Annotator:
    """`id` is a UUID that stays when the name changes."""

    id: str
    name: str


GOLD = Annotator("gold", "gold")
"""Whose annotations are gold: nobody at work here, and so counted with nobody's."""


class Journal:
    """Append-only: undo appends too. `annotation` and `review` are nothing but its replay."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def join(self, annotator: Annotator) -> None:
        """Makes an annotator known to the project, or takes note of a new name."""
        row = {"id": annotator.id, "name": annotator.name, "machine": platform.node()}
        with self._db.atomic():
            self._db.table("annotator").upsert(row, pk="id")

    def annotators(self) -> list[Annotator]:
        return [Annotator(*row) for row in self._db.execute("SELECT id, name FROM annotator ORDER BY rowid")]

    def append(
        self, *decisions: Decision, read: Article | None = None, on_edit: Callable[[int], None] = lambda _: None
    ) -> None:
        """Writes decisions and all that they change in one transaction; it is on the disk when this returns.

        `on_edit` is told how many edits are written; nothing is kept where it raises an exception. `read` is an article
        that was read before. Raises Problem where an article is not as a decision takes it to be, or is gone.
        """
        written = count(1)
        with self._db.atomic():
            for decision in decisions:
                rows = (self._article(edit.article, decision, read) for edit in decision.edits)
                for _ in self._write(decision, rows):
                    on_edit(next(written))

    def append_to(self, decision: Decision, articles: Iterable[int]) -> None:
        """Like `append`, where it is known already which article row each edit is of."""
        with self._db.atomic():
            for _ in self._write(decision, articles):
                pass

    def _write(self, decision: Decision, articles: Iterable[int]) -> Iterator[Edit]:
        # The first statement writes, so that the transaction waits for its turn instead of failing half-way.
        step = self._insert(decision)
        for edit, article in zip(decision.edits, articles, strict=True):
            self._db.execute("INSERT OR IGNORE INTO decision_article VALUES (?,?)", [article, step])
            self._apply(edit, article, decision)
            yield edit

    def _insert(self, decision: Decision) -> int:
        cursor = self._db.execute(
            """INSERT INTO decision (id, annotator, kind, at, actions, active_ms, reverts, edits)
            VALUES (?,?,?,?,?,?,?,?)""",
            [
                decision.id,
                decision.annotator,
                decision.kind,
                decision.at,
                decision.effort.actions,
                decision.effort.active_ms,
                decision.reverts,
                json.dumps([edit_record(edit) for edit in decision.edits], ensure_ascii=False),
            ],
        )
        return int(cursor.lastrowid or 0)

    def _article(self, key: str, decision: Decision, read: Article | None) -> int:
        # One that is taken back may have left its key to another: what is undone there was decided on the former.
        is_new = decision.reverts is None
        row = None if is_new else self._db.execute(_GONE, [decision.reverts, key]).fetchone()
        row = row or self._db.execute(f"SELECT id FROM article WHERE key = ? AND {IN_SIGHT}", [key]).fetchone()
        if row is not None and not (is_new and read is not None and read.key == key and read.id != row[0]):
            return int(row[0])
        away = self._db.execute(_AWAY, [key, key]).fetchone()
        if away is None:
            raise Problem(phrase("The project file has no article “{name}”.", name=f"{key!s:.80}"), remedy=DAMAGED)
        gone = phrase("The article “{name}” was taken back with its import.", name=f"{away[0]!s:.80}")
        raise Problem(gone, remedy="Go to another article.")

    def _apply(self, edit: Edit, article: int, decision: Decision) -> None:
        if self.review(article, decision.annotator) != edit.review_before:
            raise overtaken(edit)
        for annotation in edit.taken_out:
            if not self._takes_out(annotation, article, decision.annotator):
                raise overtaken(edit)
        try:
            self._db.conn.executemany(
                "INSERT INTO annotation VALUES (?,?,?,?,?,?,?,?,?)",
                [(article, decision.annotator, *annotation_row(annotation)) for annotation in edit.put_in],
            )
        except sqlite3.IntegrityError as error:
            raise overtaken(edit) from error
        if self._db.execute("SELECT 1 FROM taken_back WHERE article = ?", [article]).fetchone():
            self._write_review(edit, article, decision)
            return
        write_evidence(self._db, article, decision.annotator, edit)
        note_annotations(self._db, article, edit.put_in)
        count_review(self._db, article, decision.annotator, times=-1)
        self._write_review(edit, article, decision)
        count_review(self._db, article, decision.annotator, times=1)

    def _takes_out(self, annotation: Annotation, article: int, annotator: str) -> bool:
        where, values = "article = ? AND annotator = ? AND id = ?", [article, annotator, annotation.id]
        record = annotation_row(annotation).record
        if self._db.execute(f"DELETE FROM annotation WHERE {where} AND record = ?", [*values, record]).rowcount == 1:
            return True
        # An older version may have put the same in other words.
        is_same = self.annotations(article, annotator).get(annotation.id) == annotation
        return is_same and self._db.execute(f"DELETE FROM annotation WHERE {where}", values).rowcount == 1

    def _write_review(self, edit: Edit, article: int, decision: Decision) -> None:
        review = edit.review_after
        submitted = decision.at if review.state is ReviewState.DONE else None
        self._db.execute(
            """INSERT INTO review VALUES (?,?,?,?,?,?,?,?)
            ON CONFLICT DO UPDATE SET state = excluded.state, flag = excluded.flag, guidelines = excluded.guidelines,
                actions = actions + excluded.actions, active_ms = active_ms + excluded.active_ms,
                submitted_at = CASE WHEN excluded.submitted_at IS NULL THEN NULL
                    ELSE coalesce(submitted_at, excluded.submitted_at) END""",
            [
                article,
                decision.annotator,
                review.state,
                review.flag,
                review.guidelines,
                decision.effort.actions,
                decision.effort.active_ms,
                submitted,
            ],
        )

    def annotations(self, article: int, annotator: str) -> dict[str, Annotation]:
        """What one annotator has made of one article row, by id, rejected suggestions included."""
        rows = self._db.execute(
            'SELECT layer, record FROM annotation WHERE article = ? AND annotator = ? ORDER BY start, "end" DESC, id',
            [article, annotator],
        )
        return {annotation.id: annotation for annotation in annotations_in(self._db, article, rows)}

    def review(self, article: int, annotator: str) -> Review:
        """Where an annotator is with an article row; raises Problem where that cannot be read."""
        row = self._db.execute(
            "SELECT state, flag, guidelines FROM review WHERE article = ? AND annotator = ?", [article, annotator]
        ).fetchone()
        if row is None:
            return Review()
        state, flag, guidelines = row
        if state not in {*ReviewState} or not isinstance(flag, str | None) or not isinstance(guidelines, str):
            raise Problem("The state of an article cannot be read.", remedy=DAMAGED)
        return Review(ReviewState(state), flag, guidelines)

    def submitted_at(self, article: int, annotator: str) -> int | None:
        """When the article was finished, in milliseconds since 1970; None while it is not."""
        row = self._db.execute(
            "SELECT submitted_at FROM review WHERE article = ? AND annotator = ?", [article, annotator]
        ).fetchone()
        return row[0] if row is not None and type(row[0]) is int and 0 <= row[0] < _YEAR_9999 else None

    def finished_by_several(self) -> dict[int, list[Annotator]]:
        """The article rows that more than one annotator has finished, in order, and who these are."""
        done: dict[int, list[Annotator]] = {}
        rows = self._db.execute(
            """SELECT article, a.id, a.name FROM review JOIN annotator a ON a.id = annotator WHERE state = ?1
            AND article IN (SELECT article FROM review WHERE state = ?1 GROUP BY article HAVING count(*) > 1)
            AND article NOT IN (SELECT article FROM taken_back)
            ORDER BY article, a.id""",
            [ReviewState.DONE],
        )
        for article, *person in rows:
            done.setdefault(article, []).append(Annotator(*person))
        return done

    def last_step(self) -> int:
        """The number of the decision made last; 0 before the first one."""
        return int(self._db.execute("SELECT coalesce(max(step), 0) FROM decision").fetchone()[0])

    def has_decided(self, articles: Sequence[int], *, since: int) -> bool:
        """Whether anybody has made a decision on one of these article rows after the one with the number `since`."""
        row = self._db.execute(
            """SELECT 1 FROM decision_article WHERE article IN (SELECT value FROM json_each(?)) AND step > ?
            LIMIT 1""",
            [json.dumps(articles), since],
        ).fetchone()
        return row is not None

    def to_undo(self, annotator: str) -> Decision | None:
        """The decision that undo takes back next; none is too old, and none is too far away."""
        return self._named(next_to_undo(self._kinds(annotator)))

    def to_redo(self, annotator: str) -> Decision | None:
        """The undo that redo takes back next."""
        return self._named(next_to_redo(self._kinds(annotator)))

    def get(self, id: str) -> Decision:
        """The decision of this id; raises Problem where there is none."""
        found = self._named(id)
        if found is None:
            raise Problem("The journal speaks of a decision that it does not hold.", remedy=DAMAGED)
        return found

    def _kinds(self, annotator: str) -> Iterator[tuple[str, Kind]]:
        rows = self._db.execute(f"SELECT id, kind FROM {OWN_STEPS}", [annotator])
        # One of an unknown kind is a step as well; what is wrong with it is told when it is to be taken back.
        return ((id, Kind(kind) if kind in {*Kind} else Kind.ADD) for id, kind in rows)

    def _named(self, id: str | None) -> Decision | None:
        if id is None:
            return None
        row = self._db.execute(f"SELECT {_DECISION} FROM decision WHERE id = ?", [id]).fetchone()
        return None if row is None else _decision(row)

    def decisions(self, *, article: int | None = None) -> Iterator[Decision]:
        """Every decision in the order it was made, or those of one article row."""
        if article is None:
            rows = self._db.execute(f"SELECT {_DECISION} FROM decision ORDER BY step")
        else:
            rows = self._db.execute(
                f"SELECT {_DECISION} FROM decision JOIN decision_article USING (step) WHERE article = ? ORDER BY step",
                [article],
            )
        return map(_decision, rows)


OWN_STEPS = f"""decision d INDEXED BY decision_by_person WHERE annotator = ? AND kind <> '{Kind.IMPORT}'
    AND NOT EXISTS (SELECT 1 FROM unseen_step u WHERE u.step = d.step) ORDER BY step DESC"""
"""One annotator's decisions that undo goes by: none of an import, none on articles that are all taken back."""
_GONE = """SELECT t.article FROM decision d CROSS JOIN taken_back t JOIN decision_article o
    ON o.article = t.article AND o.step = d.step WHERE d.id = ? AND t.key = ?"""
_AWAY = "SELECT key FROM taken_back WHERE key = ? OR article = (SELECT id FROM article WHERE key = ?)"
_YEAR_9999 = 253_370_764_800_000
_DECISION = "kind, annotator, edits, actions, active_ms, reverts, id, at"


def _decision(row: tuple[str, str, str, int, int, str | None, str, int]) -> Decision:
    kind, annotator, edits, actions, active_ms, reverts, id, at = row
    try:
        values = tuple(edit_from(record) for record in decoded(edits))
        made = Decision(Kind(kind), annotator, values, Effort(actions, active_ms), reverts, id, at)
        is_dated = 0 <= at < _YEAR_9999
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Problem(
            phrase("A decision cannot be read: {error}.", error=f"{error!r:.80}"),
            where=phrase("decision {id}", id=id),
            remedy=DAMAGED,
        ) from error
    if not values or type(actions) is not int or type(active_ms) is not int:
        raise Problem(
            "A decision cannot be read: it changes nothing, or tells no effort.",
            where=phrase("decision {id}", id=id),
            remedy=DAMAGED,
        )
    if not is_dated:
        raise Problem(
            phrase("A decision cannot be read: it was made at {at}.", at=at),
            where=phrase("decision {id}", id=id),
            remedy=DAMAGED,
        )
    return made
