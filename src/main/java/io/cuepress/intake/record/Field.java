package io.cuepress.intake.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields of a record, with the names of each; names match in any case.
public enum Field {
    ID("id"),
    /// The id of the episode that the track belongs to.
    TRACK_OF("track_of"),
    CHANNEL("channel", "channel_name"),
    URL("url"),
    /// The page of a video in records of yt-dlp, whose `url` is the address of the stream.
    PAGE("webpage_url"),
    /// Given by data sets of YouTube that have no URL.
    CHANNEL_ID("channel_id"),
    TITLE("title"),
    DESCRIPTION("description"),
    TRANSCRIPTION("transcription", "text"),
    LANGUAGE("language", "language_code"),
    SEGMENTS("segments"),
    CHAPTERS("chapters"),
    DURATION("duration"),
    PUBLISHED_AT("published_at", "publishedat", "publish_date"),
    /// When yt-dlp saw a video become available.
    TIMESTAMP("timestamp"),
    RELEASE_TIMESTAMP("release_timestamp"),
    UPLOAD_DATE("upload_date");

    private static final Set<Field> ABOUT_VIDEO =
            EnumSet.of(DURATION, PUBLISHED_AT, TIMESTAMP, RELEASE_TIMESTAMP, UPLOAD_DATE);

    private static final Map<String, Field> BY_NAME = Arrays.stream(values())
            .flatMap(field -> field.names().map(name -> Map.entry(name, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String[] names;

    Field(String... names) {
        this.names = names;
    }

    private Stream<String> names() {
        return Arrays.stream(names);
    }

    /// Whether it is of the video itself: it may be a number, and a bad value costs no more than that value.
    public boolean isAboutVideo() {
        return ABOUT_VIDEO.contains(this);
    }

    public static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
