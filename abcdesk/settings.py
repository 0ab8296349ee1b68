"""What a person prefers on this machine: one small JSON file, without a word of any workshop."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from abcdesk import paths
from abcdesk.domain.errors import UserError
from abcdesk.files import write_whole

NAME = "settings.json"
"""Its keys: look (light, dark, system), text_size (percent), stage_theme (light, dark), reduced_motion,
end_sound (when a timer ends), projector (a screen's label), library (a folder), export_folder, greeted,
screens_by_place and shared_folders_told (both by digest), clicker_keys (next, back, black: names of keys)."""


def read() -> dict[str, Any]:
    """What was kept; nothing where that was never said or cannot be read."""
    try:
        found = json.loads((paths.settings_folder() / NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def library_folder() -> Path:
    """Where workshops are kept: in the folder a person chose, or where the system keeps documents."""
    chosen = read().get("library")
    return Path(chosen) if isinstance(chosen, str) and chosen else paths.library_folder()


def keep(**values: object) -> None:
    """Keep these beside what was kept before. UserError where that cannot be written."""
    folder = paths.settings_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / NAME, json.dumps({**read(), **values}, indent=1).encode())
    except (OSError, UserError) as error:
        raise UserError("The preference cannot be kept.", "It holds until abcdesk closes.") from error
