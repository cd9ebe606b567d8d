package io.cuepress.http.message;

import io.cuepress.export.Export.Finished;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/// The content coding of a response (RFC 9110, section 12.5.3).
public enum Coding {
    IDENTITY,
    GZIP;

    /// The coding that the client accepts: gzip if it says so, identity without a header.
    public static Coding of(HttpHeaders headers) {
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) {
            return IDENTITY;
        }
        var gzip =
                weight(accepted, "gzip").orElseGet(() -> weight(accepted, "*").orElse(0));
        var identity = weight(accepted, "identity").orElse(gzip > 0 ? 0 : 1);
        return gzip > 0 && gzip >= identity ? GZIP : IDENTITY;
    }

    private static OptionalDouble weight(String accepted, String coding) {
        return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", 0))
                .map(String::strip)
                .filter(part -> part.equals(coding) || part.startsWith(coding + ";") || part.startsWith(coding + " "))
                .mapToDouble(Coding::quality)
                .findFirst();
    }

    /// A malformed quality counts as 0.
    private static double quality(String part) {
        var q = part.indexOf("q=");
        if (q < 0) {
            return 1;
        }
        var value = part.substring(q + 2).strip();
        return value.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(value) : 0;
    }

    /// The bytes of an export in this coding.
    public byte[] bytes(Finished export) {
        return switch (this) {
            case IDENTITY -> export.bytes();
            case GZIP -> export.gzipped().bytes();
        };
    }

    /// The tag of a response in this coding; each coding has its own, since the bytes differ.
    public String tag(String etag) {
        return switch (this) {
            case IDENTITY -> etag;
            case GZIP -> etag.substring(0, etag.length() - 1) + "-gzip\"";
        };
    }
}
