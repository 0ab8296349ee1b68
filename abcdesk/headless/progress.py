"""Progress for verbs that take long: on a terminal alone, so that pipes and logs stay clean."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click


@contextmanager
def working(what: str) -> Iterator[Callable[[str], None]]:
    """Say on the terminal what is being done, until it is done; gives a function that says how far it is."""
    on_terminal = sys.stderr.isatty()

    def say(part: str) -> None:
        if on_terminal:
            click.echo(f"\r\x1b[K{what}: {part} …", nl=False, err=True)

    if on_terminal:
        click.echo(f"{what} …", nl=False, err=True)
    try:
        yield say
    finally:
        if on_terminal:
            click.echo("\r\x1b[K", nl=False, err=True)


def counted(what: str, say: Callable[[str], None]) -> Callable[[int, int], None]:
    """Progress by number: says "page 3 of 16"."""
    return lambda done, count: say(f"{what} {done} of {count}")
