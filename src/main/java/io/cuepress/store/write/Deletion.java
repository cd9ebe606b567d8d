package io.cuepress.store.write;

/// The result of deleting an episode.
public enum Deletion {
    DELETED,
    NOT_FOUND,
    NOT_AS_EXPECTED
}
