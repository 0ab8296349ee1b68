"""From a workshop to the bytes of files that leave the program, for the verbs and for the window's child."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.export_order import ExportOrder, Kind, Made
from abcdesk.headless import drawing
from abcdesk.store.exchange import csv_zip, register_csv, tables, write_json
from abcdesk.store.file import write_new


def made(order: ExportOrder) -> Iterator[Made]:
    """The files ordered, one after the other; UserError where they cannot be made."""
    if order.kind is Kind.SLIDES:
        yield from drawing.slide_files(order.workshop, order.package, order.size_px, order.look)
    else:
        try:
            yield Made("", _whole(order))
        except OSError as error:
            raise UserError(
                f"The file cannot be made: {error.strerror or error}.",
                "It is put together in the system’s folder for temporary files. Make room there.",
            ) from error


def _whole(order: ExportOrder) -> bytes:
    match order.kind:
        case Kind.WORKBOOK:
            return workbook(order.workshop)
        case Kind.TABLES:
            return csv_zip(order.workshop)
        case Kind.REGISTER:
            return register_csv(order.workshop)
        case Kind.JSON:
            return write_json(order.workshop).encode("utf-8")
        case Kind.WORKSHOP:
            return workshop_file(order.workshop, order.package)
        case _:
            return drawing.draft(order.workshop, order.package)


def workbook(workshop: Workshop) -> bytes:
    """The workshop as a spreadsheet."""
    from abcdesk.store.exchange.spreadsheet import xlsx_book  # openpyxl takes its time to start

    return xlsx_book(tables(workshop))


def workshop_file(workshop: Workshop, package: DeckPackage) -> bytes:
    """A workshop file of these rows and this deck, without the steps taken on the way (undo)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.abcw"
        write_new(path, workshop.rows(), package)
        return path.read_bytes()
