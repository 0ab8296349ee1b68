"""What a report is told: the workshop's results, counted once, with what must stay hidden left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.ballots import asked_groups, pick_settings
from abcdesk.domain.cards import Card
from abcdesk.domain.compare import Mirror, guessed_perspective, mirrors
from abcdesk.domain.merging import counted_as, merged_under, merges_of
from abcdesk.domain.records import Group, Perspective, Step, StepKind, StepState, Team
from abcdesk.domain.steps.impact import Verdict, cards_weighed, verdict
from abcdesk.domain.tally import SMALLEST_GROUP, Standing, chance_in, ranking, tallies_by_group
from abcdesk.domain.whom import Hurt, hurt
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language, wished

Votes = Mapping[str, int]
"""How many votes each card got."""


@dataclass(frozen=True, slots=True)
class GroupVotes:
    """The votes of one group that is large enough to be shown."""

    name: str
    voters: int
    votes: Votes


@dataclass(frozen=True, slots=True)
class Picked:
    """One round of picking. ``teams_of`` says which teams picked a card where teams voted; ``sides`` are the
    cards picked by users and the cards picked by everyone else, where both may be shown."""

    step: Step
    by_team: bool
    about: Perspective | None
    voters: int
    picks: int
    cards: int
    chance: int
    standings: tuple[Standing, ...]
    asked: tuple[Group, ...]
    teams: tuple[Team, ...]
    teams_of: Mapping[str, frozenset[str]]
    groups: tuple[GroupVotes, ...]
    hidden: tuple[str, ...]
    sides: tuple[frozenset[str], frozenset[str]] | None
    merged: Mapping[str, tuple[str, ...]]
    hurts: tuple[Hurt, ...]

    @property
    def total(self) -> int:
        """How many picks were made."""
        return sum(standing.votes for standing in self.standings)

    @property
    def findings(self) -> tuple[Standing, ...]:
        """The cards that chance alone does not explain."""
        return tuple(standing for standing in self.standings if standing.above_chance)

    def of(self, card_id: str) -> Standing | None:
        """The place of one card, or None where nobody picked it."""
        return next((standing for standing in self.standings if standing.card == card_id), None)

    def votes(self, card_id: str) -> int:
        """How many picked this card."""
        standing = self.of(card_id)
        return standing.votes if standing else 0


@dataclass(frozen=True)
class Facts:
    """Everything the pages are worded from, and the language they are worded in. ``too_few`` are rounds of so
    few people that nothing is shown."""

    workshop: Workshop
    language: Language
    picked: tuple[Picked, ...]
    too_few: tuple[Step, ...]
    mirrors: tuple[Mirror, ...]
    weighed: tuple[str, ...]
    verdicts: Mapping[str, Verdict]

    @property
    def main(self) -> Picked | None:
        """The round the report leads with: the first in which people spoke for themselves, else the first."""
        own = [one for one in self.picked if one.about is None]
        return next(iter([*own, *self.picked]), None)

    @property
    def rankings(self) -> tuple[Picked, ...]:
        """The rounds that get a ranking of their own: the main one and those that stand in no mirror."""
        mirrored = {step for one in self.mirrors for step in (one.guess_step, one.real_step)}
        others = [one for one in self.picked if one.step.id not in mirrored and one != self.main]
        return (*([self.main] if self.main else []), *others)

    def round(self, step_id: str) -> Picked:
        """The round of this step; KeyError if it is not among those shown."""
        return {one.step.id: one for one in self.picked}[step_id]

    def card(self, card_id: str) -> Card:
        """A card of the deck."""
        return self.workshop.deck.card(card_id)

    def colour(self, card_id: str) -> str:
        """The colour of a card's suit, as style.toml names it."""
        return self.workshop.deck.suit_of(self.card(card_id)).colour

    def title(self, card_id: str) -> str:
        """A card's title."""
        return self.card(card_id).title

    def by_rank(self, cards: tuple[str, ...]) -> tuple[str, ...]:
        """Cards in the order of the main ranking, cards that nobody picked last, in deck order."""
        places = [standing.card for standing in self.main.standings] if self.main else []
        deck = self.workshop.deck
        return tuple(
            sorted(
                cards,
                key=lambda card: (places.index(card) if card in places else len(places), deck.place(card)),
            )
        )


