"""Checking a workshop file: is it sound, what was changed last, and what is there to fall back on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from abcdesk import settings
from abcdesk.domain.errors import UserError
from abcdesk.library.library import Library
from abcdesk.library.safekeeping import Safekeeping
from abcdesk.store.backup import backups_of, verify
from abcdesk.store.failures import DamagedFile
from abcdesk.store.file import WorkshopFile

_MOMENT = "%d %b %Y, %H:%M"


def checked(path: Path) -> Iterator[str]:
    """Lines about a sound file and its backups, each of which is read whole.

    Raises UserError where the file cannot be read; for a damaged one its hint names the newest sound backup.
    """
    library = Library(settings.library_folder())
    try:
        with WorkshopFile.read(path) as file:
            workshop, last = file.workshop, file.undo_name
    except DamagedFile as error:
        backup = Safekeeping(library).newest_sound(path) if path.is_file() else None
        if backup is None:
            raise
        hint = f"It was left as it is. Its newest sound backup, for abcdesk recover: {backup.path}"
        raise DamagedFile(error.message, hint) from error
    yield (
        f"{path.name} is sound: {workshop.info.title}, {len(workshop.steps)} steps, "
        f"{len(workshop.ballots)} ballots, {len(workshop.impacts)} notes on consequences, "
        f"{len(workshop.commitments)} commitments, {len(workshop.deck)} cards"
    )
    saved = dt.datetime.fromtimestamp(path.stat().st_mtime)
    yield f"last change: {last or 'none since it was made'}; saved {saved:{_MOMENT}}"
    yield from _backups(path, library)


def _backups(path: Path, library: Library) -> Iterator[str]:
    found = backups_of(path, library.backup_folder)
    if not found:
        yield f"no backups in {library.backup_folder}"
        return
    broken = [backup for backup in found if not _is_sound(backup)]
    yield f"backups: {len(found)}, {f'{len(broken)} of them damaged' if broken else 'all of them sound'}"
    if newest := Safekeeping(library).newest_sound(path):
        held = f"{newest.ballots} ballots, {newest.notes} notes on consequences"
        yield f"newest sound one: as saved {newest.moment:{_MOMENT}}, {held}, {newest.path}"


def _is_sound(backup: Path) -> bool:
    try:
        verify(backup)
    except UserError:
        return False
    return True
