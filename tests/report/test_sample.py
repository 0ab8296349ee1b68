"""The sample's report says what its workshop says, figure by figure."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from abcdesk.domain.compare import mirrors
from abcdesk.domain.records import StepKind, StepState
from abcdesk.domain.steps.impact import verdict
from abcdesk.domain.steps.simulation import tallies
from abcdesk.domain.tally import chance_max, ranking
from abcdesk.report.content.blind_spots import blind_spots_of
from abcdesk.report.content.cards import card_page, top_cards
from abcdesk.report.content.commitments import commitments_of
from abcdesk.report.content.cover import cover_of
from abcdesk.report.content.facts import Facts, facts_of
from abcdesk.report.content.follow_up import follow_up_of
from abcdesk.report.content.how import how_of
from abcdesk.report.content.impact import matrix_of
from abcdesk.report.content.method import method_of
from abcdesk.report.content.ranking import ranking_of
from abcdesk.report.content.summary import summary_of
from abcdesk.report.content.wording import plain
from abcdesk.report.document import render_report
from tests.report.numbers import wrong_numbers
from tests.report.reading import pages_of, squeezed
from tests.report.workshops import sample, sample_with_pictures

TOP = "not-my-responsibility"
PICKED = ("recognise", "predict", "users-choose")


@pytest.fixture(scope="module")
def facts() -> Facts:
    return facts_of(sample())


@pytest.fixture(scope="module")
def pdf() -> bytes:
    workshop, pictures = sample_with_pictures()
    return render_report(workshop, pictures.get, made_on=dt.date(2026, 10, 21))


def test_the_cover_is_made_of_the_picks(facts: Facts) -> None:
    cover = cover_of(facts)
    assert [column.tiles for column in cover.columns] == [1, 2, 4, 5, 3, 2, 1]
    assert [(share.title, share.count) for share in cover.mix] == [
        ("Attitude", 7),
        ("Behaviour", 6),
        ("Culture", 5),
    ]
    assert (
        cover.caption
        == "Each tile is one team’s pick of a card: 18 picks by six teams, seven different cards."
    )


def test_the_summary(facts: Facts) -> None:
    summary = summary_of(facts)
    assert (
        summary.title[0]
        == "‘Not my responsibility’ comes first, and IT predicted one of its users’ three cards"
    )
    assert summary.lead == (
        "On 14 October, 24 people from six teams chose the attitudes, behaviours and habits that hold IT back. "
        "Three findings stand out."
    )
    assert [plain(finding.words) for finding in summary.findings] == [
        "Five of six teams picked it, users and IT alike. 22 of 24 people judge it not an acceptable business risk.",
        "IT predicted one of the three cards its users chose. The users’ first choice, ‘No respect for users’, "
        "was sixth on IT’s list.",
        "Four of six teams picked it, users and IT alike. 20 of 24 people judge it not an acceptable business risk.",
    ]
    assert [(f"{f.number} {f.base}".strip(), f.text) for f in summary.figures] == [
        ("5 of 6", "teams picked the same card"),
        ("1 of 3", "users’ top cards that IT predicted"),
        ("4 of 5", "top cards judged not an acceptable business risk"),
        ("5", "commitments, each with an owner and a date"),
    ]
    assert summary.ask.heading == "The decisions we ask of you by 30 October 2026"
    assert len(summary.ask.requests) == 2


def test_how_it_worked_has_the_right_times(facts: Facts) -> None:
    how = how_of(facts)
    assert how.title == ("One afternoon, six teams, 54 cards",)
    assert [(event.time, event.held.produced) for event in how.events] == [
        ("13:35", "18 picks"),
        ("13:55", "48 predictions"),
        ("14:10", "24 picks"),
        ("14:30", "24 notes, 5 verdicts"),
        ("15:10", "8 behaviours"),
        ("15:30", "54 observations"),
        ("16:20", "5 commitments"),
    ]


def test_steps_that_leave_no_trace_take_their_time_and_the_objective_is_printed(
    facts: Facts, pdf: bytes
) -> None:
    steps = facts.workshop.steps
    silent = (step for step in steps if step.kind in (StepKind.TALK, StepKind.CARDS))
    as_run = facts_of(facts.workshop.put(*(replace(step, state=StepState.PLANNED) for step in silent)))
    assert [event.time for event in how_of(as_run).events] == [event.time for event in how_of(facts).events]
    aim = how_of(facts).objective
    assert aim.startswith("The aim: Find out which of our habits") and aim.endswith("see instead.")
    none = facts_of(facts.workshop.put(replace(facts.workshop.info, objective=" \n")))
    assert how_of(none).objective == ""
    assert squeezed(aim) in squeezed(pages_of(pdf)[2])


def test_the_ranking_is_the_domains(facts: Facts) -> None:
    assert facts.main
    page, workshop = ranking_of(facts, facts.main), facts.workshop
    found = ranking(workshop, workshop.step("recognise"))
    assert [(row.card.id, row.amount, row.finding) for row in page.rows] == [
        (s.card, s.votes, s.above_chance) for s in found
    ]
    assert page.chance == chance_max(workshop.ballots_of("recognise"), 54) == 3
    assert [row.rank for row in page.rows] == ["1", "2", "3", "4=", "4=", "6=", "6="]
    assert page.title[0] == "Five of six teams picked the same card: ‘Not my responsibility’"
    assert (
        page.lead
        == "The first two cards are findings. From rank 3 on, chance alone could give the same numbers."
    )
    assert page.rows[0].cells == (1, 1, 1, 1, 0, 1)
    assert page.boxes[1].text == "‘No respect for users’ and ‘Saying yes but meaning no’."


def test_the_blind_spots_are_the_domains(facts: Facts) -> None:
    mirror = mirrors(facts.workshop)[0]
    page = blind_spots_of(facts, mirror)
    assert {line.card.id for line in page.lines if line.kind == "blind"} == set(mirror.blind_spots)
    assert {line.card.id: (line.guessed, line.chosen) for line in page.lines}["no-respect-for-users"] == (
        4,
        7,
    )
    assert page.title == ("IT predicted one of the three cards its users chose",)
    assert [line.note for line in page.lines if line.note] == ["IT ranked it 6th", "IT ranked it 8th"]
    assert [box.heading for box in page.boxes] == ["Two blind spots", "One shared card", "Two false worries"]


def test_the_matrix_is_sorted_by_verdict(facts: Facts) -> None:
    page = matrix_of(facts)
    assert page
    assert page.title == ("The room calls four of its five top cards an unacceptable business risk",)
    assert [(row.figure, row.label) for row in page.rows] == [
        (22, "Not acceptable"),
        (20, "Not acceptable"),
        (19, "Not acceptable"),
        (17, "Not acceptable"),
        (11, "The room is divided"),
    ]
    assert (
        page.lead
        == "24 notes in the room’s own words: 16 rest on opinion, 4 on a question asked, 4 on a measurement."
    )
    assert page.rows[-1].notes[3] is None


def test_a_card_page(facts: Facts) -> None:
    assert len(top_cards(facts)) == 5
    page, taken = card_page(facts, TOP), verdict(facts.workshop, TOP)
    assert taken
    assert (page.votes.no, page.votes.unsure, page.votes.yes) == (
        taken.not_acceptable,
        taken.unsure,
        taken.acceptable,
    )
    assert page.lead == "Five of six teams picked it, users and IT alike. Chance alone would reach three."
    counts = [chart.counts for chart in page.charts]
    found = tallies(facts.workshop, facts.workshop.step("simulation"))
    assert counts[0] == tuple(t.seen for t in found if t.behaviour == "b1") == (1, 3, 7)
    assert counts[3] == tuple(t.relapse for t in found if t.behaviour == "b2") == (8, 4, 1)
    assert page.follows == "Commitments 1 and 2 follow from this card."


def test_commitments_and_follow_up(facts: Facts) -> None:
    promised, follow_up = commitments_of(facts), follow_up_of(facts)
    assert promised and follow_up
    assert [promise.confidence for promise in promised.promises] == [5, 4, 4, 3, 4]
    assert [(measure.now, measure.progress) for measure in follow_up.measures] == [
        ("5 of 6", "3 of 6 or fewer"),
        ("1 of 3", "2 of 3 or more"),
        ("4 of 5", "2 of 5 or fewer"),
        ("not yet due", "4 of 5 or more"),
        ("not yet due", "yes, signed"),
    ]


def test_the_appendix_has_every_count(facts: Facts) -> None:
    method = method_of(facts, None)
    assert [(column.heading, column.base, column.total) for column in method.columns[:3]] == [
        ("Teams", "of 6", "18"),
        ("Predicted", "of 16", "48"),
        ("Users", "of 8", "24"),
    ]
    row = [card.id for card in method.cards].index("saying-yes-meaning-no")
    assert [column.cells[row] for column in method.columns] == ["1", "2", "6", "–", "–", "–"]


def test_every_number_on_the_pages_is_that_of_the_results(facts: Facts, pdf: bytes) -> None:
    pages, workshop = pages_of(pdf), facts.workshop
    assert wrong_numbers(workshop, pages) == []
    judged, seen = workshop.judgements[0], workshop.observations[0]
    ballots = [next(one for one in workshop.ballots if one.step == step) for step in PICKED]
    others = [workshop.without(ballot) for ballot in ballots]
    others += [
        workshop.put(replace(judged, count=judged.count + 1)),
        workshop.put(replace(seen, count=seen.count + 1)),
    ]
    assert all(wrong_numbers(other, pages) for other in others), "and would be missed"


def test_every_text_of_the_room_is_in_the_file(facts: Facts, pdf: bytes) -> None:
    text = squeezed("".join(pages_of(pdf)))
    workshop = facts.workshop
    said = [note.text for note in workshop.impacts]
    said += [part for one in workshop.behaviours for part in (one.desired, one.we_will_see)]
    said += [
        part for one in workshop.commitments for part in (one.text, one.measure, one.first_step, one.owner)
    ]
    said += [*workshop.info.ask.splitlines(), *(row.note for row in workshop.observations)]
    assert [words for words in said if squeezed(words) not in text] == []


def test_what_is_private_is_not_in_the_file(facts: Facts, pdf: bytes) -> None:
    text = squeezed("".join(pages_of(pdf)))
    assert [note.text for note in facts.workshop.private_notes if squeezed(note.text) in text] == []


def test_the_file_itself(pdf: bytes) -> None:
    reader = PdfReader(BytesIO(pdf))
    assert reader.metadata
    assert reader.metadata.title == "Below the waterline: ABC workshop report, Northwind Hospital Trust IT"
    assert reader.metadata.subject == "ABC workshop report"
    assert str(reader.metadata["/CreationDate"]) == "D:20261021000000Z"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    names = [str(item.title) for item in reader.outline if not isinstance(item, list)]
    assert names[:3] == ["Below the waterline", "Summary", "How the workshop worked"]
    links = [
        note
        for page in reader.pages
        for note in page.get("/Annots", ())
        if note.get_object()["/Subtype"] == "/Link"
    ]
    assert len(links) >= 7
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert fonts and all(name.startswith("/AAAAAA+") for name in fonts), "every font is embedded"


def test_the_same_input_gives_the_same_bytes(pdf: bytes) -> None:
    workshop, pictures = sample_with_pictures()
    assert render_report(workshop, pictures.get, made_on=dt.date(2026, 10, 21)) == pdf
    assert render_report(workshop, pictures.get, made_on=dt.date(2026, 10, 22)) != pdf


def test_the_five_pictures_are_in_the_file_once_each(pdf: bytes) -> None:
    forms = {
        str(name)
        for page in PdfReader(BytesIO(pdf)).pages
        for name, item in page["/Resources"].get("/XObject", {}).items()
        if item.get_object()["/Subtype"] == "/Form"
    }
    assert len(forms) == 5


def test_what_is_read_out_stands_in_order_and_says_what_it_is(pdf: bytes) -> None:
    """The tree of tags: a section a page, headings first, each part once, pictures with words."""
    reader = PdfReader(BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value
    (sections,) = (root["/StructTreeRoot"]["/K"]["/K"],)
    assert len(sections) == len(reader.pages)
    numbers = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for place, (page, section) in enumerate(zip(reader.pages, sections, strict=True)):
        parts = [part.get_object() for part in section.get_object()["/K"]]
        assert page["/StructParents"] == place == numbers[2 * place]
        assert [part["/K"] for part in parts] == [*range(len(parts))]
        assert len(numbers[2 * place + 1]) == len(parts)
        content = page.get_contents().get_data()
        assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")
        assert content.count(b"/MCID") == len(parts)
        roles = [part["/S"] for part in parts]
        assert "/H1" in roles and (place == 0 or roles[0] == "/H1")
    words = [part.get_object().get("/Alt") for part in sections[6].get_object()["/K"]]
    assert [one for one in words if one] == ["Not my responsibility"]
