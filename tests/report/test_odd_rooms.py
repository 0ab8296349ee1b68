"""Rooms that are empty, small, of one mind or of many: each report is made, and words it right."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.answers import answers_of_facts
from abcdesk.report.content.commitments import commitments_title
from abcdesk.report.content.cover import cover_of, tallest_in_the_middle
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.how import duration
from abcdesk.report.content.impact import evidence_sentence, matrix_of
from abcdesk.report.content.open_points import open_points_of
from abcdesk.report.content.ranking import ranking_of
from abcdesk.report.content.scan import scans_of
from abcdesk.report.content.summary import summary_of
from abcdesk.report.content.wording import plain
from abcdesk.report.document import SECTIONS, render_report
from abcdesk.report.language import language_of
from tests.report import workshops as make
from tests.report.reading import page_with, pages_of, squeezed, text_of
from tests.report.workshops import IT, LEADERSHIP, USERS, no_picture, sample, workshop

EN = language_of("en")


def test_an_empty_workshop_says_so() -> None:
    summary = summary_of(facts_of(make.empty()))
    assert summary.title == ("Nothing has been counted yet",)
    assert summary.findings == () and summary.figures == ()
    assert summary.ask.heading == "No decision is asked yet"
    assert cover_of(facts_of(make.empty())).caption == ""


def test_a_game_alone_is_a_finding() -> None:
    summary = summary_of(facts_of(make.simulation_only()))
    assert summary.title[0] == "‘Habit 3’: three times, then six, then two"
    assert [plain(finding.words) for finding in summary.findings] == [
        "Three rounds of a business game were played. Observers counted relapses 6, 12 and 11 times and desired "
        "behaviour 9, 8 and 7 times, round by round."
    ]


def test_a_draft_in_the_middle_says_what_has_not_been_held() -> None:
    planned = replace(make.impact(["c1"]), state=r.StepState.PLANNED)
    facts = facts_of(make.one_team().put(planned))
    assert "‘Impact’ has not been held yet." in open_points_of(facts).topics[1].points
    noted = facts_of(make.one_team().put(planned, make.note(1, "c1", "It costs.")))
    assert not any("Impact" in point for topic in open_points_of(noted).topics for point in topic.points)


def test_a_chapter_that_goes_on_says_of_which_card() -> None:
    pages = pages_of(render_report(make.huge(), no_picture, sections=["words"]))
    assert len(pages) > 1 and any(", continued" in page for page in pages[1:])


def test_one_team_is_no_finding() -> None:
    facts = facts_of(make.one_team())
    assert facts.main
    page = ranking_of(facts, facts.main)
    assert page.title == ("The one team picked three cards",)
    assert page.lead == "None of them is a finding: chance alone can reach one team."
    assert page.columns == ()
    assert summary_of(facts).lead.endswith(
        "from one team chose the attitudes, behaviours and habits that hold IT back. No findings stand out."
    )


def test_ties() -> None:
    facts = facts_of(make.all_tied())
    assert facts.main
    assert ranking_of(facts, facts.main).title == ("No two teams picked the same card",)
    two = workshop(
        make.groups(("IT", IT, 15)),
        make.teams(3),
        make.pick(),
        make.team_ballots([("c1", "c2")] * 2 + [("c3", "c4")]),
    )
    pair = facts_of(two)
    assert pair.main
    assert ranking_of(pair, pair.main).title == (
        "Two cards share the first place, each picked by two of three teams",
    )


def test_nobody_picked() -> None:
    facts = facts_of(workshop(make.groups(("IT", IT, 15)), make.teams(3), make.pick()))
    assert facts.main is None and facts.rankings == ()
    assert (
        "Nobody" in open_points_of(facts).topics[1].points[0]
        or "nobody has picked" in open_points_of(facts).topics[1].points[0]
    )


def test_people_and_the_groups_that_must_stay_hidden() -> None:
    facts = facts_of(make.people())
    assert facts.main
    page = ranking_of(facts, facts.main)
    assert page.title[0] == "All 35 people picked the same card: ‘Habit 1’"
    assert [column.name for group in page.columns for column in group.columns] == ["IT"]
    assert "Users and Leadership are not shown alone" in page.note
    assert page.boxes == ()


def test_fewer_than_five_people_are_not_shown() -> None:
    few = workshop(
        make.groups(("IT", IT, 4)), make.pick(voters="people"), make.seat_ballots([("c1", "c2", "c3")] * 4)
    )
    facts = facts_of(few)
    assert facts.picked == () and [step.id for step in facts.too_few] == ["pick"]
    assert "fewerthanfivepeopleanswered" in text_of(few)


def test_few_users_give_no_mirror() -> None:
    rows = make.groups(("IT", IT, 6), ("Users", USERS, 4))
    guess = make.pick("guess", "people", asked_as="g1", about="users")
    real = make.pick("real", "people", asked_as="g2")
    ballots = [
        *make.seat_ballots([("c1", "c2", "c3")] * 6, "g1", "guess"),
        *make.seat_ballots([("c4", "c5", "c6")] * 4, "g2", "real"),
    ]
    facts = facts_of(workshop(rows, guess, real, ballots))
    assert facts.mirrors == ()
    assert [one.step.id for one in facts.picked] == ["guess"]


def test_an_open_round_is_left_out() -> None:
    open_round = r.Step(
        "pick", r.StepKind.PICK, "Recognise", state=r.StepState.OPEN, settings={"voters": "teams"}
    )
    room = workshop(
        make.groups(("IT", IT, 15)), make.teams(3), open_round, make.team_ballots([("c1", "c2", "c3")] * 3)
    )
    assert facts_of(room).main is None
    assert "‘Recognise’isstillopen:itsballotsarenotinthisreport" in text_of(room, draft=True)
    assert "Habit1" not in text_of(room)


def test_no_verdict_was_taken() -> None:
    room = workshop(make.groups(("IT", IT, 15)), make.impact(["c1"]), make.note(1, "c1", "It hurts."))
    page = matrix_of(facts_of(room))
    assert page
    assert page.title == ("What the top card does to the business",)
    assert page.rows[0].label == "No verdict taken"
    assert page.note == "The room took no verdict."
    assert page.lead == "One note in the room’s own words: it rests on opinion."


@pytest.mark.parametrize(
    ("no", "unsure", "yes", "words"),
    [
        (20, 2, 2, "‘Habit1’isariskheroomwillnotcarry".replace("heroom", "theroom")),
        (2, 2, 20, "‘Habit1’isarisktheroomaccepts"),
        (2, 20, 2, "Theroomisunsureabout‘Habit1’"),
        (8, 8, 8, "‘Habit1’dividestheroom"),
    ],
)
def test_each_verdict_has_its_title(no: int, unsure: int, yes: int, words: str) -> None:
    room = workshop(make.groups(("IT", IT, 24)), make.impact(["c1"]), make.votes("c1", no, unsure, yes))
    assert words in text_of(room, sections=["cards"])


def test_a_verdict_of_four_people_shows_no_counts() -> None:
    room = workshop(make.groups(("IT", IT, 4)), make.impact(["c1"]), make.votes("c1", 4))
    text = text_of(room)
    assert "Countsoffewerthanfivepeoplearenotshown" in text
    assert "of4sayno" not in text and "No:4of4" not in text


def test_unknown_date_and_head_counts() -> None:
    room = workshop(
        make.groups(("IT", IT, 0)),
        make.teams(3, size=0),
        make.pick(),
        make.team_ballots([("c1", "c2", "c3")] * 3),
        date=None,
    )
    summary = summary_of(facts_of(room))
    assert summary.lead.startswith("Three teams chose")
    assert "headcountswerenotrecorded" in text_of(room)


def test_evidence_is_counted_in_words_up_to_nine() -> None:
    asked = [make.note(n, "c1", "x") for n in range(3)]
    asked.append(r.Impact("m", "impact", "c1", r.Dimension.COSTS, "y", 1, r.Evidence.MEASURED))
    assert (
        evidence_sentence(EN, asked)
        == "Four notes in the room’s own words: three rest on opinion, one on a measurement."
    )
    assert evidence_sentence(EN, []) == "The room wrote no notes on them."


def test_commitments_title() -> None:
    day = dt.date(2027, 1, 1)
    whole, half = make.promise(1, owner="CIO", due=day), make.promise(2, owner="CIO")
    assert commitments_title(EN, [whole]) == "One commitment, with owner and date"
    assert commitments_title(EN, [half]) == "One commitment without owner and date"
    assert commitments_title(EN, [whole, half]) == "Two commitments, one of them with owner and date"
    assert commitments_title(EN, [half, half]) == "Two commitments, none yet with owner and date"
    assert commitments_title(EN, [whole] * 12) == "12 commitments, each with owner and date"


@pytest.mark.parametrize(
    ("start", "minutes", "words"),
    [
        ("13:00", 225, "one afternoon"),
        ("09:00", 180, "one morning"),
        ("18:30", 150, "one evening"),
        ("", 225, "four hours"),
        ("", 45, "45 minutes"),
        ("09:00", 480, "one day"),
        ("09:00", 900, "several days"),
        ("soon", 0, ""),
    ],
)
def test_how_long_it_took(start: str, minutes: int, words: str) -> None:
    assert duration(EN, start, minutes) == words


def test_the_tallest_stands_in_the_middle() -> None:
    assert tallest_in_the_middle([9, 8, 7, 6, 5]) == [6, 8, 9, 7, 5]
    assert tallest_in_the_middle([]) == []


def test_answers_and_scan() -> None:
    facts = facts_of(make.full_exercises())
    page = answers_of_facts(facts)[0]
    assert page.title == ("6 of 9 people answer “a decision”: ‘Habit 3’", "6 of 9 people answer “a decision”")
    scan = scans_of(facts)[0]
    assert scan.title[0] == "The groups are furthest apart on ‘Processes’"
    assert [(mark.middle, mark.n) for mark in scan.areas[0].marks] == [(4.0, 7), (2.0, 7)]


def test_decisions_stand_in_where_nothing_is_asked() -> None:
    room = workshop(
        make.groups(("IT", IT, 24)),
        make.impact(["c1", "c2"]),
        make.votes("c1", 20),
        r.Decision("c1", r.DecisionKind.TREAT, "CIO", dt.date(2026, 11, 2)),
        r.Decision("c2", r.DecisionKind.ACCEPT),
        make.promise(1, "We will.", owner="CIO", due=dt.date(2026, 12, 1)),
    )
    ask = summary_of(facts_of(room)).ask
    assert ask.heading == "The decision we ask you to confirm"
    assert [(one.text, one.detail) for one in ask.requests] == [
        ("Treat ‘Habit 1’.", "CIO, by 2 November 2026.")
    ]
    assert ask.closing == "One commitment follows, due on 1 December 2026."


def test_all_sixty_cards_with_all_counts() -> None:
    text = text_of(make.sixty_cards())
    assert all(f"Habit{n}" in text for n in range(1, 61))
    pages = [squeezed(page) for page in pages_of(render_report(make.sixty_cards(), no_picture))]
    tables = [page for page in pages if "Allresults" in page]
    assert len(tables) > 1 and all("of40" in page for page in tables)


def test_twelve_teams_are_named() -> None:
    page = page_with(make.twelve_teams(), "by which teams")
    assert all(squeezed(f"Regional support centre {n}") in page for n in range(1, 9))


def test_sections_can_be_chosen() -> None:
    pages = pages_of(render_report(sample(), no_picture, sections=["summary", "impact"]))
    assert len(pages) == 2
    assert len(set(SECTIONS)) == len(SECTIONS)
    with pytest.raises(ValueError, match="no such section: nonsense"):
        render_report(sample(), no_picture, sections=["nonsense"])
    with pytest.raises(ValueError, match="no such page size"):
        render_report(sample(), no_picture, page_size="A9")


def test_progress_counts_the_pages() -> None:
    seen: list[tuple[int, int]] = []
    render_report(make.one_team(), no_picture, progress=lambda done, whole: seen.append((done, whole)))
    assert seen == [(n, len(seen)) for n in range(1, len(seen) + 1)]


def test_kept_promises_are_told() -> None:
    due = dt.date(2026, 12, 1)
    room: Workshop = workshop(
        make.groups(("IT", IT, 24)),
        make.promise(
            1, owner="CIO", due=due, status=r.CommitmentStatus.KEPT, outcome="It stands on the board."
        ),
        make.promise(2, owner="CIO", due=due, status=r.CommitmentStatus.DROPPED),
    )
    text = text_of(room)
    assert "Itstandsontheboard." in text and "1of2" in text and "Dropped" in text


def test_plain_words_of_findings_have_no_double_spaces() -> None:
    for room in (sample(), sample("data-centre"), make.people()):
        for finding in summary_of(facts_of(room)).findings:
            assert "  " not in plain(finding.words)


def test_leadership_guessing_about_it_is_worded_by_side() -> None:
    rows = make.groups(("Board", LEADERSHIP, 6), ("IT", IT, 8))
    guess = make.pick("guess", "people", asked_as="g1", about="it")
    real = make.pick("real", "people", asked_as="g2")
    ballots = [
        *make.seat_ballots([("c1", "c2", "c3")] * 6, "g1", "guess"),
        *make.seat_ballots([("c1", "c5", "c6")] * 8, "g2", "real"),
    ]
    assert "Leadershippredictedoneofthethreecards" in text_of(workshop(rows, guess, real, ballots))
