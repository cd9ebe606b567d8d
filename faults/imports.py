"""Imports that are killed, cut off, run twice at once, taken over by another replica, and run while the clock changes."""
import os
import signal
import socket
import sys
import threading
import time

from clients import connected, ended
from database import sql
from episodes import EPISODES, body, complete, fresh, send, state_of, uuid, versions
from replicas import HOME, PORT, call, kill, replica, rnd, services, start, stop

KILLS = 4
FAKETIME = "/usr/lib/%s-linux-gnu/faketime" % os.uname().machine


def check_kills():
    for _ in range(KILLS):
        version, run, before = fresh(), uuid(), versions()
        sender = threading.Thread(target=send, args=(version, run))
        sender.start()
        time.sleep(rnd.uniform(0.05, 0.9))
        kill()
        sender.join()
        ready = start()
        found = versions()
        stored = sum(v == version for v in found.values())
        mixed = [id for id, v in found.items() if v != version and v != before.get(id)]
        if mixed:
            sys.exit("neither old nor new: %s" % mixed)
        state = state_of(run)
        if state == "running" or (state == "completed" and stored != EPISODES):
            sys.exit("the killed run says %s with %d of %d stored" % (state, stored, EPISODES))
        complete(version)
        print("killed with %d of %d stored, ready again after %.1f s, run %s, completed by repeating"
              % (stored, EPISODES, ready, state))


def check_cut():
    version, run = fresh(), uuid()
    whole = body(version)
    with socket.create_connection(("localhost", PORT)) as cut:
        cut.sendall(("POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nImport-Id: %s\r\n"
                     "Content-Length: %d\r\n\r\n" % (run, len(whole))).encode() + whole[:len(whole) // 2])
        time.sleep(1)
    if state_of(run) != "interrupted":
        sys.exit("the run of a cut connection says " + state_of(run))
    stored = sum(v == version for v in versions().values())
    complete(version)
    print("cut in the middle with %d of %d stored, run interrupted, completed by repeating" % (stored, EPISODES))


def check_twice():
    outcomes, both = [], (fresh(), fresh())
    senders = [threading.Thread(target=send, args=(version, uuid(), outcomes)) for version in both]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    if outcomes != ["completed", "completed"] or not set(versions().values()) <= set(both):
        sys.exit("two imports at once: %s" % outcomes)
    print("two imports of the same episodes at once: both completed, each episode of one of them")


def check_two_replicas():
    """Both import the same episodes at once; then one is killed while it imports a stored body."""
    outcomes, version = [], fresh()
    senders = [threading.Thread(target=send, args=(version, uuid(), outcomes, port)) for port in (PORT, PORT + 1)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    if outcomes != ["completed", "completed"] or set(versions().values()) != {version}:
        sys.exit("two replicas at once: %s" % outcomes)
    print("the same body to two replicas at once: both completed")
    run, version = uuid(), fresh()
    services[PORT].send_signal(signal.SIGSTOP)  # or it might take the run itself
    call("POST", "/v1/imports", body(version), {"Import-Id": run, "Prefer": "respond-async"}, PORT + 1)
    while sql("SELECT owner IS NOT NULL FROM import_run WHERE id = '%s'" % run).strip() != "t":
        time.sleep(0.02)
    kill(PORT + 1)
    services[PORT].send_signal(signal.SIGCONT)
    stored = sum(v == version for v in versions().values())
    state = state_of(run)
    if state != "completed" or set(versions().values()) != {version}:
        sys.exit("the run that was taken over says " + state)
    print("a replica killed with %d of %d stored of a body that it had taken: another completed it" % (stored, EPISODES))


def check_clock_steps():
    """The clock of a replica is set an hour ahead, then an hour back, during its imports."""
    clock = os.path.join(HOME, "clock")

    def set_clock(offset):
        with open(clock + ".new", "w") as new:
            new.write(offset)
        os.rename(clock + ".new", clock)

    set_clock("+0")
    replica(("env", "LD_PRELOAD=libfaketimeMT.so.1"), LD_LIBRARY_PATH=FAKETIME, FAKETIME_TIMESTAMP_FILE=clock,
            FAKETIME_CACHE_DURATION="1", FAKETIME_DONT_FAKE_MONOTONIC="1", DONT_FAKE_MONOTONIC="1")
    for offset in ("+3600", "-3600"):
        version = fresh()
        whole = body(version)
        importing = connected("POST /v1/imports HTTP/1.1", port=PORT + 1)
        importing.sendall(b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(whole) + whole[:len(whole) // 2])
        set_clock(offset)
        time.sleep(7)  # the clock is read again every second; what shows no life for four is taken for abandoned
        importing.sendall(whole[len(whole) // 2:])
        outcome = ended(importing)
        if not outcome.startswith(b"HTTP/1.1 200 ") or set(versions().values()) != {version}:
            sys.exit("the clock set %s s: %s" % (offset, outcome))
    stop(PORT + 1)
    print("the clock of a replica set an hour ahead, then behind, in the middle of imports: both completed")
