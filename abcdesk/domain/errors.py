"""The one family of errors that a person using abcdesk can cause or meet."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can understand and act on.

    ``message`` says what happened, ``hint`` what is safe and what to do next. Everything
    that is not a ``UserError`` is a bug.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InvalidInput(UserError):
    """A value that cannot be accepted; ``field`` names the place it came from.

    ``field`` is a path such as ``ballots[3].picks`` for a file, or the name of a form field
    (``title``, ``headcount``) for a window, so that the message can stand beside it.
    """

    def __init__(self, field: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.field = field
