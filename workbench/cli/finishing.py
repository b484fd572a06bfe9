"""The command that shows and changes what a project asks for before an article is finished."""

from pathlib import Path

import click

from workbench.cli.options import as_json, look_below, project_argument, tell


@click.command(short_help="Show or change what is looked at before an article is finished.")
@project_argument
@look_below
@as_json
def finishing(*, project: Path, look_below: float | None, in_json: bool) -> int:
    """Show below which score suggestions of PROJECT have to be looked at before an article is finished.

    With --look-below that is changed; 0 asks for none.
    """
    from workbench.core.finishing import Finishing
    from workbench.store.project import Project

    with Project.open(project, read_only=look_below is None) as opened:
        if look_below is not None:
            opened.finishing.put(Finishing(look_below))
        rule = opened.finishing.get()
    tell({"project": str(project), **rule.record()}, f"{rule.words}.", in_json=in_json)
    return 0
