"""The text of a report that a person passes on: versions, what went wrong and where; of articles what they add."""

from collections.abc import Mapping

from workbench.session.failure_words import Failure


def report_of(
    versions: Mapping[str, str], failures: Mapping[Failure, int], *, with_words: bool = False, before: str = ""
) -> str:
    """The report of these failures, each with how often it came; `before` is what is known beside them.

    With `with_words` it holds what the exceptions say, which may quote an article. It is in English, like the program.
    """
    head = "\n".join(f"{name} {version}" for name, version in versions.items())
    told = [_told(failure, times, with_words=with_words) for failure, times in failures.items()]
    return "\n\n".join(part for part in (head, before.strip(), *told) if part) + "\n"


def _told(failure: Failure, times: int, *, with_words: bool) -> str:
    often = f"\n\nThis happened {times} times." if times > 1 else ""
    return (failure.said if with_words else failure.trace) + often
