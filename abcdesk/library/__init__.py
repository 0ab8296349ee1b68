"""The folder of workshops: what home lists, searches, names and bins."""

from abcdesk.library.entry import Entry, State
from abcdesk.library.library import Library

__all__ = ["Entry", "Library", "State"]
