package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules of YouTube for lists that become chapters; one real list in five breaks one of them.
///
/// Source: https://support.google.com/youtube/answer/9884579
public enum YoutubeRule {
    STARTS_AT_ZERO("the first chapter does not start at 0:00"),
    AT_LEAST_THREE("there are fewer than three chapters"),
    TEN_SECONDS_EACH("a chapter is shorter than 10 seconds");

    private static final long SHORTEST_MS = 10_000;

    private final String reason;

    YoutubeRule(String reason) {
        this.reason = reason;
    }

    /// The fault of a list that breaks this rule.
    public String reason() {
        return reason;
    }

    /// The rules that these chapters break; none when YouTube would show them.
    ///
    /// @param duration the end of the last chapter; null when unknown, which counts as long enough
    public static List<YoutubeRule> brokenBy(List<Chapter> chapters, @Nullable Timecode duration) {
        var broken = new ArrayList<YoutubeRule>();
        if (chapters.isEmpty() || chapters.getFirst().start().ms() > 0) {
            broken.add(STARTS_AT_ZERO);
        }
        if (chapters.size() < 3) {
            broken.add(AT_LEAST_THREE);
        }
        if (hasShortChapter(chapters, duration)) {
            broken.add(TEN_SECONDS_EACH);
        }
        return List.copyOf(broken);
    }

    private static boolean hasShortChapter(List<Chapter> chapters, @Nullable Timecode duration) {
        for (int i = 0; i < chapters.size(); i++) {
            var end = i + 1 < chapters.size() ? chapters.get(i + 1).start() : duration;
            if (end != null && end.ms() - chapters.get(i).start().ms() < SHORTEST_MS) {
                return true;
            }
        }
        return false;
    }
}
