"""How much longer each reader of text takes over twice as much of the worst text: `python -m tests.bench.growth`.

What takes four times as long is a way to keep a computer busy with one article. `--pipeline` looks at suggesters too.
"""

import argparse
import time
from collections.abc import Callable, Iterator, Sequence

from workbench.core.articles import Article, Edges
from workbench.core.credits import credit_at_end, kind_of_line, source_in
from workbench.core.datelines import dateline_at
from workbench.core.forms import form_of, key_of, surroundings
from workbench.core.names import name_around
from workbench.core.titles import is_title
from workbench.core.visible import visible
from workbench.core.written_dates import first_date, is_date_line
from workbench.core.zones import read_zones
from workbench.exchange.brat_lines import Standoff, parse_standoff
from workbench.exchange.encodings import decoded
from workbench.exchange.hugging_face_names import names_in_card
from workbench.exchange.page_text import joined

Read = Callable[[str], object]
UNITS = (
    "a", "A", " ", "\t", "\n", "1", ".", ",", "?", "!", "…", "-", "—", "(", ")", "[", "{", "<", '"', "“",
    "”", "'", "’", "\\", "/", "|", "&", "#", ":", "\u3002", "\u2028", "\u200d", "\u0301", "\u202e", "क",
    "ب", "👨\u200d", "🇮", "a ", "A ", "A.", "a.", "1,", "1.", ". ", "? ", "a\n", "A A. ", ' "', '" ', "“a”",
    "(((a", "<p>", "&amp;", "a-", "- ", ":-", " ,", "; ", "a, ", "said ", "that “", "of ", "the A of ",
    "by ", "AP/", "12 May 2025 ", "www.", "https://a.", "A said, “",
)  # fmt: skip
ENDS = ("", "!", "\n", "\x00")


def readers() -> dict[str, Read]:
    """What goes through a text without a parser."""
    return {
        "zones": read_zones,
        "line": lambda text: (kind_of_line(text[:300]), is_date_line(text[:300]), source_in(text[:300])),
        "credit at the end": lambda text: credit_at_end(text, 0, len(text)),
        "dates": first_date,
        "dateline": lambda text: dateline_at(text, 0, len(text)),
        "title": lambda text: is_title(text, [(0, min(199, len(text))), (min(199, len(text)), len(text))]),
        "tokens": lambda text: Edges(text).tokens,
        "sentences": lambda text: Edges(text).sentences,
        "clauses": lambda text: Edges(text).clause_around(0, 1),
        "form": lambda text: (form_of(text), key_of(text), surroundings(text, len(text) // 2, len(text) // 2 + 1)),
        "name": lambda text: name_around(text, Edges(text), len(text) // 2),
        "visible": visible,
        "brat": lambda text: parse_standoff(f"T1\t{text}\nA1\t{text}\n#1\t{text}\nR1\t{text}\nE1\t{text}", Standoff()),
        "card": lambda text: names_in_card(f"---\nname: a\nnames:\n- {text}\n{text}\n---"),
        "pages": lambda text: joined([f"{text}\n{text}\n{text}"] * 4),
        "bytes": lambda text: decoded(text.encode("utf-8", "replace")),
    }


def suggesting() -> dict[str, Read]:
    """Every suggester that ships, on the pipeline that ships."""
    from workbench.suggest.workers import Recipe, suggest_batch

    return {"suggesters": lambda text: suggest_batch(Recipe(), [Article("key", text)])}


def texts(length: int, ends: Sequence[str] = ENDS) -> Iterator[tuple[str, str]]:
    """Each unit again and again, up to so many characters, with what may make a pattern look for another way."""
    for unit in UNITS:
        for end in ends:
            yield f"{unit!r}…{end!r}", unit * (length // len(unit)) + end


def cost(read: Read, text: str) -> float:
    """Seconds of this processor."""
    begun = time.process_time()
    read(text)
    return time.process_time() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--length", type=int, default=20_000)
    parser.add_argument("--pipeline", action="store_true")
    stated = parser.parse_args()
    for name, read in (suggesting() if stated.pipeline else readers()).items():
        worst, dearest = (0.0, ""), (0.0, "")
        ends = ENDS[:1] if stated.pipeline else ENDS
        for (told, short), (_, long) in zip(texts(stated.length, ends), texts(2 * stated.length, ends), strict=True):
            first, second = cost(read, short), cost(read, long)
            dearest = max(dearest, (second, told))
            if second > 0.05:
                worst = max(worst, (second / max(first, 1e-4), told))
        print(f"{name:18} dearest {dearest[0]:8.3f} s {dearest[1]:22} grows ×{worst[0]:.1f} {worst[1]}", flush=True)


if __name__ == "__main__":
    main()
