-- Splits the tables of episodes into partitions by the hash of the episode's id, with the rows that are there. Run it once, as the
-- owner of the tables, after the first start of the service has made them and while none runs:
--
--   psql -v ON_ERROR_STOP=1 -f deploy/postgresql/hash-partitions.sql
DO $$
DECLARE
    partitions CONSTANT int := 8;
    step text;
BEGIN
    CREATE TEMP TABLE split ON COMMIT DROP AS
    SELECT * FROM (VALUES
        ('episode', 'id', 1), ('track', 'episode_id', 2), ('segment', 'episode_id', 3), ('chapter', 'episode_id', 4)
    ) AS split (name, key, place);

    -- What the migrations gave the tables besides columns, to be given to the new ones under the same names: primary keys, indexes,
    -- and foreign keys once both ends are there.
    CREATE TEMP TABLE addition ON COMMIT DROP AS
    SELECT CASE contype WHEN 'p' THEN 1 ELSE 3 END AS turn, place,
           format('ALTER TABLE %I ADD CONSTRAINT %I %s', name, conname, pg_get_constraintdef(oid)) AS ddl
    FROM split JOIN pg_constraint ON conrelid = name::regclass
    WHERE contype IN ('p', 'f')
    UNION ALL
    SELECT 2, place, pg_get_indexdef(indexrelid)
    FROM split JOIN pg_index ON indrelid = name::regclass
    WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid);

    FOR step IN
        SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', name, conname)
        FROM split JOIN pg_constraint ON conrelid = name::regclass
        WHERE contype = 'f'
    LOOP
        EXECUTE step;
    END LOOP;

    FOR step IN
        SELECT ddl
        FROM split, LATERAL (
            VALUES
                (1, format('ALTER TABLE %I RENAME TO %I', name, 'whole_' || name)),
                (2, format('CREATE TABLE %I (LIKE %I INCLUDING ALL EXCLUDING INDEXES) PARTITION BY HASH (%I)',
                           name, 'whole_' || name, key)),
                (4, format('INSERT INTO %I SELECT * FROM %I', name, 'whole_' || name)),
                (5, format('DROP TABLE %I', 'whole_' || name))
            UNION ALL
            SELECT 3, format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
                             name || '_' || part, name, partitions, part)
            FROM generate_series(0, partitions - 1) AS part) AS change (turn, ddl)
        ORDER BY turn, place
    LOOP
        EXECUTE step;
    END LOOP;

    FOR step IN SELECT ddl FROM addition ORDER BY turn, place LOOP
        EXECUTE step;
    END LOOP;
END $$;
