package io.cuepress.core.chapter.speech;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.read.Edge;
import io.cuepress.core.chapter.read.Witness;
import io.cuepress.core.transcript.Segment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells from the transcript where a title belongs: people say in a chapter what its title says.
///
/// Answers are log-odds, to be added to those of other evidence; 0 means that the speech knows nothing. The transcript
/// is asked for, and read, with the first question, so a witness that is not asked costs nothing. For one thread.
public final class SpeechWitness implements Witness {

    private final Supplier<List<Segment>> transcript;
    private @Nullable SpeechIndex index;

    /// @param transcript  the segments of the episode, sorted by their start
    public SpeechWitness(Supplier<List<Segment>> transcript) {
        this.transcript = transcript;
    }

    @Override
    public Source source() {
        return Source.SPEECH;
    }

    /// The titles between two times decide; those at the open ends of the list may be no titles at all.
    ///
    /// @param timeFirst   by their starts, ascending
    /// @param titleFirst  the same
    @Override
    public double timeFirst(List<Chapter> timeFirst, List<Chapter> titleFirst) {
        return ListOrder.odds(ListOrder.lead(index(), timeFirst, titleFirst));
    }

    /// Which of the words at the open end belong to the title, and which to the text around the list. Where the other
    /// titles are not heard, the speech has no opinion.
    @Override
    public double[] edge(Edge edge) {
        return new OpenTitle(index(), edge.start(), edge.others()).odds(edge.candidates());
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
