"""Exports: from memory against nginx, and made anew against a bare query."""
import functools

from rows import Measured, row
from servers import Service, wrk

GZIP = {"Accept-Encoding": "gzip"}
MOST_WARMING = 8  # loads; the compiler of a JVM on two busy cores takes about half a minute


@row("export-memory", "an export from memory", "nginx with the same bytes as a static file", at_least=0.9)
def from_memory(stage, round):
    return Measured(load(stage, stage.service, stage.targets), load(stage, stage.nginx, stage.targets), "requests/s")


@row("export-route", "an export from memory", "an array in a map behind a Vert.x route of the same server", at_least=0.9)
def from_memory_by_a_route(stage, round):
    return Measured(load(stage, stage.service, stage.targets), load(stage, stage.service, kept_targets(stage)), "requests/s")


@row("export-gzip", "an export in gzip", "nginx `gzip_static`", at_least=0.9)
def in_gzip(stage, round):
    ours = load(stage, stage.service, stage.targets, **GZIP)
    return Measured(ours, load(stage, stage.nginx, stage.targets, **GZIP), "requests/s")


@row("export-304", "`304`", "the same export's `200`", at_least=1)
def not_modified(stage, round):
    whole = load(stage, stage.service, stage.targets)
    return Measured(load(stage, stage.service, stage.validated_targets), whole, "requests/s")


@row("export-cold", "an export not in memory", "a bare query and a `StringBuilder` in the same server", at_least=0.85)
def not_in_memory(stage, round):
    service, bare = without_memory(stage), bare_targets(stage)
    return Measured(load(stage, service, stage.targets), load(stage, service, bare), "requests/s")


def load(stage, server, targets, **headers):
    """Requests a second, once the server is warm: when a load is no longer much faster than the one before."""
    before = 0
    for _ in range(MOST_WARMING):
        now = wrk(server.base, targets, stage.seconds, **headers)[0]
        if now < before * 1.05:
            break
        before = now
    return wrk(server.base, targets, stage.seconds, **headers)[0]


@functools.cache
def without_memory(stage):
    """A second service on the same database that keeps no export."""
    database = stage.service.database()
    env = {"CUEPRESS_EXPORT_CACHE_SIZE": "0"}
    return stage.start(Service("cold", database=database, env=env)).await_ready()


@functools.cache
def kept_targets(stage):
    """The same bytes behind a route that does nothing else, once it has them."""
    paths = [path.replace("/v1/episodes/", "/bench/kept/") for path in stage.paths]
    for path in paths:
        stage.service.get(path)
    return stage.list_of("kept", paths)


@functools.cache
def bare_targets(stage):
    paths = [path.replace("/v1/episodes/", "/bench/") for path in stage.paths]
    same = (without_memory(stage).get(path).body for path in (paths[0], stage.paths[0]))
    if next(same) != next(same):
        raise SystemExit("the bare endpoint writes something else than the export")
    return stage.list_of("bare", paths)
