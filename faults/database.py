"""PostgreSQL stopped, full, read-only and busy."""
import os
import signal
import subprocess
import sys
import threading
import time

from episodes import EPISODES, body, complete, fresh, send, state_of, uuid, versions
from replicas import HOME, database_password, database_port, refusal


def check_unavailable(what, answer):
    if answer != (503, "5", "urn:cuepress:problem:unavailable"):
        sys.exit("%s: %s" % (what, answer))


def end_database(kind):
    """Ends PostgreSQL; the service notices and starts it again."""
    with open(os.path.join(HOME, "postgresql", "postmaster.pid")) as pid:
        first = int(pid.readline())
    os.kill(first, kind)
    while os.path.exists("/proc/%d" % first):
        time.sleep(0.05)


def sql(command):
    return subprocess.run(["psql", "-qXAth", "127.0.0.1", "-p", database_port(), "-U", "postgres", "-d", "postgres", "-c", command],
                   check=True, stdout=subprocess.PIPE, text=True, env=dict(os.environ, PGOPTIONS="-c client_min_messages=warning",
                                                                   PGPASSWORD=database_password())).stdout


def check_database_stops(kind=signal.SIGINT):
    version, run, answers, done = fresh(), uuid(), [], threading.Event()
    sender = threading.Thread(target=send, args=(version, run))

    def read():
        while not done.is_set():
            answers.append(refusal("GET", "/v1/episodes/fault-1"))

    readers = [threading.Thread(target=read) for _ in range(4)]
    for thread in [sender, *readers]:
        thread.start()
    while refusal("GET", "/v1/imports/" + run)[0] != 200:
        time.sleep(0.02)
    end_database(kind)
    sender.join()
    begun = time.time()
    while refusal("GET", "/q/health/ready")[0] != 200:
        if time.time() - begun > 30:
            sys.exit("the service did not start its database again")
        time.sleep(0.05)
    back = time.time() - begun
    done.set()
    for thread in readers:
        thread.join()
    wrong = [answer for answer in answers if answer[0] not in (200, 503)]
    if wrong:
        sys.exit("reads while the database was away: %s" % wrong[:3])
    while state_of(run) == "running" and time.time() - begun < 30:
        time.sleep(0.2)  # until its lease expires, when its end could not be stored
    state, stored = state_of(run), sum(v == version for v in versions().values())
    survived = state == "completed" and stored == EPISODES  # its batches were tried again
    if state not in ("failed", "interrupted") and not survived:
        sys.exit("the run whose database was stopped says " + state)
    complete(version)
    print("PostgreSQL stopped with %d of %d stored, %d of %d reads answered 503, ready again after %.1f s, run %s"
          % (stored, EPISODES, sum(a[0] == 503 for a in answers), len(answers), back, state))


def check_no_room():
    """A trigger raises the error of a full disk."""
    version, run = fresh(), uuid()
    sql("""CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
           'BEGIN RAISE EXCEPTION USING ERRCODE = ''53100'', MESSAGE = ''no space left''; END'""")
    sql("CREATE TRIGGER no_room BEFORE INSERT ON segment FOR EACH ROW WHEN (NEW.episode_id = 'fault-300') EXECUTE FUNCTION no_room()")
    check_unavailable("no room on the disk", refusal("POST", "/v1/imports", body(version), {"Import-Id": run}))
    sql("DROP FUNCTION no_room CASCADE")
    stored = sum(v == version for v in versions().values())
    if state_of(run) != "failed" or not 0 < stored < EPISODES:
        sys.exit("no room on the disk: run %s with %d stored" % (state_of(run), stored))
    complete(version)
    print("no room on the disk with %d of %d stored: 503, run failed, completed by repeating" % (stored, EPISODES))


def check_read_only():
    sql("ALTER SYSTEM SET default_transaction_read_only = on")
    sql("SELECT pg_reload_conf()")
    time.sleep(1)
    check_unavailable("a read-only database", refusal("POST", "/v1/imports", body(fresh())))
    if refusal("GET", "/v1/episodes/fault-1/subtitles.srt?to=1&eol=crlf")[0] != 200:
        sys.exit("exports failed on a read-only database")
    sql("ALTER SYSTEM RESET default_transaction_read_only")
    sql("SELECT pg_reload_conf()")
    print("a read-only database: imports answered 503, exports continue")


def check_no_connection():
    """A lock keeps all connections of the pool busy; requests that get none in time are answered with 503."""
    answers = []
    lock = threading.Thread(target=sql, args=("BEGIN; LOCK TABLE segment IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(8); COMMIT",))
    lock.start()
    time.sleep(1)
    readers = [threading.Thread(target=lambda: answers.append(refusal("GET", "/v1/episodes/fault-1/segments"))) for _ in range(40)]
    for thread in readers:
        thread.start()
    for thread in [lock, *readers]:
        thread.join()
    refused = [answer for answer in answers if answer[0] != 200]
    for answer in refused:
        check_unavailable("no connection free", answer)
    if not refused or refusal("GET", "/v1/episodes/fault-1/segments")[0] != 200:
        sys.exit("no connection free: %d of %d refused" % (len(refused), len(answers)))
    print("no connection free: %d of %d reads answered 503, all later ones 200" % (len(refused), len(answers)))
