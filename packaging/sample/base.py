# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all the made-up histories share: their days, their dice, their arithmetic."""
from datetime import date, timedelta
from fractions import Fraction
from math import gcd

DAY = timedelta(days=1)
LAST_DAY = date(2026, 11, 20)
# The twelve weeks whose figures are fixed; see SPAN_TARGETS in make_sample.py.
SPAN = (date(2026, 8, 31), date(2026, 11, 19))


class Dice:
    """A linear congruential generator (Knuth's MMIX constants): the same throws in every Python."""

    def __init__(self, seed):
        self.state = seed

    def between(self, low, high):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return low + (self.state >> 33) % (high - low + 1)

    def one_in(self, n):
        return self.between(1, n) == 1

    def shares(self, total, count, low, high, unit=1):
        """`total` in `count` multiples of `unit`, none below `low` or above `high`."""
        assert total % unit == 0 and low * count <= total <= high * count
        even, more = divmod(total // unit, count)
        out = [(even + (place < more)) * unit for place in range(count)]
        for place in range(count - 1):  # neighbours give and take what both can bear
            give = min(out[place] - low, high - out[place + 1]) // unit
            take = min(high - out[place], out[place + 1] - low) // unit
            step = self.between(-give, take) * unit
            out[place] += step
            out[place + 1] -= step
        return out


def cents(seconds, rate):
    """Pay in cents for seconds at cents per hour, half a cent up."""
    return int(Fraction(seconds * rate, 3600) + Fraction(1, 2))


def whole_cents(rate):
    """The fewest seconds that pay whole cents at cents per hour."""
    return 3600 // gcd(3600, rate)


def in_span(day):
    return SPAN[0] <= day <= SPAN[1]


def weekdays(first, last):
    day = first
    while day <= last:
        if day.weekday() < 5:
            yield day
        day += DAY


def next_monday(day):
    return day + timedelta(days=7 - day.weekday())


def last_decided(day):
    """Every other Friday, the last day among them."""
    return LAST_DAY - timedelta(days=-(-(LAST_DAY - day).days // 14) * 14)
