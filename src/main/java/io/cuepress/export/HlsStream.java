package io.cuepress.export;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.Export.NoSegment;
import io.cuepress.export.ExportRequest.HlsSegment;
import java.util.List;
import java.util.Optional;

/// All segments of an HLS stream. They are made together, since each takes the cues of the whole track, and sent one
/// by one.
record HlsStream(List<Finished> segments) implements Product {

    /// @throws IllegalArgumentException when there is no segment; a stream without cues has an empty one
    HlsStream {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("an HLS stream needs at least one segment");
        }
    }

    @Override
    public Export export(ExportRequest request) {
        return request instanceof HlsSegment segment && segment.number() < segments.size()
                ? segments.get(segment.number())
                : new NoSegment(segments.size());
    }

    @Override
    public Optional<EpisodeVersion> source() {
        return segments.getFirst().source();
    }

    @Override
    public int weight() {
        return segments.stream().mapToInt(Finished::weight).sum();
    }
}
