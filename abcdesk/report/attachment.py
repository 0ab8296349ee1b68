"""The results that a report carries along, as a file attached to the PDF, and reading them back.

ReportLab has no call for attachments: an embedded file is a stream, a file specification that points to it,
and a name in the catalogue (ISO 32000-1, 7.11.4 and 7.7.4).
"""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas

from abcdesk.domain.carried import FILE_NAME, Plain
from abcdesk.domain.errors import UserError

MOST_BYTES = 50_000_000
"""Of a PDF that is looked into: a report with every picture has a tenth of that."""


def attach(canvas: Canvas, results: Plain) -> None:
    """Attach these results to the document that the canvas draws."""
    document = canvas._doc
    data = json.dumps(results, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")
    stream = PDFStream(
        PDFDictionary({"Type": PDFName("EmbeddedFile"), "Subtype": PDFName("application/json")}), data
    )
    specification = PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": PDFString(FILE_NAME),
            "UF": PDFString(FILE_NAME),
            "Desc": PDFString("Results for the follow-up"),
            "EF": PDFDictionary({"F": document.Reference(stream)}),
        }
    )
    names = PDFArray([PDFString(FILE_NAME), document.Reference(specification)])
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": names})})


def results_in(path: Path) -> object:
    """The results attached to this PDF, as JSON has them; they are checked by whoever takes them in.

    Raises UserError for a file that is missing, no PDF, too large, or without results.
    """
    without = UserError(
        f"{path.name} carries no results.", "Use a report that abcdesk wrote, or the workshop file itself."
    )
    if not path.is_file():
        raise UserError(f"There is no file {path}.", "Check the name and the folder.")
    if path.stat().st_size > MOST_BYTES:
        raise UserError(f"{path.name} is too large for a report.", "A report has at most 50 MB.")
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise UserError(f"{path.name} is no PDF, or is damaged.", "Ask for the report once more.") from error
    try:
        for number in range(document.count_attachments()):
            attached = document.get_attachment(number)
            if attached.get_name() == FILE_NAME:
                return json.loads(bytes(attached.get_data()).decode("utf-8"))
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise without from error
    finally:
        document.close()
    raise without
