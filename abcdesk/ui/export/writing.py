"""Puts what the child has made where it belongs, wholly or not at all. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

from abcdesk.export_order import ExportOrder, Kind, Made
from abcdesk.files import whole_folder, write_whole
from abcdesk.ui.helper import Helper

Told = Callable[[int, int], None]
"""(files made, of so many)"""


def write(order: ExportOrder, helper: Helper, target: Path, told: Told) -> None:
    """Have the order made and write it to the target: a file, or for slides a new folder.

    UserError where it cannot be made or written; there is nothing at the target then that was not there
    before.
    """
    with closing(_made(order, helper)) as files:
        if order.kind is not Kind.SLIDES:
            write_whole(target, next(files).data)
            next(files, None)
            return
        with whole_folder(target) as folder:
            for file in files:
                write_whole(folder / file.name, file.data)
                told(file.place, file.count)


def _made(order: ExportOrder, helper: Helper) -> Generator[Made, None, None]:
    for answer in helper.answers(order):
        assert isinstance(answer, Made)
        yield answer
