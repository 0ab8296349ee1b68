"""Which backups stay as they grow old."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from abcdesk.store.thinning import ALL_FOR, kept

NOW = dt.datetime(2026, 10, 14, 17, 0)
ages = st.lists(st.integers(0, 500 * 24 * 60), max_size=120)


def moments(minutes: list[int]) -> list[dt.datetime]:
    return [NOW - dt.timedelta(minutes=age) for age in minutes]


@given(ages)
def test_all_of_two_days_stay_and_few_of_the_rest(minutes: list[int]) -> None:
    times = moments(minutes)
    stay = kept(times, NOW)
    recent = {time for time in times if NOW - time <= ALL_FOR}
    assert recent <= stay <= set(times)
    assert len(stay - recent) <= 12 + 10 + 9
    assert not times or max(times) in stay


@given(ages)
def test_what_stays_stays_when_looked_at_again(minutes: list[int]) -> None:
    stay = kept(moments(minutes), NOW)
    assert kept(stay, NOW) == stay


@given(ages)
def test_no_day_of_the_last_twelve_is_lost(minutes: list[int]) -> None:
    older = [time for time in moments(minutes) if NOW - time > ALL_FOR]
    last_days = sorted({time.date() for time in older}, reverse=True)[:12]
    stay = kept(older, NOW)
    for day in last_days:
        assert max(time for time in older if time.date() == day) in stay


@given(st.lists(st.datetimes(dt.datetime(2026, 10, 15), dt.datetime(2030, 1, 1)), max_size=20))
def test_a_clock_that_was_wrong_costs_nothing(times: list[dt.datetime]) -> None:
    assert kept(times, NOW) == frozenset(times)


def test_a_year_of_backups_thinned_every_day_reaches_back_a_year() -> None:
    times: set[dt.datetime] = set()
    begin = NOW - dt.timedelta(days=420)
    for day in range(421):
        today = begin + dt.timedelta(days=day)
        times |= {today - dt.timedelta(hours=hours) for hours in range(0, 9, 2)}
        times = set(kept(times, today))
    ages = sorted((NOW - time).days for time in times)
    assert len([age for age in ages if age > 2]) <= 31
    assert ages[-1] >= 300
    assert all(any(low <= age <= low + 1 for age in ages) for low in range(14)), "a day of the last two weeks"
    assert all(any(low <= age < low + 8 for age in ages) for low in range(0, 70, 7)), "a week of ten"
