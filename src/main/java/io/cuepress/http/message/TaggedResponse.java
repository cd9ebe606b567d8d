package io.cuepress.http.message;

import io.cuepress.export.Gzipped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Responses that are the same for every client, with a tag of their content, plain or in gzip.
public final class TaggedResponse {

    private static final int TAG_BYTES = 12;

    private TaggedResponse() {}

    /// The bytes, or 304 if the client has them. `Cache-Control` is left to the caller.
    public static Response.ResponseBuilder of(byte[] bytes, String contentType, HttpHeaders headers) {
        var coding = Gzipped.pays(bytes.length) ? Coding.of(headers) : Coding.IDENTITY;
        var etag = coding.tag("\"" + digest(bytes) + "\"");
        var response = Validators.isTagged(headers, etag) ? Response.notModified() : whole(bytes, contentType, coding);
        return response.header(HttpHeaders.ETAG, etag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static Response.ResponseBuilder whole(byte[] bytes, String contentType, Coding coding) {
        var sent = switch (coding) {
            case IDENTITY -> bytes;
            case GZIP -> new Gzipped(bytes).bytes();
        };
        return Response.ok(sent)
                .header(HttpHeaders.CONTENT_ENCODING, coding == Coding.GZIP ? "gzip" : null)
                .header(HttpHeaders.CONTENT_LENGTH, sent.length) // HEAD has it too
                .header(HttpHeaders.CONTENT_TYPE, contentType);
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
