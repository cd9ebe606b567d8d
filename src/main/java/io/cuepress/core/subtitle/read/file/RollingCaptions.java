package io.cuepress.core.subtitle.read.file;

import java.util.ArrayList;
import java.util.List;

/// YouTube's automatic captions roll up, in whatever format they come: each cue repeats the previous line above its
/// own, with cues of a few
/// milliseconds between. Folded, every line appears once.
///
/// A line that is really spoken several times is alone in its cues, and left as it is.
public final class RollingCaptions {

    private static final int FEWEST = 2;

    private RollingCaptions() {}

    /// The cues with each line once; the same list when they do not roll up.
    public static List<ReadCue> folded(List<ReadCue> cues) {
        return isRolling(cues) ? fold(cues) : cues;
    }

    public static ReadTrack folded(ReadTrack track) {
        return isRolling(track.cues())
                ? track.withCues(fold(track.cues()))
                        .withRepair(new FileRepair(track.cues().getFirst().line(), RepairKind.ROLLING, ""))
                : track;
    }

    /// At least a third of the cues repeat the last line of the previous cue as the first of several lines.
    private static boolean isRolling(List<ReadCue> cues) {
        var rolling = 0;
        for (var i = 1; i < cues.size(); i++) {
            rolling +=
                    repeats(cues.get(i - 1), cues.get(i)) && lines(cues.get(i)).size() > 1 ? 1 : 0;
        }
        return rolling >= FEWEST && rolling * 3 >= cues.size();
    }

    private static boolean repeats(ReadCue before, ReadCue cue) {
        var last = lines(before);
        var first = lines(cue);
        return !last.isEmpty()
                && !first.isEmpty()
                && last.getLast().equals(first.getFirst())
                && cue.startMs() <= before.endMs() + 100;
    }

    private static List<ReadCue> fold(List<ReadCue> cues) {
        var folded = new ArrayList<ReadCue>();
        for (var i = 0; i < cues.size(); i++) {
            var cue = cues.get(i);
            var lines = lines(cue);
            var fresh = i > 0 && repeats(cues.get(i - 1), cue) ? lines.subList(1, lines.size()) : lines;
            if (!fresh.isEmpty() || lines.isEmpty()) {
                folded.add(cue.withText(String.join("\n", fresh)));
            }
        }
        return folded;
    }

    private static List<String> lines(ReadCue cue) {
        return cue.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
