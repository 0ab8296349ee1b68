"""How abcdesk starts itself once more, to do something apart from its window."""

from __future__ import annotations

import sys
from pathlib import Path

_IS_BUNDLE = getattr(sys, "frozen", False)

HOME = Path(sys.executable if _IS_BUNDLE else Path(__file__).parent).resolve().parent
"""Where a child starts: the folder that holds abcdesk, so that it finds this one and no other."""


def command(verb: str) -> list[str]:
    """The command line of abcdesk with this verb, as it runs here: from source, installed, or as a bundle.

    A bundle's windowed program may lack standard streams, so its sibling for the terminal is taken.
    """
    if not _IS_BUNDLE:
        return [sys.executable, "-m", "abcdesk", verb]
    own = Path(sys.executable)
    sibling = own.with_name(f"abcdesk-cli{own.suffix}")
    return [str(sibling if sibling.exists() else own), verb]
