"""The numbers of a report, read off its pages and held against ``abcdesk results``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from math import ceil
from typing import Any

from abcdesk.domain.guesses import guesses
from abcdesk.domain.published import beside, hits
from abcdesk.domain.records import CommitmentStatus, Evidence, Step, StepKind
from abcdesk.domain.results import results
from abcdesk.domain.steps.excuses import Dial, Origin, judges_excuses, service_dial
from abcdesk.domain.workshop import Workshop
from abcdesk.published import chosen_for

_WORDS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NUMBER = rf"\d+|{'|'.join(_WORDS)}"
_OF = re.compile(
    rf"\b({_NUMBER})\s+(?-i:of)\s+(?:the\s+|its\s+(?:users’\s+)?)?({_NUMBER})\b(?!\s+or\s+(?:fewer|more))",
    re.I,
)
_LONG_TITLE = 60
"""Titles of so many letters may be cut short in a row."""
_MOST_COLUMNS = 7
"""How many columns a table of the appendix has room for."""
_MOST_ROWS = 14
"""How many cards a page of a ranking lists at most."""


def wrong_numbers(workshop: Workshop, pages: Sequence[str]) -> list[str]:
    """What is on the pages and not in the results, or in the results and not on the page where it belongs."""
    told: Any = results(workshop)
    text = "\n".join(pages)
    mirrored = {one[side] for one in told["mirror"] for side in ("guess_step", "real_step")}
    steps = [step for step in workshop.steps if step.id in told["steps"]]
    wrong = [*_shares(workshop, told, text), *_simulations(told, text), *_mirrors(workshop, told, text)]
    for step in steps:
        found = told["steps"][step.id]
        if step.kind is StepKind.PICK and found["ranking"] and step.id not in mirrored:
            wrong += _ranking(workshop, step, found, pages)
        elif step.kind is StepKind.IMPACT:
            wrong += _verdicts(workshop, found, text)
        elif step.kind is StepKind.JUDGE:
            wrong += _answers(workshop, found, text)
        elif step.kind is StepKind.RATE:
            wrong += _scan(step, found, text)
    return [*wrong, *_appendix(workshop, told, text)]


def number(word: str) -> int:
    """ "three" is 3, and so is "3"."""
    return int(word) if word.isdigit() else _WORDS.index(word.lower())


def pattern(words: str) -> str:
    """These words, wherever lines break, without what turns the direction of writing."""
    shown = "".join(sign for sign in words if unicodedata.category(sign) != "Cf")
    return r"\s+".join(re.escape(word) for word in shown.split())


def title(workshop: Workshop, card: str) -> str:
    return pattern(workshop.deck.card(card).title)


# ------------------------------------------------------------------ "n of N", wherever it stands


def _shares(workshop: Workshop, told: Any, text: str) -> Iterator[str]:
    known = set(_known_shares(workshop, told))
    for found in _OF.finditer(_without_targets(text)):
        share = number(found[1]), number(found[2])
        if share not in known:
            around = " ".join(text[max(0, found.start() - 40) : found.end() + 30].split())
            yield f"{share} is no result: {around}"


def _without_targets(text: str) -> str:
    """The text without what would count as progress: there no room has said anything yet."""
    head, cut, rest = text.partition("What we will compare")
    measures, _, after = rest.partition("with the commitments by number")
    lines = [line[: found.end()] if (found := _OF.search(line)) else line for line in measures.splitlines()]
    return head + cut + "\n".join(line for line in lines if not line.startswith("Commitments kept")) + after


def _known_shares(workshop: Workshop, told: Any) -> Iterator[tuple[int, int]]:
    for step in told["steps"].values():
        for row in step.get("ranking", ()):
            yield row["votes"], step["voters"]
        for own in step.get("by_group", {}).values():
            for row in own:
                yield row["votes"], round(row["votes"] / row["share"])
                yield 0, round(row["votes"] / row["share"])
        if "ranking" in step:
            yield len(step["ranking"]), len(workshop.deck)
            yield 0, step["voters"]
        for card in step.get("cards", ()):
            if "counts" in card:
                yield from ((count, card["n"]) for count in card["counts"].values())
                yield ceil(card["n"] * 2 / 3), card["n"]
    for step in workshop.steps:
        if step.kind is StepKind.PICK:
            yield from ((picks, len(workshop.deck)) for picks in {len(b.picks) for b in workshop.ballots})
    for mirror in told["mirror"]:
        yield len(mirror["shared"]), len(mirror["shared"]) + len(mirror["blind_spots"])
    follow_up = told.get("follow_up", {"promises": {}, "cards": []})
    promises = follow_up["promises"].values()
    yield from ((count, sum(promises)) for count in promises)
    for row in follow_up["cards"]:
        yield from ((round(row[f"share_{at}"] * row[f"n_{at}"]), row[f"n_{at}"]) for at in ("then", "now"))
    yield from _told_before(workshop)
    refused, asked = _refused(told)
    verdicts = {row.card for row in workshop.judgements if workshop.step(row.step).kind is StepKind.IMPACT}
    weighed = len({note.card for note in workshop.impacts} | verdicts)
    yield refused, asked
    yield refused, weighed


def _told_before(workshop: Workshop) -> Iterator[tuple[int, int]]:
    """What became of promises and excuses, what a published ranking shares, and what users wrote in figures."""
    promises = workshop.earlier_promises
    yield from ((sum(one.status is status for one in promises), len(promises)) for status in CommitmentStatus)
    for step in workshop.steps:
        said = [one.evidence for one in guesses(workshop, step) if one.evidence]
        yield said.count(Evidence.OPINION), len(said)
        dial = service_dial(workshop, step) if judges_excuses(step) else Dial(())
        yield from ((len(dial.of(origin)), dial.n) for origin in Origin)
        if chosen := chosen_for(workshop, step):
            rows = beside(workshop, step, chosen)
            yield len(hits(rows)), len(rows)
    for words in (*(one.outcome for one in promises), *(one.source for one in workshop.guess_evidence)):
        yield from ((number(found[1]), number(found[2])) for found in _OF.finditer(words))


def _refused(told: Any) -> tuple[int, int]:
    """How many verdicts say no, by two thirds of the room; of how many."""
    cards = [
        card
        for step in told["steps"].values()
        for card in step.get("cards", ())
        if card.get("counts", {}).get("not acceptable") is not None and card["n"]
    ]
    return sum(3 * card["counts"]["not acceptable"] >= 2 * card["n"] for card in cards), len(cards)


# ------------------------------------------------------------------ page by page


def _ranking(workshop: Workshop, step: Step, found: Any, pages: Sequence[str]) -> Iterator[str]:
    """Rank and votes of each card stand in one row of one page."""
    rows = found["ranking"]
    ranks = [row["rank"] for row in rows]
    page = next((page for page in pages if _is_ranking(workshop, rows, ranks, page)), "")
    if not page:
        yield f"{step.id}: no page of its ranking"
        return
    for row in rows[:_MOST_ROWS]:
        if len(workshop.deck.card(row["card"]).title) < _LONG_TITLE and not _row(workshop, row, ranks, page):
            yield f"{step.id}: {row['rank']} {row['card']} {row['votes']} stands in no row"


def _is_ranking(workshop: Workshop, rows: Any, ranks: list[int], page: str) -> bool:
    short = (row for row in rows if len(workshop.deck.card(row["card"]).title) < _LONG_TITLE)
    return "by kind of card" in page and any(_row(workshop, row, ranks, page) for row in short)


def _row(workshop: Workshop, row: Any, ranks: list[int], page: str) -> bool:
    tied = "=" if ranks.count(row["rank"]) > 1 else ""
    return bool(
        re.search(
            rf"^{row['rank']}{tied}\s+{title(workshop, row['card'])}\s+{row['votes']}(?=\s)", page, re.M
        )
    )


def _mirrors(workshop: Workshop, told: Any, text: str) -> Iterator[str]:
    """Counts of both sides, the rank of a blind spot, and how many there are of each part."""
    for mirror in told["mirror"]:
        voters = [len(workshop.ballots_of(mirror[side])) for side in ("guess_step", "real_step")]
        for row in mirror["rows"]:
            guess, real = round(row["guess_share"] * voters[0]), round(row["real_share"] * voters[1])
            words = title(workshop, row["card"])
            if not re.search(rf"(?<!\d){guess}\s+{real}\s*{words}\s+{words}", text):
                yield f"mirror: {row['card']} {guess} {real} stands in no row"
        for part, one, many in (
            ("blind_spots", "blind spot", "blind spots"),
            ("shared", "shared card", "shared cards"),
            ("false_worries", "false worry", "false worries"),
        ):
            count = len(mirror[part])
            head = f"{_WORDS[count].capitalize() if count else 'No'} {one if count == 1 else many}"
            if head not in text:
                yield f"mirror: “{head}” is not said"


def _verdicts(workshop: Workshop, found: Any, text: str) -> Iterator[str]:
    for card in found["cards"]:
        no, unsure, yes = (card["counts"][answer] for answer in ("not acceptable", "unsure", "acceptable"))
        if card["n"] and not re.search(rf"\b{no} of {card['n']}\s+say\s+no\b", text):
            yield f"verdict: {no} of {card['n']} about {card['card']} stands nowhere"
        told = rf"No: {no} of {card['n']} people\s+Unsure: {unsure}\s+Yes: {yes}\b"
        heading = rf"Top card\n(?:(?!Top card\n).)*?{title(workshop, card['card'])}"
        if card["n"] and re.search(heading, text, re.S) and not re.search(told, text):
            yield f"verdict: the counts of {card['card']} stand on no page"


def _answers(workshop: Workshop, found: Any, text: str) -> Iterator[str]:
    """In a row of answers none is written where nobody gave it; the base stands behind them."""
    for card in found["cards"]:
        counts = [str(count) for count in card["counts"].values() if count]
        row = rf"^{title(workshop, card['card'])}\s+{' '.join(counts)}\s+of {card['n']}$"
        if counts and not re.search(row, text, re.M):
            yield f"answers: {card['card']} {counts} stands in no row"


def _scan(step: Step, found: Any, text: str) -> Iterator[str]:
    """Under the sign of each group stands how many marked; groups that say the same share their sign."""
    names = {area["id"]: area["name"] for area in step.settings["areas"]}  # type: ignore[attr-defined]
    for area in found["areas"]:
        marked = re.search(rf"^{pattern(names[area['area']])}\n([\d\s]+)$", text, re.M)
        expected = "".join(str(one["n"]) for one in area["by_group"].values())
        if expected and (not marked or re.sub(r"\s", "", marked[1]) != expected):
            yield f"scan: {area['area']} was marked by {expected}"


def _simulations(told: Any, text: str) -> Iterator[str]:
    """What was seen and fallen back to in each round, summed up and one by one."""
    for tallies in told["simulation"].values():
        rounds = sorted({tally["round"] for tally in tallies})
        for kind in ("seen", "relapse"):
            sums = [sum(one[kind] for one in tallies if one["round"] == turn) for turn in rounds]
            listed = f"{', '.join(map(str, sums[:-1]))} and {sums[-1]} times" if len(sums) > 1 else ""
            if listed not in " ".join(text.split()):
                yield f"simulation: {kind} {sums} is not said"
            for behaviour in {tally["behaviour"] for tally in tallies}:
                counts = [one[kind] for one in tallies if one["behaviour"] == behaviour]
                if any(counts) and not re.search(rf"\s{' '.join(map(str, counts))}$", text, re.M):
                    yield f"simulation: {kind} {behaviour} {counts} stands in no row"


def _appendix(workshop: Workshop, told: Any, text: str) -> Iterator[str]:
    """Every card with every count: a column for each round of picks, then no, unsure, yes."""
    _, cut, appendix = text.partition("All results, by card")
    if not cut:
        return
    picked = [step for step in told["steps"].values() if step.get("ranking")]
    verdicts = {
        card["card"]: [card["counts"][answer] for answer in ("not acceptable", "unsure", "acceptable")]
        for step in told["steps"].values()
        for card in step.get("cards", ())
        if "not acceptable" in card.get("counts", {}) and card["n"]
    }
    judged = [_first_answers(step) for step in told["steps"].values() if "by_group" in str(step.get("cards"))]
    for card in workshop.deck.cards:
        votes = [next((r["votes"] for r in step["ranking"] if r["card"] == card.id), 0) for step in picked]
        if not any(votes) or len(card.title) >= _LONG_TITLE:
            continue
        counts = [str(cell) for cell in (*votes, *(step.get(card.id, "–") for step in judged))]
        risk = [str(cell) for cell in verdicts.get(card.id, ["–"] * 3 if verdicts else [])]
        for cells in _tables(counts, risk):
            row = rf"^{card.number}\s+{pattern(card.title)}\s+{' '.join(cells)}$"
            if set(cells) != {"–"} and not re.search(row, appendix, re.M):
                yield f"appendix: {card.number} {card.id} {cells} stands in no row"


def _tables(counts: list[str], risk: list[str]) -> list[list[str]]:
    """The cells of one card, in as many tables as it takes; the verdict stands in the last."""
    room = _MOST_COLUMNS - len(risk)
    sets = [counts[at : at + room] for at in range(0, len(counts), room)] or [[]]
    return [*sets[:-1], [*sets[-1], *risk]]


def _first_answers(step: Any) -> dict[str, int]:
    """How many gave the first of the answers, by card."""
    return {card["card"]: next(iter(card["counts"].values())) for card in step["cards"] if card["n"]}
