package io.cuepress.http.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tokens of one setting. Only their digests are stored, and they are compared in constant time.
final class Tokens {

    static final int SHORTEST = 32;

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final List<byte[]> digests;

    /// @param setting  the name of the setting, for the message about a token that is too short
    /// @throws IllegalArgumentException when a token is too short to be safe
    Tokens(String setting, List<String> tokens) {
        if (tokens.stream().anyMatch(token -> token.strip().length() < SHORTEST)) {
            throw new IllegalArgumentException(setting + ": every token needs at least " + SHORTEST
                    + " characters; create one with openssl rand -base64 32.");
        }
        digests = tokens.stream().map(String::strip).map(Tokens::digest).toList();
    }

    boolean isEmpty() {
        return digests.isEmpty();
    }

    /// Whether the value of an `Authorization` header contains one of the tokens (RFC 6750).
    boolean accept(@Nullable String authorization) {
        return credentials(BEARER, authorization).filter(this::contains).isPresent();
    }

    /// Whether the value of an `Authorization` header contains one of the tokens as a password, which is how browsers
    /// send it (RFC 7617). The user name is ignored.
    boolean acceptPassword(@Nullable String authorization) {
        return credentials(BASIC, authorization)
                .flatMap(Tokens::password)
                .filter(this::contains)
                .isPresent();
    }

    private static Optional<String> credentials(String scheme, @Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(authorization.substring(scheme.length()).strip())
                : Optional.empty();
    }

    private static Optional<String> password(String credentials) {
        try {
            var pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private boolean contains(String token) {
        var given = digest(token);
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
