package io.cuepress.export;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.export.Export.Finished;
import io.cuepress.store.read.Archive;
import io.cuepress.store.replica.CurrentVersions;
import io.cuepress.store.replica.EpisodeReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes exports of one episode or of many into a ZIP file, a file in memory at a time. Equal libraries give equal
/// files: entries bear the time of the episode, not that of the download.
@ApplicationScoped
public class Bundles {

    private static final int PAGE = 500;
    private static final int LONGEST_FOLDER = 80;

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

    /// An episode to write, as it is now; empty when there is none.
    public Optional<EpisodeInMemory> read(EpisodeId id) {
        return versions.of(id).flatMap(version -> EpisodeInMemory.read(episodes, version));
    }

    /// The files of one episode, at the top of the ZIP.
    public void write(EpisodeInMemory episode, List<BundleFormat> formats, OutputStream out) throws IOException {
        try (var zip = new ZipWriter(out, spool)) {
            add(episode, formats, "", zip);
            zip.finish();
        }
    }

    /// A folder for each episode, in the order of their ids.
    ///
    /// @param channel  the one to write; null for the whole library
    public void write(@Nullable String channel, List<BundleFormat> formats, OutputStream out) throws IOException {
        try (var zip = new ZipWriter(out, spool)) {
            var after = "";
            for (var page = archive.idsAfter(after, channel, PAGE);
                    !page.isEmpty();
                    page = archive.idsAfter(after, channel, PAGE)) {
                for (var id : page) {
                    var episode = read(id);
                    if (episode.isPresent()) {
                        add(episode.get(), formats, folder(episode.get().episode()), zip);
                    }
                    after = id.value();
                }
            }
            zip.finish();
        }
    }

    private static void add(EpisodeInMemory episode, List<BundleFormat> formats, String folder, ZipWriter zip)
            throws IOException {
        var own = episode.episode().language();
        for (var format : formats) {
            add(episode, format.request(own), folder + format.name(), zip);
            if (format.isSpoken()) {
                for (var language : episode.further()) {
                    var dot = format.name().indexOf('.');
                    var name = format.name().substring(0, dot + 1)
                            + language
                            + format.name().substring(dot);
                    add(episode, format.request(language), folder + name, zip);
                }
            }
        }
    }

    /// An episode without chapters has no file of them.
    private static void add(EpisodeInMemory episode, ExportRequest request, String name, ZipWriter zip)
            throws IOException {
        if (Exporter.export(episode, request) instanceof Finished finished) {
            var time = episode.episode().updatedAt().atOffset(ZoneOffset.UTC).toLocalDateTime();
            zip.add(name, time, finished.bytes());
        }
    }

    /// The title as every file system takes it, and the id, which keeps equal titles apart.
    private static String folder(EpisodeSummary episode) {
        var title = episode.metadata().title().text().replaceAll("[^\\p{L}\\p{M}\\p{N} ()_-]+", " ");
        var words = title.replaceAll("\\s+", " ").strip();
        var end = words.offsetByCodePoints(0, Math.min(LONGEST_FOLDER, words.codePointCount(0, words.length())));
        return (words.substring(0, end) + " [" + episode.id() + "]").strip() + "/";
    }
}
