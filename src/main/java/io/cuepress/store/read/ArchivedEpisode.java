package io.cuepress.store.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.transcript.Transcript;
import java.util.List;

/// Everything stored for an episode: the imported episode, its tracks in other languages, and the stored chapters.
public record ArchivedEpisode(Episode episode, List<Transcript> tracks, List<Chapter> chapters) {

    public ArchivedEpisode {
        tracks = List.copyOf(tracks);
        chapters = List.copyOf(chapters);
    }
}
