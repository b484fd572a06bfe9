"""Every setting: its name, its words and its values; the dialog, the terminal and the file of settings read this."""

import getpass
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from workbench.core.phrases import phrase
from workbench.session.patience import USUAL
from workbench.session.setting_kinds import Line, Number, OneOf, Setting, Toggle, Value

MOST_RECENT = 8
ROOM_GB = 5
"""For the backups of one project: 25 of one with 20,000 articles, the fewest there may be of one with a million."""
MOST_WORKERS = 16


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person has chosen, and at the end what the program remembers from one time to the next.

    `zoom`, `line_spacing` are factors, `measure` is characters a line. `recent` are paths, the newest first.
    `last_project` is the path of the project that was open when the window was closed, `last_article` the key of the
    article in hand then. `window` is the window's place, as the window wrote it.
    """

    annotator_name: str = field(default_factory=_login_name)
    language: str = "system"
    reopen_last: bool = True
    projects_folder: str = ""
    sound: bool = False
    backups: bool = True
    backups_folder: str = ""
    backups_room: int = ROOM_GB
    theme: str = "system"
    palette: str = "standard"
    show_keys: bool = True
    reduce_motion: bool = False
    reading_font: str = ""
    reading_points: float = 12.5
    line_spacing: float = 1.68
    measure: int = 66
    zoom: float = 1.0
    order: str = "reading"
    suggest_ahead: bool = True
    workers: int = 1
    patience: int = USUAL
    pipeline: str = ""
    annotator_id: str = field(default_factory=lambda: uuid.uuid4().hex)
    recent: tuple[str, ...] = ()
    last_project: str = ""
    last_article: str = ""
    window: str = ""

    def opened(self, path: Path) -> "Settings":
        """With `path` in front of the recent projects."""
        name = str(path.resolve())
        return replace(self, recent=(name, *(other for other in self.recent if other != name))[:MOST_RECENT])

    def value(self, name: str) -> Value:
        """The value of a setting of the table."""
        value: Value = getattr(self, name)
        return value

    def with_values(self, values: Mapping[str, Any]) -> "Settings":
        """With these values by name; raises TypeError for a setting that there is not."""
        return replace(self, **values)

    def changed(self) -> dict[str, object]:
        """What differs from the defaults, by name; the annotator always, since their default is another each time."""
        usual = Settings()
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        own = ("annotator_id", "annotator_name")
        return {name: value for name, value in values.items() if name in own or value != getattr(usual, name)}


_GENERAL, _LOOK, _READING, _SUGGESTIONS, _BACKUPS = (
    phrase("General"),
    phrase("Look"),
    phrase("Reading"),
    phrase("Suggestions"),
    phrase("Backups"),
)

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "annotator_name",
        phrase("Your name"),
        phrase("Stands beside your decisions, from the next project on that you open."),
        _GENERAL,
        Line(may_be_empty=False),
    ),
    Setting(
        "language",
        phrase("Language of the window"),
        phrase("From the next start on. The language of the articles is another matter: it is part of a project."),
        _GENERAL,
        OneOf(
            (
                ("system", phrase("As the system")),
                ("en", "English"),
                ("de", "Deutsch"),
                ("hi", "हिन्दी"),
                ("ru", "Русский"),
            )
        ),
    ),
    Setting(
        "projects_folder",
        phrase("Folder for projects"),
        phrase("Where new projects are offered to be kept, and files to be opened."),
        _GENERAL,
        Line("folder", empty=phrase("Your documents")),
    ),
    Setting(
        "reopen_last",
        phrase("Go on where you left off"),
        phrase("Opens the last project and article at the start."),
        _GENERAL,
        Toggle(),
    ),
    Setting(
        "sound",
        phrase("A sound where a key can do nothing"),
        phrase("The system's own beep, where a key has a command that cannot be done just now."),
        _GENERAL,
        Toggle(),
    ),
    Setting(
        "theme",
        phrase("Theme"),
        phrase("“As the system” follows it, also while the window is open."),
        _LOOK,
        OneOf((("system", phrase("As the system")), ("light", phrase("Light")), ("dark", phrase("Dark")))),
    ),
    Setting(
        "palette",
        phrase("Colours of labels"),
        phrase("The other two are told apart by people who see few colours. Each mark has its name beside it as well."),
        _LOOK,
        OneOf(
            (
                ("standard", phrase("Standard")),
                ("red-green", phrase("For red-green colour blindness (protan, deutan)")),
                ("blue-yellow", phrase("For blue-yellow colour blindness (tritan)")),
            )
        ),
    ),
    Setting(
        "show_keys",
        phrase("Keys in the line below"),
        phrase("Which keys do what to the thing in hand."),
        _LOOK,
        Toggle(),
    ),
    Setting(
        "reduce_motion",
        phrase("Less motion"),
        phrase("The article jumps to the next mark and does not glide, and carets do not blink."),
        _LOOK,
        Toggle(),
    ),
    Setting(
        "reading_font",
        phrase("Font of the article"),
        phrase("Any font of this computer."),
        _READING,
        Line("font", empty=phrase("The workbench's own")),
    ),
    Setting(
        "reading_points",
        phrase("Size"),
        phrase("Of the article at 100 % zoom."),
        _READING,
        Number(8, 36, 0.5, unit="pt"),
    ),
    Setting(
        "zoom",
        phrase("Zoom"),
        phrase("Also changed by its keys, and by Ctrl with the wheel of the mouse."),
        _READING,
        Number(0.5, 3, 0.1, 100, "%"),
    ),
    Setting(
        "line_spacing",
        phrase("Line spacing"),
        phrase("The names of marks stand between the lines, so less than 150 % is tight."),
        _READING,
        Number(1.3, 2.6, 0.05, 100, "%"),
    ),
    Setting(
        "measure",
        phrase("Characters a line"),
        phrase("At the most; 60 to 75 read best."),
        _READING,
        Number(35, 140, 1, is_whole=True),
    ),
    Setting(
        "order",
        phrase("Order of the list"),
        phrase("Of the suggestions beside the article."),
        _SUGGESTIONS,
        OneOf((("reading", phrase("As in the article")), ("doubtful", phrase("Least certain first")))),
    ),
    Setting(
        "suggest_ahead",
        phrase("Suggest for the articles ahead"),
        phrase("Works beside you. Off, only the article in hand gets suggestions."),
        _SUGGESTIONS,
        Toggle(),
    ),
    Setting(
        "workers",
        phrase("Processes that suggest"),
        phrase("More are faster where there are many cores; each takes some 350 MB. From the next project on."),
        _SUGGESTIONS,
        Number(1, MOST_WORKERS, 1, is_whole=True),
    ),
    Setting(
        "patience",
        phrase("Patience with other suggesters"),
        phrase(
            "How long those that are not part of the workbench may take for a thousand words. From the next project on."
        ),
        _SUGGESTIONS,
        Number(5, 3600, 5, is_whole=True, unit="s"),
    ),
    Setting(
        "pipeline",
        phrase("spaCy pipeline"),
        phrase("A package or a folder, for all your projects in place of what each names. From the next project on."),
        _SUGGESTIONS,
        Line(empty=phrase("What the project uses")),
    ),
    Setting(
        "backups",
        phrase("Make backups"),
        phrase("When a project is opened and after each hour of work, where something was decided or imported since."),
        _BACKUPS,
        Toggle(),
    ),
    Setting(
        "backups_folder",
        phrase("Folder for backups"),
        phrase("Another disk is safer. Those that were made elsewhere before stay where they are."),
        _BACKUPS,
        Line("folder", empty=phrase("Beside each project")),
    ),
    Setting(
        "backups_room",
        phrase("Room for the backups of a project"),
        phrase(
            "The last ten are kept, one a day for a week, one a week for two months; fewer of large projects, but two."
        ),
        _BACKUPS,
        Number(1, 1000, 1, is_whole=True, unit="GB"),
    ),
)
