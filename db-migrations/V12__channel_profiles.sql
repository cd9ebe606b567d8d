-- What the descriptions of a channel share, an index for reading chapters: it follows from the episodes, and can be rebuilt.
CREATE TABLE channel_profile (
    channel text   PRIMARY KEY,
    version bigint NOT NULL,
    profile bytea  NOT NULL
);

-- It is made of hashes, which do not compress.
ALTER TABLE channel_profile ALTER COLUMN profile SET STORAGE EXTERNAL;

-- The channels of episodes that were written since the profile was made. Rows are only added, so that no writer waits for another;
-- whoever makes a profile deletes those that it takes account of.
CREATE TABLE channel_change (
    channel    text        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX channel_change_channel ON channel_change (channel);

INSERT INTO channel_change (channel) SELECT DISTINCT channel FROM episode;
