package io.cuepress.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.concurrent.FastThreadLocal;

/// Per-thread buffer in which a response is assembled before it is written. It is free again as soon as the operating
/// system has taken the response, which is at once unless the client reads slowly. Reusing it costs nothing, and its
/// memory stays in the processor's cache.
final class ResponseBuffers {

    private static final int BYTES = 128 * 1024;

    private static final FastThreadLocal<ByteBuf> OWN = new FastThreadLocal<>() {
        @Override
        protected ByteBuf initialValue() {
            return PooledByteBufAllocator.DEFAULT.directBuffer(BYTES);
        }

        @Override
        protected void onRemoval(ByteBuf buffer) {
            buffer.release();
        }
    };

    private ResponseBuffers() {}

    /// An empty buffer, which the write releases: that of the thread, or a new one while that is in use or too small.
    ///
    /// @param bytes  the length of the response
    static ByteBuf take(ByteBufAllocator allocator, int bytes) {
        var own = OWN.get();
        return bytes <= BYTES && own.refCnt() == 1 ? own.clear().retain() : allocator.directBuffer(bytes);
    }
}
