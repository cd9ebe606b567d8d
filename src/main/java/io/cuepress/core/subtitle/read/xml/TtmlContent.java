package io.cuepress.core.subtitle.read.xml;

import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.RollingCaptions;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Speaker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Collects the cues of a TTML document while its elements come. Times count from the start of the parent, or from the
/// end of the element before where the parent is a sequence; a timed `span` is a cue of its own.
final class TtmlContent {

    private static final long OPEN = Long.MAX_VALUE;
    private static final int DEEPEST = 200;

    private final XmlSource source;
    private final List<ReadCue> cues = new ArrayList<>();
    private final FileRepairs repairs = new FileRepairs();
    private final Deque<Element> elements = new ArrayDeque<>();
    private final Map<String, String> agents = new HashMap<>();
    private @Nullable TtmlTimes times;
    private @Nullable Language language;
    private @Nullable String agent;
    private StringBuilder text = new StringBuilder();
    private int skipped;

    TtmlContent(XmlSource source) {
        this.source = source;
    }

    void start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (skipped > 0 || elements.size() > DEEPEST) {
            skipped++;
        } else if (times == null) {
            times = TtmlTimes.of(xml);
            language = Language.parse(orEmpty(XmlSource.attribute(xml, "lang"))).orElse(null);
            elements.push(new Element(name, 0, OPEN, false, isPreserved(xml, false), null, 1));
        } else {
            switch (name) {
                case "br" -> {
                    text.append('\n');
                    skipped++;
                }
                case "body", "div", "p", "span" -> open(xml, name, times);
                case "agent" -> agent = XmlSource.attribute(xml, "id");
                case "head", "metadata" -> {}
                case "name" -> text = new StringBuilder();
                default -> skipped++;
            }
        }
    }

    private void open(XMLStreamReader xml, String name, TtmlTimes clock) {
        noteStyling(xml);
        var parent = elements.element();
        var line = source.line(xml);
        var begin = time(xml, "begin", clock, line);
        var end = time(xml, "end", clock, line);
        var duration = time(xml, "dur", clock, line);
        if (name.equals("p") || (name.equals("span") && begin >= 0)) {
            flush(parent);
        }
        var base = parent.isSequence ? parent.cursor : parent.startMs;
        var startMs = base + Math.max(0, begin);
        var byEnd = end < 0 ? OPEN : base + end;
        var byDuration = duration < 0 ? OPEN : startMs + duration;
        var speaker = agents.getOrDefault(orEmpty(XmlSource.attribute(xml, "agent")), null);
        var isSequence = "seq".equals(XmlSource.attribute(xml, "timeContainer"));
        elements.push(new Element(
                name,
                startMs,
                Math.min(parent.endMs, Math.min(byEnd, byDuration)),
                isSequence,
                isPreserved(xml, parent.isPreserved),
                speaker == null ? parent.speaker : speaker,
                line));
    }

    private void noteStyling(XMLStreamReader xml) {
        var isStyled = Stream.of("fontStyle", "fontWeight", "textDecoration", "color")
                .anyMatch(name -> XmlSource.attribute(xml, name) != null);
        if (isStyled) {
            repairs.addStyling(source.line(xml));
        }
    }

    /// -1 when the attribute is missing, or was invalid and left out.
    private long time(XMLStreamReader xml, String name, TtmlTimes clock, int line) {
        var value = XmlSource.attribute(xml, name);
        if (value == null) {
            return -1;
        }
        var ms = clock.ms(value);
        if (ms == TtmlTimes.NONE) {
            repairs.add(line, RepairKind.INVALID_TIME, name + "=" + value);
            return -1;
        }
        return ms;
    }

    void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (name.equals("name") && agent != null) {
            agents.put(agent, text.toString().strip());
            text = new StringBuilder();
        }
        if (!elements.isEmpty() && elements.element().name.equals(name)) {
            var element = elements.element();
            if (name.equals("p") || element.isTimedSpan(elements)) {
                flush(element);
            }
            elements.pop();
            if (!elements.isEmpty()) {
                elements.element().cursor = element.endMs == OPEN ? element.startMs : element.endMs;
            }
        }
    }

    void text(String characters) {
        if (skipped == 0) {
            var isPreserved = !elements.isEmpty() && elements.element().isPreserved;
            text.append(isPreserved ? characters : characters.replaceAll("\\s+", " "));
        }
    }

    /// Ends the text collected so far as a cue with the times of this element.
    private void flush(Element element) {
        var plain = text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").strip();
        text = new StringBuilder();
        if (plain.isEmpty() || element.name.equals("head")) {
            return;
        }
        if (element.endMs == OPEN) {
            repairs.add(element.line, RepairKind.WITHOUT_TIMES, plain);
            return;
        }
        var speaker = element.speaker == null || element.speaker.isEmpty() ? null : new Speaker(element.speaker);
        cues.add(new ReadCue(element.line, element.startMs, element.endMs, speaker, plain, List.of()));
    }

    ReadTrack track(FileProblems problems) {
        return RollingCaptions.folded(ReadTrack.of(cues, problems, repairs).withLanguage(language));
    }

    private static boolean isPreserved(XMLStreamReader xml, boolean inherited) {
        var space = XmlSource.attribute(xml, "space");
        return space == null ? inherited : space.equals("preserve");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// An open element with its times in the document.
    private static final class Element {

        private final String name;
        private final long startMs;
        private final long endMs;
        private final boolean isSequence;
        private final boolean isPreserved;
        private final @Nullable String speaker;
        private final int line;
        private long cursor;

        private Element(
                String name,
                long startMs,
                long endMs,
                boolean isSequence,
                boolean isPreserved,
                @Nullable String speaker,
                int line) {
            this.name = name;
            this.startMs = startMs;
            this.endMs = endMs;
            this.isSequence = isSequence;
            this.isPreserved = isPreserved;
            this.speaker = speaker;
            this.line = line;
            this.cursor = startMs;
        }

        /// Whether it is a span with other times than the element around it.
        private boolean isTimedSpan(Deque<Element> around) {
            var parent = around.stream().skip(1).findFirst();
            return name.equals("span")
                    && parent.filter(p -> p.startMs != startMs || p.endMs != endMs)
                            .isPresent();
        }
    }
}
