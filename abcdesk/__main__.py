"""Starts abcdesk: ``python -m abcdesk`` and the installed command."""

from abcdesk.cli import main

if __name__ == "__main__":
    main()
