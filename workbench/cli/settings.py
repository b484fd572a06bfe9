"""The command `settings`: shows and changes a person's own settings without the window."""

import click

from workbench import paths
from workbench.cli.options import as_json, tell
from workbench.core.problems import Problem
from workbench.session.setting_kinds import Setting, in_words, parsed
from workbench.session.settings import SETTINGS, Settings
from workbench.session.settings_file import read_settings, write_settings


@click.command(short_help="Show or change your settings.")
@click.argument("name", required=False)
@click.argument("value", required=False)
@click.option("--reset", is_flag=True, help="Put NAME, or without one every setting, back to its default.")
@as_json
def settings(name: str | None, value: str | None, reset: bool, in_json: bool) -> None:
    """Show every setting, or the one NAMEd; with VALUE, change it.

    A window that is open takes it up when it is started again.
    """
    if reset and value is not None:
        raise click.UsageError("Give a value or ask for --reset, not both.")
    path = paths.home() / "settings.toml"
    before = read_settings(path)
    chosen = SETTINGS if name is None else (_known(name),)
    now = before
    if reset:
        now = before.with_values({setting.name: Settings().value(setting.name) for setting in chosen})
    elif value is not None:
        now = before.with_values({chosen[0].name: parsed(chosen[0], value)})
    if now != before or not path.exists():
        write_settings(path, before, now)
    record = {setting.name: now.value(setting.name) for setting in chosen}
    tell(record, _told(chosen, now) if name is None else in_words(record[chosen[0].name]), in_json=in_json)


def _known(name: str) -> Setting:
    wanted = name.replace("-", "_")
    for setting in SETTINGS:
        if setting.name == wanted:
            return setting
    raise Problem(f"There is no setting “{name}”.", remedy="`workbench settings` lists them.")


def _told(chosen: tuple[Setting, ...], now: Settings) -> str:
    widest = max(len(setting.name) for setting in chosen)
    values = {setting.name: in_words(now.value(setting.name)) or "–" for setting in chosen}
    wide = max(map(len, values.values()))
    return "\n".join(f"{s.name:<{widest}}  {values[s.name]:<{wide}}  {s.title}: {s.kind.allowed()}" for s in chosen)
