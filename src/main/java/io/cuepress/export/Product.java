package io.cuepress.export;

import io.cuepress.core.episode.EpisodeVersion;
import java.util.Optional;

/// What the exporter makes for a request and the cache stores: an export, or all segments of an HLS stream.
public sealed interface Product permits Export, HlsStream {

    /// The export that answers this request, which is the one it was made for or one for another segment of
    /// the stream.
    Export export(ExportRequest request);

    /// The episode it was made from; empty when nothing could be made.
    default Optional<EpisodeVersion> source() {
        return Optional.empty();
    }

    /// Bytes it occupies in memory, gzip included, without the version that several products may share.
    default int weight() {
        return 0;
    }
}
