"""What SQLite and the disk can refuse, told so that a person knows what is safe and what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from abcdesk.domain.errors import UserError


class DamagedFile(UserError):
    """The contents of a file cannot be trusted; a backup or a rescue may help."""


class ProtectedFile(UserError):
    """A sound file that cannot be written here; a copy elsewhere can."""


_TOLD = {
    "SQLITE_FULL": (
        "There is no room left on the disk for {name}.",
        "What was saved before is safe. Make room, then do the last step again.",
    ),
    "SQLITE_BUSY": (
        "{name} is being read by another program just now.",
        "Nothing was changed. Close that program, then do the last step again.",
    ),
    "SQLITE_READONLY": (
        "{name} cannot be written: it is protected, or it was moved or replaced while it was open.",
        "What was saved before is safe. Put the file back, or open it again.",
    ),
    "SQLITE_IOERR": (
        "The disk that holds {name} does not answer.",
        "What was saved before is safe. Check the disk or stick, then do the last step again.",
    ),
    "SQLITE_CANTOPEN": (
        "{name} cannot be opened here.",
        "Check that you may write into its folder, and that the disk is there.",
    ),
    "SQLITE_PERM": ("{name} cannot be opened: the system does not permit it.", "Check its permissions."),
    "SQLITE_CORRUPT": (
        "{name} is damaged.",
        "It was left as it is. Open a backup, or rescue what is readable: abcdesk recover.",
    ),
    "SQLITE_NOTADB": ("{name} is not a workshop file.", "It was left as it is."),
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system refuse into a UserError about this file; bugs pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorname", "")
        told = next((texts for name, texts in _TOLD.items() if code.startswith(name)), None)
        if told is None:
            raise
        kind = DamagedFile if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) else UserError
        raise kind(told[0].format(name=path.name), told[1]) from error
    except OSError as error:
        raise UserError(
            f"{path.name} cannot be reached: {error.strerror or error}.", "Check the path and the disk."
        ) from error


@contextmanager
def understood(path: Path) -> Iterator[None]:
    """The same for reading what is in a file: what makes no sense there is damage too."""
    try:
        with explained(path):
            yield
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        raise damaged(path, "it holds what no workshop has") from error


def damaged(path: Path, detail: str = "") -> DamagedFile:
    """The error for a file whose contents cannot be trusted."""
    message, hint = _TOLD["SQLITE_CORRUPT"]
    told = message.format(name=path.name)
    return DamagedFile(f"{told[:-1]}: {detail}." if detail else told, hint)
