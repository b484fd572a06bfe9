"""A decision in words that a person reads in the history, such as “Modi” from ORG to PERSON."""

from workbench.core.decisions import Kind, ReviewState
from workbench.core.history import HistoryRow
from workbench.core.phrases import phrase, shortened

_LONGEST = 60


def words_of(row: HistoryRow) -> str:
    """What was decided, without when and by whom; of an undo or a redo only that it was one."""
    if row.kind in _WHOLE:
        return _WHOLE[row.kind]
    if row.kind is Kind.FLAG:
        return _flagged(row)
    if row.kind is Kind.IMPORT:
        return _imported(row)
    if row.kind is Kind.FINISH:
        return _finished(row)
    if row.articles > 1:
        others = row.articles - 1
        return phrase(
            "{what}, and more in {n:,} other article",
            "{what}, and more in {n:,} other articles",
            what=_of_marks(row),
            n=others,
        )
    return _of_marks(row)


_WHOLE = {
    Kind.REOPEN: phrase("opened the article again"),
    Kind.UNDO: phrase("undo"),
    Kind.REDO: phrase("redo"),
}


def _flagged(row: HistoryRow) -> str:
    note = row.after.flag
    if note is None:
        return phrase("took the flag away")
    return (
        phrase("flagged the article: {note}", note=shortened(note, _LONGEST)) if note else phrase("flagged the article")
    )


def _imported(row: HistoryRow) -> str:
    if row.taken_out:
        return phrase("took {n:,} imported back", "took {n:,} imported back", n=row.taken_out)
    return phrase("imported {n:,} annotation", "imported {n:,} annotations", n=row.put_in)


def _finished(row: HistoryRow) -> str:
    if row.after.state is not ReviewState.DONE or not row.put_in:
        return phrase("finished the article")
    return phrase("finished the article, {n:,} accepted", "finished the article, {n:,} accepted", n=row.put_in)


def _of_marks(row: HistoryRow) -> str:
    span, before = row.put or row.taken, row.taken
    if span is None:
        return _SEVERAL[row.kind](0) if row.kind in _SEVERAL else str(row.kind)
    if max(row.put_in, row.taken_out) > 1 and row.kind in _SEVERAL:
        return _SEVERAL[row.kind](max(row.put_in, row.taken_out))
    words, label = shortened(span.quote, _LONGEST), span.label
    if row.kind is Kind.RELABEL and before is not None and before.label != label:
        return phrase("“{words}” from {old} to {label}", words=words, old=before.label, label=label)
    if row.kind is Kind.MOVE and before is not None and before.quote != span.quote:
        return phrase("moved “{old}” to “{words}”", old=shortened(before.quote, _LONGEST), words=words)
    return _LABELLED[row.kind](words, label) if row.kind in _LABELLED else _PLAIN[row.kind](words)


_LABELLED = {
    Kind.ACCEPT: lambda words, label: phrase("accepted “{words}” {label}", words=words, label=label),
    Kind.REJECT: lambda words, label: phrase("rejected “{words}” {label}", words=words, label=label),
    Kind.RELABEL: lambda words, label: phrase("“{words}” is {label}", words=words, label=label),
    Kind.ADD: lambda words, label: phrase("added “{words}” {label}", words=words, label=label),
    Kind.REMOVE: lambda words, label: phrase("removed “{words}” {label}", words=words, label=label),
}
_PLAIN = {
    Kind.MOVE: lambda words: phrase("moved an edge to “{words}”", words=words),
    Kind.ROLE: lambda words: phrase("said who or how for “{words}”", words=words),
    Kind.ATTRIBUTE: lambda words: phrase("changed the details of “{words}”", words=words),
}
_SEVERAL = {
    Kind.ACCEPT: lambda n: phrase("accepted {n:,} span", "accepted {n:,} spans", n=n),
    Kind.REJECT: lambda n: phrase("rejected {n:,} span", "rejected {n:,} spans", n=n),
    Kind.RELABEL: lambda n: phrase("relabelled {n:,} span", "relabelled {n:,} spans", n=n),
    Kind.ADD: lambda n: phrase("added {n:,} span", "added {n:,} spans", n=n),
    Kind.REMOVE: lambda n: phrase("removed {n:,} span", "removed {n:,} spans", n=n),
}
