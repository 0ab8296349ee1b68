"""Verbs about the whole folder of workshops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from abcdesk import settings
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.files import whole_file
from abcdesk.headless.exchange import read_workshop
from abcdesk.headless.progress import working
from abcdesk.library.library import workshop_files
from abcdesk.store.exchange.many import Named, many_as_json, many_as_tables

Say = Callable[[str], None]


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
    write = {".json": _write_json, ".xlsx": _write_book}.get(target.suffix.lower())
    if write is None:
        raise UserError(f"There is no export to {target.name}.", "Endings that work: .xlsx, .json.")
    place = folder or settings.library_folder()
    files = workshop_files(place)
    if not files:
        raise UserError(f"There are no workshops in {place}.", "Name another folder with --library.")
    unread: list[str] = []
    with working("Reading the library") as say, whole_file(target) as part:
        write(_readable(files, unread, say), part, say)
        if len(unread) == len(files):
            raise UserError(f"No workshop in {place} can be read. {unread[0]}", "Nothing was written.")
    click.echo(f"{target.name} holds {len(files) - len(unread):,} workshops")
    for words in unread:
        click.echo(f"left out: {words}", err=True)


def _readable(files: list[Path], unread: list[str], say: Say) -> Iterator[tuple[str, Workshop]]:
    """Each workshop that can be read, by its file's name; of the others it is noted why not."""
    for number, path in enumerate(files, 1):
        say(f"{number:,} of {len(files):,}")
        try:
            yield path.name, read_workshop(path)
        except UserError as error:
            unread.append(error.message)


def _write_json(workshops: Named, target: Path, _say: Say) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(many_as_json(workshops))


def _write_book(workshops: Named, target: Path, say: Say) -> None:
    from abcdesk.store.exchange.spreadsheet import Table, write_book  # openpyxl takes its time to start

    with many_as_tables(workshops) as found:

        def told() -> Iterator[Table]:
            for table in found:
                say(f"writing the sheet {table.name}")
                yield Table(table.name, list(table.heads), table.rows())

        if found:  # a book needs a sheet
            write_book(told(), target)
