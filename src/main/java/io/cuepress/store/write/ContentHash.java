package io.cuepress.store.write;

import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Segment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// A SHA-256 of the imported content of an episode. An episode with an equal hash has not changed and need not
/// be written.
///
/// What is known of the video is not part of it: a record without it keeps what is stored, so it is compared apart.
///
/// Every text is preceded by its length, so that different contents cannot give the same bytes.
final class ContentHash {

    private static final byte VERSION = 1;

    private static final int BUFFER = 8 << 10;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER); // the digest is slow when given single numbers

    private ContentHash(MessageDigest digest) {
        this.digest = digest;
    }

    static byte[] of(Episode episode) {
        var hash = new ContentHash(sha256());
        hash.room(Byte.BYTES).put(VERSION);
        hash.episode(episode);
        hash.flush();
        return hash.digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(
                    "this Java runtime has no SHA-256, which every Java platform must have", absent);
        }
    }

    private void episode(Episode episode) {
        var metadata = episode.metadata();
        text(metadata.channel().name());
        text(metadata.url() == null ? null : metadata.url().value());
        text(metadata.title().text());
        text(metadata.description().text());
        text(episode.transcription());
        language(episode);
        room(Integer.BYTES).putInt(episode.transcript().segments().size());
        for (var segment : episode.transcript().segments()) {
            segment(segment);
        }
    }

    /// A detected language is left out: another result of a better detector is not a change of content.
    private void language(Episode episode) {
        switch (episode.languageSource()) {
            case DATA, PARAMETER -> {
                text(episode.transcript().language().tag());
                text(episode.languageSource().slug());
            }
            case DETECTED, NONE -> text(null);
        }
    }

    private void segment(Segment segment) {
        time(segment.time());
        text(segment.speaker() == null ? null : segment.speaker().name());
        text(segment.text());
        room(Integer.BYTES).putInt(segment.words().size());
        for (var word : segment.words()) {
            time(word.time());
            text(word.text());
        }
    }

    private void time(TimeRange time) {
        room(2 * Long.BYTES).putLong(time.start().ms()).putLong(time.end().ms());
    }

    private void text(@Nullable String text) {
        if (text == null) {
            room(Integer.BYTES).putInt(-1);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES).putInt(bytes.length);
        if (bytes.length <= buffer.capacity()) {
            room(bytes.length).put(bytes);
        } else {
            flush();
            digest.update(bytes);
        }
    }

    /// The buffer, emptied first if it has no room for this many bytes.
    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
