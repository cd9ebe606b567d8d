package io.cuepress.store.sql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place in a list that is ordered by creation time. Clients pass it back as it is.
public record Cursor(Instant createdAt, String id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([A-Za-z0-9_-]{1,64})");

    public String encode() {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, createdAt);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((micros + ":" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /// The cursor that [#encode()] wrote as this text; empty for any other text.
    public static Optional<Cursor> decode(String text) {
        try {
            var form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return form.matches()
                    ? Optional.of(new Cursor(
                            Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS), form.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
