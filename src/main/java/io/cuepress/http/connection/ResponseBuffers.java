package io.cuepress.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.concurrent.FastThreadLocal;

/// Where answers are put together to go out. Each thread has one buffer, which is free again as soon as the operating
/// system has the answer: at once, where clients read what they asked for. It costs nothing to take, and what is near
/// the
/// processor stays there.
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

    /// An empty buffer for so many bytes, to be released by whoever sends them: the thread's own, or another while that
    /// waits for a slow client.
    static ByteBuf take(ByteBufAllocator others, int bytes) {
        var own = OWN.get();
        return bytes <= BYTES && own.refCnt() == 1 ? own.clear().retain() : others.directBuffer(bytes);
    }
}
