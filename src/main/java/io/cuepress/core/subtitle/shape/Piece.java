package io.cuepress.core.subtitle.shape;

/// A stretch of text without a possible break: a word, or a phrase in a script without spaces; `spaced` when a space
/// precedes it.
record Piece(String text, int width, boolean spaced) {}
