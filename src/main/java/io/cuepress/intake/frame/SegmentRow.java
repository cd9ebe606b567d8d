package io.cuepress.intake.frame;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cuepress.core.time.Timecode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes the row of one segment as an element of `segments`.
final class SegmentRow {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,20})?([eE]-?\\d{1,3})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2}):(\\d{2})([.,](\\d{1,9}))?");
    private static final Pattern YOUTUBE = Pattern.compile("https?://(www\\.|m\\.)?(youtube\\.com|youtu\\.be)/.*");

    private SegmentRow() {}

    /// The address of the video; the link of a row has the time of its segment.
    static String url(Map<String, String> row) {
        var url = row.getOrDefault("url", "");
        return url.isEmpty() || YOUTUBE.matcher(url).matches()
                ? "https://www.youtube.com/watch?v=" + row.getOrDefault("video_id", "")
                : url;
    }

    /// An unreadable row, which has no cells, is written as a text: it is no segment, so the video is rejected.
    static void write(Map<String, String> row, JsonGenerator out) throws IOException {
        if (row.isEmpty()) {
            out.writeString("an unreadable row");
            return;
        }
        out.writeStartObject();
        writeTime("start", row, out);
        writeTime("end", row, out);
        if (row.containsKey("text")) {
            out.writeStringField("text", row.get("text"));
        }
        out.writeEndObject();
    }

    private static void writeTime(String name, Map<String, String> row, JsonGenerator out) throws IOException {
        var second = row.get(name + "_second");
        var time = second == null ? row.get(name + "_timestamp") : second;
        if (time == null) {
            return;
        }
        out.writeFieldName(name);
        var text = time.strip();
        var clock = CLOCK.matcher(text);
        if (NUMBER.matcher(text).matches()) {
            out.writeNumber(new BigDecimal(text));
        } else if (clock.matches()) {
            out.writeNumber(seconds(clock.group(1), clock.group(2), clock.group(3), clock.group(5)));
        } else {
            out.writeString(text);
        }
    }

    private static BigDecimal seconds(String hours, String minutes, String seconds, String fraction) {
        var whole = (Long.parseLong(hours) * 60 + Long.parseLong(minutes)) * 60 + Long.parseLong(seconds);
        return new BigDecimal(whole + "." + (fraction == null ? "0" : fraction))
                .min(BigDecimal.valueOf(Timecode.LIMIT_MS));
    }
}
