package io.cuepress.intake.episode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterExtras;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.record.Repairs;
import io.cuepress.intake.segment.TimeUnit;
import java.io.IOException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The members of one chapter as they are read. An invalid `img`, `url` or `toc` costs that value only.
final class ChapterFields {

    private static final int LONGEST_URL = 4_000;

    private final Limits limits;
    private final Findings problems;
    private final Repairs repairs;
    private OptionalLong start = OptionalLong.empty();
    private String title = "";
    private @Nullable String img;
    private @Nullable String url;
    private boolean listed = true;

    ChapterFields(Limits limits, Findings problems, Repairs repairs) {
        this.limits = limits;
        this.problems = problems;
        this.repairs = repairs;
    }

    /// Reads the object under the parser to its end.
    void read(JsonParser parser, Pointer place) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "start", "startTime", "start_time" ->
                    start = TimeUnit.SECONDS.read(parser, place.at(name), problems);
                case "title" -> title = title(parser, place.at(name));
                case "img" -> img = link(parser, place.at(name));
                case "url" -> url = link(parser, place.at(name));
                case "toc" -> listed = mark(parser, place.at(name));
                default -> parser.skipChildren();
            }
        }
    }

    /// Whether it has what every chapter needs besides a start: a title, unless it is silent.
    boolean isTitled() {
        return !title.isBlank() || !listed;
    }

    OptionalLong start() {
        return start;
    }

    Chapter chapter(Timecode at) {
        return new Chapter(at, title, new ChapterExtras(listed, img, url));
    }

    private String title(JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            return "";
        }
        var read = CleanText.oneLine(Cleaned.text(parser.getText(), place, repairs));
        if (read.codePointCount(0, read.length()) > limits.title()) {
            problems.add(place, Code.TOO_LONG, RecordMessages.tooLong("The title", limits.title()));
        }
        return read;
    }

    /// Kept as it is given, if it is a link that a player may follow; null for none.
    private @Nullable String link(JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            leaveOut(place, Code.WRONG_TYPE, EpisodeMessages.notAUrl(Quoted.value(parser)));
            parser.skipChildren();
            return null;
        }
        var given = Cleaned.text(parser.getText(), place, repairs).strip();
        return given.isEmpty() || !isLink(given, place) ? null : given;
    }

    private boolean isLink(String given, Pointer place) {
        if (given.length() > LONGEST_URL) {
            leaveOut(place, Code.TOO_LONG, EpisodeMessages.longUrl(LONGEST_URL));
            return false;
        }
        var isLink = new VideoUrl(given).link().isPresent();
        if (!isLink) {
            leaveOut(place, Code.WRONG_FORM, EpisodeMessages.notAUrl("\"" + Quoted.cut(given) + "\""));
        }
        return isLink;
    }

    private boolean mark(JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_FALSE) {
            return false;
        }
        if (parser.currentToken() != JsonToken.VALUE_TRUE && parser.currentToken() != JsonToken.VALUE_NULL) {
            leaveOut(place, Code.WRONG_TYPE, EpisodeMessages.notAMark(Quoted.value(parser)));
            parser.skipChildren();
        }
        return true;
    }

    private void leaveOut(Pointer place, Code code, String fault) {
        repairs.add(place, code, fault, EpisodeMessages.LEFT_OUT);
    }
}
