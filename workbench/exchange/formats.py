"""The table of formats that articles come in, by name, and how a file's format is found out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.exchange.by_name import by_name
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import ImportOptions, Keys, Read, Reader, Source
from workbench.exchange.jsonl import is_article, read_jsonl
from workbench.exchange.plain_text import read_text
from workbench.exchange.tables import read_table

Recognises = Callable[[Glimpse], bool]


def _anything(_glimpse: Glimpse) -> bool:
    return True


def _reader(module: str, name: str) -> Reader:
    """A reader whose module is loaded when a file of its format is read: the window starts without it."""

    def read(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
        found: Reader = getattr(import_module(f"workbench.exchange.{module}"), name)
        return found(source, options, keys)

    return read


def _recogniser(module: str, name: str) -> Recognises:
    def recognises(glimpse: Glimpse) -> bool:
        found: Recognises = getattr(import_module(f"workbench.exchange.{module}"), name)
        return found(glimpse)

    return recognises


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that can be read.

    `suffixes` are in small letters with their dot. `recognises` says whether a file with one of them is of this format;
    it is asked in the order of the table, so one that takes anything stands behind the particular ones. `is_lines`
    tells that each line can be read without those before it, so that parts of a file can be read side by side. `extra`
    is the optional extra of the package that brings the library which the reader needs.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Reader
    recognises: Recognises = _anything
    is_lines: bool = False
    extra: str = ""

    @property
    def takes_anything(self) -> bool:
        """Whether a suffix alone is enough."""
        return self.recognises is _anything


_JSON_LINES = (".jsonl", ".ndjson")
_CONLL = (".conll", ".conll2003", ".iob", ".iob2", ".bio", ".bioes", ".bilou", ".train", ".testa", ".testb")

# The most particular first: of those that share a suffix, the first that recognises a file reads it.
FORMATS = (
    Format(
        "brat",
        phrase("brat, texts with annotations beside them"),
        (".txt", ".ann"),
        _reader("brat", "read_brat"),
        _recogniser("brat", "is_brat"),
    ),
    Format(
        "spacy",
        phrase("spaCy, packed articles"),
        (".spacy",),
        _reader("docbin", "read_docbin"),
        _recogniser("docbin", "is_docbin"),
    ),
    Format(
        "spacy-pairs",
        phrase("spaCy 2, training data in JSON"),
        (*_JSON_LINES, ".json"),
        _reader("spacy_pairs", "read_pairs"),
        _recogniser("spacy_pairs", "is_pairs"),
    ),
    Format(
        "conll",
        phrase("CoNLL, a token a line with its tags"),
        (*_CONLL, ".txt", ".tsv"),
        _reader("conll", "read_conll"),
        _recogniser("conll", "is_conll"),
    ),
    Format("text", phrase("Text, one article a file"), (".txt", ".text"), read_text),
    Format(
        "web-annotation",
        phrase("W3C Web Annotations, JSON-LD"),
        (".jsonld", ".json", ".jsonl"),
        _reader("web_annotation", "read_web_annotations"),
        _recogniser("web_annotation", "is_web_annotation"),
    ),
    Format(
        "label-studio",
        phrase("Label Studio tasks, JSON"),
        (".json", ".jsonl"),
        _reader("label_studio", "read_label_studio"),
        _recogniser("label_studio", "is_label_studio"),
    ),
    Format(
        "cas-xmi", phrase("UIMA CAS, XMI"), (".xmi", ".xml"), _reader("cas", "read_xmi"), _recogniser("cas", "is_xmi")
    ),
    Format(
        "cas-json",
        phrase("UIMA CAS, JSON"),
        (".json",),
        _reader("cas", "read_cas_json"),
        _recogniser("cas", "is_cas_json"),
    ),
    Format(
        "huggingface",
        phrase("Hugging Face data set, tokens with tags"),
        (*_JSON_LINES, ".json"),
        _reader("hugging_face", "read_hugging_face"),
        _recogniser("hugging_face", "is_hugging_face"),
        is_lines=True,
    ),
    Format(
        "parquet",
        phrase("Parquet, a table or a Hugging Face data set"),
        (".parquet",),
        _reader("parquet", "read_parquet"),
        extra="parquet",
    ),
    Format(
        "prodigy",
        phrase("Prodigy tasks, JSON Lines"),
        (*_JSON_LINES, ".json"),
        _reader("prodigy_rows", "read_prodigy"),
        _recogniser("prodigy", "is_prodigy"),
    ),
    Format(
        "doccano",
        phrase("doccano, spans of sequence labelling"),
        (*_JSON_LINES, ".json"),
        _reader("doccano", "read_doccano"),
        _recogniser("doccano", "is_doccano"),
        is_lines=True,
    ),
    Format("jsonl", phrase("JSON Lines, one article a line"), _JSON_LINES, read_jsonl, is_lines=True),
    Format("json", phrase("JSON, a list of articles"), (".json",), read_jsonl, is_article),
    Format("csv", phrase("CSV table, one article a row"), (".csv",), read_table),
    Format("tsv", phrase("TSV table, one article a row"), (".tsv", ".tab"), read_table),
    Format(
        "html",
        phrase("Web pages, saved"),
        (".html", ".htm", ".xhtml", ".mhtml", ".mht"),
        _reader("html_pages", "read_page"),
        _recogniser("html_pages", "is_page"),
        extra="web",
    ),
    Format("word", phrase("Word documents"), (".docx",), _reader("word", "read_word"), extra="docx"),
    Format("pdf", phrase("PDF, its text"), (".pdf",), _reader("pdf", "read_pdf"), extra="pdf"),
    Format(
        "excel",
        phrase("Excel table, one article a row"),
        (".xlsx", ".xlsm"),
        _reader("excel", "read_excel"),
        extra="excel",
    ),
)


def format_named(name: str) -> Format:
    """The format of that name; raises Problem where there is none."""
    return by_name(FORMATS, name, phrase("There is no format “{name}”."))


def is_known(path: Path) -> bool:
    """Whether a file is of some format; one that some format takes by its suffix alone is not looked into."""
    suffix = path.suffix.lower()
    is_taken = any(format.takes_anything for format in FORMATS if suffix in format.suffixes)
    return is_taken or format_of(path) is not None


def format_of(path: Path) -> Format | None:
    """The format that a file's suffix and its first bytes tell, None for one that is not known."""
    suffix = path.suffix.lower()
    possible = [format for format in FORMATS if suffix in format.suffixes]
    if possible and possible[0].takes_anything:
        return possible[0]
    glimpse = Glimpse(path)
    return next((format for format in possible if format.recognises(glimpse)), None)


def known_suffixes() -> list[str]:
    """Every suffix that some format has, each once, in the order of the table."""
    return list(dict.fromkeys(suffix for format in FORMATS for suffix in format.suffixes))
