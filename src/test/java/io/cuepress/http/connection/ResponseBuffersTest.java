package io.cuepress.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import org.junit.jupiter.api.Test;

class ResponseBuffersTest {

    @Test
    void a_buffer_that_was_sent_is_taken_again() {
        var first = take(1_000);
        first.writeZero(1_000).skipBytes(1_000).release();
        var second = take(500);
        assertThat(second).isSameAs(first);
        assertThat(second.readableBytes()).isZero();
        second.release();
    }

    @Test
    void a_buffer_that_is_still_being_sent_is_left_alone() {
        var sent = take(10).writeBytes(new byte[] {1, 2, 3});
        var other = take(10).writeBytes(new byte[] {4, 5, 6});
        assertThat(other).isNotSameAs(sent);
        assertThat(sent.readByte()).isEqualTo((byte) 1);
        sent.release();
        other.release();
        assertThat(other.refCnt()).isZero();
    }

    @Test
    void a_long_answer_has_a_buffer_of_its_own() {
        var answer = take(10_000_000);
        assertThat(answer.writableBytes()).isGreaterThanOrEqualTo(10_000_000);
        answer.release();
        assertThat(answer.refCnt()).isZero();
    }

    private static ByteBuf take(int bytes) {
        return ResponseBuffers.take(UnpooledByteBufAllocator.DEFAULT, bytes);
    }
}
