package io.cuepress.core.subtitle.shape;

/// A stretch of text that no break parts: a word, or a phrase of a script without spaces; `spaced` when a space
/// stands before it.
record Piece(String text, int width, boolean spaced) {}
