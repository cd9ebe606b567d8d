package io.cuepress.intake.episode;

import io.cuepress.intake.episode.EpisodeJson.ReadRecord;

/// Makes of the bytes of one record what it tells of an episode.
public interface RecordReader {

    ReadRecord read(byte[] bytes);
}
