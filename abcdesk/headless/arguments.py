"""What several verbs take: the workshop's file, and where the result goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

F = TypeVar("F", bound=Callable[..., object])

PATH = click.Path(path_type=Path)
FILE = click.argument("file", type=PATH, metavar="FILE.abcw")


def output(metavar: str) -> Callable[[F], F]:
    """The option that says where the result goes."""
    return click.option("-o", "--output", "target", type=PATH, required=True, metavar=metavar)
