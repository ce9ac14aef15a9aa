"""Which services of a GTFS feed run on a day."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd

from .errors import InputError
from .gtfs_feed import Feed

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ADDED, _REMOVED = "1", "2"


def services_on(feed: Feed, day: date) -> set[str]:
    """Return the service ids that run on `day`: the weekly calendar, then what was added or removed that day.

    Raises InputError for a date that is not one.
    """
    number = _number(day)
    calendar = feed.calendar
    start, end = (_dates(calendar[name], "calendar.txt") for name in ("start_date", "end_date"))
    runs = (start <= number) & (number <= end) & (calendar[_DAYS[day.weekday()]] == "1").to_numpy()
    services = set(calendar["service_id"][runs])
    exceptions = feed.calendar_dates
    today = exceptions[_dates(exceptions["date"], "calendar_dates.txt") == number]
    removed = set(today["service_id"][today["exception_type"] == _REMOVED])
    added = set(today["service_id"][today["exception_type"] == _ADDED])
    return (services - removed) | added


def validity(feed: Feed) -> tuple[date, date]:
    """Return the first and last day on which the feed knows a service.

    Raises InputError("gtfs_no_calendar") where there is none.
    """
    calendar, exceptions = feed.calendar, feed.calendar_dates
    weekly = (calendar[list(_DAYS)] == "1").any(axis=1).to_numpy()
    start = _dates(calendar["start_date"], "calendar.txt")[weekly]
    end = _dates(calendar["end_date"], "calendar.txt")[weekly]
    added = _dates(exceptions["date"], "calendar_dates.txt")[(exceptions["exception_type"] == _ADDED).to_numpy()]
    if not len(start) and not len(added):
        raise InputError("gtfs_no_calendar")
    return _date(min([*start, *added])), _date(max([*end, *added]))


def require_valid(feed: Feed, day: date):
    """Raise InputError("gtfs_expired", day, first, last) when the feed says nothing of `day`."""
    first, last = validity(feed)
    if not first <= day <= last:
        raise InputError("gtfs_expired", day=day.isoformat(), first=first.isoformat(), last=last.isoformat())


def day_of(text: str) -> date:
    """Return the day written as 2026-03-10, 20260310 or 10/03/2026. Raises InputError("bad_date", value)."""
    parts = text.strip().split("T")[0].split(" ")[0]
    try:
        if "/" in parts:
            day, month, year = (int(one) for one in parts.split("/"))
            return date(year, month, day)
        plain = parts.replace("-", "")
        if len(plain) != 8 or not plain.isdigit():
            raise InputError("bad_date", value=text[:40])
        return date(int(plain[:4]), int(plain[4:6]), int(plain[6:]))
    except ValueError:
        raise InputError("bad_date", value=text[:40]) from None


def shifted(day: date, days: int) -> date:
    return day + timedelta(days=days)


def _dates(texts: pd.Series, file: str) -> np.ndarray:
    """YYYYMMDD as whole numbers; a day that is not in the calendar is refused."""
    codes, labels = pd.factorize(texts)
    numbers = np.empty(len(labels), dtype=np.int64)
    for position, label in enumerate(labels):
        try:
            if len(label) != 8 or not label.isdigit():
                raise ValueError(label)
            numbers[position] = _number(date(int(label[:4]), int(label[4:6]), int(label[6:])))
        except ValueError:
            line = int(np.argmax(codes == position)) + 2
            raise InputError("gtfs_bad_date", file=file, line=line, value=str(label)[:40]) from None
    return numbers[codes] if len(texts) else np.empty(0, dtype=np.int64)


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _date(number: int) -> date:
    return date(int(number) // 10_000, int(number) // 100 % 100, int(number) % 100)
