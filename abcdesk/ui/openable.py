"""What can be opened, dropped or double-clicked, by its ending."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget

SUFFIX = ".abcw"
DECK_SUFFIX = ".abcdeck"
TEMPLATE_SUFFIX = ".json"
REPORT_SUFFIX = ".pdf"
ENDINGS = (SUFFIX, DECK_SUFFIX, TEMPLATE_SUFFIX, REPORT_SUFFIX)
TABLE_SUFFIXES = (".csv", ".tsv", ".txt")
TABLES = "Tables (" + " ".join(f"*{suffix}" for suffix in TABLE_SUFFIXES) + ")"


def is_cards(path: Path) -> bool:
    """Whether this may become cards: a table, or a folder of pictures."""
    return path.is_dir() or path.suffix.lower() in TABLE_SUFFIXES


def dropped(event: QDropEvent, endings: Sequence[str] = ENDINGS) -> Path | None:
    """The one file of these kinds that is dropped, or what may become cards; else None."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    fitting = [path for path in paths if path.suffix.lower() in endings or is_cards(path)]
    return fitting[0] if len(fitting) == 1 else None


def asked_for(parent: QWidget) -> Path | None:
    """The file that a person chooses to open; None where they change their mind."""
    from PySide6.QtWidgets import QFileDialog

    kinds = f"Workshops, decks, templates (*{SUFFIX} *{DECK_SUFFIX} *{TEMPLATE_SUFFIX})"
    name, _kind = QFileDialog.getOpenFileName(parent, "Open a file", "", kinds)
    return Path(name) if name else None
