"""The verbs between the program and the system it runs on: register, and the children that work apart."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import click

from abcdesk import child
from abcdesk.headless import draw_picture, registering


@click.command()
@click.option("--remove", is_flag=True, help="Take the registration back.")
def register(remove: bool) -> None:
    """Let workshop files and decks open in abcdesk by double click."""
    click.echo(registering.unregister() if remove else registering.register())


@click.command("_draw", hidden=True)
def draw_pictures() -> None:
    """Draw pictures from standard input to standard output, within limits."""
    draw_picture.serve()


@click.command("_print", hidden=True)
def print_reports() -> None:
    """Make the reports that are ordered on standard input, and answer on standard output."""
    from abcdesk.headless.drawing import in_report_language
    from abcdesk.report.order import Answer, Job
    from abcdesk.report.printing import printed

    def made(job: Job) -> Iterator[Answer]:
        workshop = in_report_language(job.order.workshop)
        return printed(replace(job, order=replace(job.order, workshop=workshop)))

    child.serve(sys.stdin.buffer, sys.stdout.buffer, made)


@click.command("_export", hidden=True)
def make_files() -> None:
    """Make the files that are ordered on standard input, and answer on standard output."""
    from abcdesk.headless.exporting import made

    child.serve(sys.stdin.buffer, sys.stdout.buffer, made)
