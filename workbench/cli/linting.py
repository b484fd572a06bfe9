"""The command that looks finished articles over before a release, and puts right what can be."""

import json
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.options import as_json, counted, on_a_line, project_argument, say, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workbench.core.lint import Finding
    from workbench.session.lint_work import LintCounts
    from workbench.session.linting import LintedArticle
    from workbench.store.journal import Annotator
    from workbench.store.project import Project


@click.command(short_help="Look finished articles over before a release.")
@project_argument
@click.option("--rule", "rules", metavar="RULE", multiple=True, help="Look for this alone. May be repeated.")
@click.option(
    "--fix", "fixed", metavar="RULE", multiple=True, help="First put right all that this rule finds. May be repeated."
)
@click.option("--off", metavar="RULE", multiple=True, help="Look for this no more in PROJECT. May be repeated.")
@click.option("--on", metavar="RULE", multiple=True, help="Look for this again. May be repeated.")
@click.option("--annotator", metavar="NAME", help="Whose articles; else those of all annotators.")
@click.option("--counts", "only_counts", is_flag=True, help="Tell how many findings there are, and not each of them.")
@as_json
def lint(  # noqa: PLR0913 — a command has a parameter for each option
    *,
    project: Path,
    rules: tuple[str, ...],
    fixed: tuple[str, ...],
    off: tuple[str, ...],
    on: tuple[str, ...],
    annotator: str | None,
    only_counts: bool,
    in_json: bool,
) -> int:
    """Look at the finished articles of PROJECT for what should not go into a release, such as the same words under two
    labels, names that are missed, blank edges, claims without claimer. Nothing is changed unless --fix asks for it.

    The exit status is 1 if anything is found. A fix is a decision of the annotator; undo in the window takes it back.
    """
    from workbench.session.lint_work import whose_articles
    from workbench.session.linting import rules_for
    from workbench.store.project import Project

    with Project.open(project, read_only=not (fixed or off or on)) as opened:
        _switch(opened, off, on)
        names = [rule.name for rule in rules_for(opened, rules)]
        whose = whose_articles(opened, annotator)
        for rule, each in product(fixed, whose):
            _fix(opened, each, rule)
        teller = _Lines(only_counts=only_counts, with_names=len(whose) > 1)
        if in_json:
            teller = _Objects(only_counts=only_counts, with_names=True)
        return teller.tell(opened, whose, names)


@click.command("lint-rules", short_help="Tell what `lint` looks for, and why.")
@click.argument("project", type=click.Path(path_type=Path), required=False)
@as_json
def lint_rules(*, project: Path | None, in_json: bool) -> int:
    """Tell the rules of `lint`, why each matters, and with PROJECT whether it is on there."""
    from workbench.core.lint_rules import RULES
    from workbench.store.project import Project

    off: frozenset[str] = frozenset()
    if project is not None:
        with Project.open(project, read_only=True) as opened:
            off = opened.linting.settings().off
    record = [
        {"rule": each.name, "severity": each.severity, "title": each.title, "why": each.why, "on": each.name not in off}
        for each in RULES
    ]
    lines = (
        f"{each.name:18} {'off' if each.name in off else each.severity:8} {each.title}. {each.why}" for each in RULES
    )
    tell({"rules": record}, "\n".join(lines), in_json=in_json)
    return 0


def _switch(project: "Project", off: "Iterable[str]", on: "Iterable[str]") -> None:
    from workbench.core.lint_rules import rule_of

    before = settings = project.linting.settings()
    for names, is_on in ((off, False), (on, True)):
        for name in names:
            settings = settings.switched(rule_of(name).name, on=is_on)
    if settings != before:
        project.linting.use(settings)


def _fix(project: "Project", annotator: "Annotator", rule: str) -> None:
    from workbench.cli.progress import progress
    from workbench.session.lint_fixing import Scope, fix_all
    from workbench.session.lint_work import rows_with

    with progress("Looking", "articles") as watch:
        rows = rows_with(project, annotator.id, rule, watch=watch)
    with progress("Putting right", "articles") as watch:
        done = fix_all(project, annotator.id, rows, Scope(rule), watch=watch)
    findings, articles = sum(each.findings for each in done), sum(len(each.rows) for each in done)
    say(f"{rule}: {counted(findings, 'place')} put right in {counted(articles, 'article')} of {annotator.name}.")


class _Lines:
    """Tells findings as they come, one a line; none of them is kept."""

    def __init__(self, *, only_counts: bool, with_names: bool) -> None:
        self._only_counts = only_counts
        self._with_names = with_names

    def tell(self, project: "Project", whose: "Sequence[Annotator]", rules: "Sequence[str]") -> int:
        """Looks and tells; the exit status."""
        from workbench.cli.progress import progress
        from workbench.session.lint_work import LintCounts, lint_finished

        counts = LintCounts()
        self.begin(project.path)
        for annotator in whose:
            with progress("Looking", "articles") as watch:
                for article in lint_finished(project, annotator.id, rules, counts, watch=watch):
                    for finding in () if self._only_counts else article.findings:
                        self.finding(article, finding, annotator.name)
        self.end(counts)
        return 1 if counts.total else 0

    def begin(self, project: Path) -> None:
        """Says what comes before all findings: nothing."""

    def finding(self, article: "LintedArticle", finding: "Finding", annotator: str) -> None:
        fix = f"; {finding.fix}" if finding.fix else ""
        name = f" ({annotator})" if self._with_names else ""
        place = f"{article.key}:{finding.start}-{finding.end}: {finding.rule}"
        click.echo(on_a_line(f"{place}: “{finding.quote}” {finding.label} {finding.told}{fix}{name}"))

    def end(self, counts: "LintCounts") -> None:
        from workbench.core.lint_rules import RULES

        for rule in RULES:
            if number := counts.by_rule[rule.name]:
                click.echo(f"{number:>9,}  {rule.severity:8} {rule.name:18} {rule.title}")
        right = f" {counts.right:,} more are right, somebody said." if counts.right else ""
        found = counted(counts.total, "finding") if counts.total else "Nothing found"
        click.echo(f"{found} in {counted(counts.articles, 'finished article')}.{right}")


class _Objects(_Lines):
    """The same as one JSON object, written as it comes."""

    _between = "\n"

    def begin(self, project: Path) -> None:
        click.echo(f'{{"project": {json.dumps(str(project))}, "findings": [', nl=False)

    def finding(self, article: "LintedArticle", finding: "Finding", annotator: str) -> None:
        record = {
            "article": article.key,
            "annotator": annotator,
            "rule": finding.rule,
            "layer": finding.layer,
            "label": finding.label,
            "start": finding.start,
            "end": finding.end,
            "text": finding.quote,
            "told": finding.told,
            "fix": finding.fix or None,
        }
        click.echo(f"{self._between}{json.dumps(record)}", nl=False)
        self._between = ",\n"

    def end(self, counts: "LintCounts") -> None:
        told = {"counts": dict(counts.by_rule), "articles": counts.articles, "right": counts.right}
        click.echo(f"\n], {json.dumps(told)[1:]}")


def told_findings(findings: int | None, project: Path) -> str:
    """A line for who has exported; nothing where nothing was found. None stands for too many articles to look at."""
    if findings is None:
        return f"\nNot looked over for findings: `workbench lint {project}` does."
    found = counted(findings, "finding")
    return f"\n{found} in it; `workbench lint {project}` tells what and where." if findings else ""
