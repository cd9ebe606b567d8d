package io.cuepress.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tokens that open something. Only their digests are kept, and compared in a time that tells nothing of them.
final class Tokens {

    static final int SHORTEST = 32;

    private static final String SCHEME = "Bearer ";

    private final List<byte[]> digests;

    /// Keeps the tokens of a setting.
    ///
    /// @param setting  its name, for the one who has to mend it
    /// @throws IllegalArgumentException when a token is too short to be safe
    Tokens(String setting, List<String> tokens) {
        if (tokens.stream().anyMatch(token -> token.strip().length() < SHORTEST)) {
            throw new IllegalArgumentException(setting + ": every token needs at least " + SHORTEST
                    + " characters; openssl rand -base64 32 makes one.");
        }
        digests = tokens.stream().map(String::strip).map(Tokens::digest).toList();
    }

    boolean isEmpty() {
        return digests.isEmpty();
    }

    /// Whether the value of an `Authorization` header has one of the tokens (RFC 6750).
    boolean open(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        var given = digest(authorization.substring(SCHEME.length()).strip());
        var found = false;
        for (var digest : digests) {
            found |= MessageDigest.isEqual(digest, given);
        }
        return found;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
