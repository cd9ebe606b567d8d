package io.cuepress.core.episode;

import io.cuepress.core.chapter.VideoUrl;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// The identifier of an episode: 1 to 64 of the characters `A-Z a-z 0-9 _ -`.
public record EpisodeId(String value) implements Comparable<EpisodeId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int HASHED_LENGTH = 22;

    /// @throws IllegalArgumentException when `value` has another form
    public EpisodeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an episode id of 1 to 64 of A-Z a-z 0-9 _ -: " + value);
        }
    }

    /// Parses an id; empty when the text has another form.
    public static Optional<EpisodeId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EpisodeId(text)) : Optional.empty();
    }

    /// The id of a URL, the same for every spelling of the address of a YouTube video: its video id, or else the
    /// first 22 characters of the SHA-256 of the URL in base64url.
    public static EpisodeId of(VideoUrl url) {
        return url.youtubeId().flatMap(EpisodeId::parse).orElseGet(() -> hashed(url.value()));
    }

    private static EpisodeId hashed(String url) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return new EpisodeId(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, HASHED_LENGTH));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    @Override
    public int compareTo(EpisodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
