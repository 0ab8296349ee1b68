"""What the file wishes of its report: paper, parts and their order, the line at the foot, edited findings."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from abcdesk.domain import records as r
from abcdesk.domain.report_rows import PARTS
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.findings import wordings_of
from abcdesk.report.document import render_report
from abcdesk.report.pages import SECTIONS
from tests.report import workshops as make
from tests.report.reading import pages_of, squeezed, text_of
from tests.report.workshops import no_picture, sample

USUAL = "Confidential: for the CIO and the IT leadership team"


def test_the_parts_have_the_names_that_files_know() -> None:
    assert SECTIONS == PARTS


def test_paper_and_order_are_those_of_the_file() -> None:
    room = sample().put(r.ReportWishes(r.Paper.LETTER, ("method", "cover", "summary")))
    data = render_report(room, no_picture)
    pages = PdfReader(BytesIO(data)).pages
    texts = [squeezed(text) for text in pages_of(data)]
    assert tuple(map(float, pages[0].mediabox[2:])) == (612, 792)
    assert "Methodanddata" in texts[0] and "Belowthewaterline" in texts[-2]
    assert "Thedecisionsweaskofyou" in texts[-1]


def test_the_words_of_cut_texts_stand_where_they_are_wished_and_lose_nothing() -> None:
    last = sample().put(r.ReportWishes(sections=("cards", "impact", "words")))
    first = sample().put(r.ReportWishes(sections=("words", "cards", "impact")))
    assert letters(last) == letters(first)


def letters(room: Workshop) -> list[str]:
    """All letters of the report; its page numbers differ with the order."""
    return sorted(filter(str.isalpha, text_of(room)))


@pytest.mark.parametrize(
    ("line", "shown"), [(None, USUAL), ("For R&D <only>", "For R&D <only>."), ("", "14 October 2026.")]
)
def test_the_line_of_confidentiality(line: str | None, shown: str) -> None:
    pages = pages_of(render_report(sample().put(r.ReportWishes(confidentiality=line)), no_picture))
    assert all(squeezed(shown) in squeezed(page) for page in pages[1:])
    assert (USUAL in " ".join(pages)) == (line is None)


def test_an_edited_finding_is_printed_until_its_numbers_change() -> None:
    room = sample()
    first = wordings_of(facts_of(room))[0]
    edited = room.put(r.ReportText(first.finding.place, "Nobody feels that it is theirs.", first.told))
    assert "Nobodyfeelsthatitistheirs." in text_of(edited, sections=["summary"])
    assert squeezed(first.told) not in text_of(edited, sections=["summary"])
    (ballot, *_) = [one for one in edited.ballots if one.picks[0] == first.finding.place.split(":")[1]]
    changed = edited.without(ballot)
    told = wordings_of(facts_of(changed))[0]
    assert told.is_stale and told.edited == "Nobody feels that it is theirs."
    text = text_of(changed, sections=["summary"])
    assert squeezed(told.told) in text and "Nobodyfeels" not in text


def test_each_finding_has_a_place_of_its_own() -> None:
    for room in (sample(), sample("data-centre"), make.people(), make.one_team(), make.sixty_cards()):
        places = [one.finding.place for one in wordings_of(facts_of(room))]
        assert len(set(places)) == len(places)
