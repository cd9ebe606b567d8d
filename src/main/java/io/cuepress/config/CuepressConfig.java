package io.cuepress.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What an operator can set, besides Quarkus' own settings.
@ConfigMapping(prefix = "cuepress")
public interface CuepressConfig {

    /// Where the embedded PostgreSQL keeps its data and its binaries. Only used when no JDBC URL is configured.
    /// Choose a directory on a local disk that is backed up. The default stands in application.properties, for it
    /// is read before the service starts.
    Path dataDir();

    /// Whether an empty embedded database gets the two sample episodes. Set by `make run`; leave it off elsewhere.
    @WithDefault("false")
    boolean sample();

    /// Whether the database is the embedded one. Set by the service itself.
    @WithDefault("false")
    boolean embedded();

    /// What a single record of an import may weigh and hold.
    Limits limits();

    /// How exports may be cached by clients and by what stands between.
    ExportCaching exportCaching();

    /// How much of the heap finished exports may take; a quarter of it by default. More pays where the exports that
    /// are asked for again and again do not fit.
    Optional<MemorySize> exportCacheSize();

    /// Whether exports in memory are sent before their requests reach Vert.x, which is about 1.4 times as fast. The
    /// responses are the same; turn it off to find out whether a fault comes from there. It has no effect where
    /// reading needs a token, or where requests are limited, logged or traced: those requests all pass through
    /// Vert.x.
    @WithDefault("true")
    boolean directAnswers();

    /// How runs of imports are kept.
    Imports imports();

    /// How replicas tell each other of changes.
    Changes changes();

    /// A read replica of the database, which takes the reading of episodes for exports from the primary.
    ReadReplica readReplica();

    /// The tokens that may write, separated by commas, of at least 32 characters each; make one with
    /// `openssl rand -base64 32`. Without any, writes are taken from this machine only.
    Optional<List<String>> writeTokens();

    /// The tokens that may read, besides those that may write. Without any, reading is open to everyone.
    Optional<List<String>> readTokens();

    /// What tokens of an OpenID provider open, where `quarkus.oidc` is configured and enabled.
    Oidc oidc();

    /// How many requests one client may make.
    RateLimit rateLimit();

    /// How fast clients have to be.
    Clients clients();

    /// How much is done at once of what takes long.
    Places places();

    /// What tokens of an OpenID provider open.
    interface Oidc {

        /// The scope that may write, and read.
        @WithDefault("cuepress:write")
        String writeScope();

        /// The scope that may read. Without it, and without read tokens, reading is open to everyone.
        Optional<String> readScope();
    }

    /// How fast clients have to be, so that slow ones hold nothing for ever.
    interface Clients {

        /// How long the service waits for a client, taken together, before it looks how fast that one is. Choose
        /// the longest gap in the network of an honest one.
        @WithDefault("20s")
        Duration patience();

        /// The least that a client has to send of a body, or take of a file that is made while it is sent, in this
        /// time. Less ends its request. The worst mobile networks carry ten times as much.
        @WithDefault("5000")
        MemorySize leastBytes();
    }

    /// How much is done at once of what takes long. More waits, and is refused with 503 when it has waited
    /// too long.
    interface Places {

        /// ZIP and NDJSON files. Each takes a connection to the database now and then, and holds an export
        /// in memory.
        @WithDefault("16")
        int files();

        /// Clients that follow an import by its events. Each asks the database five times a second.
        @WithDefault("100")
        int followers();

        /// Exports whose cues are reshaped; twice the processors by default.
        OptionalInt reshapings();

        /// How long the rest waits.
        @WithDefault("5s")
        Duration longestWait();
    }

    /// How many requests one client may make.
    interface RateLimit {

        /// The requests of a client, known by its address, in each window; off when it is not set. Behind a
        /// proxy set Quarkus' proxy forwarding too, or all of its clients count as one.
        OptionalInt requests();

        /// The window, in whole seconds. All of its requests may come at once; they are given back evenly.
        @WithDefault("60s")
        Duration window();
    }

    /// A copy of the database that PostgreSQL keeps elsewhere by streaming replication. Exports are never older for
    /// it: what it does not hold yet is read from the primary, as everything is while it is away.
    interface ReadReplica {

        /// Its JDBC URL; there is none when it is not set. It gets as many connections as the primary.
        Optional<String> url();

        /// Who reads there; the datasource's user by default.
        Optional<String> username();

        /// The password of that user; the datasource's by default.
        Optional<String> password();
    }

    /// How replicas tell each other of changes.
    interface Changes {

        /// Where the listener connects; the datasource's URL by default. Give it where that leads through PgBouncer
        /// in transaction mode, or to a read replica, neither of which can be listened on.
        Optional<String> jdbcUrl();
    }

    /// How runs of imports are kept.
    interface Imports {

        /// When a run whose replica shows no life is taken for interrupted, or taken over by another. Longer than
        /// the longest pause that a healthy replica makes.
        @WithDefault("10s")
        Duration abandonedAfter();

        /// How long a run and its rejections can be looked up after its end.
        @WithDefault("30d")
        Duration keep();

        /// Where a body is put that has to be read from its end, as Parquet has, and the list of files of a ZIP
        /// while that is written, some 150 bytes a file; the system's folder for temporary files by default.
        /// Choose a disk with room for as many of these as are imported at once.
        Optional<Path> spoolDir();

        /// The longest of these bodies.
        @WithDefault("16G")
        MemorySize spoolLimit();

        /// The memory of the process that reads a Parquet file. It holds a few pages of every column; files with
        /// large pages need more.
        @WithDefault("512M")
        MemorySize parquetMemory();
    }

    /// What a single record of an import may weigh and hold.
    interface Limits {

        /// The longest record, as it is sent. One record is held in memory while it is read: keep this well under a
        /// tenth of the heap.
        @WithDefault("64M")
        MemorySize record();

        /// The most segments of an episode. A day of speech has about 30,000.
        @WithDefault("200000")
        int segments();

        /// The longest text of a segment, in characters.
        @WithDefault("1048576")
        int segmentText();

        /// The longest title, in characters. YouTube allows 100.
        @WithDefault("1000")
        int title();

        /// The longest description, in characters. YouTube allows 5,000.
        @WithDefault("100000")
        int description();

        /// How deep a record may be nested.
        @WithDefault("64")
        int depth();
    }

    /// How exports may be cached by clients and by what stands between.
    interface ExportCaching {

        /// How long an export may be used without asking. A changed episode is seen this much later at most.
        @WithDefault("60s")
        Duration maxAge();

        /// How long after that a cache may answer with what it has while it asks.
        @WithDefault("600s")
        Duration staleWhileRevalidate();
    }
}
