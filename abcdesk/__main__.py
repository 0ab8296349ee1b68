"""Starts abcdesk: ``python -m abcdesk`` and the installed command."""

from __future__ import annotations

import sys


def main() -> None:
    """Open the program where nothing is asked for, as a double click does: at once, without what reads a
    command line. Else do what the command line says."""
    if sys.argv[1:]:
        from abcdesk.cli import main as command_line

        command_line()
        return
    from abcdesk.domain.errors import UserError
    from abcdesk.headless import drawing, telling

    try:
        sys.exit(drawing.run(None))
    except UserError as error:
        if sys.stderr is None:  # a program with windows alone has no terminal on Windows
            from abcdesk.ui import refusal

            refusal.show(error)
        else:
            print(*telling.lines_of(error), sep="\n", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
