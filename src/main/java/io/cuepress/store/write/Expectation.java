package io.cuepress.store.write;

import java.util.OptionalLong;
import java.util.Set;

/// What a client expects to find when it writes (`If-Match`, `If-None-Match: *`).
public sealed interface Expectation {

    /// Whether it holds for an episode at this revision, or for none.
    boolean holds(OptionalLong revision);

    /// Whatever is there.
    record Anything() implements Expectation {
        @Override
        public boolean holds(OptionalLong revision) {
            return true;
        }
    }

    /// No such episode.
    record Absent() implements Expectation {
        @Override
        public boolean holds(OptionalLong revision) {
            return revision.isEmpty();
        }
    }

    /// An episode at any revision.
    record Present() implements Expectation {
        @Override
        public boolean holds(OptionalLong revision) {
            return revision.isPresent();
        }
    }

    /// An episode at one of these revisions.
    record Revisions(Set<Long> any) implements Expectation {
        public Revisions {
            any = Set.copyOf(any);
        }

        @Override
        public boolean holds(OptionalLong revision) {
            return revision.isPresent() && any.contains(revision.getAsLong());
        }
    }
}
