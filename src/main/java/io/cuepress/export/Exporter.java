package io.cuepress.export;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeSummary.TrackSummary;
import io.cuepress.core.outline.Chapter;
import io.cuepress.core.outline.ChapterTrack;
import io.cuepress.core.outline.Chapters;
import io.cuepress.core.outline.OutlineDocument;
import io.cuepress.core.outline.Sections;
import io.cuepress.core.outline.Snap;
import io.cuepress.core.subtitle.HlsMaster;
import io.cuepress.core.subtitle.HlsTiming;
import io.cuepress.core.subtitle.HlsTrack;
import io.cuepress.core.subtitle.SourceCues;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.Export.NoChapters;
import io.cuepress.export.Export.NoEpisode;
import io.cuepress.export.Export.NoSegment;
import io.cuepress.export.Export.NoTrack;
import io.cuepress.export.ExportRequest.ChapterList;
import io.cuepress.export.ExportRequest.Choice;
import io.cuepress.export.ExportRequest.HlsPlaylist;
import io.cuepress.export.ExportRequest.HlsSegment;
import io.cuepress.export.ExportRequest.MasterLines;
import io.cuepress.export.ExportRequest.OutlineText;
import io.cuepress.export.ExportRequest.Subtitles;
import io.cuepress.store.EpisodeRevision;
import io.cuepress.store.ReplicatedEpisodes;
import io.cuepress.store.StoredTranscript;
import io.cuepress.store.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes an export: loads what it needs in one transaction, then shapes and writes it in memory.
@ApplicationScoped
public class Exporter {

    private final ReplicatedEpisodes episodes;

    Exporter(ReplicatedEpisodes episodes) {
        this.episodes = episodes;
    }

    /// What is made at once: the one export, or all segments of a stream, or the one reason why there is none.
    public List<Export> parts(EpisodeRevision wanted, ExportRequest request) {
        return request instanceof HlsSegment segment
                ? segments(new Stored(episodes, wanted), segment)
                : List.of(export(wanted, request));
    }

    /// The part of this number of what was made at once.
    static Export part(List<Export> parts, int number) {
        if (number < parts.size()) {
            return parts.get(number);
        }
        return parts.getFirst() instanceof Finished ? new NoSegment(parts.size()) : parts.getFirst();
    }

    public Export export(EpisodeRevision wanted, ExportRequest request) {
        return export(new Stored(episodes, wanted), request);
    }

    static Export export(EpisodeSource source, ExportRequest request) {
        return switch (request) {
            case Subtitles subtitles ->
                saidAtOnce(source, subtitles.language(), window(subtitles), stored -> subtitles(stored, subtitles));
            case OutlineText outline ->
                saidAtOnce(source, outline.language(), Window.WHOLE, stored -> outline(stored, outline));
            case ChapterList chapters -> chapters(source, chapters);
            case HlsSegment segment -> part(segments(source, segment), segment.number());
            case HlsPlaylist playlist ->
                saidAtOnce(
                        source,
                        playlist.subtitles().language(),
                        Window.WHOLE,
                        stored -> utf8(hls(stored, playlist.subtitles(), playlist.timing())
                                .playlist(playlist.query())));
            case MasterLines master -> master(source, master);
        };
    }

    private static List<Export> segments(EpisodeSource source, HlsSegment request) {
        return said(source, request.subtitles().language(), Window.WHOLE, stored -> {
            var track = hls(stored, request.subtitles(), request.timing());
            return IntStream.range(0, track.count())
                    .mapToObj(number -> utf8(track.segment(number)))
                    .toList();
        });
    }

    private static HlsTrack hls(StoredTranscript stored, Subtitles request, HlsTiming timing) {
        var title = stored.episode().metadata().title().text();
        return new HlsTrack(SubtitleFile.track(stored.transcript(), title, request), timing);
    }

