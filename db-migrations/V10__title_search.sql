-- Episodes by a part of their title. pg_trgm comes with PostgreSQL, and whoever may create things in a database may create it there.
-- Where it is not to be had, the search reads titles from the newest on, until an administrator creates both, as README.md says.
DO $$
DECLARE
    home text;
BEGIN
    BEGIN
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
    EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_file THEN
        RAISE NOTICE 'title search stays without an index: %', SQLERRM;
    END;
    SELECT nspname INTO home
    FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace
    WHERE extname = 'pg_trgm';
    IF FOUND THEN
        EXECUTE format('CREATE INDEX episode_title ON episode USING gin (title %I.gin_trgm_ops)', home);
    END IF;
END $$;

-- The whole of a channel, which is read in the order of ids, like the whole library.
CREATE INDEX episode_channel_id ON episode (channel, id);
