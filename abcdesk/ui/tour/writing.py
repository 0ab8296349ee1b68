"""What is written on the tour: impact notes and the verdict, behaviours, commitments."""

from __future__ import annotations

from abcdesk.domain import records as r
from abcdesk.domain.steps.behaviour import cards_worded
from abcdesk.domain.steps.commitments import card_of
from abcdesk.domain.steps.impact import cards_weighed
from abcdesk.ui.tour.lead import Lead

_DIMENSION_KEYS = {
    r.Dimension.VALUE: "Alt+1",
    r.Dimension.OUTCOMES: "Alt+2",
    r.Dimension.COSTS: "Alt+3",
    r.Dimension.RISKS: "Alt+4",
}
_EVIDENCE_KEYS = {r.Evidence.OPINION: "Alt+O", r.Evidence.ASKED: "Alt+A", r.Evidence.MEASURED: "Alt+M"}


def weigh(lead: Lead, step: r.Step) -> None:
    """For each card its notes, the question, the hands, the decision, the verdict."""
    for place, card in enumerate(cards_weighed(lead.sample, step)):
        if place:
            lead.go_on()
        for note in lead.sample.impacts_of(card):
            _write_note(lead, note)
        if not place:
            lead.console(f"{step.title} notes")
        lead.shoot()
        lead.go_on()
        lead.shoot()
        if lead.sample.judgements_of(step.id, card):
            _count(lead, step, card)
            _decide(lead, card)
            lead.hands.press("Ctrl+R")
            lead.shoot()
        if not place:
            lead.console(f"{step.title} verdict")


def _write_note(lead: Lead, note: r.Impact) -> None:
    lead.hands.press(_DIMENSION_KEYS[note.dimension], f"Ctrl+{note.severity}", _EVIDENCE_KEYS[note.evidence])
    team = f" @{lead.sample.team(note.team).name}" if note.team else ""
    lead.hands.type(note.text + team, "Return")


def _count(lead: Lead, step: r.Step, card: str) -> None:
    """The hands, group by group."""
    lead.hands.press("Alt+5")
    if not all(lead.hands.sees(f"count-{group.id}-unsure") for group in lead.sample.groups):
        lead.hands.click(lead.hands.find("byGroupButton"))
    for row in lead.sample.judgements_of(step.id, card):
        lead.hands.fill(f"count-{row.group}-{row.answer}", str(row.count))


def _decide(lead: Lead, card: str) -> None:
    decision = lead.sample.find(r.Decision, card)
    if decision is not None:
        lead.hands.choose("decision", decision.decision.value.capitalize())
        date = f" /{decision.by.isoformat()}" if decision.by else ""
        lead.hands.fill("decisionOwner", f"@{decision.owner}{date}")


def word(lead: Lead, step: r.Step) -> None:
    """Send slogans back and word what one will see, card by card; then show the lists."""
    lead.shoot()
    for place, card in enumerate(cards_worded(lead.workshop, step)):
        if place:
            lead.hands.press("Ctrl+Down")
        for slogan in (one for one in lead.sample.sent_back if one.card == card):
            lead.hands.fill("behaviourEdit", slogan.text, "Return")
            lead.hands.click(lead.hands.find("sendBack"))
        for behaviour in lead.sample.behaviours_of(card):
            _word(lead, behaviour)
        if not place:
            lead.console(step.title)
    lead.hands.press("Esc", "Ctrl+G")
    lead.hands.type(step.title)
    lead.hands.press("Return")
    lead.shoot()
    lead.show_rest(step)


def _word(lead: Lead, behaviour: r.Behaviour) -> None:
    lead.hands.choose("wordedBy", lead.sample.group(behaviour.worded_by).name)
    lead.hands.fill("behaviourWatch", behaviour.we_will_see)
    lead.hands.fill("behaviourEdit", behaviour.desired, "Return")
    if lead.hands.sees("keepAnyway"):
        lead.hands.click(lead.hands.find("keepAnyway"))


def commit(lead: Lead, step: r.Step) -> None:
    """A look at the ideas shelf; then one line for each promise, its measure, first step and fists."""
    lead.shoot()
    lead.hands.press("Ctrl+I")
    lead.console(f"{step.title} ideas shelf")
    lead.hands.press("Esc")
    for commitment in lead.sample.commitments:
        _promise(lead, commitment)
    lead.console(step.title)
    lead.shoot()
    lead.show_rest(step)


def _promise(lead: Lead, commitment: r.Commitment) -> None:
    """What @who /date #card; then measure, first step, and how many show how many fingers."""
    card = card_of(lead.sample, commitment)
    parts = [
        commitment.text,
        f"@{commitment.owner}" if commitment.owner else "",
        f"/{commitment.due.isoformat()}" if commitment.due else "",
        f"#{lead.sample.deck.card(card).number}" if card else "",
    ]
    lead.hands.fill("commitmentLine", " ".join(part for part in parts if part))
    lead.hands.fill("commitmentMeasure", commitment.measure)
    lead.hands.fill("commitmentFirstStep", commitment.first_step)
    for fingers in range(6):
        lead.hands.fill(f"fist{fingers}", str(commitment.confidence.count(fingers)))
    lead.hands.click(lead.hands.find("addCommitment"))
