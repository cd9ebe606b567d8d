-- What is known of the video itself: how long it is, which the end of speech does not say, and when it was published.
ALTER TABLE episode
    ADD COLUMN duration_ms  bigint,
    ADD COLUMN published_at timestamptz;

-- What the JSON chapters of Podcasting 2.0 say of a chapter besides its start and title. A chapter that is not listed is silent:
-- players act on it and show it in no list, so its title may be empty. No value means listed.
ALTER TABLE chapter
    ADD COLUMN img    text,
    ADD COLUMN url    text,
    ADD COLUMN listed boolean;
