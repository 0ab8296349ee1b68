"""Makes the PDF and pictures of its pages; slow work, done beside the window. Loads ReportLab and PDFium."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtGui import QImage

from abcdesk.report.document import render_report, write_report
from abcdesk.report.pages import SECTIONS
from abcdesk.ui.report.order import Order


class Press:
    """Plain functions without Qt objects of the window: they may run in any one thread. ``sections`` are the
    names of all sections, in the report's order."""

    sections = SECTIONS

    def render(self, order: Order) -> bytes:
        """The PDF."""
        return render_report(
            order.workshop, order.pictures.get, lang=order.lang, draft=order.draft, sections=order.sections
        )

    def write(self, order: Order, target: Path) -> None:
        """The PDF as a file, whole or not at all."""
        write_report(
            order.workshop,
            order.pictures.get,
            target,
            lang=order.lang,
            draft=order.draft,
            sections=order.sections,
        )

    def pages(self, pdf: bytes, width_px: int) -> list[QImage]:
        """Each page as a picture of this width."""
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_picture(document[number], width_px) for number in range(len(document))]
        finally:
            document.close()


def _picture(page: pypdfium2.PdfPage, width_px: int) -> QImage:
    bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
    image = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
    )
    return image.copy()
