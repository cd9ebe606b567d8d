package io.cuepress.export;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import java.util.List;

/// What an export request comes to.
public sealed interface Export {

    /// The finished bytes, and the episode they were made from.
    @SuppressWarnings("ArrayRecordComponent") // written once, sent as they are
    record Finished(EpisodeVersion episode, byte[] bytes, Gzipped gzipped) implements Export {

        private static final int OBJECTS = 100; // about what these take themselves

        Finished(EpisodeVersion episode, byte[] bytes) {
            this(episode, bytes, new Gzipped(bytes));
        }

        /// What it takes in memory, with what it will take compressed, without the version that it may share.
        int weight() {
            return OBJECTS + bytes.length + bytes.length / 2;
        }
    }

    record NoEpisode() implements Export {}

    /// The episode has no track in the language that was asked for.
    record NoTrack(List<Language> available) implements Export {
        public NoTrack {
            available = List.copyOf(available);
        }
    }

    /// The track has only this many segments.
    record NoSegment(int count) implements Export {}

    record NoChapters() implements Export {}
}
