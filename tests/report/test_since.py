"""A follow-up in the report: promises and moves, worded from what was recorded."""

from __future__ import annotations

import pypdfium2

from abcdesk.domain.results import results
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.since import since_of
from abcdesk.report.document import render_report
from tests.report.workshops import followed, sample


def test_promises_and_moves_are_worded_from_what_was_recorded() -> None:
    found = since_of(facts_of(followed()))
    assert found is not None
    assert found.title[0] == "Of five promises: three kept, one half kept and one dropped"
    assert (found.then, found.now) == ("October 2026", "April 2027")
    moved = {one.title: (one.then, one.now) for one in found.moves}
    rows = {row["card"]: row for row in results(followed())["follow_up"]["cards"]}  # type: ignore[index]
    hero = rows["it-hero"]
    assert moved["IT hero"] == ("1 of 6 teams", f"{round(hero['share_now'] * hero['n_now'])} of 6 teams")


def test_without_an_earlier_workshop_there_is_no_page() -> None:
    assert since_of(facts_of(sample())) is None


def test_the_page_is_printed_whole() -> None:
    long = "nobody had told the new team what was agreed, so " * 30
    document = pypdfium2.PdfDocument(render_report(followed(long), lambda _card: None, sections=["since"]))
    text = " ".join("".join(page.get_textpage().get_text_bounded() for page in document).split())
    assert len(document) >= 2 and "half kept" in text and "What moved" in text
    assert text.count("nobody had told the new team") == 150
    document.close()
