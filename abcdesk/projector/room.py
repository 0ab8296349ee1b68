"""What the room may see of a workshop: a whitelist. Slides receive this and nothing else.

A ``RoomView`` has no private notes, and no picks of a round that is not revealed: they are not
hidden by a rule, they are not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from abcdesk.domain.arguments import ArguedCard, argued_cards, arguments_of
from abcdesk.domain.ballots import asked_groups, asked_teams, pick_settings, voters_expected
from abcdesk.domain.cards import Deck
from abcdesk.domain.compare import Mirror, mirrors_revealed
from abcdesk.domain.guesses import Guess, guesses
from abcdesk.domain.merging import merged_under, merges_of
from abcdesk.domain.moved import Movement, movement
from abcdesk.domain.parties import parties
from abcdesk.domain.piles import piles_of
from abcdesk.domain.published import Beside, PublishedRanking, beside
from abcdesk.domain.records import (
    Argument,
    Behaviour,
    Commitment,
    Decision,
    EarlierPromise,
    Group,
    Impact,
    Info,
    SentBack,
    Step,
    StepKind,
    StepState,
    Team,
)
from abcdesk.domain.show import timer_left_s
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.excuses import Dial, judges_excuses, service_dial
from abcdesk.domain.steps.impact import Verdict, cards_weighed, verdict
from abcdesk.domain.steps.judge import JudgedCard, hidden_in, judged
from abcdesk.domain.tally import Standing, chance_in, ranking
from abcdesk.domain.whom import Hurt, hurt
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.piles_view import PilesView, piles_view
from abcdesk.projector.played import Played, played
from abcdesk.projector.scan_view import ScanView, scan_view
from abcdesk.published import chosen_for


@dataclass(frozen=True)
class Round:
    """A pick step, or one in which cards are sorted, as the room may see it. ``standings`` is empty until
    the reveal.

    ``teams_in`` are ids of teams that handed in, ``slips_in`` counts slips by group where people vote.
    ``merged`` names the cards that count as another one.
    """

    step: Step
    by_team: bool
    picks: int
    groups: tuple[Group, ...]
    teams: tuple[Team, ...]
    teams_in: frozenset[str]
    slips_in: Mapping[str, int]
    expected: int
    standings: tuple[Standing, ...]
    chance_max: int
    merged: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def sorts(self) -> bool:
        """Whether cards are sorted here rather than picked."""
        return self.step.kind is StepKind.SORT

    @property
    def unit(self) -> str:
        """What hands in: a team, a person, or a group that sorts as one."""
        in_teams = all(team.id != team.group for team in self.teams)
        return "person" if not self.by_team else "team" if in_teams else "group"

    @property
    def surveyed(self) -> bool:
        """Whether they answered before the workshop."""
        return bool(self.step.settings.get("surveyed"))

    @property
    def handed_in(self) -> int:
        """How many ballots are in the box."""
        return len(self.teams_in) if self.by_team else sum(self.slips_in.values())


@dataclass(frozen=True)
class RoomView:
    """Everything a slide can know. ``judged`` is by (step id, card id), ``cards_of_step`` names the cards
    that a step shows,
    ``guesses`` says of the top cards of a revealed guess what each rests on,
    ``published`` holds the published ranking that stands beside a revealed round."""

    info: Info
    deck: Deck
    groups: tuple[Group, ...]
    teams: tuple[Team, ...]
    steps: tuple[Step, ...]
    rounds: Mapping[str, Round]
    weighed: tuple[str, ...]
    impacts: tuple[Impact, ...]
    verdicts: Mapping[str, Verdict]
    judged: Mapping[tuple[str, str], JudgedCard]
    hidden_groups: Mapping[str, tuple[str, ...]]
    decisions: tuple[Decision, ...]
    behaviours: tuple[Behaviour, ...]
    commitments: tuple[Commitment, ...]
    sent_back: tuple[SentBack, ...]
    mirrors: tuple[Mirror, ...]
    guesses: Mapping[str, tuple[Guess, ...]]
    published: Mapping[str, tuple[PublishedRanking, tuple[Beside, ...]]]
    timer_left_s: Mapping[str, float]
    cards_of_step: Mapping[str, tuple[str, ...]]
    played: Mapping[str, Played]
    dials: Mapping[str, Dial]
    scans: Mapping[str, ScanView]
    promises: tuple[EarlierPromise, ...]
    moved: Movement | None
    hurts: Mapping[str, tuple[Hurt, ...]]
    arguments: Mapping[str, Mapping[str, tuple[Argument, ...]]]
    argued: Mapping[str, tuple[ArguedCard, ...]]
    sorting: Mapping[str, Round]
    piles: Mapping[str, PilesView]

    def step(self, step_id: str) -> Step:
        """The step with this id; KeyError if there is none."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    @property
    def people(self) -> int:
        """How many people take part, by head count."""
        return sum(group.headcount for group in self.groups)


def room_view(workshop: Workshop, now_s: float = 0.0) -> RoomView:
    """What the room may see of this workshop at this moment (seconds since the epoch, for timers)."""
    timers = {step.id: timer_left_s(workshop, step, now_s) for step in workshop.steps}
    return replace(workshop.once(_timeless), timer_left_s=timers)


