"""Every computed result of a workshop as plain JSON values (``abcdesk results``)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from abcdesk.domain.arguments import argued_cards, arguments_of
from abcdesk.domain.compare import mirrors
from abcdesk.domain.guesses import Guess, guesses
from abcdesk.domain.merging import merged_under, merges_of
from abcdesk.domain.moved import Move, Movement, movement, promises_by_status
from abcdesk.domain.piles import going_on, piles_of, sorted_cards
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps import excuses, impact, judge, rate, simulation
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.tally import Standing, chance_in, ranking, rankings_by_suit, tallies_by_group
from abcdesk.domain.whom import hurt
from abcdesk.domain.workshop import Workshop

Json = dict[str, object]


def results(workshop: Workshop) -> Json:
    """What was computed and what was decided; groups too small to stand alone are only named."""
    return {
        "steps": {
            step.id: found for step in workshop.steps if (found := _of_step(workshop, step)) is not None
        },
        "mirror": [asdict(mirror) for mirror in mirrors(workshop)],
        "decisions": [
            {
                "card": d.card,
                "decision": d.decision.value,
                "owner": d.owner,
                "by": d.by.isoformat() if d.by else "",
            }
            for d in workshop.decisions
        ],
        "rulings": [
            {"step": one.step, "card": one.card, "outcome": one.outcome.value, "by": one.by, "text": one.text}
            for one in workshop.rulings
        ],
        "behaviours": [
            {
                "id": b.id,
                "card": b.card,
                "desired": b.desired,
                "we_will_see": b.we_will_see,
                "worded_by": b.worded_by,
            }
            for b in workshop.behaviours
        ],
        "commitments": [
            {
                "id": c.id,
                "text": c.text,
                "behaviour": c.behaviour,
                "owner": c.owner,
                "due": c.due.isoformat() if c.due else "",
                "measure": c.measure,
                "first_step": c.first_step,
                "confidence": list(c.confidence),
                "status": c.status.value,
                "outcome": c.outcome,
            }
            for c in workshop.commitments
        ],
        **_follow_up(workshop),
        "simulation": {
            step.id: [asdict(tally) for tally in simulation.tallies(workshop, step)]
            for step in workshop.steps
            if step.kind is StepKind.SIMULATION
        },
    }


def _follow_up(workshop: Workshop) -> Json:
    """What became of last time: promises by status, and each card then and now."""
    if not workshop.earlier:
        return {}
    found = movement(workshop)
    cards = [_moved(found, move) for move in found.moves] if found else []
    promises = {status.value: number for status, number in promises_by_status(workshop).items()}
    return {"follow_up": {"promises": promises, "cards": cards}}


def _moved(found: Movement, move: Move) -> Json:
    return {
        "card": move.card,
        "rank_then": move.rank_then,
        "rank_now": move.rank_now,
        "share_then": move.share_then,
        "share_now": move.share_now,
        "n_then": found.n_then,
        "n_now": found.n_now,
    }


def _of_step(workshop: Workshop, step: Step) -> Json | None:
    """The results of one step, or None for a kind that computes nothing."""
    if step.kind is StepKind.PICK:
        return _of_pick(workshop, step)
    if step.kind is StepKind.SORT:
        return _of_piles(workshop, step)
    if step.kind is StepKind.ARGUE:
        return _of_arguments(workshop, step)
    if step.kind is StepKind.JUDGE:
        return _of_judge(workshop, step)
    if step.kind is StepKind.IMPACT:
        return _of_impact(workshop, step)
    if step.kind is StepKind.RATE:
        return _of_rate(workshop, step)
    return None


def _of_pick(workshop: Workshop, step: Step) -> Json:
    ballots = workshop.ballots_of(step.id)
    groups = tallies_by_group(workshop, step)
    guessed = guesses(workshop, step)
    under = merged_under(workshop, merges_of(workshop, step.id))
    rest: Json = {"evidence": [_guess(one) for one in guessed]} if guessed else {}
    if hurts := hurt(workshop, step):
        rest["whom"] = [{"card": one.card, "n": one.n, "counts": dict(one.counts)} for one in hurts]
    if by_suit := rankings_by_suit(workshop, step):
        rest["by_suit"] = {suit: _rows(rows, under) for suit, rows in by_suit.items()}
    return {
        "voters": len(ballots),
        "by_group": {group: _rows(rows, under) for group, rows in groups.shown.items()},
        "hidden_groups": list(groups.hidden),
        "ranking": _rows(ranking(workshop, step), under),
        "chance_max": chance_in(workshop, step),
        **rest,
    }


def _of_piles(workshop: Workshop, step: Step) -> Json:
    cards = [{**asdict(one), "pile": one.pile.value} for one in sorted_cards(workshop, step)]
    return {
        "sorted": len(piles_of(workshop, step)),
        "cards": cards,
        "going_on": list(going_on(workshop, step)),
    }


def _of_arguments(workshop: Workshop, step: Step) -> Json:
    """Each team's top three with what it leads to, and how many teams argue for which card."""
    tops: list[Json] = [
        {
            "group": one.group,
            "team": one.team,
            "top": [{"card": row.card, "consequence": row.consequence} for row in mine],
        }
        for one, mine in arguments_of(workshop, step).items()
    ]
    cards = argued_cards(workshop, step)
    return {"teams": tops, "cards": [{"card": one.card, "teams": len(one.arguments)} for one in cards]}


