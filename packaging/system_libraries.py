"""Names the system libraries that Qt needs and this machine lacks, with the command that installs them.

Qt itself says only “could not load the platform plugin”, or the import fails at the first library of many.
"""

import ctypes
import sys
from collections.abc import Iterable

# Library and Debian package, for the Qt libraries themselves, with or without a screen.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# For the plugin that puts windows on the screen.
SCREENS = {
    "x11": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}


def needed(screens: Iterable[str]) -> dict[str, str]:
    """The libraries, each with its Debian package, that Qt needs for the screens named: “x11”, “wayland” or none."""
    libraries = dict(ALWAYS)
    for screen in screens:
        libraries |= SCREENS[screen]
    return libraries


def missing(libraries: Iterable[str]) -> list[str]:
    """Those that the loader does not find."""
    return [library for library in libraries if not is_there(library)]


def is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def advice(absent: Iterable[str], libraries: dict[str, str]) -> str:
    """What to tell a person about libraries that are absent."""
    absent = list(absent)
    packages = sorted({libraries[library] for library in absent})
    return "\n".join(
        [
            f"Qt needs system libraries that are not here: {', '.join(absent)}",
            "On Debian and Ubuntu this installs them:",
            f"  sudo apt-get install {' '.join(packages)}",
        ]
    )


def main(screens: list[str]) -> int:
    """Exit status 0 if nothing is missing or this is not Linux, 1 after saying what is."""
    if not sys.platform.startswith("linux"):
        return 0
    libraries = needed(screens)
    absent = missing(libraries)
    if absent:
        print(advice(absent, libraries), file=sys.stderr)
    return 1 if absent else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
