"""What is to be printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class Order:
    """A workshop as it stands, its pictures by card, language, whether it is a draft, and which sections;
    None for all that have content."""

    workshop: Workshop
    pictures: Mapping[str, bytes]
    lang: str = "en"
    draft: bool = False
    sections: tuple[str, ...] | None = None
