"""Verbs about the whole folder of workshops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from abcdesk import settings
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.files import write_whole
from abcdesk.headless.exchange import read_workshop
from abcdesk.headless.progress import working
from abcdesk.library.library import Library
from abcdesk.store.exchange.many import many_as_json, many_as_tables


@click.group("library")
def library() -> None:
    """All workshops of a folder together."""


@library.command("export")
@click.option("--library", "folder", type=click.Path(path_type=Path), metavar="DIR", help="The folder.")
@click.option(
    "-o", "--output", "target", type=click.Path(path_type=Path), required=True, metavar="OUT.xlsx|OUT.json"
)
def export_library(folder: Path | None, target: Path) -> None:
    """Write every workshop into one .xlsx or .json, without private notes."""
    if target.suffix.lower() not in (".xlsx", ".json"):
        raise UserError(f"There is no export to {target.name}.", "Endings that work: .xlsx, .json.")
    place = folder or settings.library_folder()
    entries = Library(place).entries()
    if not entries:
        raise UserError(f"There are no workshops in {place}.", "Name another folder with --library.")
    unread: list[str] = []
    with working("Reading the library") as say:
        found = _readable([entry.path for entry in entries], unread, say)
        if target.suffix.lower() == ".json":
            data = many_as_json(found).encode("utf-8")
        else:
            from abcdesk.store.exchange.spreadsheet import xlsx_book  # openpyxl takes its time to start

            data = xlsx_book(many_as_tables(found))
        write_whole(target, data)
    click.echo(f"{target.name} holds {len(entries) - len(unread)} workshops")
    for words in unread:
        click.echo(f"left out: {words}", err=True)


def _readable(
    files: list[Path], unread: list[str], say: Callable[[str], None]
) -> Iterator[tuple[str, Workshop]]:
    """Each workshop that can be read, by its file's name; of the others it is noted why not."""
    for number, path in enumerate(sorted(files), 1):
        say(f"{number} of {len(files)}")
        try:
            yield path.name, read_workshop(path)
        except UserError as error:
            unread.append(error.message)
