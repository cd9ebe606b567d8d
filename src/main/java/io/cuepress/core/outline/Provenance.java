package io.cuepress.core.outline;

import io.cuepress.core.chapter.EvidenceShares;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The origin of a list of chapters, and whether YouTube would accept it, with the reasons if not.
///
/// @param reading  how it was read from the description; null for a list that was not
public record Provenance(Source source, @Nullable Reading reading, boolean youtubeCompliant, List<String> reasons) {

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

    /// How a list was read from a description.
    ///
    /// @param confidence  in percent, how likely it is that a reader would take the same list
    /// @param evidence    which sources decided
    /// @param turns       whether there is another reading, in which each title goes to the time on its other side
    public record Reading(int confidence, EvidenceShares evidence, boolean turns) {

        /// @throws IllegalArgumentException when the confidence is not within 0 and 100
        public Reading {
            if (confidence < 0 || confidence > 100) {
                throw new IllegalArgumentException("the confidence " + confidence + " is not within 0 and 100");
            }
        }
    }

    public Provenance {
        reasons = List.copyOf(reasons);
    }

    /// In percent; null for a list that was not read from the description.
    public @Nullable Integer confidence() {
        return reading == null ? null : reading.confidence();
    }
}
