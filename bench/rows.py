"""The rows: each is a function that returns our value and the value it is compared with, in one unit."""
import dataclasses
import statistics
from typing import Callable, Optional

REGISTRY = []


@dataclasses.dataclass(frozen=True)
class Measured:
    """One round. The target applies to `ours` divided by `theirs`, or to `ours` if there is nothing to compare with."""

    ours: float
    theirs: Optional[float]
    unit: str

    @property
    def judged(self):
        return self.ours / self.theirs if self.theirs is not None else self.ours


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    what: str
    against: str
    bound: float
    at_least: bool
    rounds: Optional[int]
    measure: Callable

    def is_met(self, value):
        return value >= self.bound if self.at_least else value <= self.bound


@dataclasses.dataclass(frozen=True)
class Result:
    row: Row
    rounds: list

    @property
    def judged(self):
        return statistics.median(measured.judged for measured in self.rounds)

    @property
    def is_met(self):
        return self.row.is_met(self.judged)

    def line(self):
        ours = statistics.median(measured.ours for measured in self.rounds)
        unit, by_itself = self.rounds[0].unit, self.rounds[0].theirs is None
        theirs = "" if by_itself else number(statistics.median(measured.theirs for measured in self.rounds))
        times = " " + unit if by_itself else " ×"
        return "| %s | %s | %s | %s %s | %s%s | %s | %s |" % (
            self.row.what,
            self.row.against,
            ("≥ %g" if self.row.at_least else "≤ %g") % self.row.bound + times,
            number(ours),
            unit,
            theirs and theirs + " ",
            theirs and unit,
            number(self.judged) + times,
            "met" if self.is_met else "**missed**",
        )


def number(value):
    """A number with three significant digits and separated thousands."""
    return "{:,.0f}".format(value) if value >= 100 else "{:.3g}".format(value)


def row(name, what, against, at_least=None, at_most=None, rounds=None):
    """Registers a function as a row; `rounds` if it is measured less often than the others."""

    def register(measure):
        bound = at_most if at_least is None else at_least
        REGISTRY.append(Row(name, what, against, bound, at_least is not None, rounds, measure))
        return measure

    return register
