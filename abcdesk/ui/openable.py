"""What can be opened, dropped or double-clicked, by its ending."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDropEvent

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
