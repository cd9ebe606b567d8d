package io.cuepress.intake.episode;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.Metadata.Video;
import io.cuepress.core.time.Timecode;
import io.cuepress.intake.record.Field;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.Repairs;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what a record says about the video itself. An invalid value costs that value only.
final class VideoFields {

    /// The most exact first; yt-dlp gives several of them.
    private static final List<Field> PUBLISHED =
            List.of(Field.PUBLISHED_AT, Field.TIMESTAMP, Field.RELEASE_TIMESTAMP, Field.UPLOAD_DATE);

    private final EpisodeDocument document;
    private final Repairs repairs;

    private VideoFields(EpisodeDocument document, Repairs repairs) {
        this.document = document;
        this.repairs = repairs;
    }

    /// What the record says about its video; every invalid value is reported.
    static Video of(EpisodeDocument document, Repairs repairs) {
        var fields = new VideoFields(document, repairs);
        var published = PUBLISHED.stream()
                .map(fields::publishedAt)
                .filter(Objects::nonNull)
                .toList();
        return new Video(fields.duration(), published.isEmpty() ? null : published.getFirst());
    }

    private @Nullable Timecode duration() {
        return value(Field.DURATION, text -> {
            var ms = DurationText.ms(text);
            if (ms.isEmpty()) {
                leaveOut(Field.DURATION, Code.WRONG_FORM, EpisodeMessages.badDuration(Quoted.cut(text)));
                return null;
            }
            if (ms.getAsLong() <= 0 || ms.getAsLong() > Timecode.LAST.ms()) {
                leaveOut(Field.DURATION, Code.OUT_OF_RANGE, EpisodeMessages.DURATION_OUT_OF_RANGE);
                return null;
            }
            return new Timecode(ms.getAsLong());
        });
    }

    private @Nullable Instant publishedAt(Field field) {
        return value(field, text -> {
            var moment = MomentText.instant(text);
            if (moment.isEmpty()) {
                leaveOut(field, Code.WRONG_FORM, EpisodeMessages.badMoment(Quoted.cut(text)));
            }
            return moment.orElse(null);
        });
    }

    /// The value of a field; null for none, as in an empty cell.
    private <T> @Nullable T value(Field field, Function<String, @Nullable T> read) {
        var text = document.text(field).map(String::strip).orElse("");
        return text.isEmpty() ? null : read.apply(text);
    }

    private void leaveOut(Field field, Code code, String fault) {
        repairs.add(document.place(field), code, fault, EpisodeMessages.LEFT_OUT);
    }
}
