"""Has reports made by a child process, so that the next card comes as fast as ever meanwhile.

The child alone loads ReportLab and PDFium.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from abcdesk.files import write_whole
from abcdesk.report.order import Job, Order, PagePicture, Printed
from abcdesk.ui.helper import Helper
from abcdesk.ui.report.section_boxes import WORDS


@dataclass(frozen=True)
class PageImage:
    """A page as a picture; ``place`` counts from 0, of ``count`` pages."""

    place: int
    count: int
    image: QImage


class Press:
    """One job at a time, from any one thread; ``stop``, from another one, ends it at once."""

    sections = tuple(WORDS)

    def __init__(self) -> None:
        self.helper = Helper("_print")
        self._last: tuple[Order, bytes] | None = None

    def draw(self, order: Order, width_px: int, shown: Callable[[PageImage], None]) -> None:
        """Make the report and hand over each page as soon as it is drawn. UserError where it cannot be."""
        for answer in self.helper.answers(Job(order, width_px)):
            if isinstance(answer, PagePicture):
                shown(_page(answer))
            elif isinstance(answer, Printed):
                self._last = order, answer.pdf

    def write(self, order: Order, target: Path) -> None:
        """The PDF as a file, whole or not at all. UserError where it cannot be made or written."""
        if self._last is None or self._last[0] != order:
            self.draw(order, 0, lambda _page: None)
        assert self._last is not None
        write_whole(target, self._last[1])

    def stop(self) -> None:
        """End the child and whatever it is at; nothing can be asked of this press any more."""
        self.helper.stop()

    def close(self) -> None:
        """After ``stop``, when no thread is in here any more: let go of what the system keeps open."""
        self.helper.close()


def _page(drawn: PagePicture) -> PageImage:
    image = QImage(
        zlib.decompress(drawn.packed), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888
    ).copy()
    return PageImage(drawn.place, drawn.count, image)
