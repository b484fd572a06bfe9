"""Keeps, beside articles and reviews, what the queue orders, filters and counts by, so that none of it is ever slow."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from sqlite_utils import Database

from workbench.core.annotations import Annotation
from workbench.core.decisions import ReviewState
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.store.rows import SuggestionRow
from workbench.store.stored_marks import DAMAGED

FIRST_SIGN = 0x100
"""Labels are kept for an article as a word of signs, one for each, so that one look tells whether it has a label."""


_LAST_LABEL = 0xD7FF - FIRST_SIGN
"""Behind it come halves of characters, which no file can hold."""


def sign_of(label: int) -> str:
    """The sign that stands for the row of a label in the word of an article's labels; raises Problem where none can."""
    if not 0 < label <= _LAST_LABEL:
        raise Problem(phrase("A label has the number {row}, which none can have.", row=label), remedy=DAMAGED)
    return chr(FIRST_SIGN + label)


def create_queue(db: Database) -> None:
    """Makes the tables and fills them for the articles that are there; takes a minute where these are a million."""
    db.execute(
        "CREATE TABLE label (id INTEGER PRIMARY KEY, layer TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (layer, name))"
    )
    # Narrow rows beside those of `article`, among whose texts a million others would have to be looked for.
    db.execute(
        """CREATE TABLE queue (
            article INTEGER PRIMARY KEY REFERENCES article(id), story TEXT, is_suggested INTEGER NOT NULL DEFAULT 0,
            least REAL, labels TEXT NOT NULL DEFAULT ''
        )"""
    )
    db.execute(
        """CREATE TABLE progress (
            annotator TEXT PRIMARY KEY REFERENCES annotator(id), in_progress INTEGER NOT NULL, done INTEGER NOT NULL,
            flagged INTEGER NOT NULL, actions INTEGER NOT NULL, active_ms INTEGER NOT NULL
        ) WITHOUT ROWID"""
    )
    db.execute(
        "INSERT INTO label (layer, name) SELECT layer, label FROM suggestion UNION SELECT layer, label FROM annotation"
    )
    db.execute(
        """INSERT INTO queue (article, story, is_suggested)
        SELECT id, story, EXISTS (SELECT 1 FROM suggested WHERE article = a.id) FROM article a"""
    )
    db.conn.executemany("UPDATE queue SET least = ?, labels = ? WHERE article = ?", _summaries(db))
    db.execute(f"INSERT INTO progress {_PROGRESS}")
    db.execute("CREATE INDEX queue_by_least ON queue(least) WHERE least IS NOT NULL")
    db.execute("CREATE INDEX queue_by_story ON queue(story) WHERE story IS NOT NULL")
    db.execute("CREATE INDEX queue_unsuggested ON queue(is_suggested) WHERE is_suggested = 0")
    db.execute("CREATE INDEX review_by_flag ON review(annotator, article) WHERE flag IS NOT NULL")


def _summaries(db: Database) -> Iterator[tuple[float | None, str, int]]:
    """Lowest score and labels of every article that has any, each read once and in the order in which they are kept."""
    signs = _signs(db, ())
    marks = db.execute(
        f"""SELECT s.article, s.layer, s.label, s.score FROM {IN_FORCE}
        UNION ALL SELECT article, layer, label, NULL FROM annotation WHERE verdict <> 'rejected' ORDER BY 1"""
    )
    for article, rows in groupby(marks, itemgetter(0)):
        own = list(rows)
        labels = {signs[layer, label] for _, layer, label, _ in own}
        least = min((score for *_, score in own if score is not None), default=None)
        yield least, "".join(sorted(labels)), article


IN_FORCE = "suggested f JOIN suggestion s ON s.article = f.article AND s.run = f.run"
_LEAST = f"SELECT min(s.score) FROM {IN_FORCE} WHERE f.article = queue.article"
_LABELLED = f"""SELECT s.layer, s.label FROM {IN_FORCE} WHERE f.article = queue.article
    UNION SELECT layer, label FROM annotation WHERE article = queue.article AND verdict <> 'rejected'"""
