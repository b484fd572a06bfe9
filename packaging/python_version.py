"""Says plainly what is missing where no environment can be made; old Pythons run it too, so it is written for them."""

import sys
from importlib.util import find_spec


def main():
    # type: () -> int
    """Exit status 0 if a virtual environment can be made with this Python, 1 with a word on what to do if not."""
    if sys.version_info < (3, 11):
        print("The workbench needs Python 3.11 or later; this is %d.%d." % sys.version_info[:2])
        print("Name a later one:  make run PYTHON=python3.12")
        return 1
    # Debian's Python has venv, but not what it needs to put pip into one.
    if find_spec("venv") is None or find_spec("ensurepip") is None:
        print("This Python cannot make virtual environments. On Debian and Ubuntu:  sudo apt-get install python3-venv")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
