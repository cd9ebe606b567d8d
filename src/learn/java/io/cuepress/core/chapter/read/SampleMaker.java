package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.read.LogLinear.Sample;
import io.cuepress.core.chapter.scan.PlainText;
import io.cuepress.core.chapter.scan.TimeScanner;
import io.cuepress.core.chapter.title.TitleCandidates;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.chapter.title.TitleCensus;
import io.cuepress.core.chapter.title.ListText;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes samples to learn from out of lists that are read right with their lines.
///
/// Besides each list as it is, lists are cut short and put before what follows another channel's list, or turned round
/// so that titles come first: a few hundred channels have to stand for all.
final class SampleMaker {

    private static final int MIXED = 4000;
    private static final double MOST_OF_A_CHANNEL = 6;
    private static final double MIXED_WEIGHT = 0.4;

    final List<Sample> lastTitles = new ArrayList<>();
    final List<Sample> firstTitles = new ArrayList<>();

    /// A flattened list whose orientation is known.
    record Turn(List<String> channels, double weight, Flow flow, CandidateRows last, CandidateRows first, Orientation orientation) {
        Turn(List<String> channels, double weight, Flow flow, Orientation orientation) {
            this(channels, weight, flow, CandidateRows.of(new TimeFirst(flow)::candidates), CandidateRows.of(new TitleFirst(flow)::candidates), orientation);
        }
    }

    final List<Turn> turns = new ArrayList<>();
    private final Map<String, List<WrittenList>> byChannel = new TreeMap<>();
    private final List<String> channels;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Map<String, List<LabelledText>> texts = new TreeMap<>();
    private final List<String> textChannels;
    private final List<String> closings = lines("/closings.txt");
    private final List<String> openings = lines("/openings.txt");

    SampleMaker(List<WrittenList> lists, List<LabelledText> rows) {
        rows.forEach(row -> texts.computeIfAbsent(row.channel(), key -> new ArrayList<>()).add(row));
        textChannels = List.copyOf(texts.keySet());
        lists.forEach(list -> byChannel.computeIfAbsent(list.channel(), key -> new ArrayList<>()).add(list));
        channels = List.copyOf(byChannel.keySet());
        for (var list : lists) {
            var weight = Math.min(1, MOST_OF_A_CHANNEL / byChannel.get(list.channel()).size());
            addAsItIs(list, weight);
        }
        var madeUp = lines("/lists.txt");
        for (var promise : lines("/promises.txt")) {
            addPromise(promise.split(" \\| "));
        }
        for (int i = 0; i < MIXED; i++) {
            var number = random.nextInt(4 * madeUp.size());
            addMixed(number < madeUp.size() ? WrittenList.madeUp(madeUp.get(number), i) : any());
        }
    }

    private WrittenList any() {
        var lists = byChannel.get(channels.get(random.nextInt(channels.size())));
        return lists.get(random.nextInt(lists.size()));
    }

    private void addAsItIs(WrittenList list, double weight) {
        var flow = flow(list.text(), list);
        if (flow == null) {
            return;
        }
        if (list.timeFirst()) {
            add(lastTitles, List.of(list.channel()), weight, CandidateRows.of(new TimeFirst(flow)::candidates), list.entries().getLast().title());
        } else {
            add(firstTitles, List.of(list.channel()), weight, CandidateRows.of(new TitleFirst(flow)::candidates), list.entries().getFirst().title());
        }
        turns.add(new Turn(List.of(list.channel()), weight, flow, list.timeFirst() ? Orientation.TIME_FIRST : Orientation.TITLE_FIRST));
    }

    private void addPromise(String[] parts) {
        var style = TitleCensus.styleOf(List.of(parts[0].split(";")));
        var candidates = CandidateRows.of(sink -> TitleCandidates.atStart(parts[1], style, new ListText(""), sink));
        add(lastTitles, List.of(NO_CHANNEL), PROMISE_WEIGHT, candidates, parts[2]);
    }

    private static final double PROMISE_WEIGHT = 10;

    private void addMixed(WrittenList list) {
        var last = random.nextInt(10) < 4 ? list.entries().size() - 1 : random.nextInt(1, list.entries().size());
        var script = script(list.entries().getLast().title());
        var head = head(script);
        var tail = tail(script);
        var channels = List.of(list.channel(), head.channel(), tail.channel());
        var first = list.entries().getFirst().title();
        var timeFirst = flow(head.text() + "\n" + entries(list, last, TIME_FIRST) + "\n" + tail.text(), list);
        if (timeFirst != null && timeFirst.after().size() == last) {
            add(lastTitles, channels, MIXED_WEIGHT, CandidateRows.of(new TimeFirst(timeFirst)::candidates), list.entries().get(last).title());
            turns.add(new Turn(channels, MIXED_WEIGHT, timeFirst, Orientation.TIME_FIRST));
        }
        var turned = flow(head.text() + "\n" + entries(list, last, TITLE_FIRST) + "\n" + tail.text(), list);
        if (turned != null && turned.after().size() == last) {
            add(firstTitles, channels, MIXED_WEIGHT, CandidateRows.of(new TitleFirst(turned)::candidates), first);
            turns.add(new Turn(channels, MIXED_WEIGHT, turned, Orientation.TITLE_FIRST));
        }
    }

