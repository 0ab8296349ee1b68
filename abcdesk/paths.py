"""Where things are: what ships with the program, and the user's own folders.

The program runs from a source tree, from an installed wheel and from a frozen bundle; the functions here hide
the difference. Nothing here makes a folder: whoever writes into one makes it first.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import platformdirs

APP_NAME = "abcdesk"
HOME_VARIABLE = "ABCDESK_HOME"
"""Names an environment variable: when set, all the user's folders lie under the folder it names."""

PORTABLE = "abcdesk-data"
"""A folder of this name beside the frozen program holds all the user's folders, on a stick for instance."""

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of fonts, style, templates and texts that ship with the program."""
    return _shipped("resources")


def decks() -> Path:
    """The folder of the decks that ship with the program."""
    return _shipped("decks")


def changelog() -> Path:
    """The list of changes."""
    return _shipped("CHANGELOG.md")


def library_folder() -> Path:
    """Where new workshops are kept: a folder the user can find, among the documents."""
    return _home("library") or platformdirs.user_documents_path() / APP_NAME


def settings_folder() -> Path:
    """Where the program's settings are kept."""
    return _home("settings") or platformdirs.user_config_path(APP_NAME, appauthor=False)


def log_folder() -> Path:
    """Where the program writes its log."""
    return _home("log") or platformdirs.user_log_path(APP_NAME, appauthor=False)


def user_decks() -> Path:
    """Where decks are kept that the user made or brought along."""
    return _home("decks") or platformdirs.user_data_path(APP_NAME, appauthor=False) / "decks"


def user_templates() -> Path:
    """Where agenda templates are kept that the user made."""
    return _home("templates") or platformdirs.user_data_path(APP_NAME, appauthor=False) / "templates"


def _shipped(name: str) -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    package = Path(bundle) / APP_NAME if bundle else _PACKAGE
    installed = package / "_data"
    return installed / name if installed.is_dir() else package.parent / name


def _home(name: str) -> Path | None:
    if home := os.environ.get(HOME_VARIABLE):
        return Path(home).expanduser().absolute() / name
    beside = _portable()
    return beside / name if beside and _is_writable(beside) else None


def protected_portable() -> Path | None:
    """The portable folder where nothing can be written into it, as on a stick with a lock: the user's folders
    on the machine are used instead. None where all is well."""
    beside = None if os.environ.get(HOME_VARIABLE) else _portable()
    return beside if beside and not _is_writable(beside) else None


def _portable() -> Path | None:
    beside = _beside_program() if getattr(sys, "frozen", False) else None
    return beside if beside and beside.is_dir() else None


@cache
def _is_writable(folder: Path) -> bool:
    import tempfile

    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        return False
    return True


def _beside_program() -> Path:
    """Where the portable folder would be; on macOS beside the .app, not inside."""
    program = Path(sys.executable)
    app = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return app.parent / PORTABLE
