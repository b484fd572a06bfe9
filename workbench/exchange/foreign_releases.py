"""What the formats of other tools share when a release is written: what they lack a field for, and reading it again."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.records import Record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Role
from workbench.core.suggestions import Suggestion
from workbench.exchange.drafts import check_text
from workbench.exchange.foreign_articles import Told, incoming_of
from workbench.exchange.held import Held, NotHeld
from workbench.exchange.incoming import Fault, ImportOptions
from workbench.exchange.json_records import records_of
from workbench.exchange.json_shapes import Json
from workbench.exchange.read_back import Expected, Found, expected_of, found_of
from workbench.exchange.release_format import Part

_Review = tuple[object, ...] | None


def ours_of(held: Held) -> Record:
    """What other tools have no field for, of an article as a whole."""
    article, submission = held.article, held.submission
    ours: Record = {"id": article.key, "title": article.title, "story": article.story, "split": held.split or None}
    if submission is not None:
        review = submission.review
        ours["review"] = {
            "annotator": submission.annotator,
            "state": str(review.state),
            "flag": review.flag,
            "guidelines": review.guidelines,
            "submitted_at": submission.submitted_at,
        }
    return ours


def readable(held: Held, _scheme: LabelScheme) -> Held:
    """All of an article; raises NotHeld for a text that no project takes, since it could not be read again."""
    try:
        check_text(held.article.text)
    except Problem as problem:
        raise NotHeld(problem.what) from problem
    return held


def expected(held: Held, _scheme: LabelScheme) -> Expected:
    """What reading an article again has to find, where a format holds all that `held` says."""
    submission, review = held.submission, None
    if submission is not None:
        state = submission.review
        review = (submission.annotator, str(state.state), state.flag, state.guidelines, submission.submitted_at)
    content = _content(held.article, [*held.annotations, *(held.rejected or ())], held.split, review)
    return expected_of(held.article.key, content, held.spans)


def expected_suggestions(article: Article, suggestions: Sequence[Suggestion]) -> Expected:
    """What reading an article again has to find that nobody has reviewed."""
    return expected_of(article.key, _content(article, suggestions, "", None), len(suggestions))


def found_in(
    tell: Callable[[Json, Sequence[str]], Iterable[Told]],
) -> Callable[[Part, LabelScheme], Iterator[Found]]:
    """Reads files again: `tell` is what the format's reader makes of an object, given the names of the layers."""

    def found(part: Part, scheme: LabelScheme) -> Iterator[Found]:
        layers = [layer.name for layer in scheme.layers]
        for source in part:
            for item in records_of(source, ImportOptions()):
                if isinstance(item, Fault):
                    yield Found(False)
                else:
                    yield from _found(item.record, lambda record: tell(record, layers))

    return found


def _found(record: Json, tell: Callable[[Json], Iterable[Told]]) -> Iterator[Found]:
    try:
        for each in tell(record):
            yield found_told(each)
    except Problem:
        yield Found(False)


def found_told(each: Told) -> Found:
    """What reading found of one article, to compare with `expected`; raises Problem for what cannot be read."""
    key = each.key or ""
    incoming = incoming_of(each, key)
    marks: list[Mark] = [*incoming.annotations, *incoming.suggestions]
    review = None
    if (told := each.review) is not None:
        review = (told.annotator, str(told.state), told.flag, told.guidelines, each.submitted_at)
    # Whatever the file holds and we would leave out makes it differ.
    content = (*_content(incoming.article, marks, each.split or "", review), *each.left_out)
    return found_of(key, content, len(marks))


def _content(article: Article, marks: Iterable[Mark], split: str, review: _Review) -> tuple[object, ...]:
    about = (article.text, article.title, sorted(article.meta.items()), article.story)
    return (about, split, review, sorted(_mark(mark) for mark in marks))


def _mark(mark: Mark) -> tuple[object, ...]:
    """All of a mark in plain values, of which the first ones tell it from any other."""
    span = mark.span
    roles = [(name, _role(role)) for name, role in sorted(mark.roles.items())]
    told = (mark.id, span.layer, span.start, span.end, span.quote, span.label, mark.group or "")
    return (*told, roles, sorted(mark.attributes.items()), _origin(mark))


def _role(role: Role) -> tuple[object, ...]:
    return role.start, role.end, role.quote, role.entity or ""


def _origin(mark: Mark) -> tuple[object, ...]:
    if not isinstance(mark, Annotation):
        return "suggested", mark.suggester, mark.version, float(mark.score)
    source = mark.origin
    if source is None:
        return (str(mark.verdict),)
    proposed = (source.start, source.end, source.label)
    return (str(mark.verdict), source.suggester, source.version, float(source.score), *proposed)
