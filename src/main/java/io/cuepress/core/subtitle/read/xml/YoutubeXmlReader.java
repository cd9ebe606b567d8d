package io.cuepress.core.subtitle.read.xml;

import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.RollingCaptions;
import io.cuepress.core.subtitle.read.file.SrtText;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.time.FrameRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// YouTube's captions in XML: `srv1` has `text` with `start` and `dur` in seconds, `srv2` and `srv3` have `text` or `p`
/// with `t` and `d` in milliseconds. References in `srv1` are escaped twice.
public final class YoutubeXmlReader implements SubtitleReader {

    private static final Pattern SIGN =
            Pattern.compile("(?:<\\?xml[^>]{0,200}>\\s*)?<(?:transcript|timedtext)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,9})?");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        var source = new XmlSource(text);
        var file = new File(source);
        try {
            var xml = source.open();
            while (xml.hasNext()) {
                file.step(xml);
            }
            xml.close();
        } catch (XMLStreamException broken) {
            source.report(broken, file.problems);
        }
        return RollingCaptions.folded(ReadTrack.of(file.cues(), file.problems, file.repairs));
    }

    public static boolean hasSignature(String text) {
        return SIGN.matcher(text).lookingAt();
    }

    private static final class File {

        private final XmlSource source;
        private final List<ReadCue> events = new ArrayList<>();
        private final FileProblems problems = new FileProblems();
        private final FileRepairs repairs = new FileRepairs();
        private @Nullable Timing open;
        private int openLine;
        private StringBuilder text = new StringBuilder();

        private File(XmlSource source) {
            this.source = source;
        }

        private void step(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }

        private void start(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "text", "p" -> {
                    openLine = source.line(xml);
                    open = timing(xml);
                    text = new StringBuilder();
                }
                case "br" -> text.append('\n');
                default -> {}
            }
        }

        private static @Nullable Timing timing(XMLStreamReader xml) {
            var isSeconds = XmlSource.attribute(xml, "start") != null;
            var start = ms(XmlSource.attribute(xml, isSeconds ? "start" : "t"), isSeconds);
            var duration = ms(XmlSource.attribute(xml, isSeconds ? "dur" : "d"), isSeconds);
            return start < 0 ? null : new Timing(start, duration < 0 ? -1 : start + duration);
        }

        /// -1 when it is missing or no number.
        private static long ms(@Nullable String number, boolean isSeconds) {
            if (number == null || !NUMBER.matcher(number).matches()) {
                return -1;
            }
            return new BigDecimal(number)
                    .movePointRight(isSeconds ? 3 : 0)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }

        private void end(String name) {
            if (!name.equals("text") && !name.equals("p")) {
                return;
            }
            var plain = SrtText.plain(text.toString());
            if (open != null && !plain.isBlank()) {
                events.add(new ReadCue(openLine, open, plain));
            } else if (!plain.isBlank()) {
                repairs.add(openLine, RepairKind.WITHOUT_TIMES, plain);
            }
            open = null;
        }

        /// An automatic caption stays on the screen while the next appears below it: it ends at the next start.
        private List<ReadCue> cues() {
            var cues = new ArrayList<ReadCue>();
            var next = Long.MAX_VALUE;
            for (var i = events.size() - 1; i >= 0; i--) {
                var event = events.get(i);
                var end = event.endMs() < 0 ? next : Math.min(event.endMs(), next);
                var endMs = end == Long.MAX_VALUE ? event.startMs() : end;
                cues.add(new ReadCue(event.line(), new Timing(event.startMs(), endMs), event.text()));
                var isLater = i > 0 && events.get(i - 1).startMs() < event.startMs();
                next = isLater ? event.startMs() : next;
            }
            return cues.reversed();
        }
    }
}
