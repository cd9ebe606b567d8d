package io.cuepress.intake.segment;

import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A segment as it was sent, before any repair.
///
/// @param index its position in the input, from 0
/// @param startMs its start in milliseconds, possibly negative
/// @param endMs its end in milliseconds, possibly before the start
/// @param speaker its speaker, if the input names one
/// @param text its text, possibly blank
/// @param words its words with their times, in order; empty when they are not known
/// @param line its line in a file of lines, from 1; 0 in other documents
public record RawSegment(
        int index, long startMs, long endMs, @Nullable Speaker speaker, String text, List<Word> words, int line) {

    public RawSegment(int index, long startMs, long endMs, @Nullable Speaker speaker, String text, List<Word> words) {
        this(index, startMs, endMs, speaker, text, words, 0);
    }
}
