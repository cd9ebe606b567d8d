package io.cuepress.store.write;

import java.util.OptionalLong;
import java.util.Set;

/// The precondition of a write by a client (`If-Match`, `If-None-Match: *`).
public sealed interface Expectation {

    /// Whether an episode at this revision meets it, or no episode if the revision is empty.
    boolean isMet(OptionalLong revision);

    /// Any state.
    record Anything() implements Expectation {
        @Override
        public boolean isMet(OptionalLong revision) {
            return true;
        }
    }

    /// The episode does not exist.
    record Absent() implements Expectation {
        @Override
        public boolean isMet(OptionalLong revision) {
            return revision.isEmpty();
        }
    }

    /// The episode exists.
    record Present() implements Expectation {
        @Override
        public boolean isMet(OptionalLong revision) {
            return revision.isPresent();
        }
    }

    /// The episode exists at one of these revisions.
    record Revisions(Set<Long> any) implements Expectation {
        public Revisions {
            any = Set.copyOf(any);
        }

        @Override
        public boolean isMet(OptionalLong revision) {
            return revision.isPresent() && any.contains(revision.getAsLong());
        }
    }
}