    private record Piece(String channel, String text) {}

    private static final String NO_CHANNEL = "";

    /// What stands before a list: the head of another one, an opening line, a paragraph.
    private Piece head(UnicodeScript script) {
        var other = any();
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Piece(other.channel(), other.head());
            case 2 -> new Piece(other.channel(), other.head() + "\n" + pick(openings, script));
            case 3 -> {
                var text = paragraph(false);
                yield new Piece(text.channel(), text.text() + "\n" + pick(openings, script));
            }
            default -> paragraph(false);
        };
    }

    /// What follows a list: the tail of another one, closing lines, a paragraph.
    private Piece tail(UnicodeScript script) {
        var other = any();
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Piece(other.channel(), other.tail());
            case 2 -> new Piece(other.channel(), pick(closings, script) + "\n" + other.tail());
            case 3 -> {
                var text = paragraph(true);
                yield new Piece(text.channel(), pick(closings, script) + "\n" + text.text());
            }
            case 4 -> new Piece(NO_CHANNEL, pick(closings, script) + "\n" + pick(closings, script) + "\n" + pick(closings, script));
            default -> paragraph(true);
        };
    }

    /// A description from some line on, or up to it, without its times.
    private Piece paragraph(boolean after) {
        var rows = texts.get(pick(textChannels));
        var row = rows.get(random.nextInt(rows.size()));
        var lines = row.text().split("\\R+");
        var at = random.nextInt(lines.length);
        var some = after ? List.of(lines).subList(at, lines.length) : List.of(lines).subList(0, at + 1);
        var text = some.stream().filter(line -> !line.matches(".*\\d:\\d\\d.*")).toList();
        return new Piece(row.channel(), String.join("\n", text));
    }

    /// Mostly in the script of the list.
    private String pick(List<String> all, UnicodeScript script) {
        var line = pick(all);
        for (int i = 0; i < 30 && random.nextInt(6) > 0 && script(line) != script; i++) {
            line = pick(all);
        }
        return line;
    }

    private static UnicodeScript script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> lines(String resource) {
        try (var in = java.util.Objects.requireNonNull(SampleMaker.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# Titles") && !line.startsWith("# What") && !line.startsWith("# Lines") && !line.isBlank())
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final List<String> TIME_FIRST =
            List.of("%2$s %1$s", "%2$s %1$s", "%2$s %1$s", "%2$s - %1$s", "%2$s – %1$s", "(%2$s) %1$s", "%2$s: %1$s",
                    "• %2$s %1$s", "%2$s | %1$s", "[%2$s] %1$s", "%3$d. %2$s %1$s", "%2$s %3$d. %1$s");
    private static final List<String> TITLE_FIRST =
            List.of("%1$s %2$s", "%1$s %2$s", "%1$s %2$s", "%1$s - %2$s", "%1$s – %2$s", "%1$s (%2$s)", "%1$s: %2$s",
                    "• %1$s %2$s", "%1$s | %2$s", "%1$s [%2$s]", "%3$d. %1$s %2$s", "%3$d. %1$s (%2$s)");

    private String entries(WrittenList list, int last, List<String> forms) {
        var form = pick(forms);
        var text = new StringBuilder();
        var number = 1;
        for (var entry : list.entries().subList(0, last + 1)) {
            var time = entry.time().replaceAll("[^0-9:].*|[^0-9:]+", "");
            text.append(form.formatted(entry.title(), time.isEmpty() ? entry.time() : time, number++)).append('\n');
        }
        return text.toString();
    }

    static @Nullable Flow flow(String description, WrittenList list) {
        var text = PlainText.of(LabelledText.normal(description));
        var marks = TimeScanner.scan(text);
        var run = OutlineParser.run(text, marks, list.source().duration());
        if (run.isEmpty() || run.get().size() < 2) {
            return null;
        }
        return OutlineParser.flow(text, run.get().withMistyped(text, Long.MAX_VALUE), marks);
    }

    private static void add(List<Sample> samples, List<String> channels, double weight, CandidateRows candidates, String title) {
        for (int i = 0; i < candidates.titles.size(); i++) {
            if (TitleTrim.of(candidates.titles.get(i)).equals(title)) {
                samples.add(new Sample(channels, weight, candidates.rows.toArray(double[][]::new), i));
                return;
            }
        }
    }
}
