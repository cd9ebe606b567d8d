package io.cuepress.intake.episode;

import io.cuepress.intake.episode.EpisodeJson.ReadRecord;

/// Parses the bytes of one record.
public interface RecordReader {

    ReadRecord read(byte[] bytes);
}
