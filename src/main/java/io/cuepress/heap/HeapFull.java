package io.cuepress.heap;

/// Other requests use the memory that this one needs, or it needs more than the service has.
public final class HeapFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HeapFull(long bytes) {
        super("no share of the heap of " + bytes + " bytes is free");
    }
}
