"""The command that shows and changes which suggesters a project uses."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.options import as_json, project_argument, tell
from workbench.cli.suggester_options import record_of, suggester_options, words_of

if TYPE_CHECKING:
    from workbench.session.changing_suggesters import SuggesterChange


@click.command(short_help="Show or change which suggesters a project uses.")
@project_argument
@suggester_options
@as_json
def suggesters(*, project: Path, change: "Callable[[], SuggesterChange]", in_json: bool) -> int:
    """Show where the suggestions of PROJECT come from, after changing that where an option says so.

    Suggestions that are there stay until `workbench suggest PROJECT --again` makes them anew. A folder that you name as
    pipeline is code that you trust.
    """
    from workbench.session.changing_suggesters import NO_CHANGE, change_suggesters
    from workbench.store.project import Project

    wanted = change()
    with Project.open(project, read_only=wanted == NO_CHANGE) as opened:
        if wanted != NO_CHANGE:
            change_suggesters(opened, wanted)
        record = record_of(opened)
    tell(record, words_of(record), in_json=in_json)
    return 0
