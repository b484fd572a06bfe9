"""Reads the words that introduce claims from resources/cues, so that a linguist can extend them without code."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.paths import resources

if TYPE_CHECKING:
    from spacy.tokens import Token


_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})


@dataclass(frozen=True, slots=True)
class Verb:
    """What a reporting verb takes (clause, that, wh, quote, infinitive …) and what that makes of its claim."""

    takes: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    denies: bool = False
    kind: str | None = None

    def joined(self, other: "Verb") -> "Verb":
        """A verb of two classes takes what either takes."""
        return Verb(
            self.takes | other.takes, self.classes | other.classes, self.denies or other.denies, self.kind or other.kind
        )


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cue words of one language, by lemma; verbs with a particle are named with it: "point out"."""

    verbs: Mapping[str, Verb]
    particled: frozenset[str]
    that_nouns: frozenset[str]
    infinitive_nouns: frozenset[str]
    adjectives: frozenset[str]
    persons: frozenset[str]
    groups: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]

    def verb(self, token: "Token") -> Verb | None:
        """The entry of a token, under its name with the particle or object behind it where that has one."""
        lemma = token.lemma_.lower()
        if lemma in self.particled:
            for child in token.rights:
                named = self.verbs.get(f"{lemma} {child.lower_}")
                if named is not None:
                    return named
        return self.verbs.get(lemma)

    def speaks(self, token: "Token") -> bool:
        """Whether a token is a verb of speech that has a subject or shares one, no bare infinitive."""
        if token.pos_ != "VERB" or (token.tag_ == "VB" and not any(c.tag_ in _FINITE for c in token.lefts)):
            return False
        entry = self.verb(token)
        return entry is not None and "quote" in entry.takes


@cache
def lexicon(language: str = "en") -> Lexicon:
    """The cue words shipped for a language."""
    return read_lexicon(resources() / "cues" / f"{language}.toml")


def read_lexicon(path: Path) -> Lexicon:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    verbs: dict[str, Verb] = {}
    for name, row in tables["verbs"].items():
        entry = Verb(frozenset(row["takes"]), frozenset({name}), row.get("denies", False), row.get("kind"))
        for word in _words(row["words"]):
            verbs[word] = verbs.get(word, Verb()).joined(entry)
    return Lexicon(
        verbs=verbs,
        particled=frozenset(word.split()[0] for word in verbs if " " in word),
        that_nouns=frozenset(_words(tables["nouns"]["that"])),
        infinitive_nouns=frozenset(_words(tables["nouns"]["infinitive"])),
        adjectives=frozenset(_words(tables["adjectives"]["that"])),
        persons=frozenset(_words(tables["roles"]["person"])),
        groups=frozenset(_words(tables["roles"]["group"])),
        he=frozenset(_words(tables["gender"]["he"])),
        she=frozenset(_words(tables["gender"]["she"])),
    )


def _words(listed: str) -> list[str]:
    """Words parted by white space; a quoted pair of words is one entry."""
    pieces = listed.split('"')
    return [w for plain in pieces[::2] for w in plain.split()] + pieces[1::2]
