"""Days and times as the console writes them: 14 Oct 2026, 13:51."""

from __future__ import annotations

import datetime as dt

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(date: dt.date) -> str:
    """14 Oct 2026, whatever the machine's language."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def short_day(date: dt.date) -> str:
    """14 Oct."""
    return f"{date.day} {MONTHS[date.month - 1]}"


def clock_time(seconds: float) -> str:
    """13:51, of seconds since the epoch."""
    return f"{dt.datetime.fromtimestamp(seconds):%H:%M}"


def count(number: int, one: str, many: str = "") -> str:
    """ "1 team", "6 teams"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def hours(minutes: int) -> str:
    """A length as people say it: 45 min, 2 h, 3 h 45."""
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" + (f" {minutes % 60:02}" if minutes % 60 else "")
