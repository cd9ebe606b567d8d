package io.cuepress.export;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.transcript.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The result of an export request.
public sealed interface Export {

    /// The episode it was made from; empty when nothing could be made.
    default Optional<EpisodeVersion> source() {
        return Optional.empty();
    }

    /// Bytes it occupies in memory, gzip included, without the version that several exports may share.
    default int weight() {
        return 0;
    }

    /// A file, and the episode it was made from.
    @SuppressWarnings("ArrayRecordComponent") // written once, sent unchanged
    record Finished(EpisodeVersion episode, byte[] bytes, Gzipped gzipped) implements Export {

        private static final int OBJECTS = 100; // approximate size of these objects without their arrays

        Finished(EpisodeVersion episode, byte[] bytes) {
            this(episode, bytes, new Gzipped(bytes));
        }

        /// A text file in UTF-8.
        Finished(EpisodeVersion episode, String text) {
            this(episode, text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<EpisodeVersion> source() {
            return Optional.of(episode);
        }

        @Override
        public int weight() {
            return OBJECTS + bytes.length + bytes.length / 2;
        }
    }

    record NoEpisode() implements Export {}

    /// The episode has no track in the requested language.
    record NoTrack(List<Language> available) implements Export {
        public NoTrack {
            available = List.copyOf(available);
        }
    }

    /// The HLS stream has no segment of this number.
    ///
    /// @param count  how many it has
    record NoSegment(int count) implements Export {}

    record NoChapters() implements Export {}

    /// The episode has more chapters than the format can hold.
    ///
    /// @param most  how many it can hold
    record TooManyChapters(int count, int most) implements Export {}
}
