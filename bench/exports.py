"""Exports: from memory compared with nginx, and generated compared with a bare query."""
import dataclasses
import functools
import statistics

from rows import Measured, row
from servers import Process, Service, wrk

GZIP = {"Accept-Encoding": "gzip"}
MOST_WARMING = 30  # turns; the compiler of a JVM on two busy cores takes minutes
TURNS_AT_REST = 3
TURNS = 5


@row("export-memory", "an export from memory", "nginx with the same bytes as a static file", at_least=0.9)
def from_memory(stage, round):
    return race(Load(stage.service, stage.targets), Load(stage.nginx, stage.targets), stage.turn_s)


@row("export-route", "an export from memory", "an array in a map behind a Vert.x route of the same server", at_least=0.9)
def from_memory_by_a_route(stage, round):
    return race(Load(stage.service, stage.targets), Load(stage.service, kept_targets(stage)), stage.turn_s)


@row("export-gzip", "an export in gzip", "nginx `gzip_static`", at_least=0.9)
def in_gzip(stage, round):
    return race(Load(stage.service, stage.targets, GZIP), Load(stage.nginx, stage.targets, GZIP), stage.turn_s)


@row("export-304", "`304`", "the same export's `200`", at_least=1)
def not_modified(stage, round):
    return race(Load(stage.service, stage.validated_targets), Load(stage.service, stage.targets), stage.turn_s)


@row("export-cold", "an export not in memory", "a bare query and a `StringBuilder` in the same server", at_least=0.85)
def not_in_memory(stage, round):
    service = without_memory(stage)
    return race(Load(service, stage.targets), Load(service, bare_targets(stage)), stage.turn_s)


@dataclasses.dataclass(frozen=True)
class Load:
    """The requests to a server, sent as fast as it answers."""

    server: Process
    targets: str
    headers: dict = dataclasses.field(default_factory=dict)

    def rate(self, seconds):
        return wrk(self.server.base, self.targets, seconds, **self.headers)[0]


def race(ours, theirs, seconds):
    """Requests per second of both, after warming up. They take short turns, so that other load on the machine slows both
    alike."""
    warm(ours, theirs, seconds)
    turns = [(ours.rate(seconds), theirs.rate(seconds)) for _ in range(TURNS)]
    return Measured(*(statistics.mean(rates) for rates in zip(*turns)), "requests/s")


def warm(ours, theirs, seconds):
    """Runs turns until neither has got much faster for some of them."""
    best, at_rest = [0, 0], 0
    for _ in range(MOST_WARMING):
        now = [ours.rate(seconds), theirs.rate(seconds)]
        at_rest = at_rest + 1 if all(rate < most * 1.03 for rate, most in zip(now, best)) else 0
        best = [max(pair) for pair in zip(now, best)]
        if at_rest == TURNS_AT_REST:
            return


@functools.cache
def without_memory(stage):
    """A second service on the same database, without a cache of exports."""
    database = stage.service.database()
    env = {"CUEPRESS_EXPORT_CACHE_SIZE": "0"}
    return stage.start(Service("cold", database=database, env=env)).await_ready()


@functools.cache
def kept_targets(stage):
    """The same bytes from a route that does nothing but return them."""
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
