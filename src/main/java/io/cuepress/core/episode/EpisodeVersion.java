package io.cuepress.core.episode;

import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Language;
import java.time.Instant;

/// An episode at one revision: what an export says of it besides what is said in it.
///
/// @param id its name
/// @param title as it was imported, and maybe blank
/// @param language the language of its own transcript
/// @param revision rises with every change of its content, and never comes back with other content
/// @param updatedAt when its content last changed
/// @param chapters what its chapters depend on besides the revision
public record EpisodeVersion(
        EpisodeId id, Title title, Language language, long revision, Instant updatedAt, ChapterBasis chapters) {

    /// Whether both are the same revision of the same episode.
    public boolean isAtRevisionOf(EpisodeVersion other) {
        return id.equals(other.id) && revision == other.revision;
    }
}
