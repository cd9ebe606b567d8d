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
        CHANNEL,
        SPEECH
    }

    Source source();

    /// How much it speaks for the reading in which times come first, against the one in which titles do.
    double timeFirst(List<Chapter> timeFirst, List<Chapter> titleFirst);

    /// How much it speaks for each candidate of the title that has a time on one side only.
    ///
    /// @return as many numbers as there are candidates
    double[] edge(Edge edge);
}