_LABELS = f"""SELECT coalesce(group_concat(char({FIRST_SIGN} + l.id), ''), '')
    FROM ({_LABELLED}) m JOIN label l ON l.layer = m.layer AND l.name = m.label"""
# Nobody spends more of either; a file that says so is not believed.
_SPENT = """coalesce(sum({0}) FILTER (WHERE state = '{1}' AND typeof({0}) = 'integer'
    AND {0} BETWEEN 0 AND 1000000000000), 0) {0}"""
_SUMS = f"""annotator, sum(state = '{ReviewState.IN_PROGRESS}') in_progress, sum(state = '{ReviewState.DONE}') done,
    count(flag) flagged, {_SPENT.format("actions", ReviewState.DONE)}, {_SPENT.format("active_ms", ReviewState.DONE)}"""
_PROGRESS = f"SELECT {_SUMS} FROM review GROUP BY annotator"
_DONE_HERE = f"state = '{ReviewState.DONE}' AND (actions > 0 OR active_ms > 0)"
_ALL_SUMS = f"{_SUMS}, sum({_DONE_HERE}) worked"
_PROGRESS_SEEN = f"""SELECT {_ALL_SUMS} FROM review WHERE article NOT IN (SELECT article FROM taken_back)
    GROUP BY annotator"""
_LISTED = "id IN (SELECT value FROM json_each(?))"


def count_worked(db: Database) -> None:
    """Has `progress` tell apart what was done here from what an import brought as done."""
    db.execute("ALTER TABLE progress ADD COLUMN worked INTEGER NOT NULL DEFAULT 0")
    db.execute(
        f"""UPDATE progress SET worked = (SELECT count(*) FROM review WHERE annotator = progress.annotator
        AND {_DONE_HERE} AND article NOT IN (SELECT article FROM taken_back))"""
    )


def enqueue(db: Database, articles: Sequence[tuple[int, str | None]]) -> None:
    """Puts articles that were added in the queue, each with its story."""
    db.conn.executemany("INSERT INTO queue (article, story) VALUES (?,?)", articles)


def enqueue_again(db: Database, listed: str) -> None:
    """Puts articles that were taken back in the queue again, with all that it tells of them; `listed` is JSON."""
    db.execute(
        f"""INSERT INTO queue (article, story, is_suggested)
        SELECT id, story, EXISTS (SELECT 1 FROM suggested WHERE article = a.id) FROM article a WHERE {_LISTED}""",
        [listed],
    )
    db.execute(
        f"""UPDATE queue SET least = ({_LEAST}), labels = ({_LABELS})
        WHERE article IN (SELECT value FROM json_each(?))""",
        [listed],
    )


def note_suggestions(db: Database, found: Mapping[int, Sequence[SuggestionRow]]) -> None:
    """Brings the queue up to date with suggestions that were added, in the transaction that adds them."""
    signs = _signs(db, {(s.layer, s.label) for suggestions in found.values() for s in suggestions})
    first: list[tuple[float | None, str, int]] = []
    for article, suggestions in found.items():
        known = db.execute("SELECT is_suggested, labels FROM queue WHERE article = ?", [article]).fetchone()
        if known is None:
            continue
        if known[0]:
            db.execute(f"UPDATE queue SET least = ({_LEAST}), labels = ({_LABELS}) WHERE article = ?", [article])
            continue
        # The first suggestions of an article are all there are: to read them back would take as long as writing them.
        labels = {*known[1], *(signs[s.layer, s.label] for s in suggestions)}
        first.append((min((s.score for s in suggestions), default=None), "".join(sorted(labels)), article))
    db.conn.executemany("UPDATE queue SET is_suggested = 1, least = ?, labels = ? WHERE article = ?", first)


def note_annotations(db: Database, article: int, put_in: Iterable[Annotation]) -> None:
    """Brings the queue up to date with annotations that a decision put in, in the transaction that writes it."""
    labelled = {(annotation.span.layer, annotation.span.label) for annotation in put_in if annotation.stands}
    if labelled:
        note_labels(db, {article: labelled})


