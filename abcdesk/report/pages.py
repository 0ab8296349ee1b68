"""Which pages a report has, in which order: each section's content is laid out, then everything is drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from abcdesk.domain.commands.reporting import logo_bytes
from abcdesk.report.content.answers import answers_of_facts
from abcdesk.report.content.blind_spots import blind_spots_of
from abcdesk.report.content.cards import card_page, top_cards
from abcdesk.report.content.commitments import commitments_of
from abcdesk.report.content.cover import cover_of
from abcdesk.report.content.endings import endings_of
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.follow_up import follow_up_of
from abcdesk.report.content.how import how_of
from abcdesk.report.content.impact import matrix_of
from abcdesk.report.content.method import method_of, verdict_base
from abcdesk.report.content.open_points import open_points_of
from abcdesk.report.content.ranking import ranking_of
from abcdesk.report.content.scan import scans_of
from abcdesk.report.content.simulation import simulations_of
from abcdesk.report.content.since import since_of
from abcdesk.report.content.summary import summary_of
from abcdesk.report.content.words import chapters_of
from abcdesk.report.layout.answers import plan_answers
from abcdesk.report.layout.blind_spots import plan_blind_spots
from abcdesk.report.layout.cards import plan_card
from abcdesk.report.layout.commitments import plan_commitments
from abcdesk.report.layout.cover import plan_cover
from abcdesk.report.layout.endings import plan_endings
from abcdesk.report.layout.follow_up import plan_follow_up
from abcdesk.report.layout.how import plan_how
from abcdesk.report.layout.impact import plan_impact
from abcdesk.report.layout.method import plan_method
from abcdesk.report.layout.open_points import plan_open_points
from abcdesk.report.layout.pictures import Pictures
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.ranking import plan_ranking
from abcdesk.report.layout.scan import plan_scan
from abcdesk.report.layout.simulation import plan_simulation
from abcdesk.report.layout.since import plan_since
from abcdesk.report.layout.summary import plan_summary
from abcdesk.report.layout.words import plan_words


@dataclass(frozen=True)
class Order:
    """What is to be made: the facts, the cards' pictures, and what whoever asked wants."""

    facts: Facts
    pictures: Pictures
    draft: bool
    made_on: dt.date | None


def _cover(plan: Plan, order: Order) -> None:
    logo = logo_bytes(order.facts.workshop.report_logo)
    plan_cover(plan, cover_of(order.facts), draft=order.draft, logo=logo)


def _summary(plan: Plan, order: Order) -> None:
    plan_summary(plan, summary_of(order.facts))


def _since(plan: Plan, order: Order) -> None:
    if content := since_of(order.facts):
        plan_since(plan, content)


def _how(plan: Plan, order: Order) -> None:
    how = how_of(order.facts)
    if how.events or how.parties:
        plan_how(plan, how)


def _rankings(plan: Plan, order: Order) -> None:
    for number, picked in enumerate(order.facts.rankings):
        default = plan.language.say(f"ranking.section.{'expected' if picked.about else 'picked'}")
        section = picked.step.title or default if number else default
        plan_ranking(plan, ranking_of(order.facts, picked), section)


def _blind_spots(plan: Plan, order: Order) -> None:
    for mirror in order.facts.mirrors:
        anchor = f"mirror:{mirror.guess_step}:{mirror.real_step}"
        plan_blind_spots(plan, blind_spots_of(order.facts, mirror), anchor)


def _answers(plan: Plan, order: Order) -> None:
    plan_answers(plan, answers_of_facts(order.facts))
    for ends in endings_of(order.facts):
        plan_endings(plan, ends)


def _simulations(plan: Plan, order: Order) -> None:
    for page in simulations_of(order.facts):
        plan_simulation(plan, page)


def _scans(plan: Plan, order: Order) -> None:
    for page in scans_of(order.facts):
        plan_scan(plan, page)


def _impact(plan: Plan, order: Order) -> None:
    if matrix := matrix_of(order.facts):
        plan_impact(plan, matrix)


def _cards(plan: Plan, order: Order) -> None:
    for card in top_cards(order.facts):
        plan_card(plan, card_page(order.facts, card), order.pictures)


def _commitments(plan: Plan, order: Order) -> None:
    if content := commitments_of(order.facts):
        plan_commitments(plan, content)


def _follow_up(plan: Plan, order: Order) -> None:
    if content := follow_up_of(order.facts):
        plan_follow_up(plan, content)


def _words(plan: Plan, order: Order) -> None:
    chapters = chapters_of(order.facts)
    if chapters or plan.cut:
        plan_words(plan, chapters)


def _method(plan: Plan, order: Order) -> None:
    plan_method(plan, method_of(order.facts, order.made_on), verdict_base(order.facts))


_SECTIONS: dict[str, Callable[[Plan, Order], None]] = {
    "cover": _cover,
    "summary": _summary,
    "since": _since,
    "how": _how,
    "ranking": _rankings,
    "blind-spots": _blind_spots,
    "answers": _answers,
    "scan": _scans,
    "impact": _impact,
    "cards": _cards,
    "simulation": _simulations,
    "commitments": _commitments,
    "follow-up": _follow_up,
    "words": _words,
    "method": _method,
}

SECTIONS: tuple[str, ...] = tuple(_SECTIONS)
"""The names of all sections, in the order in which they stand in a report."""


def laid_out(plan: Plan, order: Order, sections: Sequence[str]) -> None:
    """Lay out the sections wanted, in the order given; a draft ends with what is open.

    They are made in the report's own order, wherever they stand in the end: one of the last prints in full
    what had to be cut in those before it.
    """
    made: dict[str, list[Page]] = {}
    for name, lay_out in _SECTIONS.items():
        if name in sections:
            before = len(plan.pages)
            lay_out(plan, order)
            made[name] = plan.pages[before:]
    plan.pages[:] = [page for name in dict.fromkeys(sections) for page in made[name]]
    if order.draft:
        plan_open_points(plan, open_points_of(order.facts))
