package io.cuepress.core.episode;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Transcript;
import java.util.List;

/// The content of one record of an import: a whole episode, the details of one, or a further track.
public sealed interface Imported {

    /// The episode that the record belongs to.
    EpisodeId id();

    /// A whole episode.
    ///
    /// @param id its identifier
    /// @param metadata its title, channel, URL and description
    /// @param transcription its transcription as one text, possibly empty
    /// @param transcript its transcript in its own language
    /// @param languageSource how that language was determined
    record Episode(
            EpisodeId id, Metadata metadata, String transcription, Transcript transcript, LanguageSource languageSource)
            implements Imported {}

    /// The details that a downloader knows of a video, for an episode whose segments come before or after them.
    /// Empty texts, a missing URL and an empty list leave the stored values as they are.
    ///
    /// @param id the episode
    /// @param metadata its title, channel, URL and description
    /// @param chapters its chapters, sorted by start
    record EpisodeDetails(EpisodeId id, Metadata metadata, List<Chapter> chapters) implements Imported {

        public EpisodeDetails {
            chapters = List.copyOf(chapters);
        }

        /// Details that change nothing of an episode.
        public static EpisodeDetails none(EpisodeId id) {
            return new EpisodeDetails(
                    id, new Metadata(new Channel(""), null, new Title(""), new Description("")), List.of());
        }
    }

    /// A transcript in a further language, for an episode that is stored before it.
    ///
    /// @param id the episode
    /// @param transcript the speech in that language
    record EpisodeTrack(EpisodeId id, Transcript transcript) implements Imported {}
}
