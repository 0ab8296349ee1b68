"""The command line: opens the program, or does one thing without it.

Exit code 0; 1 with one line ``error: …`` and a hint on stderr for what a person can cause; 2 for wrong usage.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from abcdesk import __version__
from abcdesk.domain.errors import UserError
from abcdesk.domain.results import results as results_of
from abcdesk.headless import deck_verbs, draw_picture, drawing, exchange, library_verbs, registering
from abcdesk.headless.group import AppGroup
from abcdesk.headless.progress import working
from abcdesk.store.recovery import recover as recover_file

F = TypeVar("F", bound=Callable[..., object])

PATH = click.Path(path_type=Path)
FILE = click.argument("file", type=PATH, metavar="FILE.abcw")


def output(metavar: str) -> Callable[[F], F]:
    """The option that says where the result goes."""
    return click.option("-o", "--output", "target", type=PATH, required=True, metavar=metavar)


@click.group("abcdesk", cls=AppGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="abcdesk %(version)s")
def main() -> None:
    """Run an ABC card workshop and hand over its report, offline.

    Without a command, `abcdesk [FILE.abcw]` opens the program.
    """


@main.command("open", hidden=True)
@click.argument("file", type=PATH, required=False, metavar="[FILE.abcw]")
@click.option("--sample", is_flag=True, help="Open the sample workshop.")
@click.option("--library", type=PATH, metavar="DIR", help="The folder of workshops.")
@click.option("--lang", metavar="xx", help="Language of the program, such as en or nl.")
@click.option("--projector", metavar="NAME", help="The screen the room sees, by its name.")
@click.option("--windowed", is_flag=True, help="Show the projector as a window.")
@click.option("--list-screens", is_flag=True, help="List the screens and end.")
def open_app(
    file: Path | None,
    sample: bool,
    library: Path | None,
    lang: str | None,
    projector: str | None,
    windowed: bool,
    list_screens: bool,
) -> None:
    """Open the program."""
    if list_screens:
        drawing.list_screens()
        return
    code = drawing.run(
        file, sample=sample, library=library, lang=lang, projector=projector, windowed=windowed
    )
    raise SystemExit(code)


@main.command()
@output("DIR")
def tour(target: Path) -> None:
    """Play the sample workshop through the real windows."""
    with working("Playing the sample workshop") as say:
        drawing.tour(target, say)


@main.command("import")
@click.argument("source", type=PATH, metavar="FILE.json")
@output("FILE.abcw")
def import_json(source: Path, target: Path) -> None:
    """Make a workshop file from JSON."""
    exchange.import_json(source, target)


@main.command()
@FILE
@output("OUT")
def export(file: Path, target: Path) -> None:
    """Write a workshop as .json (whole), .xlsx, .zip of CSV tables, or .csv (a folder of tables)."""
    with working(f"Writing {target.name}"):
        exchange.export_workshop(file, target)


@main.command()
@FILE
def results(file: Path) -> None:
    """Print every computed result as JSON."""
    found = results_of(exchange.read_workshop(file))
    click.echo((json.dumps(found, ensure_ascii=False, indent=1)).encode("utf-8"))


@main.command()
@FILE
@output("OUT.pdf")
@click.option("--lang", default="en", metavar="xx", help="Language of the report.")
@click.option("--draft", is_flag=True, help="Mark it as a draft.")
def report(file: Path, target: Path, lang: str, draft: bool) -> None:
    """Write the report for the CIO as PDF."""
    with working(f"Writing {target.name}"):
        drawing.report(file, target, lang=lang, draft=draft)


@main.command()
@FILE
@output("DIR")
@click.option("--size", default="1920x1080", metavar="WxH", help="Size in pixels.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", help="Light or dark.")
def slides(file: Path, target: Path, size: str, theme: str) -> None:
    """Write every slide as PNG."""
    with working("Drawing the slides"):
        drawing.slides(file, target, drawing.read_size(size), theme)


@main.command()
@FILE
def check(file: Path) -> None:
    """Check that a workshop file is sound."""
    workshop = exchange.read_workshop(file)
    click.echo(
        f"{file.name} is sound: {workshop.info.title}, {len(workshop.steps)} steps, "
        f"{len(workshop.ballots)} ballots, {len(workshop.deck)} cards"
    )


@main.command()
@FILE
@output("NEW.abcw")
def recover(file: Path, target: Path) -> None:
    """Rescue what can be read of a damaged workshop file into a new one."""
    exchange.check_target(target)
    if target.exists():
        raise UserError(f"{target.name} is there already.", "Choose a new name.")
    with working(f"Reading {file.name}"):
        found = recover_file(file, target)
    click.echo(f"{target.name} holds {found.rows} rows; {found.lost} could not be read or kept")


@main.command()
@click.option("--remove", is_flag=True, help="Take the registration back.")
def register(remove: bool) -> None:
    """Let workshop files and decks open in abcdesk by double click."""
    click.echo(registering.unregister() if remove else registering.register())


main.add_command(deck_verbs.deck)
main.add_command(library_verbs.library)


@main.command("_draw", hidden=True)
def draw_pictures() -> None:
    """Draw pictures from standard input to standard output, within limits."""
    draw_picture.serve()
