"""The rows of each list of the JSON format: how one entry is read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from abcdesk.domain import records as r
from abcdesk.domain.ballots import check_form, checked_ballot, pick_settings
from abcdesk.domain.commands import guesses, preparing, recording, simulating
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.steps import rate, simulation
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.steps.settings import check_settings
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.fields import Fields, whole

MOST_SEEN = 10_000

INFO = (
    *("title", "organisation", "place", "country", "date", "facilitator", "objective", "language"),
    *("start", "follow_up", "ask", "decide_by", "sector", "end"),
)


@contextmanager
def within(path: str) -> Iterator[None]:
    """Let the domain's checks speak of the place in the file."""
    try:
        yield
    except InvalidInput as error:
        raise InvalidInput(f"{path}.{error.field}", error.message, error.hint) from error


def info(value: object) -> r.Info:
    """The workshop's own facts."""
    of = Fields(value, "workshop", INFO)
    found = r.Info(
        title=of.needed_text("title"),
        organisation=of.text("organisation"),
        place=of.text("place"),
        country=of.text("country"),
        date=of.date("date"),
        facilitator=of.text("facilitator"),
        objective=of.text("objective"),
        language=of.text("language", "en") or "en",
        start=of.text("start"),
        follow_up=of.date("follow_up"),
        ask=of.text("ask"),
        decide_by=of.date("decide_by"),
        sector=of.text("sector"),
        end=of.text("end"),
    )
    with within("workshop"):
        preparing.check_info(found)
    return found


def group(path: str, value: object, workshop: Workshop) -> r.Group:
    """A group of people; without a name it goes by its id."""
    of = Fields(value, path, ("id", "name", "perspective", "headcount"))
    return r.Group(
        id=of.id(),
        name=of.text("name") or of.id(),
        perspective=of.word("perspective", r.Perspective, r.Perspective.IT),
        headcount=of.whole("headcount", 0, preparing.MOST_PEOPLE, 0),
    )


def team(path: str, value: object, workshop: Workshop) -> r.Team:
    """A team; without a name it goes by its id."""
    of = Fields(value, path, ("id", "name", "group", "size"))
    if not workshop.has_group(of.id("group")):
        raise InvalidInput(of.at("group"), f"there is no group “{of.id('group')}”")
    size = of.whole("size", 0, preparing.MOST_PEOPLE, 0)
    return r.Team(of.id(), of.text("name") or of.id(), of.id("group"), size)


def step(path: str, value: object, workshop: Workshop) -> r.Step:
    """One item of the agenda with the settings of its kind, kept as they are given."""
    of = Fields(value, path, ("id", "kind", "title", "prompt", "minutes", "state", "settings"))
    kind = of.word("kind", r.StepKind)
    settings = of.given("settings")
    settings = {} if settings is None else settings
    check_settings(KINDS[kind].settings, settings, of.at("settings"), workshop)
    assert isinstance(settings, dict)
    found = r.Step(
        id=of.id(),
        kind=kind,
        title=of.text("title"),
        prompt=of.text("prompt"),
        minutes=of.whole("minutes", 0, preparing.MOST_MINUTES, 0),
        state=of.word("state", r.StepState, r.StepState.PLANNED),
        settings=settings,
    )
    rate.check_scale(found, of.at("settings"))
    check_form(found, of.at("settings"))
    return found


def ballot(path: str, value: object, workshop: Workshop) -> r.Ballot:
    """A ballot; ``seat`` may still be None."""
    of = Fields(value, path, ("step", "group", "team", "seat", "picks", "whom"))
    of.needed("picks")
    picks = [card_id(card, where) for where, card in of.items("picks")]
    found = r.Ballot(
        of.id("step"),
        of.text("group"),
        of.maybe_id("team"),
        of.maybe_whole("seat", 1, preparing.MOST_PEOPLE),
        tuple(picks),
        whom=tuple("" if one is None else card_id(one, where) for where, one in of.items("whom")),
    )
    with within(path):
        return checked_ballot(workshop, found)


def judgement(path: str, value: object, workshop: Workshop) -> r.Judgement:
    """A count of answers."""
    of = Fields(value, path, ("step", "card", "group", "answer", "count"))
    found = r.Judgement(
        step=of.id("step"),
        card=of.id("card"),
        group=of.id("group"),
        answer=of.needed_text("answer"),
        count=of.whole("count", 0, preparing.MOST_PEOPLE),
    )
    with within(path):
        recording.check_judgement(workshop, found)
    return found


def rating(path: str, value: object, workshop: Workshop) -> r.Rating:
    """A mark; ``seat`` is 0 where none is given."""
    of = Fields(value, path, ("step", "area", "group", "seat", "value"))
    scan = step_of(of, workshop, r.StepKind.RATE)
    found = r.Rating(
        step=scan.id,
        area=of.id("area"),
        group=of.id("group"),
        seat=of.maybe_whole("seat", 1, preparing.MOST_PEOPLE) or 0,
        value=of.whole("value", 0, 10),
    )
    with within(path):
        rate.check_rating(workshop, found)
    return found


