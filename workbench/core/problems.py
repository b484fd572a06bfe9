"""A Problem: something went wrong that a person can put right."""


class Problem(Exception):
    """What happened, where, and what the person can do about it.

    Anything else that is raised is a bug in the workbench and is shown as a report.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{place}{self.what}{remedy}"

    def __reduce__(self) -> tuple[object, ...]:
        # The default drops keyword-only arguments, and worker processes hand Problems back by pickling.
        return _rebuild, (self.what, self.where, self.remedy)


def _rebuild(what: str, where: str, remedy: str) -> Problem:
    return Problem(what, where=where, remedy=remedy)
