package io.cuepress.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The settings of Cuepress, beside those of Quarkus.
@ConfigMapping(prefix = "cuepress")
public interface CuepressConfig {

    /// The directory of the embedded PostgreSQL: its data and its binaries. Only used when no JDBC URL is
    /// configured. Choose a directory on a local disk that is backed up. The default is in application.properties,
    /// because it is read before the service starts.
    Path dataDir();

    /// The least free space on the disk of the embedded PostgreSQL, below which imports are refused. A database
    /// whose disk is full ends; exports need no space.
    @WithDefault("256M")
    MemorySize leastFreeSpace();

    /// Whether a new embedded database gets the two sample episodes. Set by `make run`; leave it off elsewhere.
    @WithDefault("false")
    boolean sample();

    /// Whether the database is the embedded one. Set by the service itself.
    @WithDefault("false")
    boolean embedded();

    /// The limits of a single record of an import.
    Limits limits();

    /// How clients and caches between may keep exports.
    ExportCaching exportCaching();

    /// The memory for cached exports; a quarter of the heap by default. Increase it when frequently requested
    /// exports do not fit.
    Optional<MemorySize> exportCacheSize();

    /// Whether exports in memory are sent before their requests reach Vert.x, which is about 1.4 times as fast.
    /// The responses are the same; turn it off to find out whether a fault comes from there. It has no effect
    /// where reading needs a token, or where requests are limited, logged or traced: those requests all pass
    /// through Vert.x.
    @WithDefault("true")
    boolean directAnswers();

    /// How import runs are kept.
    Imports imports();

    /// How replicas notify each other of changes.
    Changes changes();

    /// A read replica of the database, which serves the reads of exports in place of the primary.
    ReadReplica readReplica();

    /// The tokens that may write, separated by commas, with at least 32 characters each; create one with
    /// `openssl rand -base64 32`. Without any, nobody may write, unless [#openWrites()] is set.
    Optional<List<String>> writeTokens();

    /// Consent to writes without a token from this machine: sent to localhost, through no proxy, and by no page of
    /// another site. Only honoured while the service listens on the loopback address; otherwise it does not start.
    @WithDefault("false")
    boolean openWrites();

    /// The tokens that may read, besides those that may write. Without any, everyone may read.
    Optional<List<String>> readTokens();

    /// The scopes of tokens from an OpenID provider, if `quarkus.oidc` is configured and enabled.
    Oidc oidc();

    /// The number of requests per client.
    RateLimit rateLimit();

    /// How fast clients have to send and receive.
    Clients clients();

    /// How many long tasks run at once.
    Places places();

    /// The scopes of tokens from an OpenID provider.
    interface Oidc {

        /// The scope that may write and read.
        @WithDefault("cuepress:write")
        String writeScope();

        /// The scope that may read. Without it, and without read tokens, everyone may read.
        Optional<String> readScope();
    }

    /// How fast clients have to send and receive, so that slow ones do not hold resources.
    interface Clients {

        /// How long the service waits for a client in total before it checks the speed. Choose the longest
        /// network gap of a well-behaved client.
        @WithDefault("20s")
        Duration patience();

        /// The fewest bytes that a client has to send or receive within this time, for a body or for a file
        /// that is written while it is sent. A slower request is ended. The worst mobile networks are ten
        /// times faster.
        @WithDefault("5000")
        MemorySize leastBytes();
    }

    /// How many long tasks run at once. Further ones wait, and get a 503 when they have waited too long.
    interface Places {

        /// ZIP and NDJSON files. Each uses a database connection now and then, and keeps an export in memory.
        @WithDefault("16")
        int files();

        /// Clients that follow the events of an import. Each queries the database five times a second.
        @WithDefault("100")
        int followers();

        /// Exports whose cues are reshaped; by default twice the number of processors.
        OptionalInt reshapings();

        /// How long further tasks wait.
        @WithDefault("5s")
        Duration longestWait();
    }

    /// The number of requests per client.
    interface RateLimit {

        /// The requests of a client, identified by its address, per window; unlimited when not set. Behind a
        /// proxy, set Quarkus' proxy forwarding too, or all its clients count as one.
        OptionalInt requests();

        /// The window, in whole seconds. All its requests may come at once; they become available again evenly.
        @WithDefault("60s")
        Duration window();
    }

    /// A copy of the database that PostgreSQL maintains elsewhere by streaming replication. Exports are never
    /// outdated: data that the replica does not have yet is read from the primary, and so is everything while the
    /// replica is down.
    interface ReadReplica {

        /// Its JDBC URL; there is no replica when it is not set. It gets as many connections as the primary.
        Optional<String> url();

        /// The user there; by default that of the datasource.
        Optional<String> username();

        /// The password of that user; by default that of the datasource.
        Optional<String> password();
    }

    /// How replicas notify each other of changes.
    interface Changes {

        /// The JDBC URL of the listener; by default that of the datasource. Set it if the datasource goes
        /// through PgBouncer in transaction mode or to a read replica: neither supports LISTEN.
        Optional<String> jdbcUrl();
    }

    /// How import runs are kept.
    interface Imports {

        /// How long a replica may be silent before its runs are interrupted or taken over. Choose more than the
        /// longest pause of a healthy replica.
        @WithDefault("10s")
        Duration abandonedAfter();

        /// How long a run and its rejections are kept after its end.
        @WithDefault("30d")
        Duration keep();

        /// The folder for bodies that are read from their end, such as Parquet, and for the list of files of a
        /// ZIP while it is written, some 150 bytes per file; by default the system's folder for temporary
        /// files. Choose a disk with room for as many of these as are imported at once.
        Optional<Path> spoolDir();

        /// The length of the longest of these bodies.
        @WithDefault("16G")
        MemorySize spoolLimit();

        /// The memory of the process that reads a Parquet file. It holds a few pages of every column; files
        /// with large pages need more.
        @WithDefault("512M")
        MemorySize parquetMemory();
    }

    /// The limits of a single record of an import.
    interface Limits {

        /// The length of the longest uncompressed record. One record is in memory while it is read: choose well
        /// under a tenth of the heap.
        @WithDefault("64M")
        MemorySize record();

        /// The largest number of segments in an episode. A day of speech has about 30,000.
        @WithDefault("200000")
        int segments();

        /// The length of the longest segment text, in characters.
        @WithDefault("1048576")
        int segmentText();

        /// The length of the longest title, in characters. YouTube allows 100.
        @WithDefault("1000")
        int title();

        /// The length of the longest description, in characters. YouTube allows 5,000.
        @WithDefault("100000")
        int description();

        /// The deepest nesting of a record.
        @WithDefault("64")
        int depth();
    }

    /// How clients and caches between may keep exports.
    interface ExportCaching {

        /// How long an export may be used without revalidation. A changed episode is visible after this time at
        /// the latest.
        @WithDefault("60s")
        Duration maxAge();

        /// How long after that a cache may answer with its copy while it revalidates.
        @WithDefault("600s")
        Duration staleWhileRevalidate();

        /// How long exports in memory are still sent, with their age, while the database does not answer, and how
        /// long other caches may do the same while the service fails. At `0s` such requests get a 503.
        @WithDefault("600s")
        Duration staleIfError();
    }
}
