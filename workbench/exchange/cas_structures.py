"""What XMI and CAS JSON of UIMA both hold: typed structures with features that refer to one another, over texts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

SOFA = "uima.cas.Sofa"
INITIAL_VIEW = "_InitialView"
ARRAY = "uima.cas.FSArray"
ELEMENTS = "elements"


class Ref(NamedTuple):
    """A structure by its id."""

    id: int


Feature = str | int | Ref | list[Ref]


@dataclass(frozen=True, slots=True)
class Structure:
    """A feature structure; `type` is its full name. Its features are without `sofa`, the id of the text it is over.

    `begin` and `end` count UTF-16 units of that text, as UIMA does, and are None where it is no annotation.
    """

    id: int
    type: str
    features: Mapping[str, Feature] = field(default_factory=dict)
    begin: int | None = None
    end: int | None = None
    sofa: int | None = None
    is_indexed: bool = True

    @property
    def name(self) -> str:
        """Its type without the package."""
        return self.type.rpartition(".")[2]

    def words(self, feature: str) -> str | None:
        """A feature that is a text or a number; None where it is missing or something else."""
        value = self.features.get(feature)
        return str(value) if isinstance(value, str | int) else None


@dataclass(frozen=True, slots=True)
class Sofa:
    """A text that structures are over; `name` is that of its view."""

    id: int
    name: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Cas:
    """All of a file."""

    sofas: tuple[Sofa, ...]
    structures: Mapping[int, Structure]

    def over(self, sofa: Sofa) -> list[Structure]:
        """The structures over one text, and those over none."""
        return [each for each in self.structures.values() if each.sofa in {sofa.id, None}]

    def referred(self, value: Feature | None) -> Iterator[Structure]:
        """The structures that a feature refers to, through an array where it refers to one.

        XMI does not say which numbers refer: those of a text of nothing but numbers do where there are such structures.
        """
        for id in _ids(value):
            found = self.structures.get(id)
            if found is not None and ELEMENTS in found.features:
                inner = (self.structures.get(each) for each in _ids(found.features[ELEMENTS]))
                yield from (each for each in inner if each is not None)
            elif found is not None:
                yield found


def _ids(value: Feature | None) -> Iterable[int]:
    if isinstance(value, Ref):
        return (value.id,)
    if isinstance(value, list):
        return [each.id for each in value]
    if isinstance(value, str) and value.replace(" ", "").isascii():
        parts = value.split(" ")
        return [int(part) for part in parts] if all(part.isdigit() and len(part) < 10 for part in parts) else ()
    return ()


def no_cas(what: str) -> Problem:
    """What is said of a file that cannot be read as a whole."""
    return Problem(phrase("This is no CAS of UIMA, or it is damaged: {what}.", what=what[:120]))


def checked(sofas: list[Sofa], structures: list[Structure]) -> Cas:
    """Raises Problem where two structures have one id."""
    by_id = {each.id: each for each in structures}
    if len(by_id) < len(structures) or len({sofa.id for sofa in sofas}) < len(sofas):
        raise no_cas(phrase("two structures have one id"))
    return Cas(tuple(sofas), by_id)
