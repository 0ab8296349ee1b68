"""The verbs that draw: tour, report, slides."""

from __future__ import annotations

from pathlib import Path

import click

from abcdesk.headless import drawing
from abcdesk.headless.arguments import FILE, output
from abcdesk.headless.progress import counted, working

_THEME = click.option("--theme", type=click.Choice(["light", "dark"]), default="light", help="Light or dark.")


@click.command()
@output("DIR")
@_THEME
def tour(target: Path, theme: str) -> None:
    """Play the sample workshop through the real windows."""
    with working("Playing the sample workshop") as say:
        drawing.tour(target, say, theme)


@click.command()
@FILE
@output("OUT.pdf")
@click.option("--lang", default="", metavar="xx", help="Language of the report: en, de or nl.")
@click.option("--draft", is_flag=True, help="Mark it as a draft.")
def report(file: Path, target: Path, lang: str, draft: bool) -> None:
    """Write the report for the CIO as PDF."""
    with working(f"Writing {target.name}") as say:
        lacking = drawing.report(file, target, lang=lang, draft=draft, progress=counted("page", say))
    if lacking:
        click.echo(f"warning: the fonts lack {lacking}. These signs are missing from the report.", err=True)


@click.command()
@FILE
@output("DIR")
@click.option("--size", default="1920x1080", metavar="WxH", help="Size in pixels.")
@_THEME
def slides(file: Path, target: Path, size: str, theme: str) -> None:
    """Write every slide as PNG."""
    with working("Drawing the slides") as say:
        drawing.slides(file, target, drawing.read_size(size), theme, counted("slide", say))
