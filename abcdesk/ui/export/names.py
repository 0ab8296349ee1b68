"""Names for files that leave the program. No Qt here."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

_LONGEST_TITLE = 80


def file_name(title: str, date: dt.date | None, kind: str, suffix: str = ".pdf") -> str:
    """The title without signs that a file's name cannot have, what kind of file it is, and the day."""
    plain = "".join(sign if sign.isalnum() or sign in "-_" else " " for sign in title)
    words = "-".join(plain.split())[:_LONGEST_TITLE].strip("-") or "Workshop"
    return f"{words}-ABC-{kind}{f'-{date.isoformat()}' if date else ''}{suffix}"


def free_path(path: Path) -> Path:
    """A path beside this one at which nothing is: with (2) behind the name, or more."""
    number = 2
    while (found := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return found
