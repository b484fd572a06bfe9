"""The program `workbench` as a terminal sees it: its commands, its exit status, what it says when something fails."""

import io
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from workbench import __version__
from workbench.cli.backups import back_up, backups, restore
from workbench.cli.batches import batches, bring_back, take_back
from workbench.cli.checking import diff, leaks, validate
from workbench.cli.finishing import finishing
from workbench.cli.inspecting import check, stats
from workbench.cli.linting import lint, lint_rules
from workbench.cli.options import on_a_line
from workbench.cli.projects import import_, new
from workbench.cli.recovering import recover
from workbench.cli.releasing import export
from workbench.cli.settings import settings
from workbench.cli.suggesters import suggesters
from workbench.cli.suggesting import suggest
from workbench.cli.training import train
from workbench.cli.windows import DrawDemo, OpenWindow, Windows, demo, open_
from workbench.cli.wiping import wipe
from workbench.core.problems import Problem

PROBLEM, USAGE, BUG, INTERRUPTED = 1, 2, 70, 130


class _Program(click.Group):
    """Takes a first word that is no command but a file for the project to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and _may_be_project(args[0]):
            return open_.name, open_, args
        return super().resolve_command(ctx, args)


def _may_be_project(word: str) -> bool:
    try:
        return word.endswith(".workbench") or Path(word).exists()
    except OSError:  # too long for a name
        return False


@click.command(cls=_Program, invoke_without_command=True, subcommand_metavar="[PROJECT | COMMAND [ARGS]…]")
@click.version_option(__version__, prog_name="workbench")
@click.pass_context
def _program(context: click.Context) -> int:
    """Labels named entities and claims in news articles, with suggestions beside each.

    Without a command it opens the window, on PROJECT where one is named. All commands but `open` work without a screen.
    """
    return int(context.invoke(open_)) if context.invoked_subcommand is None else 0


for _command in (
    open_,
    new,
    import_,
    batches,
    take_back,
    bring_back,
    backups,
    back_up,
    restore,
    suggest,
    suggesters,
    finishing,
    train,
    stats,
    check,
    recover,
    lint,
    lint_rules,
    export,
    validate,
    leaks,
    diff,
    settings,
    wipe,
    demo,
):
    _program.add_command(_command)


def run(arguments: Sequence[str], *, open_window: OpenWindow, draw_demo: DrawDemo) -> int:
    """Runs the command that these arguments name, and says on stderr what went wrong; the exit status.

    0 is success, 1 a Problem, 2 wrong usage, 70 a bug, 130 Ctrl+C.
    """
    # A terminal may know fewer characters than a title has; that is no reason to fail.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        windows = Windows(open_window, draw_demo)
        return int(_program.main(list(arguments), "workbench", standalone_mode=False, obj=windows) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted.", err=True)
        return INTERRUPTED
    except Problem as problem:
        click.echo(f"workbench: {on_a_line(str(problem))}", err=True)
        return PROBLEM
    except Exception:
        traceback.print_exc()
        click.echo("\nThis is a bug in the workbench. Please report it with all that stands above,", err=True)
        click.echo("once you have read it: its last lines may quote words of an article.", err=True)
        return BUG
