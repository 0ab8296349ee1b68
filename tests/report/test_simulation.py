"""The report's pages of a simulation, and of how excuses end."""

from __future__ import annotations

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.endings import endings_of
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.simulation import simulations_of
from abcdesk.report.document import render_report
from tests.projector.judged_rooms import EXCUSES, LONG, deck, excuses_room, judged_room, with_cards
from tests.projector.played_rooms import THREE, played_room
from tests.report.reading import pages_of, squeezed, text_of
from tests.report.workshops import no_picture, sample

HOSTILE = "<b>=1+1</b> &amp; \u202eevil " + "Donaudampfschifffahrtsgesellschaft" * 4


def ruled(room: Workshop) -> Workshop:
    kinds = r.RulingKind
    return room.put(
        r.Ruling("judge", "needs-a-rewrite", kinds.DECISION, "Finance Board", "2024"),
        r.Ruling("judge", "we-are-techies", kinds.IMPROVEMENT, "", "We confirm before we close"),
    )


def test_the_title_is_the_relapse_that_shrank_most() -> None:
    (page,) = simulations_of(facts_of(played_room(THREE, shown=3)))
    assert page.title[0] == "‘no b2’: eight times, then four, then once"
    assert page.lead == (
        "Three rounds of a business game were played. Observers counted relapses 15, 9 and 3 times "
        "and desired behaviour 3, 8 and 16 times, round by round."
    )
    assert [(row.words, row.counts) for row in page.relapses] == [("no b2", (8, 4, 1)), ("no b1", (7, 5, 2))]
    assert [(row.words, row.counts) for row in page.seen] == [("did b2", (2, 5, 9)), ("did b1", (1, 3, 7))]


def test_the_sample_has_its_rounds_and_every_learning_moment_once() -> None:
    workshop = sample()
    (page,) = simulations_of(facts_of(workshop))
    moments = [row.note for row in workshop.observations if row.kind is r.ObservationKind.LEARNING]
    assert [one.text for one in page.learnt] == moments
    text = text_of(workshop)
    assert [text.count(squeezed(words)) for words in moments] == [1] * len(moments)


def test_odd_simulations_are_worded_and_drawn() -> None:
    one = played_room({"b1": [(4, 0)]}, shown=1, moments=[(1, "We rang", "t2")])
    (page,) = simulations_of(facts_of(one))
    assert page.title == ("One round of a business game, and what was seen in it",)
    assert page.lead.endswith("Observers counted desired behaviour 4 times.")
    loose = one.put(r.Observation("x", "game", 1, None, r.ObservationKind.SEEN, 3))
    assert "Three observations named no behaviour." in simulations_of(facts_of(loose))[0].note
    only_said = one.without(*(row for row in one.observations if row.kind is not r.ObservationKind.LEARNING))
    assert simulations_of(facts_of(only_said))[0].lead.endswith("Nothing was tallied.")
    assert simulations_of(facts_of(played_room({"b1": [(0, 0)]}, shown=0))) == ()
    assert squeezed("Ward users") in text_of(only_said)


@pytest.mark.parametrize("words", [LONG * 4, HOSTILE], ids=["long", "hostile"])
def test_long_and_hostile_words_are_kept_in_full(words: str) -> None:
    many = {f"b{n}": [(n, 3)] * 5 for n in range(1, 30)}
    room = played_room(
        many, shown=5, rounds=5, words=words, moments=[(n % 5 + 1, f"{words} {n}", "t1") for n in range(40)]
    )
    pages = pages_of(render_report(room, no_picture, sections=["simulation", "words"]))
    text = squeezed("".join(pages)).replace("\u202e", "")
    assert squeezed(words).replace("\u202e", "") in text
    assert squeezed("39”") in text and len(pages) > 3


def test_excuses_end_in_a_table_with_roles_and_improvements() -> None:
    room = ruled(excuses_room())
    (page,) = endings_of(facts_of(room))
    assert page.title[0] == "One of eight reasons for poor service was chosen, seven just happened"
    assert page.pieces == (1, 2, 5)
    first = page.rows[0]
    assert (first.said, first.heading, first.text) == (
        "Decision: 13 of 24",
        "Decided by Finance Board",
        "2024",
    )
    assert {row.said for row in page.rows if row.card.id == "the-contract-says-four-hours"} == {
        "Split, 24 asked"
    }
    assert page.note == "8 reasons judged. One improvement costs nothing. Six reasons are still open."
    text = text_of(room, sections=["answers"])
    assert squeezed("Decided by Finance Board 2024") in text
    assert squeezed("From now on, for nothing We confirm before we close") in text


def test_without_an_ending_there_is_no_such_page() -> None:
    assert endings_of(facts_of(excuses_room())) == ()
    few = ruled(judged_room(deck("excuses"), EXCUSES, [(1, 2, 1)] * 8))
    assert {row.said for row in endings_of(facts_of(few))[0].rows} == {"Fewer than five people were asked"}


def test_many_long_endings_break_over_pages() -> None:
    room = judged_room(with_cards(deck("excuses"), 40, LONG), EXCUSES, [(9, 9, 9)] * 40)
    cards = list(dict.fromkeys(row.card for row in room.judgements))
    for place, card in enumerate(cards):
        kind = list(r.RulingKind)[place % 2]
        room = room.put(r.Ruling("judge", card, kind, LONG * 3 if place % 2 == 0 else "", HOSTILE * 3, place))
    pages = pages_of(render_report(room, no_picture, sections=["answers", "words"]))
    assert squeezed(HOSTILE).replace("\u202e", "") in squeezed("".join(pages)).replace("\u202e", "")
    assert sum("How it ends" in page for page in pages) >= 3
