"""The schema of a project file, one named step at a time; a step is never edited once it was released."""

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database, Migrations

from workbench.core.problems import Problem
from workbench.store.decided import fill_evidence
from workbench.store.queue_upkeep import count_worked, create_queue
from workbench.store.splits import create_splits
from workbench.store.taking_back import create_batches

steps = Migrations("workbench")


def refuse_newer(db: Database, path: Path) -> None:
    """Raises Problem for a file with a step that is not known here: what it is for would not be kept up."""
    with closing(Database(memory=True, execute_plugins=False)) as nothing:
        known = {step.name for step in steps.pending(nothing)}
    if any(step.name not in known for step in steps.applied(db)):
        raise Problem(
            "This project was made with a newer version of the workbench.",
            where=str(path),
            remedy="Update the workbench to open it.",
        )


@steps(name="0001 articles")
def _articles(db: Database) -> None:
    db.execute(
        """CREATE TABLE batch (
            id INTEGER PRIMARY KEY, source TEXT NOT NULL, at INTEGER NOT NULL
        )"""
    )
    db.execute(
        """CREATE TABLE article (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title TEXT NOT NULL, text TEXT NOT NULL,
            text_sha256 TEXT NOT NULL, meta TEXT NOT NULL, zones TEXT NOT NULL, story TEXT,
            batch INTEGER NOT NULL REFERENCES batch(id)
        )"""
    )
    db.execute("CREATE INDEX article_by_text ON article(text_sha256)")
    # Without triggers, which a connection that trusts no schema would not run; texts are only ever added.
    db.table("article").enable_fts(["title", "text"], tokenize="unicode61 remove_diacritics 2")


@steps(name="0002 schemes")
def _schemes(db: Database) -> None:
    db.execute(
        """CREATE TABLE scheme (
            id INTEGER PRIMARY KEY, source TEXT NOT NULL, guidelines TEXT NOT NULL, at INTEGER NOT NULL
        )"""
    )


@steps(name="0003 suggestions")
def _suggestions(db: Database) -> None:
    db.execute(
        """CREATE TABLE run (
            id INTEGER PRIMARY KEY, suggester TEXT NOT NULL, version TEXT NOT NULL, at INTEGER NOT NULL
        )"""
    )
    db.execute(
        """CREATE TABLE suggestion (
            article INTEGER NOT NULL REFERENCES article(id), run INTEGER NOT NULL REFERENCES run(id), id TEXT NOT NULL,
            layer TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, label TEXT NOT NULL,
            score REAL NOT NULL, record TEXT NOT NULL,
            PRIMARY KEY (article, run, id)
        ) WITHOUT ROWID"""
    )
    # Which run is in force for an article: a newer run that found nothing leaves no suggestion rows to tell so.
    db.execute(
        """CREATE TABLE suggested (
            article INTEGER NOT NULL REFERENCES article(id), suggester TEXT NOT NULL,
            run INTEGER NOT NULL REFERENCES run(id),
            PRIMARY KEY (article, suggester)
        ) WITHOUT ROWID"""
    )


@steps(name="0004 journal")
def _journal(db: Database) -> None:
    db.execute("CREATE TABLE annotator (id TEXT PRIMARY KEY, name TEXT NOT NULL, machine TEXT NOT NULL)")
    db.execute(
        """CREATE TABLE decision (
            step INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, annotator TEXT NOT NULL REFERENCES annotator(id),
            kind TEXT NOT NULL, at INTEGER NOT NULL, actions INTEGER NOT NULL, active_ms INTEGER NOT NULL,
            reverts TEXT, edits TEXT NOT NULL
        )"""
    )
    db.execute("CREATE INDEX decision_by_annotator ON decision(annotator, step)")
    db.execute(
        """CREATE TABLE decision_article (
            article INTEGER NOT NULL REFERENCES article(id), step INTEGER NOT NULL REFERENCES decision(step),
            PRIMARY KEY (article, step)
        ) WITHOUT ROWID"""
    )


