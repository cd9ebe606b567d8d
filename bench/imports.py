"""Imports over HTTP: their speed, their speed when repeated, and their memory."""
import functools
import re
import subprocess
import time

import library
import machine
from rows import Measured, row
from servers import Service

SAMPLES = 20


@row(
    "import",
    "import of NDJSON over HTTP, episodes new",
    "`COPY` of the same segment rows into the same table by psql",
    at_least=0.5,
)
def new_episodes(stage, round):
    import_once(stage, round)
    rate = stage.segments / stage.first_s
    return Measured(rate, copy_rate(stage, prefix(round)), "segments/s")


@row("reimport", "import of the same body again, unchanged", "the first import", at_least=3)
def unchanged_episodes(stage, round):
    path = import_once(stage, round)
    _, again_s = timed(stage.service, path)
    return Measured(stage.segments / again_s, stage.segments / stage.first_s, "segments/s")


@row(
    "import-memory",
    "live heap of an import at -Xmx256m, long body",
    "a body of a tenth",
    at_most=1.1,
    rounds=1,
)
def long_body(stage, round):
    small, large = (most_live_heap(stage, size) for size in (stage.small_body, stage.large_body))
    return Measured(large / 2**20, small / 2**20, "MiB")


def prefix(round):
    return "I%d" % round


@functools.cache
def import_once(stage, round):
    """Imports the episodes of the round and notes the time; returns their file."""
    path = library.write(stage.data("import.%d.ndjson" % round), prefix(round), stage.imported)
    if round == 0:
        timed(stage.service, library.write(stage.data("warm-up.ndjson"), "W", stage.imported))
    report, stage.first_s = timed(stage.service, path)
    stage.segments = report["segments"]
    return path


def timed(service, path):
    with open(path, "rb") as body:
        start = time.monotonic()
        return service.import_rows(body), time.monotonic() - start


def copy_rate(stage, imported):
    """Copies the segments of an import into their table again, with other ids, and deletes the copies."""
    file = stage.data("segments.copy")
    other = "'C' || substr(episode_id, 2)"
    stage.service.psql(
        r"\copy (SELECT %s, language, position, start_ms, end_ms, speaker, text, words FROM segment"
        r" WHERE episode_id LIKE '%s%%' ORDER BY episode_id, language, position) TO '%s'" % (other, imported, file),
        "CHECKPOINT",
    )
    start = time.monotonic()
    stage.service.psql(r"\copy segment FROM '%s'" % file)
    elapsed = time.monotonic() - start
    stage.service.psql("DELETE FROM segment WHERE episode_id LIKE 'C%'", "VACUUM segment")
    return stage.segments / elapsed


def most_live_heap(stage, size):
    """The most reachable bytes, from this many samples during an import of this size. Each sample is a full collection, so
    garbage does not count; the body waits meanwhile, with earlier bytes still to be read."""
    service = Service("memory", stage.data("memory-%d" % size), java=["-Xmx256m"]).await_ready()
    looks = []
    try:
        service.import_rows(watched(library.bytes_of_rows("M", size), size // SAMPLES, lambda: looks.append(live_heap(service))))
    finally:
        service.stop()
    return max(looks)


def watched(lines, step, look):
    sent, next_look = 0, step
    for line in lines:
        yield line
        sent += len(line)
        if sent >= next_look:
            next_look += step
            look()


def live_heap(service):
    jcmd = [machine.java_home() + "/bin/jcmd", str(service.child.pid), "GC.class_histogram"]
    printed = subprocess.run(jcmd, check=True, capture_output=True, text=True).stdout
    return int(re.search(r"^Total\s+\d+\s+(\d+)", printed, re.M)[1])
