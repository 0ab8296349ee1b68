"""Exercises of the tour: hands counted, slips of a scan, rounds of a simulation, promises of last time."""

from __future__ import annotations

from itertools import chain

from abcdesk.domain import records as r
from abcdesk.domain.arguments import arguments_of
from abcdesk.domain.piles import piles_of
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.excuses import service_dial
from abcdesk.domain.steps.judge import answers_of
from abcdesk.domain.steps.rate import areas_of, slip_of
from abcdesk.domain.steps.simulation import observations_of, rounds_of, watched_in
from abcdesk.ui.console.panels.ending_line import ending_line
from abcdesk.ui.tour.lead import Lead

_TAKEN = 2
"""Of how many cards of a judge step the pictures are taken; the others are counted."""

_BECAME = {
    r.CommitmentStatus.KEPT: "1",
    r.CommitmentStatus.HALF: "2",
    r.CommitmentStatus.DROPPED: "3",
    r.CommitmentStatus.OPEN: "0",
}


def judge(lead: Lead, step: r.Step) -> None:
    """Card after card the hands, the answer shown for the first ones; then all answers, and how each ends."""
    for place, card in enumerate(cards_of(lead.sample, step)):
        taken = place < _TAKEN
        if taken:
            lead.shoot()
        _count(lead, step, card)
        if not place:
            lead.console(step.title)
        if taken:
            lead.hands.press("Esc", "R")
            lead.shoot()
        lead.hands.press("Esc", "Ctrl+Down")
    lead.hands.press("R")
    asked = False

    def at(spot: Spot) -> None:
        nonlocal asked
        if spot.cue.slide == "answers" and not asked:
            asked = True
            _end(lead, step)

    lead.show_rest(step, at=at)


def _count(lead: Lead, step: r.Step, card: str) -> None:
    """The hands, group by group: Enter goes into the first field, Tab to the next."""
    counts = {(row.group, row.answer): row.count for row in lead.sample.judgements_of(step.id, card)}
    for group in lead.sample.groups:
        if any(key[0] == group.id for key in counts):
            answers = answers_of(step)
            lead.hands.fill_row(
                f"count-{group.id}-{answers[0]}",
                [str(counts.get((group.id, answer), 0)) for answer in answers],
            )


def _end(lead: Lead, step: r.Step) -> None:
    """How each excuse ends, where any does."""
    endings = [one for one in service_dial(lead.sample, step).excuses if one.ruling]
    for one in endings:
        lead.hands.fill(f"ending-{one.card}", ending_line(one.ruling), "Return")
    if endings:
        lead.console(f"{step.title} how each ends")
        lead.hands.press("Esc")


def sort(lead: Lead, step: r.Step) -> None:
    """Each team's piles: numbers and Y, numbers and M; what is not named is on no."""
    rows = piles_of(lead.sample, step)
    for place, row in enumerate(rows):
        for cards, key in ((row.yes, "y"), (row.maybe, "m")):
            if cards:
                lead.hands.type(" ".join(str(lead.sample.deck.card(card).number) for card in cards) + key)
        if place == len(rows) // 2:
            lead.shoot()
            lead.console(f"{step.title} entering")
        lead.hands.press("Return")
    lead.hands.press("R")
    lead.shoot()
    lead.console(f"{step.title} sorted")
    lead.show_rest(step)


def argue(lead: Lead, step: r.Step) -> None:
    """Each team's cards with what they lead to, a line each."""
    lead.shoot()
    lead.hands.press("Return")
    for row in chain.from_iterable(arguments_of(lead.sample, step).values()):
        lead.hands.type(f"{lead.sample.deck.card(row.card).number} {row.consequence}", "Return")
    lead.console(step.title)
    lead.hands.press("Esc")
    lead.show_rest(step)


def rate(lead: Lead, step: r.Step) -> None:
    """Each slip by its digits; the scan is closed and shown, though some gave no slip."""
    lead.shoot()
    for place, group in enumerate(lead.sample.groups):
        seats = sorted(
            {row.seat for row in lead.sample.ratings if (row.step, row.group) == (step.id, group.id)}
        )
        if place:
            lead.hands.click_tab("scanTabs", place)
        for seat in seats:
            marks = {row.area: str(row.value) for row in slip_of(lead.sample, step, group.id, seat)}
            lead.hands.type("".join(marks[area] for area in areas_of(step)))
            if place == 0 and seat == seats[-1]:
                lead.console(f"{step.title} entering")
            lead.hands.press("Return")
    lead.hands.press("R")
    if lead.here.cue.slide == "marks":  # slips are missing, and it asks once
        lead.hands.press("R")
    lead.shoot()
    lead.console(f"{step.title} shown")
    lead.show_rest(step)


def simulate(lead: Lead, step: r.Step) -> None:
    """What is watched; then round by round the tallies, a learning moment, and the picture for the room."""
    lead.shoot()
    lead.go_on()
    _watch(lead, step)
    lead.shoot()
    for number in range(1, rounds_of(lead.sample, step) + 1):
        _play_round(lead, step, number)
    lead.show_rest(step)


def _watch(lead: Lead, step: r.Step) -> None:
    lead.hands.press("V")
    wanted = watched_in(lead.sample, step)
    chosen = {_typed_id(lead, one.behaviour): one for one in wanted}
    for one in watched_in(lead.workshop, step):
        if one.behaviour not in chosen:
            lead.hands.click(lead.hands.find(f"watch-{one.behaviour}"))
    for behaviour, words in chosen.items():
        lead.hands.fill(f"seenWords-{behaviour}", words.seen)
        lead.hands.fill(f"relapseWords-{behaviour}", words.relapse)
    lead.console(f"{step.title} what is watched")
    lead.hands.press("Esc", "Esc")


def _typed_id(lead: Lead, behaviour: str) -> str:
    """The id that a behaviour of the sample was given when it was typed."""
    desired = next(one.desired for one in lead.sample.behaviours if one.id == behaviour)
    return next(one.id for one in lead.workshop.behaviours if one.desired == desired)


def _play_round(lead: Lead, step: r.Step, number: int) -> None:
    """One key a tally: odd digits for what was seen, even ones for relapses."""
    lead.hands.press("Return")
    watched = [one.behaviour for one in watched_in(lead.sample, step)]
    rows = [row for row in observations_of(lead.sample, step) if row.round == number]
    for row in rows:
        if row.kind is not r.ObservationKind.LEARNING and row.behaviour:
            relapse = row.kind is r.ObservationKind.RELAPSE
            lead.hands.type(str(1 + 2 * watched.index(row.behaviour) + relapse) * row.count)
    for row in rows:
        if row.kind is r.ObservationKind.LEARNING:
            lead.hands.press("L")
            lead.hands.type(row.note + (f" @{lead.sample.team(row.team).name}" if row.team else ""))
            lead.hands.press("Return", "Esc")
    lead.console(f"{step.title} round {number}")
    lead.hands.press("Return", "Return", "R")
    lead.shoot()


def follow_up(lead: Lead, step: r.Step) -> None:
    """Last time's promises: what happened, and by one digit what became of each; then what moved."""
    lead.shoot()
    for place, promise in enumerate(lead.sample.earlier_promises):
        lead.hands.press("Return")
        lead.hands.type(promise.outcome)
        lead.hands.press("Return")
        lead.hands.type(_BECAME[promise.status])
        if place == 1:
            lead.console(step.title)
    lead.show_rest(step)
