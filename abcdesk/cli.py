"""The command line: opens the program, or does one thing without it.

Exit code 0; 1 with one line ``error: …`` and a hint on stderr for what a person can cause; 2 for wrong usage.
"""

from __future__ import annotations

from pathlib import Path

import click

from abcdesk import __version__
from abcdesk.headless.group import OPEN, AppGroup

PATH = click.Path(path_type=Path)
VERBS = {
    "_draw": "desktop_verbs:draw_pictures",
    "_export": "desktop_verbs:make_files",
    "_print": "desktop_verbs:print_reports",
    "check": "workshop_verbs:check",
    "deck": "deck_verbs:deck",
    "export": "workshop_verbs:export",
    "import": "workshop_verbs:import_workshop",
    "library": "library_verbs:library",
    "recover": "workshop_verbs:recover",
    "register": "desktop_verbs:register",
    "report": "drawing_verbs:report",
    "results": "workshop_verbs:results",
    "slides": "drawing_verbs:slides",
    "tour": "drawing_verbs:tour",
}
"""Verb -> where it is: loaded when it is called, so that the window opens without any of them."""


@click.group("abcdesk", cls=AppGroup, verbs=VERBS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="abcdesk %(version)s")
def main() -> None:
    """Run an ABC card workshop and hand over its report, offline.

    Without a command, `abcdesk [FILE.abcw]` opens the program.
    """


@main.command(OPEN, hidden=True)
@click.argument("file", type=PATH, required=False, metavar="[FILE.abcw]")
@click.option("--sample", is_flag=True, help="Open the sample workshop.")
@click.option("--library", type=PATH, metavar="DIR", help="The folder of workshops.")
@click.option("--lang", metavar="xx", help="Language of the cards in new workshops, where the deck has it.")
@click.option("--projector", metavar="NAME", help="The screen the room sees, by its name.")
@click.option("--windowed", is_flag=True, help="Show the projector as a window.")
@click.option("--list-screens", is_flag=True, help="List the screens and end.")
@click.option("--timing", is_flag=True, help="Print how long each part of the start took, and end.")
def open_app(file: Path | None, list_screens: bool, **options: object) -> None:
    """Open the program."""
    from abcdesk.headless import drawing

    if list_screens:
        click.echo("\n".join(drawing.list_screens()))
        return
    raise SystemExit(drawing.run(file, **options))
