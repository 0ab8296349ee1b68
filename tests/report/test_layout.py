"""Nothing leaves the margins, nothing is written over anything else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import NamedTuple

import pypdfium2
import pytest

from abcdesk.domain.workshop import Workshop
from abcdesk.report.document import render_report
from tests.report import workshops as make
from tests.report.workshops import sample, sample_with_pictures

MARGIN = 51
ROOMS: dict[str, Callable[[], Workshop]] = {
    "sample": sample,
    "data centre": lambda: sample("data-centre"),
    "empty": make.empty,
    "one team": make.one_team,
    "all tied": make.all_tied,
    "people": make.people,
    "twelve teams": make.twelve_teams,
    "sixty cards": make.sixty_cards,
    "long texts": make.long_texts,
    "exercises": make.full_exercises,
}


class Box(NamedTuple):
    """Where some text stands, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    text: str


def boxes_of(page: pypdfium2.PdfPage) -> list[Box]:
    """The boxes of a page's pieces of text."""
    text = page.get_textpage()
    found = []
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        found.append(Box(left, bottom, right, top, text.get_text_bounded(left, bottom, right, top)))
    return found


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes cover each other by more than the hair that letters' boxes may share."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.top, other.top) - max(one.bottom, other.bottom)
    return wide > 1.5 and high > 2.2


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
@pytest.mark.parametrize("name", ROOMS)
def test_pages_are_tidy(name: str, page_size: str) -> None:
    _, pictures = sample_with_pictures()
    document = pypdfium2.PdfDocument(
        render_report(ROOMS[name](), pictures.get, draft=True, page_size=page_size)
    )
    faults = []
    for number, page in enumerate(document, 1):
        width, height = page.get_size()
        boxes = boxes_of(page)
        faults += [
            f"page {number} leaves its margins: {box.text!r}"
            for box in boxes
            if box.left < MARGIN - 4
            or box.right > width - MARGIN + 4
            or box.bottom < 24
            or box.top > height - 30
        ]
        faults += [
            f"page {number} has {one.text!r} over {other.text!r}"
            for one, other in combinations(boxes, 2)
            if overlap(one, other)
        ]
    document.close()
    assert faults == []
