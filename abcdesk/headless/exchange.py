"""Import and export: between workshop files and the formats of others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from abcdesk.desk import backup_folder
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.files import whole_folder, write_whole
from abcdesk.headless.decks import find_deck
from abcdesk.headless.exporting import workbook
from abcdesk.headless.following import TEMPLATE, follow_up_of
from abcdesk.library.templates import TemplateShelf
from abcdesk.store.backup import back_up
from abcdesk.store.exchange import csv_tables, csv_zip, read_json, register_csv, write_json
from abcdesk.store.file import WorkshopFile, write_new
from abcdesk.store.lock import FileLock
from abcdesk.store.opening import check_header

SUFFIX = ".abcw"


def read_workshop(path: Path) -> Workshop:
    """The workshop in this file, which stays as it is; UserError where it cannot be opened."""
    with WorkshopFile.read(path) as file:
        return file.workshop


def import_workshop(source: Path, target: Path) -> None:
    """Write a workshop file from JSON, or the follow-up of a report (.pdf) or of a workshop file.

    A workshop that stands there already is backed up and replaced. Raises InvalidInput for what is
    wrong in the JSON, and UserError where a file cannot be read, replaced or written.
    """
    check_target(target)
    if source.suffix.lower() in (".pdf", SUFFIX):
        rows, package = follow_up_of(source, TemplateShelf().find(TEMPLATE))
    else:
        rows, package = read_json(source, find_deck)
    if not _is_something(target):
        write_new(target, rows, package)
        return
    lock = FileLock(target)
    lock.take()
    try:
        back_up(target, backup_folder())
        write_new(target, rows, package)
    finally:
        lock.release()


def check_target(target: Path) -> None:
    """Refuse a new workshop file that has another ending, or would replace what is no workshop."""
    if target.suffix.lower() != SUFFIX:
        raise UserError(f"{target.name} does not end in {SUFFIX}.", f"Call it {target.stem}{SUFFIX}.")
    if _is_something(target):
        check_header(target)


def export_workshop(source: Path, target: Path, *, with_notes: bool = True) -> None:
    """Write a workshop file in the format that the target's ending names; UserError for others.

    Private notes stand in JSON alone, and in no file without ``with_notes``.
    """
    workshop = read_workshop(source)
    if not with_notes:
        workshop = workshop.without(*workshop.private_notes)
    match target.suffix.lower():
        case ".json":
            write_whole(target, write_json(workshop).encode("utf-8"))
        case ".xlsx":
            write_whole(target, workbook(workshop))
        case ".zip":
            write_whole(target, csv_zip(workshop))
        case ".csv" | "":
            write_folder(target, csv_tables(workshop))
        case other:
            raise UserError(
                f"There is no export to {other}.",
                "Endings that work: .json, .xlsx, .zip (tables as CSV), .csv (the same in a folder).",
            )


def export_register(source: Path, target: Path) -> None:
    """Write what was decided and promised as an improvement register; UserError for endings but .csv."""
    if target.suffix.lower() != ".csv":
        raise UserError("A register is written as .csv.", f"Call it {target.stem}.csv.")
    if target.is_dir():
        raise UserError(f"{target.name} is a folder.", "Choose another name for the register.")
    write_whole(target, register_csv(read_workshop(source)))


def write_folder(target: Path, tables: Mapping[str, bytes]) -> None:
    """Write a folder of CSV files, wholly or not at all; an earlier export at this place is replaced.

    Raises UserError where something else is there, or it cannot be written.
    """
    if target.exists() and not _is_export(target):
        raise UserError(f"{target.name} is there already.", "The tables become a folder: choose a new name.")
    with whole_folder(target) as folder:
        for name, data in tables.items():
            write_whole(folder / name, data)


def _is_export(target: Path) -> bool:
    """Whether this is a folder that holds CSV tables and nothing else."""
    return target.is_dir() and all(path.suffix == ".csv" and path.is_file() for path in target.iterdir())


def _is_something(path: Path) -> bool:
    return path.exists() and (not path.is_file() or path.stat().st_size > 0)
