"""Half-years, which the published rates go by."""

from datetime import date


def half_year_start(day):
    return date(day.year, 1 if day.month < 7 else 7, 1)


def next_half_year(day):
    """The next 1 January or 1 July after a day."""
    return date(day.year, 7, 1) if day.month < 7 else date(day.year + 1, 1, 1)
