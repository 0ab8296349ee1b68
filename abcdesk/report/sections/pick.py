"""Pick: how many voted, and how many cards they picked."""

from __future__ import annotations

from abcdesk.domain.ballots import asked_groups, pick_settings
from abcdesk.domain.compare import guessed_perspective
from abcdesk.domain.records import Perspective, Step, StepKind, StepState
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.voices import full_side
from abcdesk.report.content.wording import counted, figure, spelt, started
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step) -> Held | None:
    """The question, who answered it, and the number of picks."""
    ballots = workshop.ballots_of(step.id)
    if not ballots or step.state is StepState.OPEN:
        return None
    guess = guessed_perspective(workshop, step) is not None
    total = sum(len(ballot.picks) for ballot in ballots)
    produced = figure(total, "prediction") if guess else figure(total, "pick")
    return Held(step.title or "Pick", asked(step, _who(workshop, step)), produced)


def _who(workshop: Workshop, step: Step) -> str:
    settings = pick_settings(workshop, step)
    number = spelt(settings.picks) if settings.picks > 1 else "one card"
    if settings.dots:
        each = "team" if settings.by_team else "person"
        return f"Each {each} gave {counted(settings.picks, 'dot')}."
    if settings.by_suit:
        number += " of every suit"
    if settings.by_team:
        return f"Each team picked {number}."
    n = len(workshop.ballots_of(step.id))
    groups = asked_groups(workshop, step)
    did = "predicted" if guessed_perspective(workshop, step) else "picked"
    if {group.perspective for group in groups} == {Perspective.USERS}:
        return f"{started(counted(n, 'user'))} {did} {number} each."
    people = counted(n, "person", "people")
    if len(groups) < len(workshop.groups):
        return f"{started(full_side(groups))}, {people}, {did} {number} each."
    return f"{started(people)} {did} {number} each."


SECTION = Section(StepKind.PICK, tell)
