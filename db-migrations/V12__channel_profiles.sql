-- The text that the descriptions of a channel share: an index for reading chapters, which can be rebuilt from the episodes.
CREATE TABLE channel_profile (
    channel text   PRIMARY KEY,
    version bigint NOT NULL,
    profile bytea  NOT NULL
);

-- Hashes do not compress.
ALTER TABLE channel_profile ALTER COLUMN profile SET STORAGE EXTERNAL;

-- Channels of which the profile is out of date. Writers only add rows, so that none waits for another; a rebuild deletes the rows of
-- its channel.
CREATE TABLE channel_change (
    channel    text        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX channel_change_channel ON channel_change (channel);

-- A pooler may give this transaction a session with the timeouts of requests.
SET LOCAL statement_timeout = 0;

INSERT INTO channel_change (channel) SELECT DISTINCT channel FROM episode;
