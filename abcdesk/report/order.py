"""What is to be printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class Order:
    """A workshop as it stands, its pictures by card, and whether it is a draft. All else that is wished for
    stands in the workshop."""

    workshop: Workshop
    pictures: Mapping[str, bytes]
    draft: bool = False


@dataclass(frozen=True)
class Job:
    """What a child that prints is asked for: the PDF, and before it each page as a picture ``width_px`` wide;
    0 for no pictures."""

    order: Order
    width_px: int = 0


@dataclass(frozen=True)
class PagePicture:
    """One page as rows of RGBX pixels, 8 bits each, packed by zlib; ``place`` counts from 0, of ``count``
    pages."""

    place: int
    count: int
    width: int
    height: int
    stride: int
    packed: bytes


@dataclass(frozen=True)
class Printed:
    """The PDF, whole."""

    pdf: bytes


Answer = PagePicture | Printed
