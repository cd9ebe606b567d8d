"""Libraries of any size from the two sample episodes: each copy has an id of its own, shifted times and a changed text."""
import itertools
import json

SAMPLE = "src/main/resources/sample/episodes.jsonl"
VARIANTS = 16
MARKS = ("@id@", "@title@", "@channel@", "@take@")


def episode_id(prefix, number):
    """An id of eleven characters, like YouTube's."""
    return "%s%0*d" % (prefix, 11 - len(prefix), number)


def ids(prefix, count):
    return [episode_id(prefix, number) for number in range(count)]


def rows(prefix, count=None):
    """Data-set rows as NDJSON lines; endless if no count is given."""
    templates = _templates()
    for number in itertools.count() if count is None else range(count):
        values = (episode_id(prefix, number), "Take %d" % number, "Channel %d" % (number % 50), "take %d" % number)
        row = templates[number % len(templates)]
        for mark, value in zip(MARKS, values):
            row = row.replace(mark, value)
        yield row.encode()


def bytes_of_rows(prefix, size):
    """Rows up to this many bytes."""
    sent = 0
    for row in rows(prefix):
        yield row
        sent += len(row)
        if sent >= size:
            return


def write(path, prefix, count):
    with open(path, "wb") as out:
        out.writelines(rows(prefix, count))
    return path


def _templates():
    with open(SAMPLE, encoding="utf-8") as lines:
        samples = [json.loads(line) for line in lines]
    return [_template(sample, variant / 8) for variant in range(VARIANTS) for sample in samples]


def _template(sample, shift):
    moved = [
        {"start": s["start"] + shift, "end": s["end"] + shift, "text": s["text"]} for s in json.loads(sample["SEGMENTS"])
    ]
    moved[len(moved) // 2]["text"] += " @take@"
    row = dict(
        sample,
        URL="https://www.youtube.com/watch?v=@id@",
        TITLE=sample["TITLE"] + " @title@",
        CHANNEL_NAME="@channel@",
        SEGMENTS=json.dumps(moved),
        TRANSCRIPTION="".join(s["text"] for s in moved).strip(),
    )
    return json.dumps(row) + "\n"
