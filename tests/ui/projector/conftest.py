"""The same consoles as in the tests of the console."""

from __future__ import annotations

from tests.ui.console.conftest import clock, console, desk_with, two_screens

__all__ = ["clock", "console", "desk_with", "two_screens"]
