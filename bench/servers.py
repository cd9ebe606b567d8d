"""Cuepress and the servers it is compared with, as processes that end with the run."""
import contextlib
import http.client
import json
import os
import re
import socket
import subprocess
import time

import machine

OUT = os.path.abspath("target/bench")
BENCH_JAR = OUT + "/quarkus-app/quarkus-run.jar"
JAVA_OPTIONS = ["--enable-native-access=ALL-UNNAMED"]
PATIENCE_S = 120

NGINX = """
daemon off;
worker_processes auto;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
{user}
events {{ worker_connections 1024; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000000;
    open_file_cache max=20000 inactive=600s;
    open_file_cache_valid 600s;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    default_type application/x-subrip;
    server {{ listen 127.0.0.1:{port}; root {root}; gzip_static on; }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Process:
    """A child process that is stopped and waited for at the end."""

    def __init__(self, name, command, env=None):
        self.log = open("%s/%s.log" % (OUT, name), "wb")
        self.child = subprocess.Popen(command, env={**os.environ, **(env or {})}, stdout=self.log, stderr=self.log)

    def stop(self):
        if self.child.poll() is None:
            self.child.terminate()
            self.child.wait(PATIENCE_S)
        self.log.close()


class Service(Process):
    """Cuepress, on the PostgreSQL of a data directory or on that of another service."""

    def __init__(self, name, data=None, database=None, java=(), env=None, jar=BENCH_JAR):
        self.port = free_port()
        self.base = "http://127.0.0.1:%d" % self.port
        self.data = data
        settings = {"QUARKUS_HTTP_PORT": str(self.port), "QUARKUS_HTTP_HOST": "127.0.0.1", "CUEPRESS_OPEN_WRITES": "true", **(env or {})}
        if data:
            os.makedirs(data, exist_ok=True)
            settings["CUEPRESS_DATA_DIR"] = data
        if database:
            settings.update(database)
        super().__init__(name, [machine.java_home() + "/bin/java", *JAVA_OPTIONS, *java, "-jar", jar], settings)

    def await_ready(self, path="/q/health/ready"):
        """Waits until the path is answered; the caller measures the time."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end and self.child.poll() is None:
            with contextlib.suppress(OSError, http.client.HTTPException):
                if self.get(path).status == 200:
                    return self
            time.sleep(0.005)
        raise SystemExit("the service did not start, see " + self.log.name)

    def get(self, path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    def import_rows(self, body):
        """Imports a file or an iterable of bytes; returns the report."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=3600, blocksize=1 << 20)
        connection.request("POST", "/v1/imports", body, {"Content-Type": "application/x-ndjson"})
        report = json.loads(connection.getresponse().read())
        connection.close()
        if report["state"] != "completed" or report["rejected"]:
            raise SystemExit("the import failed: %s" % report)
        return report

    def database(self):
        """Settings for another service to use the embedded PostgreSQL of this one."""
        with open(self.data + "/postgresql/postmaster.pid", encoding="utf-8") as pid:
            port = pid.read().split("\n")[3]
        with open(self.data + "/password", encoding="utf-8") as password:
            return {
                "QUARKUS_DATASOURCE_JDBC_URL": "jdbc:postgresql://127.0.0.1:%s/postgres" % port,
                "QUARKUS_DATASOURCE_USERNAME": "postgres",
                "QUARKUS_DATASOURCE_PASSWORD": password.read().strip(),
            }

    def psql(self, *commands):
        database = self.database()
        port = re.search(r":(\d+)/", database["QUARKUS_DATASOURCE_JDBC_URL"])[1]
        arguments = [argument for command in commands for argument in ("-c", command)]
        subprocess.run(
            ["psql", "-qXh", "127.0.0.1", "-p", port, "-U", "postgres", "-v", "ON_ERROR_STOP=1", *arguments],
            env={**os.environ, "PGPASSWORD": database["QUARKUS_DATASOURCE_PASSWORD"]},
            check=True,
            stdout=subprocess.DEVNULL,
        )


class Nginx(Process):
    """nginx with static files, configured for speed."""

    def __init__(self, root):
        self.port = free_port()
        self.base = "http://127.0.0.1:%d" % self.port
        folder = OUT + "/nginx"
        os.makedirs(folder, exist_ok=True)
        user = "user root;" if os.geteuid() == 0 else ""
        with open(folder + "/nginx.conf", "w", encoding="utf-8") as config:
            config.write(NGINX.format(folder=folder, root=root, port=self.port, user=user))
        super().__init__("nginx", ["nginx", "-c", folder + "/nginx.conf", "-e", folder + "/nginx.log"])
        time.sleep(0.5)


def wrk(base, targets, seconds, connections=16, **headers):
    """Requests per second for random paths from a file, and the mean latency in ms. Any error ends the run."""
    arguments = [argument for name, value in headers.items() for argument in ("-H", "%s: %s" % (name, value))]
    printed = subprocess.run(
        ["wrk", "-t1", "-c%d" % connections, "-d%ds" % seconds, "-s", "bench/random.lua", *arguments, base, "--", targets],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    if "Non-2xx" in printed or "Socket errors" in printed:
        raise SystemExit("errors under load:\n" + printed)
    rate, latency_us, answers = (float(n) for n in re.search(r"^measured (\S+) (\S+) (\S+)", printed, re.M).groups())
    if not answers:
        raise SystemExit("nothing was answered:\n" + printed)
    return rate, latency_us / 1000
