package io.cuepress.core.subtitle.read;

/// Reads the whole text of a file, whose lines end in `\n`, in linear time.
interface SubtitleReader {

    ReadTrack read(String text);
}
