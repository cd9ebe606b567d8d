-- Spreads the library over the nodes of a Citus cluster, every episode with all that belongs to it on one of them. Run it once, on
-- the coordinator, after the first start of the service has made its tables:
--
--   psql -v ON_ERROR_STOP=1 -f deploy/citus/distribute.sql
--
-- The profiles of channels are read with every episode, so that each node has all of them. The tables of import runs and of changed
-- channels stay as they are, on the coordinator: nothing reads them together with episodes.
BEGIN;
-- Tables that refer to each other are distributed in one transaction only if that goes shard by shard.
SET LOCAL citus.multi_shard_modify_mode = 'sequential';
SELECT create_distributed_table('episode', 'id');
SELECT create_distributed_table('track', 'episode_id', colocate_with => 'episode');
SELECT create_distributed_table('segment', 'episode_id', colocate_with => 'episode');
SELECT create_distributed_table('chapter', 'episode_id', colocate_with => 'episode');
SELECT create_reference_table('channel_profile');
COMMIT;
