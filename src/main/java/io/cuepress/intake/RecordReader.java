package io.cuepress.intake;

import io.cuepress.intake.EpisodeReader.ReadRecord;

/// Makes of the bytes of one record what it tells of an episode.
public interface RecordReader {

    ReadRecord read(byte[] bytes);
}
