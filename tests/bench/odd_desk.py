"""A desk that is hard on the window: odd articles, odd files to drop, and what must hold whatever was done to it."""

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.bench.hard_articles import hard_articles
from tests.bench.synthetic_text import SUGGESTER, VERSION, Newsroom, Shape
from workbench.core.articles import Article
from workbench.core.suggestions import Suggestion
from workbench.desktop.app import Workbench
from workbench.session.starting import create_project
from workbench.session.suggested import read_in_hand

_MOST_PIXELS = 4_000_000
_ODD = {
    "one sign": "x",
    "one emoji": "\U0001f469\u200d\U0001f680",
    "no word": ". , ; — … “”",
    "from right to left": "قالت آن لي إن النفط سيصل غداً. שלום Rosatom עולם 12.5%.\n\nقال الرئيس 2025 إنّ كل شيء بخير.",
    "overrides": "abc \u202edef\u202c ghi \u2066jkl\u2069 \u200f12\u200e \u202bmno",
    "combining": "e" + "\u0301" * 500 + " Zoe\u0308 said it. " + "ก็" * 200,
    "controls": "bell\x07 escape\x1b[31m tab\t vertical\x0b form\x0c null-like \x01\x02 del\x7f next\x85 end",
    "separators": "one\u2028two\u2029three\u00a0four\u3000five\n\n\n\n\nsix",
    "one long word": "a" * 5000 + " Ann Lee said " + "b" * 3000,
    "markup": "<b>Ann</b> said &amp; <img src=x> </html> %s {0} \\n",
    "not characters": "a \ufffe b \uffff c \ufdd0 d \U0010ffff e \ufeff f \ufffc g",
    "Hindi": "प्रधानमंत्री ने कहा कि भारत रूस से तेल ख़रीदेगा।" * 20,
    "Chinese": "普京在新德里表示,印度将购买石油。" * 50,
}


def make_odd_projects(folder: Path) -> list[Path]:
    """A project of odd and hard articles, an ordinary one, one of a single article, and one without any."""
    newsroom = Newsroom(3)
    ordinary = [newsroom.article(n, Shape(250, 30)) for n in range(12)]
    odd = [(Article(name, text, f"About {name}"), list[Suggestion]()) for name, text in _ODD.items()]
    made = {
        "odd": [*ordinary[:2], *odd, *hard_articles(newsroom), *ordinary[2:4]],
        "ordinary": ordinary,
        "single": ordinary[:1],
        "empty": [],
    }
    return [_project(folder / f"{name}.workbench", articles) for name, articles in made.items()]


def _project(path: Path, articles: list[tuple[Article, list[Suggestion]]]) -> Path:
    with create_project(path) as project:
        batch = project.articles.start_batch("odd")
        # Half of them are left for the suggester in the window.
        given = {n: suggestions for n, (_, suggestions) in enumerate(articles) if suggestions and n % 2 == 0}
        rows, _ = project.articles.add([article for article, _ in articles], batch)
        if given:
            run = project.suggestions.start_run(SUGGESTER, VERSION)
            project.suggestions.add({rows[n]: suggestions for n, suggestions in given.items()}, {SUGGESTER: run})
    return path


def make_odd_files(folder: Path) -> list[Path]:
    """What might be dropped on the window: articles of several formats, and what is no article."""
    folder.mkdir()
    rows = [{"id": name, "text": text, "title": f"<i>{name}</i>"} for name, text in _ODD.items()]
    spans = [{"text": "Ann met Bob.", "label": [[0, 3, "PER"], [8, 11, "<b>X</b>"]]}]
    written = {
        "odd.jsonl": "".join(json.dumps(row) + "\n" for row in rows),
        "spans.jsonl": "".join(json.dumps(row) + "\n" for row in spans),
        "table.csv": "id,title,text\n1,One,Ann met Bob.\n2,Two,\n3\n",
        "broken.json": '[{"text": "a"}, {"te',
        "empty.txt": "",
        "a.txt": "Plain text of Ann Lee.",
        "a name \u202etxt.jsonl": '{"text": "Named oddly."}\n',
        "unknown.bin": "\x00\x01\x02",
        "notes.conll": "Ann B-PER\nmet O\nBob B-PER\n",
        "half.workbench": "no project",
    }
    for name, text in written.items():
        (folder / name).write_text(text, "utf-8")
    with zipfile.ZipFile(folder / "packed.zip", "w") as archive:
        archive.writestr("a.txt", "Packed text.")
    (folder / "inside").mkdir()
    shutil.copy(folder / "a.txt", folder / "inside")
    return sorted(folder.iterdir())


def wrong_now(workbench: Workbench, *, is_deep: bool) -> Iterator[str]:
    """What is not as it must be once the window has come to rest; `is_deep` reads the whole project as well."""
    session = workbench.signals.session
    if session is None:
        return
    hand, window = session.hand, workbench.window
    if hand is not None:
        stored = read_in_hand(session.project, hand.article.id, session.annotator.id)
        if stored.annotations != hand.annotations:
            yield "what is in hand is not what is stored"
        if stored.review.state != hand.review.state or stored.review.flag != hand.review.flag:
            yield "the review in hand is not the one that is stored"
        shown, wanted = {*window.article._scene.marks.by_id}, {mark.id for mark in hand.marks}
        if shown != wanted:
            yield f"marks are painted that are not there, or the other way: {len(shown ^ wanted)}"
    yield from _stale(window)
    if is_deep:
        yield from (f"the project is not sound: {fault}" for fault in session.project.faults())


def _stale(window: QWidget) -> Iterator[str]:
    """Whether the screen shows what a whole new picture of the window shows, and where it does not."""
    if not window.isVisible() or window.width() * window.height() > _MOST_PIXELS:
        return
    place = None
    for _ in range(3):  # what comes while one looks is painted a moment later
        QTest.qWait(100)
        place = _difference(window)
        if place is None:
            return
    part = None if place is None else window.childAt(place)
    yield f"something stale is left on the screen: at {place} in {type(part).__name__}"


def _difference(window: QWidget) -> QPoint | None:
    """A place where the two are different, None where they are alike."""
    kind = QImage.Format.Format_RGB32
    shown = QGuiApplication.primaryScreen().grabWindow(window.winId()).toImage().convertToFormat(kind)
    whole = window.grab().toImage().convertToFormat(kind)
    if shown == whole or shown.size() != whole.size():
        return None
    places = ((x, y) for y in range(shown.height()) for x in range(shown.width()))
    x, y = next(at for at in places if shown.pixel(*at) != whole.pixel(*at))
    return QPoint(x, y) / shown.devicePixelRatio()
