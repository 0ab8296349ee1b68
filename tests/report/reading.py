"""Reading a report back, as a reader's program does."""

from __future__ import annotations

import re
import unicodedata
from io import BytesIO

from pypdf import PdfReader

from abcdesk.domain.workshop import Workshop
from abcdesk.report.document import render_report
from tests.report.workshops import no_picture


def pages_of(data: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


def squeezed(text: str) -> str:
    """A text without its white space, composed: lines and pages break where they must."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def text_of(workshop: Workshop, **options: object) -> str:
    """The whole text of a workshop's report, without white space."""
    return squeezed("".join(pages_of(render_report(workshop, no_picture, **options))))  # type: ignore[arg-type]


def page_with(workshop: Workshop, words: str) -> str:
    """The first page that says this, without white space."""
    pages = [squeezed(page) for page in pages_of(render_report(workshop, no_picture))]
    return next(page for page in pages if squeezed(words) in page)
