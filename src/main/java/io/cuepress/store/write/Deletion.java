package io.cuepress.store.write;

/// What a deletion came to.
public enum Deletion {
    DELETED,
    NOT_FOUND,
    NOT_AS_EXPECTED
}
