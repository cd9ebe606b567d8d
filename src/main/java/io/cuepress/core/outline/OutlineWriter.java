package io.cuepress.core.outline;

/// Writes an outline in one format; every line ends in `\n`.
interface OutlineWriter {

    void write(OutlineDocument outline, StringBuilder out);
}
