"""Which backups stay: all of the last two days, then ever fewer the older they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable

ALL_FOR = dt.timedelta(hours=48)

Period = Callable[[dt.datetime], Hashable]
_PERIODS: tuple[tuple[Period, int], ...] = (
    (lambda moment: moment.date(), 12),
    (lambda moment: moment.isocalendar()[:2], 10),
    (lambda moment: (moment.year, moment.month), 9),
)
"""Days, weeks, months, and of how many of them the last backup stays."""


def kept(times: Iterable[dt.datetime], now: dt.datetime) -> frozenset[dt.datetime]:
    """Those of the moments whose backups stay: all of the last 48 hours, and of the older ones the last of
    each of 12 days, then of 10 weeks, then of 9 months.

    Only days, weeks and months in which there was a backup count, so that a workshop that rests loses none.
    What one rule keeps does not count for the next: together they reach back about a year.
    """
    moments = sorted(set(times), reverse=True)
    stay = {moment for moment in moments if now - moment <= ALL_FOR}
    older = [moment for moment in moments if moment not in stay]
    for period, most in _PERIODS:
        lasts: dict[Hashable, dt.datetime] = {}
        for moment in older:
            lasts.setdefault(period(moment), moment)
        spoken_for = {period(moment) for moment in stay if now - moment > ALL_FOR}
        free = [moment for key, moment in lasts.items() if key not in spoken_for]
        stay |= set(free[:most])
    return frozenset(stay)
