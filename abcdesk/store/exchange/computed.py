"""What ``abcdesk results`` computes, as tables ready for a pivot: one number a row, with its base beside it.

Groups too small to stand alone are in none of them, as they are not in the results.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict

from abcdesk.domain.compare import Mirror, mirrors
from abcdesk.domain.merging import merged_under, merges_of
from abcdesk.domain.moved import movement
from abcdesk.domain.piles import piles_of, sorted_cards
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps import judge, rate, simulation
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.impact import cards_weighed
from abcdesk.domain.tally import Standing, chance_in, ranking, rankings_by_suit, tallies_by_group
from abcdesk.domain.whom import hurt
from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.cells import TITLED, Row, Rows, Share, table_of, titles


def computed_tables(workshop: Workshop) -> Iterator[tuple[str, Rows]]:
    """Every computed table that holds something, by name."""
    for name, rows_of in _TABLES.items():
        rows = [_titled(workshop, row) for row in rows_of(workshop)]
        if rows:
            yield name, table_of(rows)


def _titled(workshop: Workshop, row: Row) -> Row:
    """Ids first, then their titles, then the numbers."""
    ids = {key: value for key, value in row.items() if key in TITLED}
    return {**ids, **titles(workshop, row), **row}


def _rankings(workshop: Workshop) -> Iterator[Row]:
    for step in _steps(workshop, StepKind.PICK):
        chance: Row = {"chance_max": chance_in(workshop, step)}
        voters = len(workshop.ballots_of(step.id))
        under = merged_under(workshop, merges_of(workshop, step.id))
        for row in _standings({"step": step.id}, ranking(workshop, step), voters):
            merged: Row = {"with": ", ".join(under.get(str(row["card"]), ()))} if under else {}
            yield {**row, **chance, **merged}


def _rankings_by_group(workshop: Workshop) -> Iterator[Row]:
    for step in _steps(workshop, StepKind.PICK):
        ballots = workshop.ballots_of(step.id)
        for group, own in tallies_by_group(workshop, step).shown.items():
            voters = sum(ballot.group == group for ballot in ballots)
            yield from _standings({"step": step.id, "group": group}, own, voters)


def _rankings_by_suit(workshop: Workshop) -> Iterator[Row]:
    for step in _steps(workshop, StepKind.PICK):
        voters = len(workshop.ballots_of(step.id))
        for own in rankings_by_suit(workshop, step).values():
            yield from _standings({"step": step.id}, own, voters)


def _standings(which: Row, standings: Iterable[Standing], voters: int) -> Iterator[Row]:
    for one in standings:
        yield {**which, **asdict(one), "share": Share(one.share), "voters": voters}


def _mirrors(workshop: Workshop) -> Iterator[Row]:
    for mirror in mirrors(workshop):
        for row in mirror.rows:
            yield {
                "guess_step": mirror.guess_step,
                "real_step": mirror.real_step,
                "card": row.card,
                "guess_rank": "" if row.guess_rank is None else row.guess_rank,
                "real_rank": "" if row.real_rank is None else row.real_rank,
                "guess_share": Share(row.guess_share),
                "real_share": Share(row.real_share),
                "gap": Share(row.gap),
                "top": mirror.top,
                "is": _part(mirror, row.card),
                "guess_voters": len(workshop.ballots_of(mirror.guess_step)),
                "real_voters": len(workshop.ballots_of(mirror.real_step)),
            }


def _part(mirror: Mirror, card: str) -> str:
    parts = {
        "shared": mirror.shared,
        "blind spot": mirror.blind_spots,
        "false worry": mirror.false_worries,
    }
    return next((name for name, cards in parts.items() if card in cards), "")


def _answers(workshop: Workshop) -> Iterator[Row]:
    """Of judge steps, and the verdicts of impact steps."""
    for step in workshop.steps:
        for card in _asked(workshop, step):
            counted = judge.judged(workshop, step, card)
            for answer, count in counted.counts.items():
                yield {
                    "step": step.id,
                    "card": card,
                    "answer": answer,
                    "count": count,
                    "n": counted.n,
                    "share": Share(counted.share(answer)),
                }


def _answers_by_group(workshop: Workshop) -> Iterator[Row]:
    """Of judge steps alone: a verdict is the whole room's."""
    for step in _steps(workshop, StepKind.JUDGE):
        hidden = judge.hidden_in(workshop, step)
        for card in cards_of(workshop, step):
            for group, counts in judge.judged(workshop, step, card).by_group.items():
                n = sum(counts.values())
                for answer, count in counts.items() if group not in hidden else ():
                    share = Share(count / n if n else 0.0)
                    which: Row = {"step": step.id, "card": card, "group": group, "answer": answer}
                    yield {**which, "count": count, "n": n, "share": share}


def _asked(workshop: Workshop, step: Step) -> tuple[str, ...]:
    if step.kind is StepKind.JUDGE:
        return cards_of(workshop, step)
    return cards_weighed(workshop, step) if step.kind is StepKind.IMPACT else ()


def _scans(workshop: Workshop) -> Iterator[Row]:
    for step in _steps(workshop, StepKind.RATE):
        for area in rate.rated(workshop, step):
            for group, marks in area.by_group.items():
                yield {
                    "step": step.id,
                    "area": area.area,
                    "group": group,
                    **asdict(marks),
                    "gap": area.gap,
                }


def _simulations(workshop: Workshop) -> Iterator[Row]:
    for step in _steps(workshop, StepKind.SIMULATION):
        for tally in simulation.tallies(workshop, step):
            yield {
                "step": step.id,
                "round": tally.round,
                "behaviour": tally.behaviour or "",
                "seen": tally.seen,
                "relapse": tally.relapse,
            }


def _sorted(workshop: Workshop) -> Iterator[Row]:
    for step in _steps(workshop, StepKind.SORT):
        for one in sorted_cards(workshop, step) if piles_of(workshop, step) else ():
            yield {"step": step.id, **asdict(one), "pile": one.pile.value, "n": one.n}


def _hurts(workshop: Workshop) -> Iterator[Row]:
    """Which stakeholders' markers were laid on which cards."""
    for step in _steps(workshop, StepKind.PICK):
        for one in hurt(workshop, step):
            for marker, count in one.counts.items():
                yield {"step": step.id, "card": one.card, "whom": marker, "count": count, "n": one.n}


def _moves(workshop: Workshop) -> Iterator[Row]:
    found = movement(workshop) if workshop.earlier else None
    for move in found.moves if found else ():
        yield {
            "card": move.card,
            "rank_then": "" if move.rank_then is None else move.rank_then,
            "rank_now": "" if move.rank_now is None else move.rank_now,
            "share_then": Share(move.share_then),
            "share_now": Share(move.share_now),
            "n_then": found.n_then if found else 0,
            "n_now": found.n_now if found else 0,
        }


def _steps(workshop: Workshop, kind: StepKind) -> list[Step]:
    return [step for step in workshop.steps if step.kind is kind]


_TABLES: dict[str, Callable[[Workshop], Iterator[Row]]] = {
    "ranking": _rankings,
    "ranking_by_group": _rankings_by_group,
    "ranking_by_suit": _rankings_by_suit,
    "mirror": _mirrors,
    "answers": _answers,
    "answers_by_group": _answers_by_group,
    "scan": _scans,
    "simulation": _simulations,
    "sorted": _sorted,
    "hurts": _hurts,
    "since_last_time": _moves,
}
