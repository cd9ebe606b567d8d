-- Every key begins with the episode id, so that the tables can be partitioned or sharded by it as they are.

CREATE TABLE episode (
    id            text        PRIMARY KEY,
    channel       text        NOT NULL,
    url           text,
    title         text        NOT NULL,
    description   text        NOT NULL,
    transcription text        NOT NULL,
    language      text        NOT NULL,
    language_source text      NOT NULL CHECK (language_source IN ('data', 'parameter', 'detected', 'none')),
    content_hash  bytea       NOT NULL,
    revision      bigint      NOT NULL,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL
);

-- The list: newest import first, the whole library or one channel.
CREATE INDEX episode_newest ON episode (created_at DESC, id DESC);
CREATE INDEX episode_channel_newest ON episode (channel, created_at DESC, id DESC);

-- One transcript of an episode in one language; `own` is the one that a new import of the episode replaces. The two totals spare every list and export a scan of the segments.
CREATE TABLE track (
    episode_id    text   NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    language      text   NOT NULL,
    own           boolean NOT NULL,
    segment_count int    NOT NULL,
    end_ms        bigint NOT NULL,
    PRIMARY KEY (episode_id, language)
);

-- No foreign key: it makes COPY several times slower. Segments are deleted with their track, in one transaction.
CREATE TABLE segment (
    episode_id text   NOT NULL,
    language   text   NOT NULL,
    position   int    NOT NULL,
    start_ms   bigint NOT NULL,
    end_ms     bigint NOT NULL CHECK (end_ms >= start_ms),
    speaker    text,
    text       text   NOT NULL,
    words      jsonb,
    PRIMARY KEY (episode_id, language, position)
);

-- Chapters that a person or a tool gave; those of a description are read from it at every request.
CREATE TABLE chapter (
    episode_id text   NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    position   int    NOT NULL,
    start_ms   bigint NOT NULL,
    title      text   NOT NULL,
    PRIMARY KEY (episode_id, position)
);

CREATE TABLE import_run (
    id          uuid        PRIMARY KEY,
    state       text        NOT NULL CHECK (state IN ('running', 'completed', 'failed', 'interrupted')),
    format      text        NOT NULL,
    received    bigint      NOT NULL,
    created     bigint      NOT NULL,
    updated     bigint      NOT NULL,
    unchanged   bigint      NOT NULL,
    rejected    bigint      NOT NULL,
    repaired    bigint      NOT NULL,
    segments    bigint      NOT NULL,
    bytes       bigint      NOT NULL,
    repairs     jsonb       NOT NULL,
    ignored     jsonb       NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz
);

CREATE INDEX import_run_newest ON import_run (started_at DESC, id DESC);

CREATE TABLE rejection (
    run_id     uuid   NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    record     bigint NOT NULL,
    line       bigint NOT NULL,
    episode_id text,
    errors     jsonb  NOT NULL,
    PRIMARY KEY (run_id, record)
);
