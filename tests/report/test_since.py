"""A follow-up in the report: promises and moves, worded from what was recorded."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pypdfium2

from abcdesk.domain import records as r
from abcdesk.domain.carried import carried, rows_of
from abcdesk.domain.results import results
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.since import since_of
from abcdesk.report.document import render_report
from tests.projector.rooms import sample

STATUSES = (*[r.CommitmentStatus.KEPT] * 3, r.CommitmentStatus.HALF, r.CommitmentStatus.DROPPED)


def followed(outcome: str = "From 41 to 6") -> Workshop:
    workshop = sample()
    rows = [
        replace(row, status=STATUSES[row.position], outcome=outcome)
        if isinstance(row, r.EarlierPromise)
        else row
        for row in rows_of(carried(workshop))
    ]
    ballots = [
        replace(one, picks=("it-hero", *one.picks[1:]))
        for one in workshop.ballots_of("recognise")
        if "it-hero" not in one.picks
    ]
    return workshop.put(*rows, *ballots, replace(workshop.info, date=dt.date(2027, 4, 14)))


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
