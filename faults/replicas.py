"""The service under test: start, stop, kill and request; a second replica shares the database of the first."""
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

JAR, SEED = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7
PORT = int(os.environ.get("FAULTS_PORT", 18090))
HOME = tempfile.mkdtemp(prefix="cuepress-faults-")
JAVA_HOME = subprocess.check_output(["scripts/jdk"], text=True).strip()
rnd = random.Random(SEED)
services = {}


def start(port=PORT, command=(), **settings):
    """Starts a replica, and returns the seconds until it is ready."""
    env = dict(os.environ, CUEPRESS_DATA_DIR=HOME, QUARKUS_HTTP_PORT=str(port), CUEPRESS_SAMPLE="false",
               QUARKUS_HTTP_HOST="127.0.0.1", CUEPRESS_OPEN_WRITES="true",
               CUEPRESS_IMPORTS_ABANDONED_AFTER="4s", JAVA_HOME=JAVA_HOME, **settings)
    services[port] = subprocess.Popen(
        [*command, "scripts/run", JAR, "--enable-native-access=ALL-UNNAMED"], env=env,
        stdout=open(os.path.join(HOME, "service.log"), "a"), stderr=subprocess.STDOUT)
    begun = time.time()
    while time.time() - begun < 120:
        try:
            return call("GET", "/q/health/ready", port=port) and time.time() - begun
        except OSError:
            time.sleep(0.1)
    sys.exit("the service did not start; see " + HOME)


def replica(command=(), **settings):
    """Starts a second replica, on the database of the first."""
    start(PORT + 1, command, QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:%s/postgres" % database_port(),
          QUARKUS_DATASOURCE_USERNAME="postgres", QUARKUS_DATASOURCE_PASSWORD=database_password(), **settings)


def database_password():
    with open(os.path.join(HOME, "password")) as password:
        return password.read().strip()


def database_port():
    with open(os.path.join(HOME, "postgresql", "postmaster.pid")) as pid:
        return pid.read().split("\n")[3]


def restart(**settings):
    stop(PORT)
    start(**settings)


def stop(port):
    services[port].terminate()
    services.pop(port).wait()


def kill(port=PORT):
    services[port].send_signal(signal.SIGKILL)
    services.pop(port).wait()


def call(method, path, body=None, headers=None, port=PORT):
    request = urllib.request.Request("http://localhost:%d%s" % (port, path), body,
                                     dict({"Content-Type": "application/x-ndjson"}, **(headers or {})), method=method)
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.loads(answer.read() or b"{}")


def refusal(method, path, body=None, headers=None):
    """The status, Retry-After and problem of a request that may fail; a 200 has no problem."""
    request = urllib.request.Request("http://localhost:%d%s" % (PORT, path), body,
                                     {"Content-Type": "application/x-ndjson", **(headers or {})}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=120):
            return 200, None, None
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers.get("Retry-After"), json.loads(refused.read() or b"{}").get("type")
