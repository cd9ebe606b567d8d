package io.cuepress.export;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.Export.Finished;
import io.cuepress.heap.HeapBudget;
import io.cuepress.store.read.Archive;
import io.cuepress.store.replica.CurrentVersions;
import io.cuepress.store.replica.EpisodeReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes exports of one or many episodes into a ZIP file, with one export in memory at a time. Equal libraries
/// give equal ZIP files: the time of an entry is that of the episode, not of the download.
@ApplicationScoped
public class Bundles {

    private static final String LOST_RACE = "40001";

    private final EpisodeReader episodes;
    private final CurrentVersions versions;
    private final Archive archive;
    private final Path spool;

    Bundles(EpisodeReader episodes, CurrentVersions versions, Archive archive, CuepressConfig config) {
        this.episodes = episodes;
        this.versions = versions;
        this.archive = archive;
        this.spool = config.imports().spoolDir().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// The current version of an episode; empty when there is no such episode.
    public Optional<EpisodeVersion> version(EpisodeId id) {
        return versions.of(id);
    }

    /// Writes the exports of one episode, without a folder. Nothing is written, and a lost race thrown, when the
    /// episode is no longer at this version.
    public void write(EpisodeVersion version, List<BundleFormat> formats, OutputStream out) throws IOException {
        try (var _ = EpisodeWeight.take(version, HeapBudget.USUAL_WAIT)) {
            var episode = EpisodeInMemory.read(episodes, version)
                    .filter(found -> found.episode().version().isAtRevisionOf(version))
                    .orElseThrow(() -> new IllegalStateException(
                            new SQLException("episode " + version.id() + " changed meanwhile", LOST_RACE)));
            try (var zip = new ZipWriter(out, spool)) {
                add(episode, formats, "", zip);
                zip.finish();
            }
        }
    }

    /// Writes a folder for each episode, in the order of the ids.
    ///
    /// @param channel  null for the whole library
    public void write(@Nullable String channel, List<BundleFormat> formats, OutputStream out) throws IOException {
        try (var zip = new ZipWriter(out, spool)) {
            var names = new FolderNames();
            LibraryIds.forEach(archive, channel, id -> addFolder(id, names, formats, zip));
            zip.finish();
        }
    }

    private void addFolder(EpisodeId id, FolderNames names, List<BundleFormat> formats, ZipWriter zip)
            throws IOException {
        var version = versions.of(id);
        if (version.isEmpty()) {
            return;
        }
        try (var _ = EpisodeWeight.take(version.get(), EpisodeWeight.LONG_WAIT)) {
            var episode = EpisodeInMemory.read(episodes, version.get());
            if (episode.isPresent()) {
                var title = episode.get().episode().metadata().title().text();
                add(episode.get(), formats, names.of(id, title) + "/", zip);
            }
        }
    }

    private static void add(EpisodeInMemory episode, List<BundleFormat> formats, String folder, ZipWriter zip)
            throws IOException {
        for (var format : formats) {
            add(episode, format.request(episode.episode().language()), folder + format.name(), zip);
            for (var language : format.isPerLanguage() ? episode.further() : List.<Language>of()) {
                add(episode, format.request(language), folder + name(format, language), zip);
            }
        }
    }

    /// The name with the language before the extension, such as `subtitles.de.srt`.
    private static String name(BundleFormat format, Language language) {
        var name = format.name();
        var dot = name.indexOf('.');
        return name.substring(0, dot + 1) + language + name.substring(dot);
    }

    /// Adds an export, if there is one: an episode without chapters has no list of them.
    private static void add(EpisodeInMemory episode, ExportRequest request, String name, ZipWriter zip)
            throws IOException {
        if (Exporter.export(episode, request).export(request) instanceof Finished finished) {
            var time = episode.episode().updatedAt().atOffset(ZoneOffset.UTC).toLocalDateTime();
            zip.add(name, time, finished.bytes());
        }
    }
}
