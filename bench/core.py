"""The core alone, measured with JMH."""
import functools
import json
import subprocess

from rows import Measured, number, row

# The median of JMH's own iterations counts, so each row is one round.
RESULT = "target/bench/jmh.json"
MEASURED = []


@row("reshape", "reshaping cues, `style=netflix`, on one core", "", at_least=1, rounds=1)
def reshaping(stage, round):
    return Measured(characters("CueSegmenter", segments="300", punctuated="true") / 1e6, None, "M characters/s")


@row("reshape-linear", "reshaping half a day of speech", "half an hour", at_least=0.8, rounds=1)
def reshaping_half_a_day(stage, round):
    half_a_day, half_an_hour = (
        characters("CueSegmenter", segments=segments, punctuated="true") / 1e6 for segments in ("7200", "300")
    )
    return Measured(half_a_day, half_an_hour, "M characters/s")


@row("outline", "reading chapters out of descriptions", "counting their digits", at_least=0.05, rounds=1)
def descriptions(stage, round):
    read, scanned = min(
        ((characters("OutlineParser", "parse", kind=kind), characters("OutlineParser", "scan", kind=kind))
         for kind in ("lines", "flat")),
        key=lambda pair: pair[0] / pair[1],
    )
    return Measured(read / 1e6, scanned / 1e6, "MB/s")


@row("outline-linear", "hostile text ten times as long", "hostile text", at_least=0.8, rounds=1)
def hostile_text(stage, round):
    long, short = (characters("OutlineParser", "parse", kind=kind) / 1e6 for kind in ("hostile, long", "hostile"))
    return Measured(long, short, "MB/s")


@functools.cache
def results(benchmark):
    subprocess.run(["scripts/jmh", benchmark, "-rf", "json", "-rff", RESULT, "-v", "SILENT"], check=True)
    with open(RESULT, encoding="utf-8") as file:
        MEASURED.extend(found := json.load(file))
    return found


def characters(benchmark, method="", **parameters):
    """The characters per second that the method of the benchmark reads or writes."""
    found = [
        result["secondaryMetrics"]["characters"]["score"]
        for result in results(benchmark)
        if result["benchmark"].endswith(method) and parameters.items() <= result.get("params", {}).items()
    ]
    if len(found) != 1:
        raise SystemExit("%d results of %s %s" % (len(found), benchmark, parameters))
    return found[0]


def details():
    """A table of all benchmarks that ran, in characters per second."""
    lines = [
        "| %s | %s | %s |"
        % (
            result["benchmark"].rsplit(".", 2)[-2].removesuffix("Benchmark") + "." + result["benchmark"].rsplit(".", 1)[-1],
            ", ".join("%s=%s" % pair for pair in result.get("params", {}).items()),
            number(result["secondaryMetrics"]["characters"]["score"] / 1e6),
        )
        for result in MEASURED
    ]
    return "## The core, by JMH\n\n| benchmark | of | M characters/s |\n|---|---|---|\n" + "\n".join(lines) + "\n"
