package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import java.util.List;

/// A source besides the text that knows something about a flowing list: the other lists of its channel, or what is said
/// in the video.
///
/// It answers in log-odds, which are added to those of the text: 0 for no opinion, 1 for a hint, 5 for near certainty.
public interface Witness {

    /// Which source it is.
    enum Source {
        /// The other descriptions of the channel: they may overrule the text.
        CHANNEL,
        /// What is said in the video: it has to be loaded, and may be in another language than the list.
        SPEECH;

        /// Whether it is asked only when the sources before it leave the choice open.
        boolean isForDoubt() {
            return this == SPEECH;
        }
    }

    Source source();

    /// How much it speaks for the reading in which times come first, against the one in which titles do.
    double timeFirst(List<Chapter> timeFirst, List<Chapter> titleFirst);

    /// How much it speaks for each candidate of the title that has a time on one side only.
    ///
    /// @return as many numbers as there are candidates
    double[] edge(Edge edge);
}
