"""Honest numbers: no percentage stands anywhere without how many people it is of."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.show import spots
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.report.document import render_report
from tests.report.reading import pages_of
from tests.report.workshops import no_picture, sample

PERCENT = re.compile(r"\d\s?%")
NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine)"
SLIDE_BASE = re.compile(rf"\b{NUMBER} of {NUMBER}\b|\b\d+ (?:people|person|teams?)\b|n unknown")
REPORT_BASE = re.compile(
    rf"\b(?:of|all) (?:the )?{NUMBER}\b|\b{NUMBER} (?:people|users|teams|persons?)\b|n \d+|\(\d+ of \d+\)",
    re.IGNORECASE,
)
NEAR = 170
"""Characters of a report's page before and behind a percentage: a sentence or two."""


def rooms() -> Iterator[Workshop]:
    """The samples; the data centre plays every exercise, with published figures beside its own."""
    yield sample()
    yield sample("data-centre")


@pytest.mark.parametrize("workshop", [*rooms()], ids=["hospital", "centre"])
def test_no_percentage_on_a_slide_without_its_base(workshop: Workshop) -> None:
    room = room_view(workshop)
    for here in spots(workshop):
        slide = slide_for(room, here)
        words = " ".join(slide.texts)
        if PERCENT.search(words):
            assert SLIDE_BASE.search(words), f"{here}: {words}"
        if PERCENT.search(slide.spoken):
            assert SLIDE_BASE.search(f"{slide.spoken} {words}"), slide.spoken


@pytest.mark.parametrize("numbers", [r.Numbers.WORDS, r.Numbers.SHARES])
@pytest.mark.parametrize("workshop", [*rooms()], ids=["hospital", "centre"])
def test_no_percentage_in_a_report_without_its_base(workshop: Workshop, numbers: r.Numbers) -> None:
    found = 0
    for page in pages_of(render_report(workshop.put(r.ReportWishes(numbers=numbers)), no_picture)):
        words = " ".join(page.split())
        for match in PERCENT.finditer(words):
            found += 1
            context = words[max(0, match.start() - NEAR) : match.end() + NEAR]
            assert REPORT_BASE.search(context), context
    assert found
