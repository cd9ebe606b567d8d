package io.cuepress.core.subtitle.shape;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Word;
import java.util.List;

/// A piece with its time, the index of its segment, and the words that start in it.
record TimedPiece(Piece piece, TimeRange time, int segment, List<Word> words) {}
