package io.cuepress.export;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterTrack;
import io.cuepress.core.chapter.Chapters;
import io.cuepress.core.chapter.Snap;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.outline.OutlineDocument;
import io.cuepress.core.outline.Sections;
import io.cuepress.core.subtitle.SourceCues;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.core.subtitle.write.HlsMaster;
import io.cuepress.core.subtitle.write.HlsTiming;
import io.cuepress.core.subtitle.write.HlsTrack;
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
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.store.replica.EpisodeReader;
import io.cuepress.store.segment.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes an export: loads what it needs in one transaction, then shapes and writes it in memory.
@ApplicationScoped
public class Exporter {

    private final EpisodeReader episodes;

    Exporter(EpisodeReader episodes) {
        this.episodes = episodes;
    }

    /// What is made at once: the one export, or all segments of a stream, or the one reason why there is none.
    public List<Export> parts(EpisodeVersion wanted, ExportRequest request) {
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

    public Export export(EpisodeVersion wanted, ExportRequest request) {
        return export(new Stored(episodes, wanted), request);
    }

    static Export export(EpisodeSource source, ExportRequest request) {
        return switch (request) {
            case Subtitles subtitles ->
                source.transcript(subtitles.language(), window(subtitles))
                        .map(said -> saidAtOnce(
                                source, said, () -> SubtitleFile.of(said.transcript(), title(said), subtitles)))
                        .orElseGet(NoEpisode::new);
            case OutlineText outline ->
                source.episode(outline.language())
                        .map(stored -> saidAtOnce(
                                source,
                                stored.track(),
                                () -> utf8(outline.format().write(document(stored, outline)))))
                        .orElseGet(NoEpisode::new);
            case ChapterList chapters -> chapters(source, chapters);
            case HlsSegment segment -> part(segments(source, segment), segment.number());
            case HlsPlaylist playlist ->
                source.transcript(playlist.subtitles().language(), Window.WHOLE)
                        .map(said -> saidAtOnce(
                                source,
                                said,
                                () -> utf8(hls(said, playlist.subtitles(), playlist.timing())
                                        .playlist(playlist.query()))))
                        .orElseGet(NoEpisode::new);
            case MasterLines master -> master(source, master);
        };
    }

    private static List<Export> segments(EpisodeSource source, HlsSegment request) {
        return source.transcript(request.subtitles().language(), Window.WHOLE)
                .map(said -> said(source, said, () -> {
                    var track = hls(said, request.subtitles(), request.timing());
                    return IntStream.range(0, track.count())
                            .mapToObj(number -> utf8(track.segment(number)))
                            .toList();
                }))
                .orElseGet(() -> List.of(new NoEpisode()));
    }

    private static HlsTrack hls(LoadedTrack said, Subtitles request, HlsTiming timing) {
        return new HlsTrack(SubtitleFile.track(said.transcript(), title(said), request), timing);
    }

    private static String title(LoadedTrack said) {
        return said.episode().title().text();
    }

    private static Export master(EpisodeSource source, MasterLines request) {
        return source.summary()
                .<Export>map(episode ->
                        new Finished(episode.version(), utf8(HlsMaster.of(episode.languages(), request.query()))))
                .orElseGet(NoEpisode::new);
    }

    /// What a clip of cues as imported is made of; reshaped ones depend on what stands around them. A segment without
    /// duration is shown for a while after it.
    private static Window window(Subtitles request) {
        var clip = request.timeline().clip();
        return request.shape() != null || clip.equals(Timeline.WHOLE)
                ? Window.WHOLE
                : new Window(
                        Math.max(0, clip.start().ms() - SourceCues.LONGEST_FILL_MS),
                        clip.end().ms() + 1);
    }

    private static Export saidAtOnce(EpisodeSource source, LoadedTrack said, Supplier<byte[]> write) {
        return said(source, said, () -> List.of(write.get())).getFirst();
    }

    /// A transcript in which nothing is said and one that is not there look alike: the tracks tell them apart.
    private static List<Export> said(EpisodeSource source, LoadedTrack said, Supplier<List<byte[]>> write) {
        return said.segments().isEmpty()
                ? source.summary()
                        .map(EpisodeSummary::languages)
                        .map(tracks -> tracks.contains(said.language())
                                ? finished(said, write)
                                : List.<Export>of(new NoTrack(tracks)))
                        .orElseGet(() -> List.of(new NoEpisode()))
                : finished(said, write);
    }

    private static List<Export> finished(LoadedTrack said, Supplier<List<byte[]>> write) {
        return write.get().stream()
                .<Export>map(bytes -> new Finished(said.episode(), bytes))
                .toList();
    }

    private static OutlineDocument document(StoredEpisode stored, OutlineText request) {
        var said = stored.track();
        var heading = stored.summary().heading(said.language());
        var chapters = EpisodeChapters.of(stored.summary(), request.choice().source());
        var placed = snapped(said, chapters, request.choice());
        var sections = Sections.of(heading, placed, said.transcript(), request.paragraphs());
        return new OutlineDocument(heading, chapters.provenance(), sections);
    }

    private static List<Chapter> snapped(LoadedTrack said, EpisodeChapters chapters, Choice choice) {
        return choice.snapMs() == 0
                ? chapters.list()
                : Snap.to(said.transcript().segments(), chapters.list(), choice.snapMs());
    }

    private static Export chapters(EpisodeSource source, ChapterList request) {
        var choice = request.choice();
        return choice.snapMs() == 0
                ? source.summary()
                        .map(episode -> {
                            var chapters = EpisodeChapters.of(episode, choice.source());
                            return chapters(episode, chapters.list(), request);
                        })
                        .orElseGet(NoEpisode::new)
                : source.episode(null)
                        .map(stored -> {
                            var chapters = EpisodeChapters.of(stored.summary(), choice.source());
                            return chapters(stored.summary(), snapped(stored.track(), chapters, choice), request);
                        })
                        .orElseGet(NoEpisode::new);
    }

    private static Export chapters(EpisodeSummary episode, List<Chapter> chapters, ChapterList request) {
        if (chapters.isEmpty()) {
            return new NoChapters();
        }
        var track = new ChapterTrack(episode.heading(episode.language()), new Chapters(chapters, episode.end()));
        return new Finished(episode.version(), utf8(request.format().write(track)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// An episode that is read for one export, and no more of it than that needs.
    private record Stored(EpisodeReader episodes, EpisodeVersion wanted) implements EpisodeSource {

        @Override
        public Optional<EpisodeSummary> summary() {
            return episodes.summary(wanted);
        }

        @Override
        public Optional<LoadedTrack> transcript(@Nullable Language language, Window window) {
            return episodes.track(wanted, language, window);
        }

        @Override
        public Optional<StoredEpisode> episode(@Nullable Language language) {
            return episodes.episode(wanted, language);
        }
    }
}
