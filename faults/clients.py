"""Too many clients, slow clients, and clients that hang up."""
import socket
import sys
import time

from episodes import body, fresh, versions
from replicas import PORT, refusal, restart


def connected(head, rest=b"", port=PORT):
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.connect(("localhost", port))
    offer(client, (head + "\r\nHost: localhost\r\n").encode() + rest)
    client.settimeout(60)
    return client


def offer(client, piece):
    """Sends a piece to a service that may have closed the connection; its answer says why."""
    try:
        client.sendall(piece)
    except OSError:
        pass


def ended(client):
    """What the client receives until the service closes the connection."""
    text = b""
    try:
        for piece in iter(lambda: client.recv(1 << 20), b""):
            text += piece[:100 - len(text)]
    except OSError:
        pass
    client.close()
    return text


def is_taken():
    """Whether one more connection is accepted: the service frees the closed ones one by one."""
    try:
        return refusal("GET", "/q/health/live")[0] == 200
    except OSError:
        return False


def check_connections():
    """Connections up to the limit are kept, one more is closed; when some end, others are accepted."""
    restart(QUARKUS_HTTP_LIMITS_MAX_CONNECTIONS="40")
    kept = [connected("GET /q/health/live HTTP/1.1", b"\r\n") for _ in range(40)]
    taken = sum(client.recv(100).startswith(b"HTTP/1.1 200 ") for client in kept)
    refused = ended(connected("GET /q/health/live HTTP/1.1", b"\r\n"))
    for client in kept:
        client.close()
    if taken != 40 or refused:
        sys.exit("%d of 40 connections were taken, and beyond them: %s" % (taken, refused))
    while not is_taken():
        time.sleep(0.1)
    print("40 connections taken, one more closed, and taken again when they had ended")


def check_slow_clients():
    """A thousand clients that never read, hundreds that send one byte per second, and one that is slow but honest."""
    restart(QUARKUS_HTTP_IDLE_TIMEOUT="15s", CUEPRESS_CLIENTS_PATIENCE="4s")
    files = ("exports.ndjson", "exports.zip", "episodes/fault-1/bundle.zip", "episodes/fault-1/segments")
    deaf = [connected("GET /v1/%s HTTP/1.1" % files[i % len(files)], b"\r\n") for i in range(1000)]
    head = "POST /v1/imports HTTP/1.1"
    slow = [connected(head, b"Content-Length: 1000000\r\n\r\n{") for _ in range(200)]
    version = fresh()
    whole = body(version)
    honest = connected(head, b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(whole))
    answers, step, begun = [], len(whole) // 12 + 1, time.time()
    for piece in range(12):
        offer(honest, whole[piece * step:(piece + 1) * step])
        for client in slow:
            offer(client, b" ")
        answers.append(refusal("GET", "/v1/episodes/fault-1")[0])
        time.sleep(max(0, begun + piece + 1 - time.time()))
    cut, taken = [ended(client) for client in slow], ended(honest)
    if not taken.startswith(b"HTTP/1.1 200 ") or set(versions().values()) != {version}:
        sys.exit("an import that took 12 s: %s" % taken)
    if set(answers) != {200} or not all(text == b"" or text.startswith(b"HTTP/1.1 408 ") for text in cut):
        sys.exit("beside slow clients: %s, to them %s" % (answers, set(cut)))
    statuses = {ended(client)[9:12] for client in deaf}
    if not statuses <= {b"", b"200", b"503"} or refusal("GET", "/v1/exports.ndjson")[0] != 200:
        sys.exit("clients that never read got %s" % statuses)
    print("1000 clients that never read, 200 that send a byte a second: all cut, reads beside them %s, an import of 12 s completed"
          % sorted(set(answers)))


def check_hang_ups():
    for i in range(300):
        path = ("exports.ndjson", "exports.zip", "episodes/fault-%d/subtitles.srt?style=bbc" % i, "episodes")[i % 4]
        client = connected("GET /v1/%s HTTP/1.1" % path, b"\r\n")
        if i % 3:
            client.recv(1)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        client.close()
    for path in ("exports.ndjson", "exports.zip?formats=srt", "episodes/fault-1/bundle.zip"):
        if refusal("GET", "/v1/" + path)[0] != 200:
            sys.exit("after clients that hung up: " + path)
    print("300 clients that hang up in the middle: all is there for others")
