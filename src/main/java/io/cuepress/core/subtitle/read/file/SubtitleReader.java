package io.cuepress.core.subtitle.read.file;

import io.cuepress.core.time.FrameRate;
import org.jspecify.annotations.Nullable;

/// Reads the whole text of a file, whose lines end in `\n`, in linear time.
public interface SubtitleReader {

    /// Reads a file.
    ///
    /// @param rate  the rate of frames in times, if the client names it
    ReadTrack read(String text, @Nullable FrameRate rate);

    default ReadTrack read(String text) {
        return read(text, null);
    }
}
