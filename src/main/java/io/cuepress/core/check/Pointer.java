package io.cuepress.core.check;

/// A place in a JSON document (RFC 6901), such as `/SEGMENTS/17/end`; the empty pointer is the whole document.
public record Pointer(String value) {

    public static final Pointer ROOT = new Pointer("");

    /// The member of this name.
    public Pointer at(String name) {
        return new Pointer(value + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /// The array element at this index, from 0.
    public Pointer at(int index) {
        return new Pointer(value + "/" + index);
    }

    @Override
    public String toString() {
        return value;
    }
}
