package io.cuepress.http.episodes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Word;
import io.cuepress.store.segment.NumberedSegment;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stored segment in JSON, with its text as imported; times in seconds.
@JsonInclude(Include.NON_EMPTY)
record SegmentView(
        int position,
        BigDecimal start,
        BigDecimal end,
        @Nullable String speaker,
        String text,
        List<WordView> words) {

    /// A word and its time.
    record WordView(BigDecimal start, BigDecimal end, String word) {
        private static WordView of(Word word) {
            return new WordView(word.time().start().seconds(), word.time().end().seconds(), word.text());
        }
    }

    static SegmentView of(NumberedSegment positioned) {
        Segment segment = positioned.segment();
        return new SegmentView(
                positioned.position(),
                segment.time().start().seconds(),
                segment.time().end().seconds(),
                segment.speaker() == null ? null : segment.speaker().name(),
                segment.text(),
                segment.words().stream().map(WordView::of).toList());
    }
}
