package io.cuepress.core.subtitle.read.vtt;

import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Line;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.TimeLine;
import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.time.FrameRate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The cues of a WebVTT file. A cue whose times break the grammar is read where they fit between the starts of the
/// cues around it, and else left out, as the specification demands.
final class VttCues {

    private static final Pattern POSITION = Pattern.compile("\\b(?:line|position|vertical|region):\\S");

    private final FileRepairs repairs;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Integer lastNumber;

    VttCues(FileRepairs repairs) {
        this.repairs = repairs;
    }

    /// Notes the identifier before a cue.
    void identify(Line line) {
        lastNumber = line.isNumber() ? line.toNumber() : null;
    }

    /// Adds a cue with its times, null when they break the grammar.
    ///
    /// @param isBeforeTimes  whether the text ends at times without a blank line, or at the end of the file
    void add(Line line, @Nullable Timing exact, @Nullable FrameRate rate, List<Line> text, boolean isBeforeTimes) {
        var lenient = exact == null ? TimeLine.of(line.text(), rate) : null;
        var kept = new ArrayList<>(text);
        var isIndex = isBeforeTimes
                && text.size() > 1
                && lastNumber != null
                && text.getLast().isNumber()
                && text.getLast().toNumber() == lastNumber + 1;
        if (isIndex) {
            repairs.add(
                    text.getLast().number(),
                    RepairKind.STRAY_INDEX,
                    text.getLast().text());
            identify(kept.removeLast());
        }
        if (lenient != null && !lenient.text().isEmpty()) {
            kept.addFirst(new Line(line.number(), lenient.text()));
        }
        var timing = exact == null && lenient != null && !lenient.lacksFrameRate() ? lenient.timing() : exact;
        blocks.add(new Block(line, timing, exact != null, kept));
    }

    /// Adds text that follows a blank line to the cue before.
    ///
    /// @return false when there is none
    boolean append(List<Line> text) {
        if (blocks.isEmpty() || blocks.getLast().timing == null) {
            return false;
        }
        repairs.add(text.getFirst().number(), RepairKind.BLANK_LINE);
        blocks.getLast().text.addAll(text);
        return true;
    }

    /// All cues that can be read, in the order of the file.
    List<ReadCue> read() {
        var nextStarts = nextStarts();
        var cues = new ArrayList<ReadCue>();
        var lastStart = -1L;
        var isTrusted = isTrusted();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var timing = block.timing;
            if (timing == null || !(block.isExact || (isTrusted && fits(timing, lastStart, nextStarts[i])))) {
                repairs.add(block.line.number(), RepairKind.INVALID_TIMES, block.line.text());
                continue;
            }
            if (!block.isExact) {
                repairs.add(block.line.number(), RepairKind.TIME_FORM, block.line.text());
            }
            lastStart = timing.startMs();
            var text = String.join("\n", block.text.stream().map(Line::text).toList());
            repairs.addStyling(block.line.number(), text);
            if (POSITION.matcher(block.line.text()).find()) {
                repairs.addStyling(block.line.number());
            }
            cues.addAll(new VttCueText(text, timing, block.line.number(), repairs).cues(block.line.number()));
        }
        return cues;
    }

    /// Whether times that break the grammar are likely to be times: a file without any exact ones whose other times
    /// are mostly garbage has none.
    private boolean isTrusted() {
        var exact = blocks.stream().filter(block -> block.isExact).count();
        var lenient = blocks.stream().filter(block -> block.timing != null).count() - exact;
        return exact > 0 || 2 * lenient >= blocks.size() - lenient;
    }

    private static boolean fits(Timing timing, long lastStart, long nextStart) {
        return timing.endMs() > timing.startMs() && timing.startMs() > lastStart && timing.startMs() < nextStart;
    }

    /// The start of the next cue with exact times after each.
    private long[] nextStarts() {
        var starts = new long[blocks.size()];
        var next = Long.MAX_VALUE;
        for (var i = blocks.size() - 1; i >= 0; i--) {
            starts[i] = next;
            var timing = blocks.get(i).timing;
            next = timing != null && blocks.get(i).isExact ? timing.startMs() : next;
        }
        return starts;
    }

    /// A cue before its times are settled.
    private record Block(Line line, @Nullable Timing timing, boolean isExact, List<Line> text) {}
}
