package io.cuepress.core.episode;

import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Language;
import java.time.Instant;

/// An episode at one revision, as exports name it.
///
/// @param id its identifier
/// @param title its title as it was imported, possibly blank
/// @param language the language of its own transcript
/// @param revision increases with every change of the content; a revision never names two contents
/// @param updatedAt when its content last changed
/// @param chapters what its chapters depend on besides the revision
/// @param segments the number of segments in all its tracks
public record EpisodeVersion(
        EpisodeId id,
        Title title,
        Language language,
        long revision,
        Instant updatedAt,
        ChapterBasis chapters,
        int segments) {

    /// Whether both are the same revision of the same episode.
    public boolean isAtRevisionOf(EpisodeVersion other) {
        return id.equals(other.id) && revision == other.revision;
    }
}
