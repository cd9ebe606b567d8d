"""PostgreSQL that stands still without closing anything, a row that stays locked, and a commit that is lost."""
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request

from database import check_unavailable, sql
from episodes import body, complete, fresh
from replicas import HOME, PORT, refusal


def processes():
    """All processes of PostgreSQL: the first one, and its children."""
    with open(os.path.join(HOME, "postgresql", "postmaster.pid")) as pid:
        first = pid.readline().strip()
    children = subprocess.run(["pgrep", "-P", first], stdout=subprocess.PIPE, text=True).stdout.split()
    return [int(process) for process in [first, *children]]


def signal_all(kind):
    for process in processes():
        try:
            os.kill(process, kind)
        except ProcessLookupError:
            pass  # a child that has just ended


def timed(answers, *request):
    begun = time.monotonic()
    answer = refusal(*request)
    answers.append((request[1], answer, time.monotonic() - begun))


def at_once(requests):
    answers = []
    threads = [threading.Thread(target=timed, args=(answers, *request)) for request in requests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def check_stalled_database():
    """Every request ends within 10 s; what is in memory is sent with its age."""
    kept = "/v1/episodes/fault-1/subtitles.srt?shift=1"
    for _ in range(3):
        refusal("GET", kept)
    version = fresh()
    requests = [("GET", "/v1/episodes/fault-%d/subtitles.srt?shift=%d" % (i % 3 + 1, i + 2)) for i in range(24)]
    requests += [("GET", path) for path in ("/v1/episodes", "/v1/imports", "/v1/exports.zip?formats=srt", "/")]
    requests += [("POST", "/v1/imports", body(version)), ("PATCH", "/v1/episodes/fault-1/segments/0", b"{}")]
    signal_all(signal.SIGSTOP)
    try:
        answers = at_once(requests) + at_once(requests)
        for path, answer, seconds in answers:
            if seconds > 10 or answer[0] not in (200, 400, 503, 415, 428):
                sys.exit("a database that stands still: %s %s after %.1f s" % (path, answer, seconds))
        with urllib.request.urlopen("http://localhost:%d%s" % (PORT, kept), timeout=10) as answer:
            age = answer.headers.get("Age")
        health = refusal("GET", "/q/health/live")[0], refusal("GET", "/q/health/ready")[0]
    finally:
        signal_all(signal.SIGCONT)
    begun = time.monotonic()
    while refusal("GET", "/q/health/ready")[0] != 200:
        time.sleep(0.05)
    back = time.monotonic() - begun
    if age is None or health != (200, 503) or back > 6:
        sys.exit("a database that stands still: age %s, live and ready %s, back after %.1f s" % (age, health, back))
    complete(version)
    print("a database that stands still: %d requests ended within %.1f s, memory sent with age %s, ready again after %.1f s"
          % (len(answers), max(seconds for _, _, seconds in answers), age, back))


def check_locked_row():
    """Twelve edits of an episode that an administrator has locked leave the pool to others."""
    lock = threading.Thread(target=sql, args=(
        "BEGIN; SELECT 1 FROM episode WHERE id = 'fault-1' FOR UPDATE; SELECT pg_sleep(10); COMMIT",))
    lock.start()
    time.sleep(0.5)
    answers = []
    edits = [threading.Thread(target=timed, args=(answers, "DELETE", "/v1/episodes/fault-1", None, {"If-Match": '"1"'}))
             for _ in range(12)]
    for thread in edits:
        thread.start()
    time.sleep(1)
    reads = at_once([("GET", "/v1/episodes/fault-2/subtitles.srt?shift=9.%d" % i) for i in range(8)])
    for thread in [*edits, lock]:
        thread.join()
    for path, answer, seconds in answers:
        check_unavailable("a locked row", answer)
    slowest = max(seconds for _, _, seconds in reads)
    if {answer[0] for _, answer, _ in reads} != {200} or slowest > 3:
        sys.exit("beside a locked row: %s" % reads)
    print("a locked row: 12 edits answered 503, reads beside them 200 within %.1f s" % slowest)


def check_lost_commit():
    sql("""CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS
           'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END'""")
    sql("CREATE CONSTRAINT TRIGGER lose AFTER INSERT OR UPDATE ON episode DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
        " EXECUTE FUNCTION lose()")
    answer = refusal("PUT", "/v1/episodes/lost", b'{"title":"T","segments":[{"start":0,"end":1,"text":"x"}]}',
                     {"Content-Type": "application/json"})
    sql("DROP FUNCTION lose CASCADE")
    check_unavailable("a lost commit", answer)
    print("a connection that is lost at COMMIT: 503")
