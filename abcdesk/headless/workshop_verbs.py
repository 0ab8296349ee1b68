"""The verbs for one workshop file: import, export, results, check, recover."""

from __future__ import annotations

import json
from pathlib import Path

import click

from abcdesk.domain.errors import UserError
from abcdesk.domain.results import results as results_of
from abcdesk.headless import exchange
from abcdesk.headless.arguments import FILE, PATH, output
from abcdesk.headless.progress import working
from abcdesk.store.recovery import recover as recover_file


@click.command("import")
@click.argument("source", type=PATH, metavar="FILE.json|REPORT.pdf|EARLIER.abcw")
@output("FILE.abcw")
def import_workshop(source: Path, target: Path) -> None:
    """Make a workshop file from JSON, or the follow-up of an earlier report or workshop."""
    exchange.import_workshop(source, target)


@click.command()
@FILE
@output("OUT")
@click.option("--as", "kind", type=click.Choice(["register"]), help="An improvement register, one .csv file.")
@click.option("--without-notes", is_flag=True, help="Leave private notes out of .json.")
def export(file: Path, target: Path, kind: str | None, without_notes: bool) -> None:
    """Write a workshop as .json (whole), .xlsx, .zip of CSV tables, or .csv (a folder of tables)."""
    with working(f"Writing {target.name}"):
        if kind:
            exchange.export_register(file, target)
        else:
            exchange.export_workshop(file, target, with_notes=not without_notes)


@click.command()
@FILE
def results(file: Path) -> None:
    """Print every computed result as JSON."""
    found = results_of(exchange.read_workshop(file))
    click.echo((json.dumps(found, ensure_ascii=False, indent=1)).encode("utf-8"))


@click.command()
@FILE
def check(file: Path) -> None:
    """Check that a workshop file is sound, and which backups of it are."""
    from abcdesk.headless.checking import checked

    with working(f"Reading {file.name} and its backups"):
        lines = list(checked(file))
    for line in lines:
        click.echo(line)


@click.command()
@FILE
@output("NEW.abcw")
def recover(file: Path, target: Path) -> None:
    """Rescue what can be read of a damaged workshop file into a new one."""
    exchange.check_target(target)
    if target.exists():
        raise UserError(f"{target.name} is there already.", "Choose a new name.")
    with working(f"Reading {file.name}"):
        found = recover_file(file, target)
    click.echo(f"{target.name} holds {found.rows} rows; {found.lost.total()} could not be read or kept")
    for table, count in found.lost.most_common():
        click.echo(f"  {table}: {count} lost")
