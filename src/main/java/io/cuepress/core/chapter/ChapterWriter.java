package io.cuepress.core.chapter;

/// Writes a chapter list in one format; every line ends in `\n`.
interface ChapterWriter {

    void write(ChapterTrack track, StringBuilder out);
}
