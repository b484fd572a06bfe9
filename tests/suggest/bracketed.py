"""Text with its entities in brackets: `[Putin|PERSON] met [Modi|PERSON]`."""

import re
from collections.abc import Iterable

from workbench.suggest.mentions import Mention

_MARK = re.compile(r"\[([^\[\]|]*)\|([A-Z]+)\]")


def read(marked: str) -> tuple[str, list[Mention]]:
    """The text without its brackets and a mention for each pair."""
    text, done, mentions = "", 0, []
    for match in _MARK.finditer(marked):
        text += marked[done : match.start()]
        mentions.append(Mention(len(text), len(text) + len(match[1]), match[2]))
        text, done = text + match[1], match.end()
    return text + marked[done:], mentions


def write(text: str, mentions: Iterable[Mention]) -> str:
    """The text with a pair of brackets around each mention."""
    for mention in sorted(mentions, key=lambda m: -m.start):
        inside = text[mention.start : mention.end]
        text = f"{text[: mention.start]}[{inside}|{mention.label}]{text[mention.end :]}"
    return text
