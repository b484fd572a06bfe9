"""The gazetteer: names that are known before an article is read, kept as TOML tables of label and forms."""

import tomllib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.suggest.mentions import GAZETTEER, FormIndex, Mention


class Gazetteer:
    """Labels by form: `sure` forms are marked wherever they stand, `likely` ones only settle the label of a found name.

    `never` holds forms that are no names by themselves, though they are often capitalised: Ministry, CEO.
    """

    def __init__(
        self,
        *,
        sure: Mapping[str, str] | None = None,
        likely: Mapping[str, str] | None = None,
        never: Collection[str] = (),
    ) -> None:
        self._sure = dict(sure or {})
        self._labels = {**(likely or {}), **self._sure}
        self._never = frozenset(never)
        self._index = FormIndex(self._sure)

    def label(self, form: str) -> str | None:
        """The label of a form, None for one that is not listed."""
        return self._labels.get(form)

    def excludes(self, form: str) -> bool:
        """Whether a form is no name by itself."""
        return form in self._never

    def find(self, text: str) -> Iterator[Mention]:
        """Every whole-word occurrence of a sure form, the longest where several start together."""
        for start, end in self._index.find(text):
            yield Mention(start, end, self._sure[text[start:end]], GAZETTEER)


EMPTY = Gazetteer()


def load_gazetteer(path: Path) -> Gazetteer:
    """The gazetteer in a TOML file, or in all of a folder together; raises Problem for one that cannot be read."""
    sure: dict[str, str] = {}
    likely: dict[str, str] = {}
    never: set[str] = set()
    for file in sorted(path.glob("*.toml")) if path.is_dir() else [path]:
        tables = _read(file)
        for kind, forms in (("sure", sure), ("likely", likely)):
            for label, names in _table(tables, kind, file).items():
                forms.update(dict.fromkeys(names, label))
        never.update(*_table(tables, "never", file).values())
    return Gazetteer(sure={**_shouted(sure), **sure}, likely=likely, never=never)


def _shouted(forms: Mapping[str, str]) -> dict[str, str]:
    """Places in capitals, as datelines have them; not the short ones, which would be acronyms."""
    return {form.upper(): label for form, label in forms.items() if label == "GPE" and len(form) > 4}


def _read(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Problem(phrase("This gazetteer cannot be read: {error}.", error=str(error)), where=str(file)) from error


def _table(tables: Mapping[str, object], kind: str, file: Path) -> dict[str, list[str]]:
    table = tables.get(kind, {})
    if isinstance(table, dict) and all(_is_list_of_words(names) for names in table.values()):
        return table
    raise Problem(
        phrase("In this gazetteer “{kind}” is not a table of labels with lists of names.", kind=kind),
        where=str(file),
        remedy='Write it as [sure] ORG = ["Reuters", "Tass"].',
    )


def _is_list_of_words(names: object) -> bool:
    return isinstance(names, list) and all(isinstance(name, str) and name.strip() for name in names)
