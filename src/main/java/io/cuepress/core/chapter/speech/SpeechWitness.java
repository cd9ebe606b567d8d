package io.cuepress.core.chapter.speech;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells from the transcript where a title belongs: people say in a chapter what its title says.
///
/// Answers are log-odds, to be added to those of other evidence; 0 means that the speech knows nothing. The transcript
/// is asked for, and read, with the first question, so a witness that is not asked costs nothing. For one thread.
public final class SpeechWitness {

    /// Knows nothing.
    public static final SpeechWitness SILENT = new SpeechWitness(List::of);

    private final Supplier<List<Segment>> transcript;
    private @Nullable SpeechIndex index;

    /// @param transcript  the segments of the episode, sorted by their start
    public SpeechWitness(Supplier<List<Segment>> transcript) {
        this.transcript = transcript;
    }

    /// The log-odds of the reading in which times come first, against the one in which titles do. The titles between
    /// two
    /// times decide; those at the open ends of the list may be no titles at all.
    ///
    /// @param timeFirst   by their starts, ascending
    /// @param titleFirst  the same
    public double timeFirst(List<Chapter> timeFirst, List<Chapter> titleFirst) {
        return ListOrder.odds(ListOrder.lead(index(), timeFirst, titleFirst));
    }

    /// The log-odds of each candidate for the title at an open end of the list, up to a constant: which of the words
    /// there belong to the title, and which to the text around the list.
    ///
    /// @param start       where the chapter of that title starts
    /// @param candidates  readings of the title, each the one before and more words
    /// @param others      the chapters whose titles are known: where they are not heard, the speech says nothing
    public double[] openTitle(Timecode start, List<String> candidates, List<Chapter> others) {
        return new OpenTitle(index(), start, others).odds(candidates);
    }

    /// How much of a list is heard where it says, from 0 for nothing to 1: chooses between two lists of an episode.
    ///
    /// @param chapters  by their starts, ascending
    public double support(List<Chapter> chapters) {
        return ListOrder.support(index(), chapters);
    }

    private SpeechIndex index() {
        var built = index;
        if (built == null) {
            built = SpeechIndex.of(transcript.get());
            index = built;
        }
        return built;
    }
}