def note_labels(db: Database, labelled: Mapping[int, Collection[tuple[str, str]]]) -> None:
    """Takes note of the layers and labels of annotations that stand in these article rows."""
    signs = _signs(db, {each for found in labelled.values() for each in found})
    db.conn.executemany(
        "UPDATE queue SET labels = labels || ?1 WHERE article = ?2 AND instr(labels, ?1) = 0",
        [(signs[each], article) for article, found in labelled.items() for each in sorted(found)],
    )


def _signs(db: Database, labelled: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    known = {(layer, name): sign_of(id) for id, layer, name in db.execute("SELECT id, layer, name FROM label")}
    for layer, name in sorted({*labelled} - known.keys()):
        cursor = db.execute("INSERT INTO label (layer, name) VALUES (?,?)", [layer, name])
        known[layer, name] = sign_of(int(cursor.lastrowid or 0))
    return known


def count_review(db: Database, article: int, annotator: str, *, times: int) -> None:
    """Adds the review of an article, as it is now, to the progress of its annotator, or with -1 takes it away."""
    count_reviews(db, f"[{article}]", times=times, annotator=annotator)


def count_reviews(db: Database, listed: str, *, times: int, annotator: str | None = None) -> None:
    """Like `count_review` for all reviews of article rows, a list in JSON; or for those of one annotator."""
    db.execute(
        f"""INSERT INTO progress SELECT annotator, :times * in_progress, :times * done, :times * flagged,
            :times * actions, :times * active_ms, :times * worked FROM (
                SELECT {_ALL_SUMS} FROM review WHERE article IN (SELECT value FROM json_each(:listed))
                AND (:annotator IS NULL OR annotator = :annotator) GROUP BY annotator)
        WHERE 1 ON CONFLICT DO UPDATE SET in_progress = in_progress + excluded.in_progress,
            done = done + excluded.done, flagged = flagged + excluded.flagged, actions = actions + excluded.actions,
            active_ms = active_ms + excluded.active_ms, worked = worked + excluded.worked""",
        {"listed": listed, "times": times, "annotator": annotator},
    )


def queue_faults(db: Database) -> Iterator[str]:
    """Where the queue is not that of the articles, suggestions and reviews; a sentence each."""
    articles, last = db.execute("SELECT count(*) FILTER (WHERE id > 0), coalesce(max(id), 0) FROM article").fetchone()
    if articles != last:
        yield f"Articles are missing: the last one has the number {last}, and there are {articles}."
    if list(db.execute("SELECT * FROM progress WHERE in_progress OR done OR flagged ORDER BY annotator")) != [
        row for row in db.execute(f"{_PROGRESS_SEEN} ORDER BY annotator") if any(row[1:4])
    ]:
        yield "The progress that is told is not what the reviews say."
    for (row,) in db.execute("SELECT id FROM label WHERE id NOT BETWEEN 1 AND ?", [_LAST_LABEL]):
        yield f"A label has the number {row}, which none can have."
    for what, sql in _WRONG.items():
        row = db.execute(f"{sql} LIMIT 1").fetchone()
        if row is not None:
            yield f"The queue does not tell {what} of article {row[0]} as it is."


_OF_QUEUE = "SELECT a.key FROM queue JOIN article a ON a.id = queue.article WHERE"
_WRONG = {
    "the story": """SELECT key FROM article a WHERE a.id NOT IN (SELECT article FROM taken_back) AND NOT EXISTS
        (SELECT 1 FROM queue q WHERE q.article = a.id AND q.story IS a.story)""",
    "the suggesters": f"{_OF_QUEUE} is_suggested <> EXISTS (SELECT 1 FROM suggested f WHERE f.article = queue.article)",
    "the certainty": f"{_OF_QUEUE} least IS NOT ({_LEAST})",
    "the labels": f"""{_OF_QUEUE} EXISTS (SELECT 1 FROM ({_LABELLED}) m WHERE NOT EXISTS (SELECT 1 FROM label l
        WHERE l.layer = m.layer AND l.name = m.label AND instr(queue.labels, char({FIRST_SIGN} + l.id))))""",
}
