"""What the rows share: sizes, servers, an imported library. Started on first use, stopped at the end."""
import contextlib
import functools
import os
import shutil

import library
from servers import OUT, Nginx, Service

PREFIX = "L"


class Stage(contextlib.ExitStack):
    def __init__(self, quick):
        super().__init__()
        shutil.rmtree(OUT + "/run", ignore_errors=True)
        os.makedirs(OUT + "/run")
        self.seconds, self.turn_s = (3, 1) if quick else (10, 2)
        self.episodes = 500 if quick else 4_000
        self.imported = 200 if quick else 1_000
        self.small_body, self.large_body = (20_000_000, 200_000_000) if quick else (200_000_000, 2_000_000_000)
        self.stored, self.many_stored = (200, 2_000) if quick else (1_000, 100_000)

    def start(self, process):
        self.callback(process.stop)
        return process

    def data(self, name):
        return "%s/run/%s" % (OUT, name)

    @functools.cached_property
    def service(self):
        return self.start(Service("service", self.data("service"))).await_ready()

    @functools.cached_property
    def paths(self):
        """The paths of the SRT exports of a library that the service has imported."""
        self.service.import_rows(library.rows(PREFIX, self.episodes))
        return ["/v1/episodes/%s/subtitles.srt" % id for id in library.ids(PREFIX, self.episodes)]

    @functools.cached_property
    def targets(self):
        """The same paths in a file, after nginx's files are written and every export is in the service's memory."""
        for path in self.paths:
            self._keep(self.data("www") + path, self.service.get(path).body)
            self._keep(self.data("www") + path + ".gz", self.service.get(path, **{"Accept-Encoding": "gzip"}).body)
        return self.list_of("paths", self.paths)

    @functools.cached_property
    def validated_targets(self):
        tags = (self.service.get(path).headers["ETag"] for path in self.paths)
        return self.list_of("validated", ["%s\t%s" % line for line in zip(self.paths, tags)])

    @functools.cached_property
    def nginx(self):
        return self.start(Nginx(self.data("www")))

    def list_of(self, name, lines):
        path = self.data(name)
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(line + "\n" for line in lines)
        return path

    @staticmethod
    def _keep(path, body):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as out:
            out.write(body)
