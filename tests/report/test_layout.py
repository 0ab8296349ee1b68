"""Nothing leaves the margins, nothing is written over anything else, and every number is a result."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import NamedTuple

import pypdfium2
import pytest

from abcdesk.domain import records as r
from abcdesk.domain.workshop import Workshop
from abcdesk.report.document import render_report
from tests.report import workshops as make
from tests.report.numbers import wrong_numbers
from tests.report.reading import pages_of
from tests.report.workshops import no_picture, sample, sample_with_pictures

MARGIN = 51
ROOMS: dict[str, Callable[[], Workshop]] = {
    "sample": sample,
    "empty": make.empty,
    "all tied": make.all_tied,
    "people": make.people,
    "twelve groups": make.twelve_groups,
    "twelve teams": make.twelve_teams,
    "sixty cards": make.sixty_cards,
    "long texts": make.long_texts,
    "exercises": make.full_exercises,
    "tiny": make.tiny,
    "huge": make.huge,
    "no users": make.no_users,
    "no verdicts": make.no_verdicts,
    "a game": make.simulation_only,
    "hostile": make.hostile,
    "follow-up": make.followed,
}
ON_LETTER = ("sample", "long texts", "huge")
"""Rooms that fill pages: on shorter paper they break elsewhere."""


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


@pytest.mark.parametrize(
    ("name", "page_size"), [*((name, "A4") for name in ROOMS), *((name, "Letter") for name in ON_LETTER)]
)
def test_pages_are_tidy_and_their_numbers_are_the_results(name: str, page_size: str) -> None:
    _, pictures = sample_with_pictures()
    workshop = ROOMS[name]()
    pdf = render_report(workshop, pictures.get, draft=True, page_size=page_size)
    texts = pages_of(pdf)
    assert all("DRAFT" in text for text in texts) and "left out of the final report" in texts[-1]
    assert wrong_numbers(workshop, texts) == []
    assert faults_of(pdf) == []


@pytest.mark.parametrize(("language", "draft"), [("de", "ENTWURF"), ("nl", "CONCEPT")])
def test_pages_are_tidy_in_every_language(language: str, draft: str) -> None:
    room = sample().put(r.ReportWishes(language=language, numbers=r.Numbers.SHARES))
    pdf = render_report(room, no_picture, draft=True)
    assert all(draft in text for text in pages_of(pdf)) and faults_of(pdf) == []


def faults_of(pdf: bytes) -> list[str]:
    """What leaves the margins of its page, and what is written over anything else."""
    document = pypdfium2.PdfDocument(pdf)
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
    return faults


def test_a_text_that_runs_over_pages_has_its_label_on_each_and_two_lines_at_least() -> None:
    pages = pages_of(render_report(make.long_texts(), no_picture, sections=["cards", "words"]))[1:]
    words = [page for page in pages if "word4" in page]
    assert len(words) > 2 and all("on and on:" in " ".join(page.split()) for page in words)
    for page in pages:
        assert sum("word" in line for line in page.splitlines()) != 1
