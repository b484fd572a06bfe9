"""Who sits at the window: an annotator on a working day, and somebody who presses whatever there is."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence

from tests.bench.window_events import Event
from workbench.session.setting_kinds import Number, OneOf, Toggle
from workbench.session.settings import SETTINGS

Act = Callable[[random.Random], list[Event]]
_HOLDS = ("", "", "", "Ctrl", "Shift", "Alt")
_WORDS = ("oil", "the", "of Ann", "minister said", "zz", "check", "2025", "новости", "प्रधान", "\u0627\u0644", "😀")
_NOT_CHANGED = ("annotator_name", "language", "projects_folder", "pipeline", "workers", "patience", "reopen_last")
"""Settings that are for the next project or the next start, or lead out of the bench."""


def keys(*names: str) -> list[Event]:
    return [Event("key", (name,)) for name in names]


def _pressing(*names: str) -> Act:
    return lambda _: keys(*names)


def _one_of(names: str) -> Act:
    every = names.split()
    return lambda chance: keys(chance.choice(every))


def _typing(before: Sequence[str], after: Sequence[str]) -> Act:
    return lambda chance: [*keys(*before), Event("type", (chance.choice(_WORDS),)), *keys(*after)]


def _place(chance: random.Random) -> tuple[float, float]:
    return round(chance.random(), 3), round(chance.random(), 3)


def _clicking(part: str, times: int = 1, button: str = "left") -> Act:
    return lambda chance: [Event("click", (part, *_place(chance), button, chance.choice(_HOLDS[:4]), times))]


def _dragging(part: str) -> Act:
    def drag(chance: random.Random) -> list[Event]:
        x, y = _place(chance)
        # Words are near one another.
        to = (min(1.0, x + chance.random() / 6), min(1.0, y + chance.random() / 30))
        return [Event("drag", (part, x, y, *(to if chance.random() < 0.8 else _place(chance)), ""))]

    return drag


def _wheeling(part: str) -> Act:
    return lambda chance: [Event("wheel", (part, *_place(chance), chance.choice((-360, -120, 120, 240)), ""))]


def _setting(chance: random.Random) -> list[Event]:
    setting = chance.choice([each for each in SETTINGS if each.name not in _NOT_CHANGED])
    kind = setting.kind
    value: object = None
    if isinstance(kind, Toggle):
        value = chance.random() < 0.5
    elif isinstance(kind, OneOf):
        value = chance.choice(kind.options)[0]
    elif isinstance(kind, Number):
        steps = chance.randint(0, round((kind.most - kind.least) / kind.step))
        value = kind.proper(kind.least + steps * kind.step)
    return [] if value is None else [Event("setting", (setting.name, value))]


_DECIDE, _MOVE = (
    "Space Space Space Space X Backspace 1 2 3 4 5 6 7 8 9 0",
    "Tab Tab Tab Shift+Tab J K Left Right Up Down",
)
_DAY: Mapping[Act, float] = {
    _one_of(_DECIDE): 400,
    _one_of(_MOVE): 130,
    _one_of("Alt+Left Alt+Right Alt+Shift+Left Alt+Shift+Right Alt+Up Alt+Down"): 60,
    _one_of("Shift+Right Shift+Left Ctrl+Right Shift+Up Home End PageDown PageUp"): 25,
    _pressing("`"): 20,
    _one_of("C T Shift+C D"): 20,
    _one_of("Shift+Space Shift+X Shift+1 Shift+2"): 8,
    _one_of("Ctrl+Z Ctrl+Z Ctrl+Shift+Z"): 35,
    _pressing("Ctrl+Return"): 22,
    _one_of("N P N Ctrl+Shift+Return"): 18,
    _clicking("article"): 30,
    _clicking("article", 2): 8,
    _dragging("article"): 12,
    _wheeling("article"): 15,
    _clicking("marks"): 8,
    _clicking("queue"): 8,
    _wheeling("queue"): 3,
    _one_of("A W Shift+W"): 6,
    _one_of("F J K D S L A"): 6,
    _typing(["L"], ["Return"]): 5,
    _typing(["M"], ["Return"]): 3,
    _typing(["F"], ["Return"]): 2,
    _typing(["Ctrl+F"], ["Return", "F3", "Escape"]): 3,
    _typing(["Ctrl+Shift+F"], ["Return"]): 2,
    _pressing("Ctrl+Shift+A"): 3,
    _pressing("Ctrl+Shift+O"): 1,
    _one_of("S G H E V"): 8,
    _pressing("S"): 6,
    _one_of("F8 Shift+F8 R Y"): 3,
    _pressing("Ctrl+L"): 0.5,
    _typing(["Ctrl+K"], ["Escape"]): 1.5,
    _typing(["Ctrl+P"], ["Return"]): 1.5,
    _typing(["Ctrl+G"], ["Escape"]): 1,
    _pressing("?", "Escape"): 0.8,
    _pressing("F1", "PageDown", "Escape"): 0.8,
    _pressing("Ctrl+,", "Tab", "Down", "Escape"): 0.8,
    _setting: 1.5,
    _one_of("Ctrl++ Ctrl+- Ctrl+0"): 2,
    _pressing("Ctrl+Shift+D"): 0.5,
    _pressing("Shift+F10", "Down", "Escape"): 1.5,
    _clicking("article", 1, "right"): 1.5,
    _pressing("Escape"): 25,
    _one_of("F6 Shift+F6"): 2,
    _pressing("F10", "Right", "Escape"): 0.5,
    lambda _: [Event("command", ("about",)), *keys("Escape")]: 0.3,
    lambda _: [Event("command", ("finishing",)), *keys("Escape")]: 0.3,
    lambda _: [Event("command", ("lint-rules",)), *keys("Escape")]: 0.3,
    lambda _: [*keys("H", "Up", "Up", "Ctrl+Alt+Z"), *keys("Escape")]: 0.4,
    _pressing("Ctrl+Shift+I", "Escape"): 0.4,
    lambda chance: [Event("drop", (chance.randrange(99),)), Event("wait", (60,)), *keys("Return")]: 0.25,
    lambda chance: [Event("drop", (chance.randrange(99),)), *keys("Escape")]: 0.25,
    _pressing("Ctrl+E", "Escape"): 0.25,
    _pressing("Ctrl+E", "Return"): 0.08,
    lambda _: [Event("open", (1,)), *keys("Space", "Tab", "X", "Space"), Event("open", (0,))]: 0.25,
    lambda chance: [Event("resize", (chance.randint(900, 1700), chance.randint(600, 1100)))]: 0.4,
}


def habits() -> Sequence[Act]:
    """Everything that an annotator does on a working day, each once."""
    return [*_DAY]


def annotator(seed: int) -> Iterator[Event]:
    """A working day: mostly decisions, and now and then everything else that there is to do at this desk."""
    return _sitting(seed, _DAY)


def _sitting(seed: int, habits: Mapping[Act, float]) -> Iterator[Event]:
    chance = random.Random(seed)
    acts, weights = [*habits], [*habits.values()]
    while True:
        for act in chance.choices(acts, weights, k=100):
            yield from act(chance)


_EVERY_KEY = (
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`?-=[];',./",
    *("Space", "Backspace", "Delete", "Tab", "Return", "Enter", "Escape", "Insert", "Menu"),
    *("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown"),
    *(f"F{n + 1}" for n in range(12)),
)
_PARTS = ("article", "queue", "marks", "top", "top", "top")
_SIGNS = (
    "ä",
    "ñ",
    "한",
    "क्ष",
    "אב",
    "😀",
    "\u202eabc",
    "\u0301" * 40,
    "\0",
    "\ud7ff",
    "<b>x</b>",
    "&amp;",
    "\t",
    "%s",
    "x" * 300,
)
_SIZES = ((1, 1), (10, 3000), (5000, 20), (320, 240), (1360, 860), (1360, 860), (3000, 2000), (800, 600))


def _any_key(chance: random.Random) -> list[Event]:
    held = [name for name, share in (("Ctrl", 0.15), ("Alt", 0.12), ("Shift", 0.2)) if chance.random() < share]
    return keys("+".join([*held, chance.choice(_EVERY_KEY)]))


def _any_click(chance: random.Random) -> list[Event]:
    button = chance.choice(("left", "left", "left", "right", "middle"))
    part, held = chance.choice(_PARTS), chance.choice(_HOLDS)
    return [Event("click", (part, *_place(chance), button, held, chance.choice((1, 1, 2))))]


def _any_drag(chance: random.Random) -> list[Event]:
    held = chance.choice(_HOLDS)
    return [Event("drag", (chance.choice(_PARTS), *_place(chance), *_place(chance), held))]


def _any_wheel(chance: random.Random) -> list[Event]:
    by, held = chance.choice((-12000, -120, 1, 120, 12000)), chance.choice(_HOLDS)
    return [Event("wheel", (chance.choice(_PARTS), *_place(chance), by, held))]


_VANDAL: Mapping[Act, float] = {
    **{act: weight / 3 for act, weight in _DAY.items()},
    _any_key: 220,
    _any_click: 90,
    _any_drag: 25,
    _any_wheel: 15,
    lambda chance: [Event("point", (chance.choice(_PARTS), *_place(chance)))]: 15,
    lambda chance: [Event("menu", (chance.choice(_PARTS), *_place(chance)))]: 8,
    lambda chance: [Event("type", (chance.choice(_WORDS),))]: 15,
    lambda chance: [Event("ime", (chance.choice(("", "k", "क")), chance.choice(_SIGNS)))]: 12,
    lambda chance: [Event("resize", chance.choice(_SIZES))]: 5,
    lambda chance: [Event("focus", (chance.randrange(200),))]: 15,
    lambda chance: [Event("activate", (chance.random() < 0.6,))]: 4,
    lambda chance: [Event("direction", (chance.random() < 0.3,))]: 1.5,
    _setting: 10,
    lambda _: [Event("close"), Event("close")]: 40,
    lambda chance: [Event("drop", tuple(chance.randrange(99) for _ in range(chance.choice((1, 1, 2, 5)))))]: 4,
    lambda chance: [Event("open", (chance.choice((0, 0, 0, 1, 1, 2, 3)),))]: 8,
    lambda chance: [Event("wait", (chance.choice((1, 20, 120)),))]: 6,
    _pressing("Ctrl+W"): 0.3,
    _pressing("Ctrl+O"): 0.5,
    _pressing("Ctrl+Shift+N"): 0.2,
    _pressing("Ctrl+I"): 2,
    _pressing("Ctrl+E", "Return"): 1,
    lambda _: [Event("command", ("suggest-again",))]: 0.5,
}


def vandal(seed: int) -> Iterator[Event]:
    """Whatever can be done to the window, in no order."""
    return _sitting(seed, _VANDAL)