def _guess(one: Guess) -> Json:
    """What one of the top cards of a guess rests on; null where nobody has said."""
    evidence = one.evidence.value if one.evidence else None
    return {"card": one.card, "evidence": evidence, "source": one.source}


def _rows(standings: Iterable[Standing], under: Mapping[str, tuple[str, ...]]) -> list[Json]:
    """Rows of a ranking; ``with`` names the cards that count as this one, where there are any."""
    return [asdict(one) | ({"with": list(under[one.card])} if one.card in under else {}) for one in standings]


def _of_judge(workshop: Workshop, step: Step) -> Json:
    hidden = judge.hidden_in(workshop, step)
    rows: list[Json] = []
    for card_id in cards_of(workshop, step):
        counted = judge.judged(workshop, step, card_id)
        by_group = {
            group: {"counts": counts, "n": sum(counts.values())}
            for group, counts in counted.by_group.items()
            if group not in hidden
        }
        rows.append({**_counts(counted), "by_group": by_group})
    found: Json = {"cards": rows, "hidden_groups": list(hidden)}
    return found | {"dial": _dial(workshop, step)} if excuses.judges_excuses(step) else found


def _dial(workshop: Workshop, step: Step) -> Json:
    dial = excuses.service_dial(workshop, step)
    counts = {origin.value: len(dial.of(origin)) for origin in excuses.Origin}
    return {"n": dial.n, **counts, "ended": dial.ended}


def _of_impact(workshop: Workshop, step: Step) -> Json:
    """The verdicts, of the whole room alone: a show of hands is often not counted group by group."""
    cards = impact.cards_weighed(workshop, step)
    return {"cards": [_counts(judge.judged(workshop, step, card_id)) for card_id in cards]}


def _counts(counted: judge.JudgedCard) -> Json:
    return {
        "card": counted.card,
        "counts": counted.counts,
        "n": counted.n,
        "share": {answer: counted.share(answer) for answer in counted.counts},
    }


def _of_rate(workshop: Workshop, step: Step) -> Json:
    return {
        "areas": [
            {
                "area": area.area,
                "by_group": {group: asdict(marks) for group, marks in area.by_group.items()},
                "gap": area.gap,
            }
            for area in rate.rated(workshop, step)
        ],
        "hidden_groups": list(rate.hidden_in(workshop, step)),
    }
