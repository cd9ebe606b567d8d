package io.cuepress.http.message;

import io.cuepress.core.subtitle.FileType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Chooses the format that a client prefers (RFC 9110, section 12.5.1).
public final class Negotiation {

    private static final int EXACT = 3;

    private Negotiation() {}

    /// The media types that the client accepts; a malformed header is ignored.
    public static List<MediaType> accepted(HttpHeaders headers) {
        try {
            return headers.getAcceptableMediaTypes();
        } catch (IllegalArgumentException notMediaTypes) {
            return List.of(MediaType.WILDCARD_TYPE);
        }
    }

    /// The format with the highest quality, or the first of several; empty when none is acceptable.
    public static <F> Optional<F> choose(List<MediaType> accepted, List<F> formats, Function<F, FileType> type) {
        // Of equal formats max gives the first.
        return formats.stream()
                .filter(format -> quality(accepted, type.apply(format)) > 0)
                .max(Comparator.comparingInt(format -> quality(accepted, type.apply(format))));
    }

    /// In thousandths. The best name of a format counts, an alias only where `Accept` lists it without a wildcard.
    private static int quality(List<MediaType> accepted, FileType type) {
        var byAlias = type.aliases().stream()
                .flatMap(alias -> accepted.stream().filter(range -> precision(range, alias) == EXACT))
                .mapToInt(Negotiation::quality)
                .max();
        return Math.max(quality(accepted, type.mediaType()), byAlias.orElse(0));
    }

    /// The quality of the most precise range that matches.
    private static int quality(List<MediaType> accepted, String name) {
        return accepted.stream()
                .filter(range -> precision(range, name) > 0)
                .max(Comparator.comparingInt(range -> precision(range, name)))
                .map(Negotiation::quality)
                .orElse(0);
    }

    private static int precision(MediaType range, String name) {
        if (range.isWildcardType()) {
            return 1;
        }
        var slash = name.indexOf('/');
        if (!range.getType().equalsIgnoreCase(name.substring(0, slash))) {
            return 0;
        }
        return range.isWildcardSubtype()
                ? 2
                : range.getSubtype().equalsIgnoreCase(name.substring(slash + 1)) ? EXACT : 0;
    }

    private static int quality(MediaType range) {
        var q = range.getParameters().get("q");
        if (q == null) {
            return 1000;
        }
        try {
            return Math.clamp(Math.round(Float.parseFloat(q) * 1000), 0, 1000);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
