"""A template file that was dropped onto the window or opened: kept among one's own, never over another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from abcdesk.domain.errors import UserError
from abcdesk.library.templates import TemplateShelf
from abcdesk.ui.widgets.message_line import MessageLine

if TYPE_CHECKING:
    from abcdesk.domain.templates import Template


def keep_brought(path: Path, shelf: TemplateShelf, message: MessageLine) -> None:
    """Keep it and say so; where there is one of its name, ask first. UserError where it is no template."""
    brought = shelf.read(path)
    before = shelf.titled(brought.title)
    if before is None:
        _keep(brought, shelf, message)
    elif replace(before, id="") == brought:
        message.say("good", f"This template is here already: {before.title}")
    else:
        message.say(
            "warn",
            f"There is a template “{before.title}” already, and it differs.",
            ("Replace it", lambda: _keep(replace(brought, id=before.id), shelf, message)),
            ("Keep both", lambda: _keep(_named_apart(brought, shelf), shelf, message)),
        )


def _keep(template: Template, shelf: TemplateShelf, message: MessageLine) -> None:
    try:
        kept = shelf.keep(template)
    except UserError as error:
        message.warn(error)
    else:
        message.say("good", f"Kept as a template: {kept.title}")


def _named_apart(template: Template, shelf: TemplateShelf) -> Template:
    """The template under the next name that is free: Ours 2."""
    number = 2
    while shelf.titled(f"{template.title} {number}"):
        number += 1
    return replace(template, title=f"{template.title} {number}")
