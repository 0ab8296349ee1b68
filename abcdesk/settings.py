"""What a person prefers on this machine: one small JSON file, without a word of any workshop."""

from __future__ import annotations

import json
from typing import Any

from abcdesk import paths
from abcdesk.domain.errors import UserError
from abcdesk.files import write_whole

NAME = "settings.json"


def read() -> dict[str, Any]:
    """What was kept; nothing where that was never said or cannot be read."""
    try:
        found = json.loads((paths.settings_folder() / NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def keep(**values: object) -> None:
    """Keep these beside what was kept before. UserError where that cannot be written."""
    folder = paths.settings_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / NAME, json.dumps({**read(), **values}, indent=1).encode())
    except (OSError, UserError) as error:
        raise UserError("The preference cannot be kept.", "It holds until abcdesk closes.") from error
