package io.cuepress.http.message;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.BundleFormat;
import io.cuepress.export.ExportRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// ETags and dates, and the conditions of requests on them (RFC 9110, section 13).
public final class Validators {

    /// Increase this when the output of any writer changes, so that clients fetch older copies again.
    private static final int WRITERS = 2;

    /// RFC 9110, 5.6.7: two digits for the day. Java's own formatter writes one and reads both.
    private static final DateTimeFormatter IMF_FIXDATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    /// Hashes of options: most requests have the same few.
    private static final LoadingCache<ExportRequest, String> OPTIONS =
            Caffeine.newBuilder().maximumSize(1_000).executor(Runnable::run).build(request -> hash(request.toString()));

    private Validators() {}

    /// The tag of an episode itself.
    public static String etag(long revision) {
        return "\"" + revision + "\"";
    }

    /// The tag of an export: of the revision, the writers, every option, and the channel where that counts.
    public static String etag(EpisodeVersion episode, ExportRequest request) {
        return etag(episode, OPTIONS.get(request), request.readsChannel(episode));
    }

    /// The tag of a bundle: of the revision, the writers, the formats in it, and the channel where that counts.
    public static String etag(EpisodeVersion episode, List<BundleFormat> formats) {
        return etag(episode, hash(formats.toString()), BundleFormat.readChannel(formats, episode));
    }

    private static String etag(EpisodeVersion episode, String options, boolean readsChannel) {
        var profile = episode.chapters().profile();
        return readsChannel && profile != 0
                ? etag(episode.revision(), options + "-" + Long.toHexString(profile))
                : etag(episode.revision(), options);
    }

    private static String etag(long revision, String options) {
        return "\"" + revision + "-" + options + "\"";
    }

    private static String hash(String options) {
        var written = (WRITERS + " " + options).getBytes(StandardCharsets.UTF_8);
        return Long.toHexString(UUID.nameUUIDFromBytes(written).getMostSignificantBits());
    }

    public static String lastModified(Instant updatedAt) {
        return IMF_FIXDATE.format(updatedAt.atZone(ZoneOffset.UTC));
    }

    /// Whether the client has the current version of something without a date.
    public static boolean isNotModified(HttpHeaders headers, String etag) {
        return hasTags(headers) && (isTagged(headers, etag) || isTagged(headers, "*"));
    }

    /// Whether the client has the current version. Tags are compared weakly, since a cache that compresses adds `W/`.
    public static boolean isNotModified(HttpHeaders headers, String etag, Instant updatedAt) {
        if (hasTags(headers)) {
            return isTagged(headers, etag) || isTagged(headers, "*");
        }
        var since = headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && isNotAfter(updatedAt, since);
    }

    /// Whether `If-None-Match` lists this tag.
    public static boolean isTagged(HttpHeaders headers, String etag) {
        return hasTags(headers)
                && tags(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH))
                        .anyMatch(tag -> opaque(tag).equals(opaque(etag)));
    }

    /// Whether `If-None-Match` is present.
    public static boolean hasTags(HttpHeaders headers) {
        var tags = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        return tags != null && !tags.isEmpty();
    }

    private static boolean isNotAfter(Instant updatedAt, String since) {
        try {
            return !updatedAt
                    .truncatedTo(ChronoUnit.SECONDS)
                    .isAfter(ZonedDateTime.parse(since, HTTP_DATE).toInstant());
        } catch (DateTimeException notADate) {
            return false; // RFC 9110, 13.1.3: a malformed header is ignored
        }
    }

    /// The tags of a list header, in one line or in several.
    public static Stream<String> tags(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty());
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
