"""Pick: how many voted, and how many cards they picked."""

from __future__ import annotations

from abcdesk.domain.ballots import asked_groups, pick_settings
from abcdesk.domain.compare import guessed_perspective
from abcdesk.domain.records import Perspective, Step, StepKind, StepState
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.voices import full_side
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The question, who answered it, and the number of picks."""
    ballots = workshop.ballots_of(step.id)
    if not ballots or step.state is StepState.OPEN:
        return None
    guess = guessed_perspective(workshop, step) is not None
    total = sum(len(ballot.picks) for ballot in ballots)
    produced = language.say("held.predictions" if guess else "held.picks", n=total)
    return Held(
        step.title or language.say("step.pick"),
        asked(language, step, _who(workshop, step, language)),
        produced,
    )


def _who(workshop: Workshop, step: Step, language: Language) -> str:
    settings = pick_settings(workshop, step)
    if settings.dots:
        return language.say("held.dots", by_team=settings.by_team, n=settings.picks)
    n, groups = len(workshop.ballots_of(step.id)), asked_groups(workshop, step)
    did = "predicted" if guessed_perspective(workshop, step) else "picked"
    if settings.by_team:
        did, who = "picked", "team"
    elif {group.perspective for group in groups} == {Perspective.USERS}:
        who = "users"
    else:
        who = "sides" if len(groups) < len(workshop.groups) else "people"
    return language.say(
        f"held.{did}.{who}", n=n, sides=full_side(groups), picks=settings.picks, suits=bool(settings.by_suit)
    )


SECTION = Section(StepKind.PICK, tell)
