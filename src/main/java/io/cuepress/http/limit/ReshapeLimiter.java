package io.cuepress.http.limit;

import io.cuepress.config.CuepressConfig;
import io.cuepress.export.ExportRequest;
import io.cuepress.export.ExportRequest.ChapterList;
import io.cuepress.export.ExportRequest.HlsPlaylist;
import io.cuepress.export.ExportRequest.HlsSegment;
import io.cuepress.export.ExportRequest.MasterLines;
import io.cuepress.export.ExportRequest.OutlineText;
import io.cuepress.export.ExportRequest.Subtitles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/// Bounds concurrent reshaping, which is CPU-bound. Other exports only wait for the database and are not limited.
@ApplicationScoped
public class ReshapeLimiter {

    private final Bulkhead bulkhead;

    ReshapeLimiter(CuepressConfig config) {
        var count = config.places().reshapings().orElse(2 * Runtime.getRuntime().availableProcessors());
        this.bulkhead = new Bulkhead(LimitText.RESHAPING, count, config.places().longestWait());
    }

    /// Runs an export, and waits for a permit first when the request reshapes cues.
    ///
    /// @throws BulkheadFull when no permit is released in time
    public <T> T bounded(ExportRequest request, Supplier<T> export) {
        if (!isReshaping(request)) {
            return export.get();
        }
        bulkhead.acquire();
        try {
            return export.get();
        } finally {
            bulkhead.release();
        }
    }

    private static boolean isReshaping(ExportRequest request) {
        return switch (request) {
            case Subtitles subtitles -> subtitles.shape() != null;
            case HlsSegment segment -> segment.subtitles().shape() != null;
            case HlsPlaylist playlist -> playlist.subtitles().shape() != null;
            case MasterLines lines -> false;
            case ChapterList chapters -> false;
            case OutlineText outline -> false;
        };
    }
}
