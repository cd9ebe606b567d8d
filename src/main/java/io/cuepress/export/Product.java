package io.cuepress.export;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.Export.NoSegment;
import io.cuepress.export.ExportRequest.HlsSegment;
import java.util.List;
import java.util.Optional;

/// What the exporter makes for a request and the cache stores: an export, or all segments of an HLS stream.
public sealed interface Product {

    static Product of(Export export) {
        return new Single(export);
    }

    /// The export that answers this request, which is the one it was made for or one for another segment of
    /// the stream.
    Export export(ExportRequest request);

    /// The episode it was made from; empty when nothing could be made.
    Optional<EpisodeVersion> source();

    /// Bytes it occupies in memory, gzip included, without the version that several products may share.
    int weight();

    /// One export.
    record Single(Export export) implements Product {

        @Override
        public Export export(ExportRequest request) {
            return export;
        }

        @Override
        public Optional<EpisodeVersion> source() {
            return export.source();
        }

        @Override
        public int weight() {
            return export.weight();
        }
    }

    /// All segments of an HLS stream. They are made together, since each takes the cues of the whole track, and sent
    /// one by one.
    record HlsStream(List<Finished> segments) implements Product {

        /// @throws IllegalArgumentException when there is no segment; a stream without cues has an empty one
        public HlsStream {
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
}
