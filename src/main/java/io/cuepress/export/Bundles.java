package io.cuepress.export;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeSummary.TrackSummary;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.Export.Finished;
import io.cuepress.store.Archive;
import io.cuepress.store.EpisodeRevision;
import io.cuepress.store.EpisodeStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes exports of one episode or of many into a ZIP file, a file in memory at a time. Equal libraries give equal
/// files: entries bear the time of the episode, not that of the download.
@ApplicationScoped
public class Bundles {

    private static final int PAGE = 500;
    private static final int LONGEST_FOLDER = 80;

    private final EpisodeStore store;
    private final Archive archive;
    private final Exporter exporter;
    private final Path spool;

    Bundles(EpisodeStore store, Archive archive, Exporter exporter, CuepressConfig config) {
        this.spool = config.imports().spoolDir().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
        this.store = store;
        this.archive = archive;
        this.exporter = exporter;
    }

    /// The files of one episode, at the top of the ZIP.
    public void write(EpisodeSummary episode, List<BundleFormat> formats, OutputStream out) throws IOException {
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
                    var episode = store.find(id);
                    if (episode.isPresent()) {
                        add(episode.get(), formats, folder(episode.get()), zip);
                    }
                    after = id.value();
                }
            }
            zip.finish();
        }
    }

    private void add(EpisodeSummary episode, List<BundleFormat> formats, String folder, ZipWriter zip)
            throws IOException {
        var own = episode.language();
        for (var format : formats) {
            add(episode, format.request(own), folder + format.name(), zip);
            if (format.isSpoken()) {
                for (var language : further(episode)) {
                    var dot = format.name().indexOf('.');
                    var name = format.name().substring(0, dot + 1)
                            + language
                            + format.name().substring(dot);
                    add(episode, format.request(language), folder + name, zip);
                }
            }
        }
    }

    private static List<Language> further(EpisodeSummary episode) {
        return episode.tracks().stream()
                .map(TrackSummary::language)
                .filter(language -> !language.equals(episode.language()))
                .toList();
    }

    /// An episode without chapters has no file of them.
    private void add(EpisodeSummary episode, ExportRequest request, String name, ZipWriter zip) throws IOException {
        if (exporter.export(new EpisodeRevision(episode.id(), episode.revision()), request)
                instanceof Finished finished) {
            zip.add(name, episode.updatedAt().atOffset(ZoneOffset.UTC).toLocalDateTime(), finished.bytes());
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
