package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Prints how many lists are read whole, as written and without line breaks: `ScoreChapters [--show] FILE…`.
public final class ScoreChapters {

    private int gold;
    private int read;
    private int right;
    private int lists;
    private int whole;
    private int none;
    private int alarms;
    private int turned;
    private int sure;
    private int sureWhole;
    private final Map<String, int[]> channels = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        var show = args.length > 0 && args[0].equals("--show");
        for (int i = show ? 1 : 0; i < args.length; i++) {
            var rows = LabelledText.read(Path.of(args[i]));
            for (var flat : List.of(false, true)) {
                var score = new ScoreChapters();
                for (var row : rows) {
                    if (flat || row.labelled()) {
                        score.add(flat ? row.flat() : row, Model.LEARNT, show);
                    }
                }
                System.out.println(Path.of(args[i]).getFileName() + (flat ? " flat: " : " as written: ") + score);
                if (show && !rows.getFirst().labelled()) {
                    System.out.println(score.channels.entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue()[0] + "/" + e.getValue()[1])
                            .collect(Collectors.joining(", ")));
                }
            }
        }
    }

    boolean add(LabelledText row, Model model, boolean show) {
        var outline = OutlineParser.parse(row.text(), row.duration(), List.of(), model);
        var chapters = outline.map(Outline::chapters).orElse(List.of());
        var expected = new ArrayList<>(row.chapters());
        var extra = new ArrayList<Chapter>();
        for (var chapter : chapters) {
            var title = LabelledText.normal(chapter.title());
            var label = expected.stream()
                    .filter(l -> l.ms() == chapter.start().ms() && l.titles().contains(title))
                    .findFirst();
            if (label.isEmpty() || !expected.remove(label.get())) {
                extra.add(chapter);
            }
        }
        gold += row.chapters().size();
        read += chapters.size();
        right += chapters.size() - extra.size();
        var isWhole = expected.isEmpty() && extra.isEmpty();
        var confidence = outline.map(Outline::confidence).orElse(0);
        var moved = extra.size() > 2 && extra.size() > chapters.size() / 2;
        if (row.chapters().isEmpty()) {
            none++;
            alarms += chapters.isEmpty() ? 0 : 1;
        } else {
            lists++;
            whole += isWhole ? 1 : 0;
            turned += moved ? 1 : 0;
            var counts = channels.computeIfAbsent(row.channel(), key -> new int[2]);
            counts[0] += isWhole ? 1 : 0;
            counts[1]++;
        }
        if (confidence >= 90) {
            sure++;
            sureWhole += isWhole ? 1 : 0;
        }
        if (show && !isWhole) {
            System.out.println((moved ? "TURNED " : "") + row.channel() + " | " + row.name() + " (" + confidence + ")\n   missing "
                    + expected.stream().limit(3).map(l -> l.ms() / 1000.0 + " " + String.join(" / ", l.titles())).toList() + "\n   extra   "
                    + extra.stream().limit(3).map(c -> c.start().ms() / 1000.0 + " " + c.title()).toList());
        }
        return isWhole;
    }

    @Override
    public String toString() {
        var mean = channels.values().stream().mapToDouble(c -> 100.0 * c[0] / c[1]).average().orElse(100);
        return "F1 %.1f, whole %d of %d (%.1f %%), mean over %d channels %.1f %%, false alarms %d of %d, turned round %d, sure %d (%.1f %%) of which whole %.1f %%"
                .formatted(200.0 * right / Math.max(1, gold + read), whole, lists, 100.0 * whole / Math.max(1, lists),
                        channels.size(), mean, alarms, none, turned, sure, 100.0 * sure / Math.max(1, lists), 100.0 * sureWhole / Math.max(1, sure));
    }
}
