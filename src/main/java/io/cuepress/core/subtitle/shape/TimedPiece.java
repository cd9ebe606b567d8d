package io.cuepress.core.subtitle.shape;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Word;
import java.util.List;

/// A piece and when it is spoken: in which segment, by its index, and with the recogniser's words that begin in it.
record TimedPiece(Piece piece, TimeRange time, int segment, List<Word> words) {}
