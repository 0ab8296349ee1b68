"""Workshops for the report's tests, made by hand: small decks, odd rooms, hostile texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from abcdesk.deckfile.reading import read_deck
from abcdesk.domain import records as r
from abcdesk.domain.cards import Card, Deck, Suit
from abcdesk.domain.carried import carried, rows_of
from abcdesk.domain.workshop import Workshop
from abcdesk.paths import decks, resources
from abcdesk.store.exchange import read_json

SUITS = (
    Suit("attitude", "Attitude", "A", "attitude"),
    Suit("behaviour", "Behaviour", "B", "behaviour"),
    Suit("culture", "Culture", "C", "culture"),
)
DAY = dt.date(2026, 10, 14)


def sample(name: str = "northwind-hospital") -> Workshop:
    """A sample workshop that ships with the program."""
    return sample_with_pictures(name)[0]


@cache
def sample_with_pictures(name: str = "northwind-hospital") -> tuple[Workshop, dict[str, bytes]]:
    """A sample workshop with its pictures by card."""
    rows, package = read_json(
        resources() / "samples" / f"{name}.json", lambda deck, _: read_deck(decks() / deck)
    )
    pictures = {
        c.id: package.pictures[c.picture] for c in package.deck.cards if c.picture in package.pictures
    }
    return Workshop.of(package.deck, rows), pictures


def no_picture(card: str) -> bytes | None:
    """A deck without pictures."""
    return None


def deck(size: int = 9, titles: Sequence[str] = (), suits: Sequence[Suit] = SUITS) -> Deck:
    """A deck of numbered cards c1, c2, ... in turn of every suit."""
    named = [*titles, *(f"Habit {n}" for n in range(len(titles) + 1, size + 1))]
    cards = tuple(Card(f"c{n}", n, suits[n % len(suits)].id, title) for n, title in enumerate(named, 1))
    return Deck("small", "Small deck", suits=tuple(suits), cards=cards)


def groups(*heads: tuple[str, r.Perspective, int]) -> list[r.Row]:
    """Groups g1, g2, ... by name, perspective and head count."""
    return [r.Group(f"g{n}", name, side, count, n) for n, (name, side, count) in enumerate(heads, 1)]


def teams(count: int, group: str = "g1", size: int = 5) -> list[r.Row]:
    """Teams of one group."""
    return [r.Team(f"{group}t{n}", f"Team {n}", group, size, n) for n in range(1, count + 1)]


def pick(step: str = "pick", voters: str = "teams", **settings: object) -> r.Step:
    """A revealed round of picking."""
    return r.Step(
        step,
        r.StepKind.PICK,
        "Pick",
        "Which cards?",
        20,
        r.StepState.REVEALED,
        {"voters": voters, **settings},
    )


def team_ballots(picks: Iterable[Sequence[str]], group: str = "g1", step: str = "pick") -> list[r.Row]:
    """One ballot for each team of a group in turn."""
    return [r.Ballot(step, group, f"{group}t{n}", 1, tuple(own), n) for n, own in enumerate(picks, 1)]


def seat_ballots(picks: Iterable[Sequence[str]], group: str = "g1", step: str = "pick") -> list[r.Row]:
    """One ballot for each person of a group in turn."""
    return [r.Ballot(step, group, None, n, tuple(own), n) for n, own in enumerate(picks, 1)]


def impact(cards: Sequence[str]) -> r.Step:
    """An impact step that weighs these cards."""
    return r.Step(
        "impact",
        r.StepKind.IMPACT,
        "Impact",
        "What does it do?",
        30,
        r.StepState.CLOSED,
        {"cards": list(cards)},
        50,
    )


def votes(card: str, no: int, unsure: int = 0, yes: int = 0, group: str = "g1") -> list[r.Row]:
    """A verdict on one card."""
    counts = {"not acceptable": no, "unsure": unsure, "acceptable": yes}
    return [r.Judgement("impact", card, group, answer, count) for answer, count in counts.items() if count]


def note(number: int, card: str, text: str, dimension: str = "value", severity: int = 2) -> r.Impact:
    """An impact note."""
    return r.Impact(f"n{number}", "impact", card, r.Dimension(dimension), text, severity, position=number)


def promise(number: int, text: str = "", **fields: object) -> r.Commitment:
    """A commitment."""
    return r.Commitment(f"k{number}", text or f"Promise {number}.", position=number, **fields)  # type: ignore[arg-type]


def workshop(*rows: r.Row | Iterable[r.Row], deck_: Deck | None = None, **info: object) -> Workshop:
    """A workshop of these rows and lists of rows; ``info`` fills its facts."""
    flat: list[r.Row] = []
    for row in rows:
        flat += list(row) if isinstance(row, list | tuple) else [row]  # type: ignore[list-item]
    facts = {"title": "Test workshop", "organisation": "Acme IT", "date": DAY, **info}
    return Workshop.of(deck_ or deck(), [r.Info(**facts), *flat])  # type: ignore[arg-type]


IT, USERS, LEADERSHIP, OTHER = (
    r.Perspective.IT,
    r.Perspective.USERS,
    r.Perspective.LEADERSHIP,
    r.Perspective.OTHER,
)


def empty() -> Workshop:
    """Nothing but a deck."""
    return Workshop.of(deck(), [])


def one_team() -> Workshop:
    """One team of one group."""
    return workshop(groups(("IT", IT, 5)), teams(1), pick(), team_ballots([("c1", "c2", "c3")]))


def all_tied() -> Workshop:
    """Three teams, nine different cards."""
    picks = [("c1", "c2", "c3"), ("c4", "c5", "c6"), ("c7", "c8", "c9")]
    return workshop(groups(("IT", IT, 15)), teams(3), pick(), team_ballots(picks))


def people(it: int = 20, users: int = 12, leaders: int = 3) -> Workshop:
    """People of three groups vote; the leaders are too few to stand alone."""
    rows = groups(("IT", IT, it), ("Users", USERS, users), ("Leadership", LEADERSHIP, leaders))
    ballots = [
        *seat_ballots([("c1", "c2", f"c{3 + n % 6}") for n in range(it)]),
        *seat_ballots([("c1", "c3", f"c{4 + n % 5}") for n in range(users)], "g2"),
        *seat_ballots([("c1", "c9", "c8")] * leaders, "g3"),
    ]
    return workshop(rows, pick(voters="people"), ballots, deck_=deck(30))


def twelve_teams() -> Workshop:
    """Twelve teams of two groups with names of several words, twenty cards picked."""
    named = [
        *(r.Team(f"g1t{n}", f"Regional support centre {n}", "g1", 5, n) for n in range(1, 9)),
        *(r.Team(f"g2t{n}", f"Users of region {n}", "g2", 4, n) for n in range(1, 5)),
    ]
    return workshop(
        groups(("IT", IT, 40), ("Users", USERS, 16)),
        named,
        pick(),
        team_ballots([("c1", f"c{n + 1}", f"c{n + 9}") for n in range(1, 9)]),
        team_ballots([("c1", f"c{n + 16}", f"c{n + 2}") for n in range(1, 5)], "g2"),
        deck_=deck(60),
        start="09:00",
    )


def twelve_groups() -> Workshop:
    """Some 140 people of twelve groups vote; each group has a column of its own."""
    sides = (IT, USERS, LEADERSHIP, OTHER)
    rows = groups(*((f"Group of region {n}", sides[n % 4], 6 + n) for n in range(12)))
    ballots = [
        ballot
        for n in range(12)
        for ballot in seat_ballots(
            [(f"c{(n + k) % 20 + 1}", f"c{22 + k % 5}", f"c{30 + k % 3}") for k in range(6 + n)], f"g{n + 1}"
        )
    ]
    return workshop(rows, pick(voters="people"), ballots, deck_=deck(60), start="09:00")


def sixty_cards() -> Workshop:
    """Forty people pick so widely that all sixty cards get a vote."""
    picks = [tuple(f"c{(3 * n + k) % 60 + 1}" for k in range(3)) for n in range(40)]
    rows = groups(("IT", IT, 40))
    judge = r.Step("agree", r.StepKind.JUDGE, "Agree or not", "Do you agree?", 20, r.StepState.CLOSED, {}, 60)
    answers = [r.Judgement("agree", f"c{n}", "g1", "agree", 40 - n) for n in range(1, 40)]
    answers += [r.Judgement("agree", f"c{n}", "g1", "disagree", n) for n in range(1, 40)]
    return workshop(rows, pick(voters="people"), seat_ballots(picks), judge, answers, deck_=deck(60))


def long_texts() -> Workshop:
    """A note of 5,000 words, long titles, long names, long promises."""
    words = " ".join(f"word{n}" for n in range(5000))
    title = "A very long title of a card that somebody wrote because nobody had told them to stop, on and on"
    long = deck(9, [title, "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle"])
    rows = [
        *groups(("A department with a name that goes on for longer than any department should", IT, 24)),
        *teams(3),
        pick(),
        *team_ballots([("c1", "c2", "c3")] * 3),
        impact(["c1", "c2"]),
        note(1, "c1", words),
        note(2, "c1", "Short.", "costs", 3),
        *votes("c1", 20, 2, 2),
        r.Decision(
            "c1",
            r.DecisionKind.TREAT,
            "The head of a department whose title fills more than two lines of any table",
        ),
        r.Behaviour(
            "b1", "c1", "We say what we do, and then " + "and then " * 60 + "we do it.", "It shows " * 30
        ),
        promise(
            1,
            "We promise " + "and promise " * 60 + "to stop.",
            behaviour="b1",
            owner="Owner " * 30,
            measure="seen " * 80,
            first_step="step " * 80,
            due=dt.date(2027, 1, 5),
        ),
    ]
    return workshop(
        rows,
        deck_=long,
        organisation="The Organisation of " + "Very " * 40 + "Long Names",
        ask="Please " + "decide " * 120,
    )


def full_exercises() -> Workshop:
    """No picks: a round of answers with own words, and a scan."""
    judge = r.Step(
        "excuses",
        r.StepKind.JUDGE,
        "Excuses",
        "A decision or an excuse?",
        20,
        r.StepState.CLOSED,
        {"answers": ["a decision", "an excuse", "don’t know"]},
        1,
    )
    areas = [
        {"id": f"a{n}", "name": name}
        for n, name in enumerate(("Customer culture", "Steering", "Processes", "Tools"))
    ]
    scan = r.Step(
        "scan",
        r.StepKind.RATE,
        "Scan",
        "How good are we at this?",
        20,
        r.StepState.CLOSED,
        {"areas": areas},
        2,
    )
    answers = [
        r.Judgement("excuses", f"c{n}", "g1", answer, (n * k) % 9)
        for n in range(1, 8)
        for k, answer in enumerate(("a decision", "an excuse", "don’t know"), 2)
    ]
    marks = [
        r.Rating("scan", f"a{n}", group, seat, 1 + (n + seat + shift) % 5)
        for n in range(4)
        for group, shift in (("g1", 0), ("g2", 2))
        for seat in range(1, 8)
    ]
    return workshop(groups(("IT", IT, 12), ("Users", USERS, 7)), judge, scan, answers, marks, start="18:30")


def tiny() -> Workshop:
    """Two teams, four picks, one note, one verdict."""
    rows = [*groups(("IT", IT, 6)), *teams(2), pick(), *team_ballots([("c1", "c2"), ("c1", "c3")])]
    return workshop(rows, impact(["c1"]), note(1, "c1", "We lose a day a week."), votes("c1", 5, 1))


def huge() -> Workshop:
    """150 people of twelve groups, sixty cards, ten of them weighed with many notes, fifteen commitments."""
    named = groups(
        *(
            (f"Group {n} of the department", (IT, USERS, LEADERSHIP, OTHER)[n % 4], 6 + n)
            for n in range(1, 13)
        )
    )
    titles = [f"A habit with a long name, {n}" if n % 5 == 0 else f"Habit {n}" for n in range(1, 61)]
    weighed = [f"c{n}" for n in (1, 2, 3, 5, 8, 10, 12, 15, 18, 20)]
    rows: list[r.Row] = [pick(voters="people"), impact(weighed)]
    for group in range(1, 13):
        own = [
            (
                f"c{(1, 2, 3, 5, 8)[(n * n + group) % 5]}",
                f"c{9 + (7 * n + group) % 27}",
                f"c{36 + (n * group) % 25}",
            )
            for n in range(6 + group)
        ]
        rows += seat_ballots(own, f"g{group}")
    for place, card in enumerate(weighed):
        rows += votes(card, 90 - 5 * place, 10, 20)
        rows.append(
            r.Decision(card, list(r.DecisionKind)[place % 3], "Head of service", dt.date(2026, 12, 1 + place))
        )
        rows += [
            r.Behaviour(f"b{card}{n}", card, f"We ask first, {n}.", "A list on the wall.") for n in range(3)
        ]
        for dimension in ("value", "outcomes", "costs", "risks"):
            for n in range((place + len(dimension)) % 4):
                words = "We lose a week because nobody was asked first, and then once more. " * (1 + n)
                rows.append(note(len(rows), card, words.strip(), dimension, (place + n) % 4))
    rows += [
        promise(
            n,
            f"Promise number {n} to do something about it.",
            behaviour=f"b{weighed[n % 10]}0",
            owner="Service desk manager",
            due=DAY + dt.timedelta(days=12 * n),
            measure="calls back within a day.",
            confidence=(5, 4, 3, 4, 4),
        )
        for n in range(1, 16)
    ]
    asked = "Decide on two days a week.\nChair the follow-up.\nPay for the board."
    return workshop(
        named, rows, deck_=deck(60, titles), start="09:00", follow_up=dt.date(2027, 4, 14), ask=asked
    )


def no_users() -> Workshop:
    """IT and leadership alone; one verdict is clear, one divides the room."""
    picks = [("c1", "c2", "c3"), ("c1", "c2", "c4"), ("c1", "c5", "c3"), ("c1", "c6", "c7")]
    rows = [*groups(("IT", IT, 24), ("Leadership", LEADERSHIP, 6)), *teams(4), pick(), *team_ballots(picks)]
    rows += [
        impact(["c1", "c2"]),
        note(1, "c1", "It costs us."),
        *votes("c1", 20, 4, 6),
        *votes("c2", 10, 10, 10),
    ]
    return workshop(rows)


def no_verdicts() -> Workshop:
    """Picks of both sides and a commitment; nothing was weighed."""
    rows = [*groups(("IT", IT, 20), ("Users", USERS, 8)), *teams(3), *teams(2, "g2", 4), pick()]
    rows += team_ballots([("c1", "c2", "c3"), ("c1", "c2", "c4"), ("c5", "c2", "c3")])
    rows += team_ballots([("c1", "c8", "c9"), ("c8", "c2", "c9")], "g2")
    return workshop(rows, promise(1, "We ask first.", owner="Desk", due=dt.date(2026, 12, 1)))


def simulation_only() -> Workshop:
    """A business game, and nothing else."""
    game = r.Step("game", r.StepKind.SIMULATION, "Game", "Play", 60, r.StepState.CLOSED, {"rounds": 3}, 10)
    wanted = [r.Behaviour(f"b{n}", f"c{n}", f"We say what we do, {n}.", "It shows", "") for n in (1, 2, 3)]
    counted = [
        r.Observation(
            f"o{n}{b}{kind}", "game", n, f"b{b}", kind, (n * b + (kind is r.ObservationKind.SEEN)) % 7
        )
        for n in (1, 2, 3)
        for b in (1, 2, 3)
        for kind in (r.ObservationKind.SEEN, r.ObservationKind.RELAPSE)
    ]
    return workshop(groups(("IT", IT, 12)), game, wanted, counted)


def hostile() -> Workshop:
    """Every text is one that somebody wrote to break things."""
    evil = "<b>bold</b> & <img src='x'> {fmt} %s \\ \"quotes\" =1+1 \u202ertl\u202c"
    titles = [evil, "‘; DROP TABLE cards; --", "A\tB", "Ligature ﬁ ﬂ", "W" * 90]
    rows = [*groups((evil, IT, 24)), *teams(3), pick()]
    rows += team_ballots([("c1", "c2", "c3"), ("c1", "c5", "c4"), ("c1", "c2", "c5")])
    rows += [impact(["c1", "c2"]), note(1, "c1", evil * 3, "value", 3), note(2, "c1", "x" * 300, "costs")]
    rows += [*votes("c1", 20, 2, 2), r.Decision("c1", r.DecisionKind.TREAT, evil, dt.date(2026, 12, 1))]
    rows.append(r.Behaviour("b1", "c1", evil, evil))
    rows.append(promise(1, evil, behaviour="b1", owner=evil, measure=evil, first_step="y" * 200))
    return workshop(rows, deck_=deck(9, titles), organisation=evil, title=evil, ask=evil)


_BECAME = (*[r.CommitmentStatus.KEPT] * 3, r.CommitmentStatus.HALF, r.CommitmentStatus.DROPPED)


def followed(outcome: str = "From 41 to 6") -> Workshop:
    """The sample half a year later: the promises have become something, and the ranks have moved."""
    before = sample()
    rows = [
        replace(row, status=_BECAME[row.position], outcome=outcome)
        if isinstance(row, r.EarlierPromise)
        else row
        for row in rows_of(carried(before))
    ]
    ballots = [
        replace(one, picks=("it-hero", *one.picks[1:]))
        for one in before.ballots_of("recognise")
        if "it-hero" not in one.picks
    ]
    return before.put(*rows, *ballots, replace(before.info, date=dt.date(2027, 4, 14)))
