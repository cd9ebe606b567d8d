package io.cuepress.store.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.Episode;
import io.cuepress.core.transcript.Transcript;
import java.util.List;

/// All that is stored of an episode: as it was imported, its tracks in further languages, and the chapters given for
/// it.
public record ArchivedEpisode(Episode episode, List<Transcript> tracks, List<Chapter> chapters) {

    public ArchivedEpisode {
        tracks = List.copyOf(tracks);
        chapters = List.copyOf(chapters);
    }
}
