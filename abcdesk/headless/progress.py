"""Progress for verbs that take long: on a terminal alone, so that pipes and logs stay clean."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click


@contextmanager
def working(what: str) -> Iterator[None]:
    """Say on the terminal what is being done, until it is done."""
    on_terminal = sys.stderr.isatty()
    if on_terminal:
        click.echo(f"{what} …", nl=False, err=True)
    try:
        yield
    finally:
        if on_terminal:
            click.echo("\r\x1b[K", nl=False, err=True)
