package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeSummary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One page of the list of episodes, and where the next one starts if there is one.
public record EpisodePage(
        List<EpisodeSummary> episodes, @Nullable Cursor next) {

    public EpisodePage {
        episodes = List.copyOf(episodes);
    }

    /// What to list; a cursor names the last episode of the page before.
    public record Request(
            @Nullable String channelName,
            @Nullable String titlePart,
            int limit,
            @Nullable Cursor cursor) {

        Optional<String> channel() {
            return Optional.ofNullable(channelName);
        }

        Optional<String> title() {
            return Optional.ofNullable(titlePart);
        }

        Optional<Cursor> after() {
            return Optional.ofNullable(cursor);
        }
    }

    /// A place in the list, as clients pass it around: opaque to them.
    public record Cursor(Instant createdAt, String id) {

        private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([A-Za-z0-9_-]{1,64})");

        public String encode() {
            var micros = ChronoUnit.MICROS.between(Instant.EPOCH, createdAt);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((micros + ":" + id).getBytes(StandardCharsets.US_ASCII));
        }

        /// The cursor that [#encode()] wrote; empty for any other text.
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
}
