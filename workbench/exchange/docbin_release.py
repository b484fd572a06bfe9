"""Releases as spaCy's `.spacy` files, in a folder per split, as `spacy train` takes them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange.article_folders import ListedFolder
from workbench.exchange.docbin import SUFFIX, told_by
from workbench.exchange.docbin_docs import ATTRIBUTE, ROLE, can_be_entity, doc_of, entities_of, entity_layer
from workbench.exchange.docbin_files import docs_in, own_packers_only
from workbench.exchange.durable_files import write_durably
from workbench.exchange.foreign_releases import expected, found_told, readable
from workbench.exchange.held import Held
from workbench.exchange.piece_groups import PieceGroups
from workbench.exchange.read_back import Found
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Part, Piece, ReleaseFormat

_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE")
_READING = """In `{split}/` are spaCy's `.spacy` files. `spacy train` takes the folders as they are:

```
python -m spacy train config.cfg --paths.train train --paths.dev dev
```

```python
from pathlib import Path
import spacy
from spacy.tokens import DocBin

nlp = spacy.blank("en")
for path in sorted(Path("{split}").glob("*.spacy")):
    for doc in DocBin().from_disk(path).get_docs(nlp.vocab):
        print(doc.user_data["workbench"]["id"], doc.ents, doc.spans["claims"])
```

Entities that do not overlap are in `doc.ents`, all spans of a layer in the span group of its name. A claim and its
parts have the same `span.id_`: the claimer is in `doc.spans["claims:claimer"]`, with the `id_` of its entity as
`kb_id_`, and the value of an attribute is the label in, for example, `doc.spans["claims.voice"]`. All else is in
`doc.user_data["workbench"]`. Tokens are cut where a span begins or ends inside one; `spacy train` makes its own.
"""
_WHITE_SPACE = "spaCy cannot learn entities with white space at an edge; it is in doc.spans alone"
_OVERLAPS = "entities of spaCy cannot overlap; it is in doc.spans alone"


def _held(held: Held, scheme: LabelScheme) -> Held:
    held = readable(held, scheme)
    entities = {a.id for a in entities_of(held, scheme)}
    layer = entity_layer(scheme)
    losses = [
        held.loss(a, "doc.ents", _OVERLAPS if can_be_entity(a.span) else _WHITE_SPACE)
        for a in held.annotations
        if a.span.layer == layer and a.id not in entities
    ]
    return replace(held, losses=(*held.losses, *losses))


def _piece(held: Held, scheme: LabelScheme) -> Piece:
    from spacy.tokens import DocBin

    with own_packers_only():
        return (DocBin(attrs=_ATTRIBUTES, store_user_data=True, docs=[doc_of(held, scheme)]).to_bytes(),)


def _found(part: Part, scheme: LabelScheme) -> Iterator[Found]:
    layers = [layer.name for layer in scheme.layers]
    for source in part:
        try:
            for doc in docs_in(source.path):
                yield found_told(told_by(doc, layers))
        except Problem:
            yield Found(False)


def _check(scheme: LabelScheme) -> None:
    names = [layer.name for layer in scheme.layers]
    for layer in scheme.layers:
        names += [f"{layer.name}{ROLE}{role}" for role in layer.roles]
        names += [f"{layer.name}{ATTRIBUTE}{attribute.name}" for attribute in layer.attributes]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise Problem(
            phrase("Two span groups would have the name “{name}”.", name=twice[0]),
            where=phrase("scheme {scheme}", scheme=scheme.name),
            remedy="Give the layer, role or attribute another name in the scheme.",
        )


class DocBinFolder(ListedFolder):
    """The Sink of a folder of `.spacy` files."""

    def __init__(self, folder: Path, split: str) -> None:
        super().__init__(folder, split)
        self._written = 0
        self._articles = PieceGroups(self._write)

    def _end(self, *, is_whole: bool) -> None:
        if is_whole:
            self._articles.end()

    def add(self, _key: str, piece: Piece) -> None:
        self._articles.add(piece[0])

    def _write(self, pieces: list[bytes]) -> None:
        from spacy.tokens import DocBin

        whole = DocBin(attrs=_ATTRIBUTES, store_user_data=True)
        with own_packers_only():
            for piece in pieces:
                whole.merge(DocBin(store_user_data=True).from_bytes(piece))
            packed = whole.to_bytes()
        self._written += 1
        written = write_durably(self._folder / f"{self._written:06}{SUFFIX}", packed)
        self._add_to_list(written.name, written.sha256)

    def parts(self) -> Iterator[Part]:
        return ((source,) for _, source in self._listed())


def _sink(folder: Path, split: str, _facts: ReleaseFacts) -> DocBinFolder:
    return DocBinFolder(folder, split)


DOCBIN = ReleaseFormat(
    "spacy",
    phrase("spaCy, files to train from"),
    held=_held,
    piece=_piece,
    sink=_sink,
    found=_found,
    expected=expected,
    check=_check,
    reading=_READING,
)
