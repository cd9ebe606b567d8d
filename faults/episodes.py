"""Episodes to import, in versions that differ, and checks of what is stored."""
import itertools
import json
import sys
import time
import urllib.error

from replicas import PORT, call, rnd

EPISODES, SEGMENTS = 400, 200
VERSIONS = itertools.count(1)


def fresh():
    """A version that was not used before."""
    return next(VERSIONS)


def body(version):
    segments = [{"start": i, "end": i + 0.9, "text": " version %d of %d" % (version, i)} for i in range(SEGMENTS + version)]
    return b"".join(json.dumps({"id": "fault-%d" % i, "title": "v%d" % version, "segments": segments}).encode() + b"\n"
                    for i in range(EPISODES))


def send(version, run, outcome=None, port=PORT):
    try:
        report = call("POST", "/v1/imports", body(version), {"Import-Id": run}, port)
        if outcome is not None:
            outcome.append(report["state"])
    except (OSError, urllib.error.HTTPError) as gone:
        if outcome is not None:
            outcome.append(str(gone))


def complete(version):
    """Importing once more completes what was interrupted."""
    send(version, uuid())
    if set(versions().values()) != {version} or len(versions()) != EPISODES:
        sys.exit("repeating the import did not complete it")


def uuid():
    return "%08x-0000-4000-8000-%012x" % (rnd.getrandbits(32), rnd.getrandbits(48))


def versions():
    """The version of every stored episode; fails if one is a mixture of two."""
    found, after = {}, ""
    while True:
        page = call("GET", "/v1/episodes?limit=200" + after)
        for episode in page["episodes"]:
            version = int(episode["title"][1:])
            if episode["segmentCount"] != SEGMENTS + version:
                sys.exit("%s is a mixture: %s with %d segments" % (episode["id"], episode["title"], episode["segmentCount"]))
            found[episode["id"]] = version
        if page["next"] is None:
            break
        after = "&after=" + page["next"]
    for id, version in rnd.sample(sorted(found.items()), min(20, len(found))):
        segments = call("GET", "/v1/episodes/%s/segments" % id)["segments"]
        texts = {segment["text"].split(" of ")[0].strip() for segment in segments}
        if len(segments) != SEGMENTS + version or texts != {"version %d" % version}:
            sys.exit("%s is a mixture: %d segments of %s" % (id, len(segments), texts))
    return found


def state_of(run):
    for _ in range(200):
        try:
            state = call("GET", "/v1/imports/" + run)["state"]
        except urllib.error.HTTPError:
            return "unknown"
        if state != "running":
            return state
        time.sleep(0.1)
    return "running"