@steps(name="0005 present state")
def _present(db: Database) -> None:
    db.execute(
        """CREATE TABLE annotation (
            article INTEGER NOT NULL REFERENCES article(id), annotator TEXT NOT NULL REFERENCES annotator(id),
            id TEXT NOT NULL, layer TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            label TEXT NOT NULL, verdict TEXT NOT NULL, record TEXT NOT NULL,
            PRIMARY KEY (article, annotator, id)
        ) WITHOUT ROWID"""
    )
    db.execute(
        """CREATE TABLE review (
            article INTEGER NOT NULL REFERENCES article(id), annotator TEXT NOT NULL REFERENCES annotator(id),
            state TEXT NOT NULL, flag TEXT, guidelines TEXT NOT NULL, actions INTEGER NOT NULL,
            active_ms INTEGER NOT NULL, submitted_at INTEGER,
            PRIMARY KEY (article, annotator)
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX review_by_state ON review(annotator, state, article)")


@steps(name="0006 suggester settings")
def _suggester_settings(db: Database) -> None:
    db.execute("CREATE TABLE suggester_settings (id INTEGER PRIMARY KEY, record TEXT NOT NULL, at INTEGER NOT NULL)")


@steps(name="0007 evidence")
def _evidence(db: Database) -> None:
    db.execute(
        """CREATE TABLE form (
            id INTEGER PRIMARY KEY, layer TEXT NOT NULL, words TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (layer, words)
        )"""
    )
    db.execute("CREATE INDEX form_by_key ON form(key)")
    db.execute(
        """CREATE TABLE evidence (
            form INTEGER NOT NULL REFERENCES form(id), article INTEGER NOT NULL REFERENCES article(id),
            annotator TEXT NOT NULL REFERENCES annotator(id), annotation TEXT NOT NULL,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, label TEXT NOT NULL, cut_start INTEGER NOT NULL,
            cut_end INTEGER NOT NULL, in_bulk INTEGER NOT NULL, corrected INTEGER NOT NULL,
            before TEXT NOT NULL, after TEXT NOT NULL,
            PRIMARY KEY (form, article, annotator, annotation, start)
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX article_by_story ON article(story) WHERE story IS NOT NULL")
    fill_evidence(db)


@steps(name="0008 trainings")
def _trainings(db: Database) -> None:
    db.execute(
        """CREATE TABLE training (
            id INTEGER PRIMARY KEY, layer TEXT NOT NULL, folder TEXT NOT NULL, fingerprint TEXT NOT NULL,
            instead_of TEXT NOT NULL, learned_from TEXT NOT NULL, comparison TEXT NOT NULL, outcomes TEXT NOT NULL,
            at INTEGER NOT NULL
        )"""
    )


@steps(name="0009 finished reviews")
def _finished(db: Database) -> None:
    db.execute("CREATE INDEX review_by_finish ON review(submitted_at) WHERE submitted_at IS NOT NULL")


@steps(name="0010 finishing")
def _finishing(db: Database) -> None:
    db.execute("CREATE TABLE finishing (id INTEGER PRIMARY KEY, record TEXT NOT NULL, at INTEGER NOT NULL)")


@steps(name="0011 queue")
def _queue(db: Database) -> None:
    create_queue(db)


@steps(name="0012 batches")
def _batches(db: Database) -> None:
    create_batches(db)


@steps(name="0013 splits")
def _splits(db: Database) -> None:
    create_splits(db)


@steps(name="0014 lint")
def _lint(db: Database) -> None:
    db.execute("CREATE TABLE lint_settings (id INTEGER PRIMARY KEY, record TEXT NOT NULL, at INTEGER NOT NULL)")
    db.execute(
        """CREATE TABLE lint_right (
            rule TEXT NOT NULL, article INTEGER NOT NULL, what TEXT NOT NULL, words TEXT NOT NULL,
            annotator TEXT NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (rule, article, what)
        ) WITHOUT ROWID"""
    )


@steps(name="0015 worked")
def _worked(db: Database) -> None:
    count_worked(db)
