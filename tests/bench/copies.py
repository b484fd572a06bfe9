"""How many made-up copies of real articles are found, and which articles are taken for reports of one event.

`python -m tests.bench.copies FILE.jsonl [--copies N]`: each line has `id` and `text`; the day is read out of `meta` or,
where an id has one in it, out of the id.
"""

import argparse
import json
import random
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from workbench.core.articles import Article
from workbench.exchange.alike import Alike, Kind, alike
from workbench.exchange.digests import Digests, day_of, digest_of

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LONG_AGO = "1901-01-01"
_FILLERS = ("indeed", "other", "some", "they")
Edit = Callable[[str, random.Random], str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--copies", type=int, default=300)
    given = parser.parse_args()
    articles = list(_articles(given.file))
    for pair in sorted(_found(articles), key=lambda pair: -pair.similarity):
        print(f"{pair.kind} {pair.similarity:.2f}  {articles[pair.first].key} – {articles[pair.second].key}")
    edits = _edits([article.text for article in articles])
    print("\ncopies made by, as copies on the same day, as copies or events on the same day, years apart")
    for name, edit in edits.items():
        shares = [_recall(articles, edit, given.copies, same_day=same_day) for same_day in (True, False)]
        print(f"{name:28} {shares[0][0]:.3f} {shares[0][1]:.3f} {shares[1][1]:.3f}")


def _articles(path: Path) -> Iterable[Article]:
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        article = Article(record["id"], record["text"], meta=record.get("meta") or {})
        in_id = _DAY.search(article.key)
        yield replace(article, meta={"published": in_id.group()}) if in_id and not day_of(article) else article


def _found(articles: Iterable[Article]) -> list[Alike]:
    with closing(Digests()) as digests:
        for article in articles:
            digests.add(article.key, digest_of(article))
        return list(alike(digests))


def _recall(articles: list[Article], edit: Edit, copies: int, *, same_day: bool) -> tuple[float, float]:
    """Which share of so many copies is found as one, and which as a copy or as a report of the same event."""
    rng = random.Random(5)
    originals = [place for place, article in enumerate(articles) if len(article.text) > 1500][:copies]
    made = [replace(articles[place], text=edit(articles[place].text, rng)) for place in originals]
    if not same_day:
        made = [replace(article, meta={"published": _LONG_AGO}) for article in made]
    pairs = {(place, len(articles) + n) for n, place in enumerate(originals)}
    every = [replace(article, key=f"{n}") for n, article in enumerate([*articles, *made])]
    found = [(pair.kind, pair[1:3]) for pair in _found(every) if pair[1:3] in pairs]
    as_copies = {pair for kind, pair in found if kind is Kind.COPY}
    return len(as_copies) / len(originals), len({pair for _, pair in found}) / len(originals)


def _edits(texts: list[str]) -> Mapping[str, Edit]:
    return {
        "first two thirds": lambda text, _: _first(text, 2 / 3),
        "first half": lambda text, _: _first(text, 1 / 2),
        "first third": lambda text, _: _first(text, 1 / 3),
        "sentences in another order": lambda text, rng: " ".join(rng.sample(s := _SENTENCE.split(text), len(s))),
        "one word in ten changed": lambda text, rng: _changed(text, 0.1, rng),
        "one word in five changed": lambda text, rng: _changed(text, 0.2, rng),
        "mixed with another article": lambda text, rng: _mixed(text, rng.choice(texts), rng),
    }


def _first(text: str, share: float) -> str:
    sentences = _SENTENCE.split(text)
    return " ".join(sentences[: max(1, int(share * len(sentences)))])


def _changed(text: str, share: float, rng: random.Random) -> str:
    return " ".join(rng.choice(_FILLERS) if rng.random() < share else word for word in text.split())


def _mixed(text: str, other: str, rng: random.Random) -> str:
    kept = [sentence for sentence in _SENTENCE.split(text) if rng.random() < 0.6]
    return " ".join([*kept, *_SENTENCE.split(other)[:8]])


if __name__ == "__main__":
    main()
