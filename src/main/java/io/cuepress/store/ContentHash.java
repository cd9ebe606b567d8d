package io.cuepress.store;

import io.cuepress.core.episode.Episode;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Segment;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// A SHA-256 over all that an import gives an episode: the same hash, the same content, nothing to write.
///
/// Every text is led by its length, so that no two contents run together into one.
final class ContentHash {

    private static final byte VERSION = 1;

    private static final int BUFFER = 8 << 10;

    private final DataOutputStream out;

    private ContentHash(DataOutputStream out) {
        this.out = out;
    }

    static byte[] of(Episode episode) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            try (var out = new DataOutputStream(new BufferedOutputStream(sink, BUFFER))) {
                out.writeByte(VERSION);
                new ContentHash(out).episode(episode);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to nowhere", impossible);
        }
    }

    private void episode(Episode episode) throws IOException {
        var metadata = episode.metadata();
        text(metadata.channel().name());
        text(metadata.url() == null ? null : metadata.url().value());
        text(metadata.title().text());
        text(metadata.description().text());
        text(episode.transcription());
        language(episode);
        out.writeInt(episode.transcript().segments().size());
        for (var segment : episode.transcript().segments()) {
            segment(segment);
        }
    }

    /// A language that was detected follows from the segments: a better detector is no change of content.
    private void language(Episode episode) throws IOException {
        switch (episode.languageSource()) {
            case DATA, PARAMETER -> {
                text(episode.transcript().language().tag());
                text(episode.languageSource().slug());
            }
            case DETECTED, NONE -> text(null);
        }
    }

    private void segment(Segment segment) throws IOException {
        time(segment.time());
        text(segment.speaker() == null ? null : segment.speaker().name());
        text(segment.text());
        out.writeInt(segment.words().size());
        for (var word : segment.words()) {
            time(word.time());
            text(word.text());
        }
    }

    private void time(TimeRange time) throws IOException {
        out.writeLong(time.start().ms());
        out.writeLong(time.end().ms());
    }

    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
