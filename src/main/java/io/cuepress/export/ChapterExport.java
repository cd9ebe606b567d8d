package io.cuepress.export;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterTrack;
import io.cuepress.core.chapter.Chapters;
import io.cuepress.core.chapter.Snap;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.outline.OutlineDocument;
import io.cuepress.core.outline.Sections;
import io.cuepress.core.time.Timecode;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.Export.NoChapters;
import io.cuepress.export.Export.NoEpisode;
import io.cuepress.export.Export.TooManyChapters;
import io.cuepress.export.ExportRequest.ChapterList;
import io.cuepress.export.ExportRequest.OutlineText;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.read.StoredEpisode;
import java.util.List;

/// Makes exports of chapters: the list of them, or an outline with the text of each.
final class ChapterExport {

    private ChapterExport() {}

    static Export list(EpisodeSource source, ChapterList request) {
        var loaded = request.choice().snapMs() == 0
                ? source.summary().map(episode -> list(source, episode, request))
                : source.episode(null).map(stored -> snappedList(source, stored, request));
        return loaded.orElseGet(NoEpisode::new);
    }

    private static Export list(EpisodeSource source, EpisodeSummary episode, ChapterList request) {
        var chapters = EpisodeChapters.of(episode, request.choice(), source::speech);
        return list(episode, chapters, chapters.list(), request);
    }

    private static Export snappedList(EpisodeSource source, StoredEpisode stored, ChapterList request) {
        var choice = request.choice();
        var chapters = EpisodeChapters.of(stored.summary(), choice, source::speech);
        return list(stored.summary(), chapters, snapped(stored.track(), chapters.list(), choice.snapMs()), request);
    }

    private static Export list(
            EpisodeSummary episode, EpisodeChapters found, List<Chapter> placed, ChapterList request) {
        var format = request.format();
        var count = format.written(placed).size();
        if (count == 0) {
            return new NoChapters();
        }
        if (count > format.most()) {
            return new TooManyChapters(count, format.most());
        }
        var track = new ChapterTrack(episode.heading(episode.language()), new Chapters(placed, found.end()));
        return new Finished(episode.version(), format.write(track));
    }

    static Product outline(EpisodeSource source, OutlineText request) {
        return source.episode(request.language())
                .map(stored -> TrackExport.exportTrack(
                        source, stored.track(), () -> Product.of(outline(source, stored, request))))
                .orElseGet(() -> Product.of(new NoEpisode()));
    }

    private static Finished outline(EpisodeSource source, StoredEpisode stored, OutlineText request) {
        var track = stored.track();
        var heading = stored.summary().heading(track.language());
        var chapters = EpisodeChapters.of(stored.summary(), request.choice(), source::speech);
        var placed = snapped(track, chapters.listed(), request.choice().snapMs());
        var end = Timecode.max(chapters.end(), track.transcript().end());
        var sections = Sections.of(heading, placed, track.transcript(), end, request.paragraphs());
        var document = new OutlineDocument(heading, chapters.provenance(), sections);
        return new Finished(track.episode(), request.format().write(document));
    }

    private static List<Chapter> snapped(LoadedTrack track, List<Chapter> chapters, long snapMs) {
        return snapMs == 0 ? chapters : Snap.to(track.transcript().segments(), chapters, snapMs);
    }
}
