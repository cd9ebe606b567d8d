package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The heading of a chapter list or an outline. Title and channel are one clean line each, and the title is
/// never empty.
public record EpisodeHeading(
        String title,
        Language language,
        @Nullable String channel,
        @Nullable VideoUrl url) {

    /// @throws IllegalArgumentException when the title has no visible character
    public EpisodeHeading {
        title = CleanText.oneLine(title);
        channel = channel == null ? "" : CleanText.oneLine(channel);
        channel = channel.isEmpty() ? null : channel;
        if (title.isEmpty()) {
            throw new IllegalArgumentException("the title has no visible character");
        }
    }

    /// The address of the episode, if it is a safe link.
    public Optional<String> link() {
        return Optional.ofNullable(url).flatMap(VideoUrl::link);
    }

    /// A link to a moment of the episode, if its address is a safe link.
    public Optional<String> at(Timecode moment) {
        return Optional.ofNullable(url).flatMap(address -> address.at(moment));
    }
}
