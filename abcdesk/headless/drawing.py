"""What needs Qt or ReportLab: it is loaded when it is asked for, so that the rest starts fast."""

from __future__ import annotations

import gc
import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from abcdesk.domain.errors import UserError

if TYPE_CHECKING:
    from abcdesk.domain.cards import DeckPackage
    from abcdesk.domain.workshop import Workshop
    from abcdesk.export_order import Made


Progress = Callable[[int, int], None]
"""(done, of so many)"""


def run(file: Path | None, **options: object) -> int:
    """Open the program; returns its exit code. UserError where the file is not there."""
    if file is not None and not file.exists():
        from abcdesk.store.opening import check_header

        check_header(file)
    gc.disable()  # nothing is garbage yet; it is enabled again once home is made
    return int(_app().run(file, **options) or 0)


def list_screens() -> list[str]:
    """The screens of this machine, one a line."""
    return list(_app().list_screens())


def tour(folder: Path, say: Callable[[str], None], look: str) -> None:
    """Play the sample workshop through the real windows and leave everything in the folder, light or dark."""
    _app().tour(folder, say, look)


def slides(file: Path, folder: Path, size: tuple[int, int], theme: str, progress: Progress) -> None:
    """Write every slide of a workshop as PNG."""
    _app().slides(file, folder, size, theme, progress)


def slide_files(workshop: Workshop, package: DeckPackage, size: tuple[int, int], look: str) -> Iterator[Made]:
    """Every slide of a workshop as PNG, one after the other, in the look "light" or "dark"."""
    from abcdesk.export_order import Made

    for slide in _app().slide_files(workshop, package.picture_of, size, look):
        yield Made(slide.name, slide.data, slide.place, slide.among)


def draft(workshop: Workshop, package: DeckPackage) -> bytes:
    """The report as the file wishes for it, marked as a draft, with a page of what is still open."""
    document = _module("abcdesk.report.document")
    worded = in_report_language(workshop)
    return bytes(document.render_report(worded, package.picture_of, draft=True))


def in_report_language(workshop: Workshop, lang: str = "") -> Workshop:
    """The workshop with its cards in the language of the report, where the deck at hand is translated."""
    code = _module("abcdesk.report.language").wished(workshop, lang).code
    return cast("Workshop", _module("abcdesk.deckfile.rewording").in_language(workshop, code))


def report(file: Path, target: Path, *, lang: str, draft: bool, progress: Progress) -> str:
    """Write the report as PDF, as the file wishes for it; gives the signs that no font could print."""
    from abcdesk.store.file import WorkshopFile

    with WorkshopFile.read(file) as opened:
        document = _module("abcdesk.report.document")
        document.write_report(
            in_report_language(opened.workshop, lang),
            opened.picture,
            target,
            lang=lang,
            draft=draft,
            progress=progress,
        )
        printed = _module("abcdesk.report.content.printed")
        return str(printed.named_signs(printed.lacking_signs(opened.workshop)))


def print_deck(package: DeckPackage, target: Path, *, progress: object = None, **options: object) -> Any:
    """Write the cards of a deck as PDF to cut out; gives what could not be printed of them."""
    chosen = _module("abcdesk.report.cards_print.options").PrintOptions(**options)
    return _module("abcdesk.report.deck_print").print_deck(package, target, chosen, progress)


def read_size(text: str) -> tuple[int, int]:
    """The size meant by ``1920x1080``; UserError for what is none, or none that can be drawn."""
    found = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", text.strip(), re.ASCII)
    if not found or not all(16 <= int(side) <= 16_384 for side in found.groups()):
        raise UserError(f"“{text}” is no size.", "A size looks like 1920x1080.")
    return int(found[1]), int(found[2])


def _app() -> Any:
    return _module("abcdesk.app")


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name not in (name, name.rpartition(".")[0]):
            raise
        raise UserError(f"This installation lacks {name}.", "Install abcdesk again, whole.") from error
