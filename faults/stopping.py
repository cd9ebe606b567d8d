"""Stopping a service under load, and what its log has at the end."""
import os
import sys
import threading
import time

from clients import connected, ended
from episodes import body, fresh, versions
from replicas import HOME, PORT, refusal, restart, services, start


def check_stop_under_load():
    """Readers leave when the service is no longer ready, as with a load balancer; until then no request may fail."""
    restart(QUARKUS_SHUTDOWN_DELAY="3s")
    answers, version = [], fresh()
    whole = body(version)
    importing = connected("POST /v1/imports HTTP/1.1", b"Content-Length: %d\r\n\r\n" % len(whole) + whole[:len(whole) // 2])

    def read():
        while refusal("GET", "/q/health/ready")[0] == 200:
            answers.append(refusal("GET", "/v1/episodes/fault-1/subtitles.srt?shift=%d" % len(answers))[0])

    readers = [threading.Thread(target=read) for _ in range(4)]
    for thread in readers:
        thread.start()
    while len(answers) < 50:
        time.sleep(0.02)
    services[PORT].terminate()
    for thread in readers:
        thread.join()
    time.sleep(4)  # by now only what had begun goes on
    importing.sendall(whole[len(whole) // 2:])
    outcome = ended(importing)
    services.pop(PORT).wait()
    start()
    if set(answers) != {200} or not outcome.startswith(b"HTTP/1.1 200 ") or set(versions().values()) != {version}:
        sys.exit("told to stop: reads %s, import %s" % (set(answers), outcome))
    print("told to stop under load: %d reads and an import finished, none failed" % len(answers))


def check_log():
    """Files that are still being sent after the shutdown timeout are cut off; errors in making them are expected."""
    with open(os.path.join(HOME, "service.log")) as log:
        wrong = [line for line in log if "internal error" in line and "[Error Occurred After Shutdown]" not in line]
    if wrong:
        sys.exit("faults of the service: %s" % wrong[:3])
