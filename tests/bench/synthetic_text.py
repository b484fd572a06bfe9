"""Makes up news articles with marks in them, the same ones for the same seed, as long as a bench asks for."""

import random
from dataclasses import dataclass
from itertools import accumulate

from workbench.core.articles import Article
from workbench.core.spans import CLAIMS, ENTITIES, Role, Span
from workbench.core.suggestions import Suggestion, suggestion_id

SUGGESTER, VERSION = "synthetic", "1"

_LISTS = """
the of to and a in that is was for on with as it at by from has had be are an this its which were not have \
but their been after more than who they will would over year about first into other last two also when new \
could some out before one up against most between during all no under three only while because since such \
where many people
b br c ch d dr f g gr h j k l m n p pl pr qu r s sh st str t th tr v w
a e i o u ai ea ou io
d l m n nd ng nt r rd rk s sh st t te ve ct ment tion er ing ed ly al
Ann Bilal Carla Dmitri Esra Farid Greta Hiro Ines Jonas Kavya Lena Mikhail Nadia Omar Priya Sergei Vera
Adelby Brenmark Corvina Dastan Elmora Falkirk Garonda Hestia Ilvania Jorvik Kestrel Lomira Norvania
Ministry Agency Council Bank Union Institute Corporation Authority Commission Assembly
said claimed argued warned announced insisted stated
"""
_COMMON, _BEGIN, _MIDDLE, _END, _FIRST, _PLACES, _OFFICES, _SAID = (
    line.split() for line in _LISTS.strip().splitlines()
)


@dataclass(frozen=True, slots=True)
class Shape:
    """How long an article is, in words, and how many spans are suggested in it; one in eight spans is a claim."""

    words: int = 400
    spans: int = 40
    stories: int = 0


class Newsroom:
    """Writes articles; number `n` is always the same one."""

    def __init__(self, seed: int = 1) -> None:
        rng = random.Random(seed)
        made = {rng.choice(_BEGIN) + rng.choice(_MIDDLE) + rng.choice(_END) for _ in range(400)}
        made |= {word + rng.choice(_MIDDLE) + rng.choice(_END) for word in sorted(made) for _ in range(12)}
        self._words = _COMMON + sorted(made - set(_COMMON), key=lambda _: rng.random())
        # As often as the n-th commonest word of a language is: by the inverse of n.
        self._weights = list(accumulate(1 / (place + 3) for place in range(len(self._words))))
        self._surnames = [word.capitalize() + "ov" * (n % 3 == 0) for n, word in enumerate(self._words[100:700])]
        self._seed = seed

    def article(self, n: int, shape: Shape) -> tuple[Article, list[Suggestion]]:
        """Article `n` and what is suggested in it, in order, with scores from .3 to 1."""
        rng = random.Random(self._seed * 1_000_003 + n)
        draft = _Draft(f"s{n:07}", rng)
        words = rng.choices(self._words, cum_weights=self._weights, k=shape.words + 80)
        # Words between one span and the next, so that they are spread over the whole article.
        pace = max(1, shape.words // max(1, shape.spans) - 3)
        used, to_span, to_end = 0, pace, 12
        while draft.words < shape.words:
            has_spans_left = len(draft.spans) < shape.spans
            run = max(1, min(to_end, to_span if has_spans_left else to_end, shape.words - draft.words))
            draft.put(" ".join(words[used : used + run]))
            used, to_span, to_end = used + run, to_span - run, to_end - run
            if has_spans_left and to_span <= 0:
                to_span = pace
                self._put_name(draft, rng)
                if len(draft.spans) % 8 == 7:
                    draft.claim(rng.choice(_SAID), words[used : used + 4 + used % 9] or ["so"])
                    used, to_end = used + 4 + used % 9, 0
            if to_end <= 0:
                draft.end_sentence()
                to_end = int(7 + 17 * rng.random())
        draft.end_sentence()
        title = " ".join(rng.choices(self._words, cum_weights=self._weights, k=6)).capitalize()
        story = f"story {n % shape.stories}" if shape.stories else None
        return Article(draft.key, "".join(draft.parts).strip(), title, {}, (), story), draft.spans

    def _put_name(self, draft: "_Draft", rng: random.Random) -> None:
        kind = rng.random()
        if kind < 0.5:
            draft.put(f"{rng.choice(_FIRST)} {rng.choice(self._surnames)}", "PERSON")
        elif kind < 0.8:
            draft.put(rng.choice(_PLACES), "GPE")
        else:
            draft.put(f"{rng.choice(_OFFICES)} of {rng.choice(self._surnames)}", "ORG")


class _Draft:
    """An article while it is being written: what it reads so far, and the spans in it."""

    def __init__(self, key: str, rng: random.Random) -> None:
        self.key = key
        self.parts: list[str] = []
        self.spans: list[Suggestion] = []
        self.words = 0
        self._length = 0
        self._rng = rng
        self._is_new = True
        self._sentences = 0

    def put(self, words: str, label: str = "") -> tuple[int, int]:
        """Writes words and a space before them; with a label they are a suggested entity."""
        shown = words[0].upper() + words[1:] if self._is_new else words
        gap = "" if not self._length or self.parts[-1].endswith("\n") else " "
        start = self._length + len(gap)
        self.parts.append(gap + shown)
        self._length += len(gap) + len(shown)
        self.words += words.count(" ") + 1
        self._is_new = False
        if label:
            self._suggest(Span(ENTITIES, start, self._length, label, shown))
        return start, self._length

    def claim(self, said: str, words: list[str]) -> None:
        """Goes on from a name: it said that, and what it said."""
        who = self.spans[-1]
        name = Role(who.span.start, who.span.end, who.span.quote, who.id)
        cue = f"{said} that"
        cue_start, cue_end = self.put(cue)
        start, end = self.put(" ".join(words))
        roles = {"claimer": name, "cue": Role(cue_start, cue_end, cue)}
        self._suggest(Span(CLAIMS, start, end, "CLAIM", " ".join(words)), roles)

    def _suggest(self, span: Span, roles: dict[str, Role] | None = None) -> None:
        score = round(0.3 + 0.7 * self._rng.random(), 3)
        self.spans.append(Suggestion(suggestion_id(self.key, span), span, score, SUGGESTER, VERSION, roles or {}))

    def end_sentence(self) -> None:
        if self._is_new:
            return
        self._sentences += 1
        mark = ".\n\n" if self._sentences % 4 == 0 else "."
        self.parts.append(mark)
        self._length += len(mark)
        self._is_new = True
