package io.cuepress.core.outline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a list of chapters comes from, how sure its reader is of it (0 to 100, if it was read), and whether
/// YouTube would take it, with the reasons why not.
public record Provenance(Source source, @Nullable Integer confidence, boolean youtubeCompliant, List<String> reasons) {

    /// Who wrote the chapters.
    public enum Source {
        /// The episode's description holds them.
        DESCRIPTION,
        /// A person or a tool gave them apart from the description.
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
            throw new IllegalArgumentException("not a percentage: " + confidence);
        }
    }
}