def impact(path: str, value: object, workshop: Workshop) -> r.Impact:
    """An impact note; ``id`` is empty where none is given."""
    of = Fields(value, path, ("id", "step", "card", "dimension", "text", "severity", "evidence", "team"))
    found = r.Impact(
        id=of.text("id"),
        step=of.id("step"),
        card=of.id("card"),
        dimension=of.word("dimension", r.Dimension),
        text=of.needed_text("text"),
        severity=of.whole("severity", 0, len(r.SEVERITIES) - 1, 0),
        evidence=of.word("evidence", r.Evidence, r.Evidence.OPINION),
        team=of.maybe_id("team"),
    )
    with within(path):
        recording.check_impact(workshop, found)
    return found


def guess_evidence(path: str, value: object, workshop: Workshop) -> r.GuessEvidence:
    """What the guess of one card rests on."""
    of = Fields(value, path, ("step", "card", "evidence", "source"))
    found = r.GuessEvidence(of.id("step"), of.id("card"), of.word("evidence", r.Evidence), of.text("source"))
    with within(path):
        guesses.check_guess_evidence(workshop, found)
    return found


def decision(path: str, value: object, workshop: Workshop) -> r.Decision:
    """What is done about a card's risk."""
    of = Fields(value, path, ("card", "decision", "owner", "by"))
    with within(path):
        recording.check_card(workshop, of.id("card"))
    return r.Decision(of.id("card"), of.word("decision", r.DecisionKind), of.text("owner"), of.date("by"))


def behaviour(path: str, value: object, workshop: Workshop) -> r.Behaviour:
    """A desired behaviour."""
    of = Fields(value, path, ("id", "card", "desired", "we_will_see", "worded_by"))
    found = r.Behaviour(
        id=of.id(),
        card=of.id("card"),
        desired=of.needed_text("desired"),
        we_will_see=of.text("we_will_see"),
        worded_by=of.text("worded_by"),
    )
    with within(path):
        recording.check_behaviour(workshop, found)
    return found


def observation(path: str, value: object, workshop: Workshop) -> r.Observation:
    """A tally or learning moment; ``id`` is empty where none is given."""
    of = Fields(value, path, ("id", "step", "round", "behaviour", "kind", "count", "note", "team"))
    found = r.Observation(
        id=of.text("id"),
        step=step_of(of, workshop, r.StepKind.SIMULATION).id,
        round=of.whole("round", 1, simulation.MOST_ROUNDS),
        behaviour=of.maybe_id("behaviour"),
        kind=of.word("kind", r.ObservationKind),
        count=of.whole("count", 0, MOST_SEEN, 1),
        note=of.text("note"),
        team=of.maybe_id("team"),
    )
    with within(path):
        simulating.check_observation(workshop, found)
    return found


def commitment(path: str, value: object, workshop: Workshop) -> r.Commitment:
    """A promise."""
    keys = ("id", "text", "behaviour", "owner", "due", "measure", "first_step", "confidence")
    of = Fields(value, path, (*keys, "status", "outcome"))
    found = r.Commitment(
        id=of.id(),
        text=of.needed_text("text"),
        behaviour=of.maybe_id("behaviour"),
        owner=of.text("owner"),
        due=of.date("due"),
        measure=of.text("measure"),
        first_step=of.text("first_step"),
        confidence=tuple(whole(one, where, 0, 5) for where, one in of.items("confidence")),
        status=of.word("status", r.CommitmentStatus, r.CommitmentStatus.OPEN),
        outcome=of.text("outcome"),
    )
    with within(path):
        recording.check_commitment(workshop, found)
    return found


def private_note(path: str, value: object, workshop: Workshop) -> r.PrivateNote:
    """A note for the facilitator alone; ``id`` is empty where none is given."""
    of = Fields(value, path, ("id", "step", "text"))
    if not workshop.has_step(of.id("step")):
        raise InvalidInput(of.at("step"), f"there is no step “{of.id('step')}”")
    return r.PrivateNote(of.text("id"), of.id("step"), of.needed_text("text"))


def card_id(value: object, where: str) -> str:
    """The id of a card or of a marker; whether there is such a one is checked elsewhere."""
    if not isinstance(value, str):
        raise InvalidInput(where, "must be an id")
    return value


def by_team(workshop: Workshop, step_id: str) -> bool:
    """Whether teams vote in this step."""
    return pick_settings(workshop, workshop.step(step_id)).by_team


def step_of(of: Fields, workshop: Workshop, kind: r.StepKind) -> r.Step:
    """The step this entry names, which must be of this kind."""
    if not workshop.has_step(of.id("step")):
        raise InvalidInput(of.at("step"), f"there is no step “{of.id('step')}”")
    found = workshop.step(of.id("step"))
    if found.kind is not kind:
        raise InvalidInput(of.at("step"), f"step “{found.id}” is of kind {found.kind}, not {kind}")
    return found
