package io.cuepress.core.outline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The origin of a list of chapters, the confidence of its reader (0 to 100, if it was read), and whether YouTube would
/// accept it, with the reasons if not.
public record Provenance(Source source, @Nullable Integer confidence, boolean youtubeCompliant, List<String> reasons) {

    /// The origin of the chapters.
    public enum Source {
        /// They are in the description of the episode.
        DESCRIPTION,
        /// A person or a tool stored them beside the description.
        STORED,
        /// There are none: the episode is one chapter.
        NONE;

        /// The name that clients see.
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException when the confidence is not within 0 and 100
    public Provenance {
        reasons = List.copyOf(reasons);
        if (confidence != null && (confidence < 0 || confidence > 100)) {
            throw new IllegalArgumentException("the confidence " + confidence + " is not within 0 and 100");
        }
    }
}
