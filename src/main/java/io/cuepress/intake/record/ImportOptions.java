package io.cuepress.intake.record;

import io.cuepress.core.time.FrameRate;
import io.cuepress.core.transcript.Language;
import org.jspecify.annotations.Nullable;

/// How one body is read: the limits of the operator and the choices of the client.
///
/// @param limits the size limits of a record
/// @param badSegments whether segments with faults are repaired or rejected
/// @param language the language of records that name none
/// @param mediaType the media type the client declared
/// @param charset the charset the client declared
/// @param details the details the client gives of the episode, if the body is one transcript
/// @param frameRate the rate of frames in times, where the client gives it
public record ImportOptions(
        Limits limits,
        BadSegments badSegments,
        @Nullable Language language,
        @Nullable String mediaType,
        @Nullable String charset,
        GivenDetails details,
        @Nullable FrameRate frameRate) {

    public static final ImportOptions DEFAULT = of(Limits.DEFAULT);

    public ImportOptions(Limits limits, BadSegments badSegments, @Nullable Language language) {
        this(limits, badSegments, language, null, null, GivenDetails.NONE, null);
    }

    /// Options of a client that chose nothing.
    public static ImportOptions of(Limits limits) {
        return new ImportOptions(limits, BadSegments.REPAIR, null);
    }

    public ImportOptions withMediaType(@Nullable String declared) {
        return new ImportOptions(limits, badSegments, language, declared, charset, details, frameRate);
    }

    public ImportOptions withCharset(@Nullable String declared) {
        return new ImportOptions(limits, badSegments, language, mediaType, declared, details, frameRate);
    }

    public ImportOptions withFrameRate(@Nullable FrameRate given) {
        return new ImportOptions(limits, badSegments, language, mediaType, charset, details, given);
    }

    /// What happens to an episode whose segments have faults that can be repaired.
    public enum BadSegments {
        /// They are repaired, and each repair is reported.
        REPAIR,
        /// The episode is rejected, and each fault is reported.
        REJECT
    }
}