def _timeless(workshop: Workshop) -> RoomView:
    """What the room may see at any moment."""
    counted = {(j.step, j.card) for j in workshop.judgements}
    weighed = dict.fromkeys(
        card
        for step in workshop.steps
        if step.kind is StepKind.IMPACT
        for card in cards_weighed(workshop, step)
    )
    verdicts = {card: found for card in weighed if (found := verdict(workshop, card))}
    hidden = {s: hidden_in(workshop, workshop.step(s)) for s in {s for s, _ in counted}}
    answers = {(s, card): _judged(workshop, s, card, hidden[s]) for s, card in counted}
    return RoomView(
        info=workshop.info,
        deck=workshop.deck,
        groups=workshop.groups,
        teams=workshop.teams,
        steps=workshop.steps,
        rounds={s.id: _round(workshop, s) for s in workshop.steps if s.kind is StepKind.PICK},
        weighed=tuple(weighed),
        impacts=workshop.impacts,
        verdicts=verdicts,
        judged=answers,
        hidden_groups=hidden,
        decisions=workshop.decisions,
        behaviours=workshop.behaviours,
        commitments=workshop.commitments,
        sent_back=workshop.sent_back,
        mirrors=mirrors_revealed(workshop),
        guesses={s.id: asked for s in workshop.steps if (asked := guesses(workshop, s))},
        published={s.id: held for s in workshop.steps if (held := _published(workshop, s))},
        timer_left_s={},
        played={s.id: played(workshop, s) for s in workshop.steps if s.kind is StepKind.SIMULATION},
        promises=workshop.earlier_promises,
        moved=movement(workshop),
        scans={s.id: scan_view(workshop, s) for s in workshop.steps if s.kind is StepKind.RATE},
        dials={s.id: _dial(workshop, s, answers) for s in workshop.steps if judges_excuses(s)},
        hurts={s.id: _hurts(workshop, s) for s in workshop.steps if s.kind is StepKind.PICK},
        arguments={s.id: _arguments(workshop, s) for s in workshop.steps if s.kind is StepKind.ARGUE},
        argued={s.id: argued_cards(workshop, s) for s in workshop.steps if s.kind is StepKind.ARGUE},
        sorting={s.id: _sorting(workshop, s) for s in workshop.steps if s.kind is StepKind.SORT},
        piles={s.id: piles_view(workshop, s) for s in workshop.steps if s.kind is StepKind.SORT},
        cards_of_step={s.id: cards_of(workshop, s) for s in workshop.steps if s.kind is StepKind.CARDS},
    )


def _dial(workshop: Workshop, step: Step, answers: Mapping[tuple[str, str], JudgedCard]) -> Dial:
    """The dial of the excuses, with the answers as the room may see them."""
    dial = service_dial(workshop, step)
    return Dial(tuple(replace(one, judged=answers[step.id, one.card]) for one in dial.excuses))


def _published(workshop: Workshop, step: Step) -> tuple[PublishedRanking, tuple[Beside, ...]] | None:
    chosen = chosen_for(workshop, step)
    return (chosen, beside(workshop, step, chosen)) if chosen else None


def _judged(workshop: Workshop, step_id: str, card_id: str, hidden: tuple[str, ...]) -> JudgedCard:
    """The counts about one card, without the groups that are too small to stand alone."""
    counted = judged(workshop, workshop.step(step_id), card_id)
    return replace(counted, by_group={g: c for g, c in counted.by_group.items() if g not in hidden})


def _hurts(workshop: Workshop, step: Step) -> tuple[Hurt, ...]:
    """Whom the cards of a revealed round hurt; nothing of any other."""
    return hurt(workshop, step) if step.state is StepState.REVEALED else ()


def _arguments(workshop: Workshop, step: Step) -> Mapping[str, tuple[Argument, ...]]:
    """What each team argues for, by the team's name."""
    return {one.name: mine for one, mine in arguments_of(workshop, step).items()}


def _sorting(workshop: Workshop, step: Step) -> Round:
    """Who has sorted; a group that sorts as one stands here as a team."""
    known = parties(workshop, step)
    return Round(
        step=step,
        by_team=True,
        picks=0,
        groups=asked_groups(workshop, step),
        teams=tuple(Team(one.id, one.name, one.group, one.size) for one in known),
        teams_in=frozenset(row.team or row.group for row in piles_of(workshop, step)),
        slips_in={},
        expected=len(known),
        standings=(),
        chance_max=0,
    )


def _round(workshop: Workshop, step: Step) -> Round:
    settings = pick_settings(workshop, step)
    ballots = workshop.ballots_of(step.id)
    shown = step.state is StepState.REVEALED
    groups = asked_groups(workshop, step)
    return Round(
        step=step,
        by_team=settings.by_team,
        picks=settings.picks,
        groups=groups,
        teams=asked_teams(workshop, step),
        teams_in=frozenset(ballot.team for ballot in ballots if ballot.team)
        if settings.by_team
        else frozenset(),
        slips_in={group.id: sum(ballot.group == group.id for ballot in ballots) for group in groups},
        expected=voters_expected(workshop, step),
        standings=ranking(workshop, step) if shown else (),
        chance_max=chance_in(workshop, step) if shown else 0,
        merged=merged_under(workshop, merges_of(workshop, step.id)) if shown else {},
    )
