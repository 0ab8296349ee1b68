"""The child that makes reports beside the window: jobs come in, pages and outcomes go out.

Both travel pickled through pipes between two processes of this one program. The child ends when the window's
end of its input closes, so that none is left behind, however the window ends.
"""

from __future__ import annotations

import os
import pickle
import zlib
from collections.abc import Iterator
from typing import BinaryIO

import pypdfium2

from abcdesk.domain.errors import UserError
from abcdesk.report.document import render_report
from abcdesk.report.order import Answer, Failed, Job, PagePicture, Printed

_POLITE = 5
"""How far the child steps behind the window where both want the processor (POSIX nice)."""


_FAST = 1
"""How hard zlib packs. A page is mostly white: a small part of it goes through the pipe, in few reads, and
each read waits for a turn beside the window's own Python."""


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Do every job until there are no more. A bug ends the child with its traceback on stderr."""
    if hasattr(os, "nice"):
        os.nice(_POLITE)
    while True:
        try:
            job = pickle.load(source)
        except EOFError:
            return
        for answer in _answers(job):
            pickle.dump(answer, sink)
            sink.flush()


def _answers(job: Job) -> Iterator[Answer]:
    order = job.order
    try:
        pdf = render_report(order.workshop, order.pictures.get, lang=order.lang, draft=order.draft)
    except UserError as error:
        yield Failed(error.message, error.hint)
        return
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
