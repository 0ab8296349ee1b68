"""Dates as they are said in a room."""

from __future__ import annotations

import datetime as dt

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def long_date(date: dt.date) -> str:
    """The day with its month and year: 14 April 2027."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def with_weekday(date: dt.date) -> str:
    """The same with the day of the week: Wednesday, 14 April 2027."""
    return f"{_DAYS[date.weekday()]}, {long_date(date)}"


def month_and_year(date: dt.date) -> str:
    """April 2027."""
    return f"{_MONTHS[date.month - 1]} {date.year}"
