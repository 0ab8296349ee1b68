"""What chance alone can do: the largest count of one card when everybody picks blindly.

The question is P(max count <= k) when each ballot picks its number of cards at random, without
repetition, from the same cards. It is enclosed by bounds, not simulated. Let p be the chance that
one given card gets more than k votes, and D the number of cards:

- P(max > k) <= D p (Boole), and
- P(max > k) >= 1 - (1 - p)^D, because the counts are negatively associated (Joag-Dev and Proschan,
  Negative Association of Random Variables with Applications, Annals of Statistics 11, 1983).

Near 5 % these two differ by a fortieth. Where 5 % lies between them, Bonferroni's inequalities
(S1 - S2 <= P(max > k) <= S1 - S2 + S3; Galambos and Simonelli, Bonferroni-type Inequalities with
Applications, Springer 1996) decide.

Where each ballot picks of several parts (so many of every suit), the parts are independent of each other,
so that P(max count <= k) is the product over the parts, and the product of the bounds encloses it.

Where m of the cards count as one, a ballot of p picks holds that one with probability
1 - C(D - m, p) / C(D, p), and its count is a sum of such independent events. P(max > k) is then bounded by
Boole's inequality alone: P(merged > k) + (D - m) P(one > k). Counts of disjoint sets of cards are negatively
associated as well (property 6 of Joag-Dev and Proschan), so that near 5 % the bound is a fortieth above the
truth at most, and k is never too small.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from math import comb, prod

CERTAINTY = 0.95


@lru_cache(maxsize=256)
def largest_by_chance(cards: int, picks: tuple[int, ...]) -> int:
    """The smallest k such that P(max count over all cards <= k) >= 0.95.

    ``cards`` is how many cards can be picked, ``picks`` the number of picks of each ballot. 0 when
    nobody picked anything.
    """
    return largest_of_parts(((cards, picks),))


@lru_cache(maxsize=256)
def largest_of_parts(parts: tuple[tuple[int, tuple[int, ...]], ...]) -> int:
    """The same where each ballot picks of several parts: ``cards`` and ``picks`` of each."""
    parts = tuple((cards, picks) for cards, picks in parts if cards > 0 and any(picks))
    if not parts:
        return 0
    k = 1
    while not _is_enough(k, parts):
        k += 1
    return k


@lru_cache(maxsize=256)
def largest_of_sets(
    cards: tuple[int, ...], picks: tuple[tuple[int, ...], ...], sets: tuple[tuple[int, ...], ...]
) -> int:
    """The same where some cards count as one.

    ``cards`` is how many there are of each part, ``picks`` how many of each part every ballot took, ``sets``
    how many cards of each part count as one, for each such set.
    """
    alone = [size - sum(one[part] for one in sets) for part, size in enumerate(cards)]
    singles = [tuple(int(part == other) for other in range(len(cards))) for part in range(len(cards))]
    counted = [(one, 1) for one in sets] + list(zip(singles, alone, strict=True))
    tails = [(_tail(cards, picks, one), times) for one, times in counted if times]
    for k in range(len(picks)):
        if sum(times * tail[k] for tail, times in tails) <= 1 - CERTAINTY:
            return k
    return len(picks)


def _tail(cards: tuple[int, ...], picks: tuple[tuple[int, ...], ...], one: tuple[int, ...]) -> list[float]:
    """P(count > k) of cards that count as one, for k from 0: each ballot holds any of them, or none."""
    chances = [1.0]
    for taken in picks:
        none = prod(
            comb(size - own, number) / comb(size, number)
            for size, own, number in zip(cards, one, taken, strict=True)
        )
        stays = [*(chance * none for chance in chances), 0.0]
        rises = [0.0, *(chance * (1 - none) for chance in chances)]
        chances = [a + b for a, b in zip(stays, rises, strict=True)]
    return [sum(chances[k + 1 :]) for k in range(len(picks) + 1)]


def _is_enough(k: int, parts: tuple[tuple[int, tuple[int, ...]], ...]) -> bool:
    """Whether P(max count > k) <= 5 %, by bounds that close in on it."""
    allowed = 1 - CERTAINTY
    for bounds in (_wide_bounds, _close_bounds):
        found = [bounds(k, cards, picks) for cards, picks in parts]
        if 1 - prod(1 - min(1.0, high) for _, high in found) <= allowed:
            return True
        if 1 - prod(1 - max(0.0, low) for low, _ in found) > allowed:
            return False
    return False


def _wide_bounds(k: int, cards: int, picks: tuple[int, ...]) -> tuple[float, float]:
    """Between what P(max count > k) lies, from one card's chance alone."""
    if k >= len(picks):
        return 0.0, 0.0
    one = _all_above(k, 1, cards, picks)
    return 1 - (1 - min(1.0, one)) ** cards, cards * one


def _close_bounds(k: int, cards: int, picks: tuple[int, ...]) -> tuple[float, float]:
    """The same from the chances of one, two and three cards."""
    if k >= len(picks):
        return 0.0, 0.0
    low = cards * _all_above(k, 1, cards, picks) - comb(cards, 2) * _all_above(k, 2, cards, picks)
    return low, low + comb(cards, 3) * _all_above(k, 3, cards, picks)


def _all_above(k: int, j: int, cards: int, picks: tuple[int, ...]) -> float:
    """P(each of j given cards gets more than k votes), by adding ballot after ballot.

    The state is the sorted counts of the j cards, capped at k + 1; given cards are alike, so sorting
    loses nothing.
    """
    state: dict[tuple[int, ...], float] = {(0,) * j: 1.0}
    for picked in picks:
        ways = [
            (chosen, comb(cards - j, picked - size) / comb(cards, picked))
            for size in range(min(j, picked) + 1)
            if picked - size <= cards - j
            for chosen in combinations(range(j), size)
        ]
        after: dict[tuple[int, ...], float] = {}
        for counts, chance in state.items():
            for chosen, way in ways:
                new = list(counts)
                for card in chosen:
                    new[card] = min(new[card] + 1, k + 1)
                key = tuple(sorted(new))
                after[key] = after.get(key, 0.0) + chance * way
        state = after
    return state.get((k + 1,) * j, 0.0)
