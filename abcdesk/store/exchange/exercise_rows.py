"""Rows of single exercises in the JSON format: simulations, how excuses end, what a follow-up keeps."""

from __future__ import annotations

from abcdesk.domain import records as r
from abcdesk.domain.arguments import MOST_PLACES, check_argument
from abcdesk.domain.commands import following, simulating
from abcdesk.domain.commands import ruling as rules
from abcdesk.domain.commands.sending_back import check_sent_back
from abcdesk.domain.merging import check_merge
from abcdesk.domain.piles import check_piles
from abcdesk.domain.steps.simulation import MOST_ROUNDS
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.fields import Fields
from abcdesk.store.exchange.rows import card_id, step_of, within


def simulation_round(path: str, value: object, workshop: Workshop) -> r.SimulationRound:
    """A round that was started."""
    of = Fields(value, path, ("step", "round", "phase", "shown"))
    step = step_of(of, workshop, r.StepKind.SIMULATION)
    found = r.SimulationRound(
        step=step.id,
        round=of.whole("round", 1, MOST_ROUNDS),
        phase=of.word("phase", r.Phase, r.Phase.PLAY),
        shown=of.flag("shown"),
    )
    with within(path):
        simulating.check_round(step, found.round)
    return found


def watched(path: str, value: object, workshop: Workshop) -> r.Watched:
    """A behaviour that is watched."""
    of = Fields(value, path, ("step", "behaviour", "seen", "relapse"))
    found = r.Watched(
        step=step_of(of, workshop, r.StepKind.SIMULATION).id,
        behaviour=of.id("behaviour"),
        seen=of.text("seen"),
        relapse=of.text("relapse"),
    )
    with within(path):
        simulating.check_watched(workshop, found)
    return found


def sent_back(path: str, value: object, workshop: Workshop) -> r.SentBack:
    """A slogan that was sent back; ``id`` is empty where none is given."""
    of = Fields(value, path, ("id", "step", "card", "text"))
    found = r.SentBack(of.text("id"), of.id("step"), of.id("card"), of.needed_text("text"))
    with within(path):
        check_sent_back(workshop, found)
    return found


def piles(path: str, value: object, workshop: Workshop) -> r.Piles:
    """How a team sorted the cards of a step; the group of a team need not be said."""
    of = Fields(value, path, ("step", "group", "team", "yes", "maybe"))
    team = of.maybe_id("team")
    known = workshop.team(team).group if team and workshop.has_team(team) else ""
    found = r.Piles(
        step_of(of, workshop, r.StepKind.SORT).id,
        of.text("group") or known,
        team,
        tuple(card_id(one, where) for where, one in of.items("yes")),
        tuple(card_id(one, where) for where, one in of.items("maybe")),
    )
    with within(path):
        check_piles(workshop, found)
    return found


def argument(path: str, value: object, workshop: Workshop) -> r.Argument:
    """A card of a team's top three; the group of a team need not be said."""
    of = Fields(value, path, ("step", "group", "team", "place", "card", "consequence"))
    team = of.maybe_id("team")
    known = workshop.team(team).group if team and workshop.has_team(team) else ""
    found = r.Argument(
        step=step_of(of, workshop, r.StepKind.ARGUE).id,
        group=of.text("group") or known,
        place=of.whole("place", 1, MOST_PLACES),
        card=of.id("card"),
        consequence=of.needed_text("consequence"),
        team=team,
    )
    with within(path):
        check_argument(workshop, found)
    return found


def merge(path: str, value: object, workshop: Workshop) -> r.Merge:
    """A card that counts as another one in a round."""
    of = Fields(value, path, ("step", "card", "into"))
    found = r.Merge(of.id("step"), of.id("card"), of.id("into"))
    with within(path):
        check_merge(workshop, found)
    return found


def ruling(path: str, value: object, workshop: Workshop) -> r.Ruling:
    """How the excuse of one card ends."""
    of = Fields(value, path, ("step", "card", "outcome", "by", "text"))
    found = r.Ruling(
        step=of.id("step"),
        card=of.id("card"),
        outcome=of.word("outcome", r.RulingKind),
        by=of.text("by"),
        text=of.text("text"),
    )
    with within(path):
        rules.check_ruling(workshop, found)
    return found


def earlier(path: str, value: object, workshop: Workshop) -> r.Earlier:
    """A workshop that this one follows up."""
    of = Fields(value, path, ("id", "title", "organisation", "date", "people", "deck"))
    return r.Earlier(
        of.id(),
        of.needed_text("title"),
        of.text("organisation"),
        of.date("date"),
        of.whole("people", 0, 100_000, 0),
        of.text("deck"),
    )


def earlier_rank(path: str, value: object, workshop: Workshop) -> r.EarlierRank:
    """How a card stood in a round of an earlier workshop."""
    known = ("earlier", "round", "round_title", "by_team", "voters", "card", "title", "votes", "rank")
    of = Fields(value, path, known)
    found = r.EarlierRank(
        earlier=of.id("earlier"),
        round=of.id("round"),
        round_title=of.text("round_title"),
        by_team=of.flag("by_team"),
        voters=of.whole("voters", 0, 100_000),
        card=of.id("card"),
        title=of.text("title"),
        votes=of.whole("votes", 0, 100_000),
        rank=of.whole("rank", 1, 1_000),
    )
    with within(path):
        following.check_rank(workshop, found)
    return found


def earlier_promise(path: str, value: object, workshop: Workshop) -> r.EarlierPromise:
    """A commitment of an earlier workshop, and what became of it."""
    known = ("id", "earlier", "text", "owner", "due", "measure", "card", "status", "outcome")
    of = Fields(value, path, known)
    found = r.EarlierPromise(
        id=of.id(),
        earlier=of.id("earlier"),
        text=of.needed_text("text"),
        owner=of.text("owner"),
        due=of.date("due"),
        measure=of.text("measure"),
        card=of.text("card"),
        status=of.word("status", r.CommitmentStatus, r.CommitmentStatus.OPEN),
        outcome=of.text("outcome"),
    )
    with within(path):
        following.check_promise(workshop, found)
    return found
