"""What the child does that makes reports: each page as soon as it is drawn, then the PDF."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import pypdfium2

from abcdesk.report.document import render_report
from abcdesk.report.order import Answer, Job, PagePicture, Printed

_FAST = 1
"""How hard zlib packs. A page is mostly white: a small part of it goes through the pipe, in few reads, and
each read waits for a turn beside the window's own Python."""


def printed(job: Job) -> Iterator[Answer]:
    """The answers to one job; UserError where the report cannot be made."""
    order = job.order
    pdf = render_report(order.workshop, order.pictures.get, draft=order.draft)
    if job.width_px:
        yield from _pages(pdf, job.width_px)
    yield Printed(pdf)


def _pages(pdf: bytes, width_px: int) -> Iterator[PagePicture]:
    """Each page of a PDF as a picture of this width, one after the other."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for place in range(len(document)):
            page = document[place]
            bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
            size = bitmap.width, bitmap.height, bitmap.stride
            packed = zlib.compress(bitmap.buffer, _FAST)
            yield PagePicture(place, len(document), *size, packed)
    finally:
        document.close()
