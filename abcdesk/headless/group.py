"""How the command line takes a file or a verb, and the one place where it tells what went wrong."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from abcdesk.domain.errors import UserError
from abcdesk.headless.telling import lines_of

OPEN = "open"
"""The hidden command that opens the program."""


class AppGroup(click.Group):
    """A group whose first word may be a file: ``abcdesk FILE.abcw`` opens the program on it.

    ``verbs`` says where each verb is, as "module:function" beside this file. It is loaded when it is called.
    """

    def __init__(self, *args: Any, verbs: Mapping[str, str], **more: Any) -> None:
        super().__init__(*args, **more)
        self._verbs = verbs

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all verbs."""
        return sorted({*self.commands, *self._verbs})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A verb by its name, loaded if it is not yet."""
        if cmd_name in self._verbs and cmd_name not in self.commands:
            module, _, function = self._verbs[cmd_name].partition(":")
            self.commands[cmd_name] = getattr(import_module(f"{__package__}.{module}"), function)
        return super().get_command(ctx, cmd_name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the hidden command in front where no verb is given."""
        own = ("-h", "--help", "--version")
        known = (*own, *self.list_commands(ctx))
        if not args or (args[0] not in known and _opens(args[0])):
            args = [OPEN, *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show the options of the program itself beside the verbs."""
        opening = (parameter.get_help_record(ctx) for parameter in self.commands[OPEN].params)
        with formatter.section("Options when opening the program"):
            formatter.write_dl([record for record in opening if record])
        super().format_options(ctx, formatter)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; a UserError becomes one line, a hint and exit code 1."""
        try:
            return super().invoke(ctx)
        except UserError as error:
            for line in lines_of(error):
                click.echo(line, err=True)
            ctx.exit(1)


def _opens(word: str) -> bool:
    """Whether a first word that is no verb is meant for the program: an option or a file."""
    return word.startswith("-") or Path(word).suffix != "" or Path(word).exists() or len(Path(word).parts) > 1