def facts_of(workshop: Workshop, language: Language | None = None) -> Facts:
    """Count the workshop, to be worded in this language (else in the one wished for). Rounds that are still
    open are left out."""
    voted = [
        step
        for step in workshop.steps
        if step.kind is StepKind.PICK and step.state is not StepState.OPEN and workshop.ballots_of(step.id)
    ]
    shown = [step for step in voted if _may_be_shown(workshop, step)]
    ids = {step.id for step in shown}
    weighed = _weighed(workshop)
    return Facts(
        workshop=workshop,
        language=language or wished(workshop),
        picked=tuple(_picked(workshop, step) for step in shown),
        too_few=tuple(step for step in voted if step.id not in ids),
        mirrors=tuple(
            one
            for one in mirrors(workshop)
            if one.guess_step in ids and one.real_step in ids and one.real_top
        ),
        weighed=weighed,
        verdicts={card: found for card in weighed if (found := verdict(workshop, card))},
    )


def may_be_counted(people: int) -> bool:
    """Whether so many people may be shown as a count."""
    return people >= SMALLEST_GROUP


def was_held(step: Step) -> bool:
    """Whether a step took place, as far as its state tells."""
    return step.state is not StepState.PLANNED


def _may_be_shown(workshop: Workshop, step: Step) -> bool:
    return pick_settings(workshop, step).by_team or may_be_counted(len(workshop.ballots_of(step.id)))


def _picked(workshop: Workshop, step: Step) -> Picked:
    settings = pick_settings(workshop, step)
    ballots = workshop.ballots_of(step.id)
    into = merges_of(workshop, step.id)
    teams_of: dict[str, set[str]] = {}
    for ballot in ballots:
        for card in counted_as(ballot.picks, into):
            teams_of.setdefault(card, set()).add(ballot.team or "")
    groups, hidden = _group_votes(workshop, step)
    voting = {ballot.team for ballot in ballots}
    return Picked(
        step=step,
        by_team=settings.by_team,
        about=guessed_perspective(workshop, step),
        voters=len(ballots),
        picks=settings.picks,
        cards=len(settings.cards),
        chance=chance_in(workshop, step),
        standings=ranking(workshop, step),
        asked=asked_groups(workshop, step),
        teams=tuple(t for t in _by_group(workshop) if t.id in voting) if settings.by_team else (),
        teams_of={card: frozenset(teams) for card, teams in teams_of.items()} if settings.by_team else {},
        groups=groups,
        hidden=hidden,
        sides=None if hidden else _sides(workshop, step),
        merged=merged_under(workshop, into),
        hurts=hurt(workshop, step),
    )


def _by_group(workshop: Workshop) -> tuple[Team, ...]:
    """The teams in the order of their groups."""
    return tuple(team for group in workshop.groups for team in workshop.teams_of(group.id))


def _group_votes(workshop: Workshop, step: Step) -> tuple[tuple[GroupVotes, ...], tuple[str, ...]]:
    """The groups' votes where more than one has voted, and the names of those too small to be shown."""
    tallies = tallies_by_group(workshop, step)
    if len(tallies.shown) + len(tallies.hidden) < 2:
        return (), ()
    shown = tuple(
        GroupVotes(
            workshop.group(group).name,
            sum(ballot.group == group for ballot in workshop.ballots_of(step.id)),
            {standing.card: standing.votes for standing in rows},
        )
        for group, rows in tallies.shown.items()
    )
    return shown, tuple(workshop.group(group).name for group in tallies.hidden)


def _sides(workshop: Workshop, step: Step) -> tuple[frozenset[str], frozenset[str]] | None:
    """What users picked and what everyone else picked, where both sides have voted."""
    into = merges_of(workshop, step.id)
    users: set[str] = set()
    inside: set[str] = set()
    for ballot in workshop.ballots_of(step.id):
        perspective = workshop.group(ballot.group).perspective
        (users if perspective is Perspective.USERS else inside).update(counted_as(ballot.picks, into))
    return (frozenset(users), frozenset(inside)) if users and inside else None


def _weighed(workshop: Workshop) -> tuple[str, ...]:
    """The cards that were weighed: those of the impact steps, as far as anything was said about them."""
    planned = [
        card
        for step in workshop.steps
        if step.kind is StepKind.IMPACT
        for card in cards_weighed(workshop, step)
    ]
    said = {note.card for note in workshop.impacts} | {one.card for one in workshop.decisions}
    said |= {row.card for row in workshop.judgements if workshop.step(row.step).kind is StepKind.IMPACT}
    rest = workshop.deck.in_order(card for card in said if card not in planned)
    return tuple(dict.fromkeys([*(card for card in planned if card in said), *rest]))
