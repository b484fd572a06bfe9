"""What is raised where an article is not as a decision takes it to be, so that undo can say why it stops there."""

from workbench.core.decisions import Edit
from workbench.core.phrases import phrase
from workbench.core.problems import Problem


class Overtaken(Problem):
    """Another window was quicker, or what is to be undone was changed by what undo passes by."""


def overtaken(edit: Edit) -> Overtaken:
    return Overtaken(
        "This article was changed at the same time in another window; the last step here was not kept.",
        where=phrase("article {name}", name=edit.article),
        remedy="Open the article again, and work in one window only.",
    )
