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

/// Lets so many exports be reshaped at once: that takes a processor, where others take the database for a moment.
@ApplicationScoped
public class ReshapeLimiter {

    private final Bulkhead places;

    ReshapeLimiter(CuepressConfig config) {
        var count = config.places().reshapings().orElse(2 * Runtime.getRuntime().availableProcessors());
        this.places = new Bulkhead("reshaped files", count, config.places().longestWait());
    }

    /// Makes what is requested, in a place of its own where cues are to be reshaped.
    public <T> T bounded(ExportRequest request, Supplier<T> make) {
        if (!isAny(request)) {
            return make.get();
        }
        places.take();
        try {
            return make.get();
        } finally {
            places.giveBack();
        }
    }

    private static boolean isAny(ExportRequest request) {
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
