"""What can be opened, dropped or double-clicked, by its ending."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

SUFFIX = ".abcw"
DECK_SUFFIX = ".abcdeck"
TEMPLATE_SUFFIX = ".json"
REPORT_SUFFIX = ".pdf"
ENDINGS = (SUFFIX, DECK_SUFFIX, TEMPLATE_SUFFIX, REPORT_SUFFIX)


def dropped(event: QDropEvent) -> Path | None:
    """The one workshop, deck, template or report that is dropped, or None."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    fitting = [path for path in paths if path.suffix.lower() in ENDINGS]
    return fitting[0] if len(fitting) == 1 else None
