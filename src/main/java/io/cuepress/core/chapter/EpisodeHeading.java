package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands above a chapter list or an outline: title and channel as one clean line each, the title never empty.
public record EpisodeHeading(
        String title,
        Language language,
        @Nullable String channel,
        @Nullable VideoUrl url) {

    /// @throws IllegalArgumentException when nothing in the title can be seen
    public EpisodeHeading {
        title = CleanText.oneLine(title);
        channel = channel == null ? "" : CleanText.oneLine(channel);
        channel = channel.isEmpty() ? null : channel;
        if (title.isEmpty()) {
            throw new IllegalArgumentException("an episode without a title");
        }
    }

    /// The episode's address, when it is a safe link.
    public Optional<String> link() {
        return Optional.ofNullable(url).flatMap(VideoUrl::link);
    }

    /// A link to a moment of the episode.
    public Optional<String> at(Timecode moment) {
        return Optional.ofNullable(url).flatMap(address -> address.at(moment));
    }
}
