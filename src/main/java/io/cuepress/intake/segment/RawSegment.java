package io.cuepress.intake.segment;

import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A segment as the wire has it, with sound numbers but nothing else sure: times in milliseconds that may be negative
/// or backwards, text that may be blank. `index` is its place in the input.
public record RawSegment(
        int index, long startMs, long endMs, @Nullable Speaker speaker, String text, List<Word> words) {}