    private static Export master(EpisodeSource source, MasterLines request) {
        return source.summary()
                .<Export>map(episode -> {
                    var languages = episode.tracks().stream()
                            .map(TrackSummary::language)
                            .toList();
                    return new Finished(episode, utf8(HlsMaster.of(languages, request.query())));
                })
                .orElseGet(NoEpisode::new);
    }

    /// What a clip of cues as imported is made of; reshaped ones depend on what stands around them. A segment without
    /// duration is shown for a while after it.
    private static Window window(Subtitles request) {
        var clip = request.timeline().clip();
        return request.shape() == null
                ? new Window(
                        Math.max(0, clip.start().ms() - SourceCues.LONGEST_FILL_MS),
                        clip.end().ms() + 1)
                : Window.WHOLE;
    }

    private static Export saidAtOnce(
            EpisodeSource source,
            @Nullable Language language,
            Window window,
            Function<StoredTranscript, byte[]> write) {
        return said(source, language, window, stored -> List.of(write.apply(stored)))
                .getFirst();
    }

    private static List<Export> said(
            EpisodeSource source,
            @Nullable Language language,
            Window window,
            Function<StoredTranscript, List<byte[]>> write) {
        var stored = source.transcript(language, window);
        if (stored.isEmpty()) {
            return List.of(new NoEpisode());
        }
        var episode = stored.get().episode();
        var available = episode.tracks().stream().map(TrackSummary::language).toList();
        return available.contains(stored.get().language())
                ? write.apply(stored.get()).stream()
                        .<Export>map(bytes -> new Finished(episode, bytes))
                        .toList()
                : List.of(new NoTrack(available));
    }

    private static byte[] subtitles(StoredTranscript stored, Subtitles request) {
        var title = stored.episode().metadata().title().text();
        return SubtitleFile.of(stored.transcript(), title, request);
    }

    private static byte[] outline(StoredTranscript stored, OutlineText request) {
        var heading = stored.episode().heading(stored.language());
        var chapters = EpisodeChapters.of(stored.episode(), request.choice().source());
        var placed = snapped(stored, chapters, request.choice());
        var sections = Sections.of(heading, placed, stored.transcript(), request.paragraphs());
        return utf8(request.format().write(new OutlineDocument(heading, chapters.provenance(), sections)));
    }

    private static List<Chapter> snapped(StoredTranscript stored, EpisodeChapters chapters, Choice choice) {
        return choice.snapMs() == 0
                ? chapters.list()
                : Snap.to(stored.transcript().segments(), chapters.list(), choice.snapMs());
    }

    private static Export chapters(EpisodeSource source, ChapterList request) {
        return request.choice().snapMs() == 0
                ? source.summary()
                        .map(episode -> {
                            var chapters =
                                    EpisodeChapters.of(episode, request.choice().source());
                            return chapters(episode, chapters.list(), request);
                        })
                        .orElseGet(NoEpisode::new)
                : source.transcript(null, Window.WHOLE)
                        .map(stored -> {
                            var chapters = EpisodeChapters.of(
                                    stored.episode(), request.choice().source());
                            return chapters(stored.episode(), snapped(stored, chapters, request.choice()), request);
                        })
                        .orElseGet(NoEpisode::new);
    }

    private static Export chapters(EpisodeSummary episode, List<Chapter> chapters, ChapterList request) {
        if (chapters.isEmpty()) {
            return new NoChapters();
        }
        var track = new ChapterTrack(episode.heading(episode.language()), new Chapters(chapters, episode.end()));
        return new Finished(episode, utf8(request.format().write(track)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// An episode that is read for one export, and no more of it than that needs.
    private record Stored(ReplicatedEpisodes episodes, EpisodeRevision wanted) implements EpisodeSource {

        @Override
        public Optional<EpisodeSummary> summary() {
            return episodes.summary(wanted);
        }

        @Override
        public Optional<StoredTranscript> transcript(@Nullable Language language, Window window) {
            return episodes.transcript(wanted, language, window);
        }
    }
}
