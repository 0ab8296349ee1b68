"""What opening a file may bring up: ways out where it fails, a word about a folder that is shared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from abcdesk import settings
from abcdesk.domain.errors import UserError

if TYPE_CHECKING:
    from abcdesk.library.safekeeping import Remedy, Safekeeping
    from abcdesk.ui.widgets.message_line import Deed, MessageLine

_KEY = "shared_folders_told"
_MOST = 60


def offer_ways_out(
    safe: Safekeeping,
    path: Path,
    error: UserError,
    line: Callable[[], MessageLine],
    open_workshop: Callable[[Path], bool],
) -> None:
    """Say why a file cannot be opened, with a button for each thing that helps; the file stays as it
    is. ``line`` gives the message line of the screen in sight."""

    def take(remedy: Remedy) -> None:
        try:
            made = safe.take(path, remedy)
        except UserError as failed:
            line().warn(failed)
            return
        if open_workshop(made):
            line().say("good", f"{remedy.done} {path.name} was left as it is.")

    def deed(remedy: Remedy) -> Deed:
        return remedy.words, lambda: take(remedy)

    remedies = safe.remedies(path, error)
    if remedies:  # the buttons say the rest
        error = UserError(error.message, "It was left as it is.")
    line().warn(error, *map(deed, remedies))


def tell_shared(path: Path, message: MessageLine) -> None:
    """Say, once for each folder, that its files are not this laptop's alone. Nothing is hindered by that."""
    from abcdesk.library.whereabouts import digest_of, shared_here

    folder, told = path.absolute().parent, _told()
    mark = digest_of(folder)
    if mark in told or (shared := shared_here(folder)) is None:
        return
    message.say("warn", shared.words)
    try:
        settings.keep(**{_KEY: [*told, mark][-_MOST:]})
    except UserError:
        return  # it is said again the next time


def _told() -> list[str]:
    kept = settings.read().get(_KEY)
    return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
