"""The effects of a large library and of a second replica."""
import time

import library
from rows import Measured, row
from servers import Service, wrk

PREFIX = "S"
TABLES = {
    "episode": "channel, url, title, description, transcription, language, language_source, content_hash, revision,"
    " created_at, updated_at",
    "track": "language, own, segment_count, end_ms",
    "segment": "language, position, start_ms, end_ms, speaker, text, words",
}

# Both libraries fit in memory: this compares the work, not the disk.
READ_ALL = (
    "SELECT count(title) FROM episode",
    "SELECT count(text) FROM segment",
    "SET enable_seqscan = off",
    "SELECT count(*) FROM segment WHERE episode_id > ''",
    "SELECT count(*) FROM track WHERE episode_id > ''",
)


@row(
    "scale",
    "latency of an export not in memory, a large library stored",
    "a hundredth of it stored",
    at_most=1.3,
    rounds=1,
)
def large_library(stage, round):
    service = Service("scale", stage.data("scale"), env={"CUEPRESS_EXPORT_CACHE_SIZE": "0"}).await_ready()
    try:
        service.import_rows(library.rows(PREFIX, stage.stored))
        service.psql("VACUUM ANALYZE")
        few = latency(stage, service, stage.stored)
        for table, columns in TABLES.items():
            service.psql(copies(table, columns, stage.stored, stage.many_stored))
        service.psql("VACUUM ANALYZE", "CHECKPOINT", *READ_ALL)
        return Measured(latency(stage, service, stage.many_stored), few, "ms")
    finally:
        service.stop()


@row("replica", "a second replica answers with an import", "the import's end on the first", at_most=100)
def second_replica(stage, round):
    replica = Service("replica", database=stage.service.database()).await_ready()
    try:
        _, *waits = [until_seen(stage, replica, "R%d" % round, take) for take in range(11)]  # the first warms up
        return Measured(max(waits), None, "ms")
    finally:
        replica.stop()


def copies(table, columns, stored, many):
    """SQL that stores every episode of the library this many more times, each with an id of its own, one after the other:
    an import puts the rows of an episode side by side."""
    key = "id" if table == "episode" else "episode_id"
    order = key + (", language, position" if table == "segment" else "")
    return (
        "DO $$ BEGIN FOR n IN 1..{times} LOOP"
        " INSERT INTO {table} ({key}, {columns})"
        " SELECT 'S' || lpad((n * {stored} + substr({key}, 2)::bigint)::text, 10, '0'), {columns}"
        " FROM {table} WHERE {key} < '{beyond}' ORDER BY {order};"
        " END LOOP; END $$"
    ).format(
        table=table,
        key=key,
        columns=columns,
        order=order,
        stored=stored,
        beyond=library.episode_id(PREFIX, stored),
        times=many // stored - 1,
    )


def latency(stage, service, count):
    """The mean latency in ms of one client at a time."""
    paths = ["/v1/episodes/%s/subtitles.srt" % id for id in library.ids(PREFIX, count)]
    targets = stage.list_of("scale-%d" % count, paths)
    wrk(service.base, targets, stage.seconds, connections=1)
    return wrk(service.base, targets, stage.seconds, connections=1)[1]


def until_seen(stage, replica, prefix, take):
    """The ms from the answer to a change on the first replica until it is visible on the second, which has the older
    export in memory."""
    row = next(library.rows(prefix, 1))
    path = "/v1/episodes/%s/subtitles.srt" % library.episode_id(prefix, 0)
    stage.service.import_rows([row.replace(b"take 0", b"take %d" % take)])
    start = time.monotonic()
    while b"take %d" % take not in replica.get(path).body:
        pass
    return (time.monotonic() - start) * 1000
