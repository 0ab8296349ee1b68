"""Nobody can be found out: what is shown of groups, and the whole, never leave fewer than five people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from small_room import room

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.domain.steps import rate
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.room import room_view
from abcdesk.report.content.facts import facts_of
from abcdesk.store.exchange.many import many_as_json
from abcdesk.store.exchange.tables import tables

GROUPS = [f"g{n}" for n in range(5)]
CARDS = ["c1", "c2", "c3"]

sizes = st.fixed_dictionaries(dict.fromkeys(GROUPS, st.integers(1, 9)))
answering = st.dictionaries(st.sampled_from(CARDS), st.sets(st.sampled_from(GROUPS), min_size=1), min_size=1)


def with_groups(people: Mapping[str, int]) -> Workshop:
    """The small room with these groups alone, all asked in every step."""
    workshop = room().without(*room().groups, *room().teams)
    steps = [
        replace(step, settings={k: v for k, v in step.settings.items() if k not in ("asked_as", "about")})
        for step in workshop.steps
    ]
    groups = (r.Group(group, group, headcount=count) for group, count in people.items())
    return workshop.put(*steps, *groups)


def assert_safe(shown: set[str], answered: set[str], people: Mapping[str, int]) -> None:
    """No group under five is shown, and what subtraction leaves is nobody or five people and more."""
    assert all(people[group] >= 5 for group in shown)
    rest = sum(people[group] for group in answered - shown)
    assert not shown or rest == 0 or rest >= 5


@given(sizes, st.sets(st.sampled_from(GROUPS), min_size=1))
def test_a_ranking_and_its_groups_leave_nobody_alone(people: dict[str, int], voting: set[str]) -> None:
    workshop = with_groups(people).put(
        *(
            r.Ballot("own", group, None, seat, (CARDS[seat % 3],))
            for group in sorted(voting)
            for seat in range(1, people[group] + 1)
        )
    )
    found = results(workshop)["steps"]["own"]  # type: ignore[index]
    shown = set(found["by_group"])
    assert shown | set(found["hidden_groups"]) == voting
    assert_safe(shown, voting, people)
    assert_safe(named_in(workshop, "ballots"), voting, people)
    revealed = workshop.put(replace(workshop.step("own"), state=r.StepState.REVEALED))
    for told in facts_of(revealed).picked:
        if told.groups:
            assert_safe({group.name for group in told.groups}, voting, people)
        assert told.sides is None or not found["hidden_groups"]


@given(sizes, answering)
def test_answers_about_each_card_leave_nobody_alone(
    people: dict[str, int], answered: dict[str, set[str]]
) -> None:
    workshop = with_groups(people).put(
        replace(room().step("judge"), settings={"cards": CARDS}),
        *(
            r.Judgement("judge", card, group, "agree", people[group])
            for card, groups in answered.items()
            for group in sorted(groups)
        ),
    )
    for row in results(workshop)["steps"]["judge"]["cards"]:  # type: ignore[index]
        assert_safe(set(row["by_group"]), answered.get(row["card"], set()), people)
        assert_safe(named_in(workshop, "judgements", row["card"]), answered.get(row["card"], set()), people)
    on_stage = room_view(workshop).judged
    for (_, card), counted in on_stage.items():
        assert_safe(set(counted.by_group), answered.get(card, set()), people)
    total = sum(int(str(line[4])) for line in dict(tables(workshop))["judgements"][1:])
    assert total == sum(people[group] for groups in answered.values() for group in groups)


@given(sizes, answering)
def test_marks_for_each_area_leave_nobody_alone(
    people: dict[str, int], answered: dict[str, set[str]]
) -> None:
    areas = [{"id": card, "name": card} for card in CARDS]
    workshop = with_groups(people).put(
        replace(room().step("scan"), settings={"areas": areas}),
        *(
            r.Rating("scan", area, group, seat, 1 + seat % 5)
            for area, groups in answered.items()
            for group in sorted(groups)
            for seat in range(1, people[group] + 1)
        ),
    )
    for area in rate.rated(workshop, workshop.step("scan")):
        assert_safe(set(area.by_group), answered.get(area.area, set()), people)
        assert_safe(named_in(workshop, "ratings", area.area), answered.get(area.area, set()), people)


def test_what_analysts_get_as_json_names_no_small_group() -> None:
    workshop = with_groups({"g0": 3, "g1": 6, "g2": 9}).put(
        *(r.Ballot("own", group, None, seat, ("c1",)) for group, seat in (("g0", 1), ("g1", 1), ("g2", 1)))
    )
    (found,) = json.loads("".join(many_as_json([("one.abcw", workshop)])))["workshops"]
    assert [(row["group"], row["seat"]) for row in found["ballots"]] == [
        ("g2", 1),
        (None, None),
        (None, None),
    ]


def named_in(workshop: Workshop, table: str, about: str = "") -> set[str]:
    """The groups a spreadsheet names in a table (about one card or area); seats and teams of others are
    blank."""
    lines = dict(tables(workshop)).get(table)
    if lines is None:
        return set()
    heads, *rows = lines
    place = heads.index("group")
    rows = [row for row in rows if not about or about in row]
    for row in rows:
        if not row[place]:
            assert not any(row[heads.index(head)] for head in ("seat", "team") if head in heads)
    return {str(row[place]) for row in rows if row[place]}
