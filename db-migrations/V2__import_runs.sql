-- Compressing the whole text of every episode took a fifth of the time of an import.
ALTER TABLE episode ALTER COLUMN transcription SET STORAGE EXTERNAL;

-- Who works on a run, and when that replica was last seen: a run whose owner is gone is interrupted, or taken up by another
-- where its body is stored.
ALTER TABLE import_run
    ADD COLUMN owner        uuid,
    ADD COLUMN heartbeat_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN cancelled    boolean     NOT NULL DEFAULT false,
    ADD COLUMN queued       boolean     NOT NULL DEFAULT false,
    ADD COLUMN request      jsonb;

CREATE INDEX import_run_at_work ON import_run (started_at) WHERE state = 'running';

-- The body of a run that is worked on later, in pieces, so that no replica holds it whole.
CREATE TABLE import_body (
    run_id   uuid  NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    position int   NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (run_id, position)
);
