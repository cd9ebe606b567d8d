package io.cuepress.core.episode;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import java.util.List;

/// What a downloader knows of a video: its metadata and its chapters, sorted by start, for an episode whose segments
/// come before or after them. Empty texts, an absent URL and an empty list leave what is stored as it is.
public record EpisodeDetails(EpisodeId id, Metadata metadata, List<Chapter> chapters) implements Imported {

    public EpisodeDetails {
        chapters = List.copyOf(chapters);
    }

    /// Nothing that would change an episode.
    public static EpisodeDetails none(EpisodeId id) {
        return new EpisodeDetails(
                id, new Metadata(new Channel(""), null, new Title(""), new Description("")), List.of());
    }
}
