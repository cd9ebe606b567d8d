package io.cuepress.core.chapter.channel;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.read.Edge;
import io.cuepress.core.chapter.read.Witness;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The evidence of a channel's other descriptions on the list in one of them, as log-odds to add to those of the text.
///
/// Text that many descriptions share, after a word that few share, begins where the last title ends. The same is true,
/// mirrored, of the text before the first title.
public final class ChannelWitness implements Witness {

    /// The witness of a channel without shared text: no evidence.
    public static final ChannelWitness SILENT = new ChannelWitness(ChannelProfile.EMPTY, "", ChannelWeights.LEARNT);

    private static final double[] NONE = new double[6];

    private final ChannelProfile profile;
    private final String counted;
    private final ChannelWeights weights;
    private long @Nullable [] own; // made when needed: never for a list with line breaks

    /// @param counted  the description itself, where the profile counts it
    private ChannelWitness(ChannelProfile profile, String counted, ChannelWeights weights) {
        this.profile = profile;
        this.counted = counted;
        this.weights = weights;
    }

    /// The evidence of a channel on one of its descriptions.
    ///
    /// @param episode      the id of the description's episode
    /// @param description  the whole of it; its own words are not counted
    public static ChannelWitness of(ChannelProfile profile, String episode, String description) {
        return of(profile, episode, description, ChannelWeights.LEARNT);
    }

    /// The same evidence with other weights.
    public static ChannelWitness of(
            ChannelProfile profile, String episode, String description, ChannelWeights weights) {
        return profile.equals(ChannelProfile.EMPTY)
                ? SILENT
                : new ChannelWitness(profile, profile.isSampled(episode) ? description : "", weights);
    }

    @Override
    public Source source() {
        return Source.CHANNEL;
    }

    /// A last title that begins with shared text may be none, and so may a first title that ends with it.
    @Override
    public double timeFirst(List<Chapter> timeFirst, List<Chapter> titleFirst) {
        return timeFirst.isEmpty() || titleFirst.isEmpty()
                ? 0
                : weights.timesFirst(
                        shared(words(titleFirst.getFirst().title()), true),
                        shared(words(timeFirst.getLast().title()), false));
    }

    /// In how many other descriptions the outermost four words of a title are, those at its end or at its start.
    private double shared(List<String> title, boolean atEnd) {
        var from = atEnd ? title.size() - WordRuns.LENGTH : 0;
        return title.size() < WordRuns.LENGTH
                ? 0
                : shared(WordRuns.of(title, WordKeys.START, WordKeys.END).at(from));
    }

    @Override
    public double[] edge(Edge edge) {
        return signs(edge).stream().mapToDouble(weights::odds).toArray();
    }

    /// What the channel shows about each candidate, before it is weighed.
    private List<double[]> signs(Edge edge) {
        var words = words(around(edge));
        var most = edge.candidates().stream()
                .mapToInt(title -> words(title).size())
                .max()
                .orElse(0);
        var shared = switch (edge.orientation()) {
            case TIME_FIRST -> behind(words, Math.min(most, words.size()));
            case TITLE_FIRST -> before(words, Math.min(most, words.size()));
        };
        var signs = ChannelWeights.signs(shared);
        return edge.candidates().stream()
                .mapToInt(title -> words(title).size())
                .mapToObj(count -> count < 1 || count > signs.size() ? NONE : signs.get(count - 1))
                .toList();
    }

    /// The text from the candidates on, or up to them: without the dash that may be between a time and its title.
    private static String around(Edge edge) {
        var longest = edge.candidates().isEmpty() ? "" : edge.candidates().getLast();
        return switch (edge.orientation()) {
            case TIME_FIRST -> edge.text().substring(Math.max(0, edge.text().indexOf(longest)));
            case TITLE_FIRST -> {
                var from = edge.text().lastIndexOf(longest);
                yield from < 0 ? edge.text() : edge.text().substring(0, from + longest.length());
            }
        };
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /// How many descriptions share the four words after none, one, two and so on of these words.
    double[] behind(List<String> words, int most) {
        var runs = WordRuns.of(words, WordKeys.START, WordKeys.END);
        return IntStream.rangeClosed(0, most)
                .mapToDouble(count -> shared(runs.at(count)))
                .toArray();
    }

    /// How many descriptions share the four words before the last none, one, two and so on of these words.
    double[] before(List<String> words, int most) {
        var runs = WordRuns.of(words, WordKeys.START, WordKeys.END);
        var last = words.size() - WordRuns.LENGTH;
        return IntStream.rangeClosed(0, most)
                .mapToDouble(count -> last - count < -1 ? 0 : shared(runs.at(last - count)))
                .toArray();
    }

    /// How many other descriptions have this run.
    private double shared(long run) {
        var count = profile.count(run);
        return count > 0 && Arrays.binarySearch(own(), run) >= 0 ? count - 1 : count;
    }

    private long[] own() {
        var runs = own;
        if (runs == null) {
            runs = WordRuns.of(counted).all();
            own = runs;
        }
        return runs;
    }
}
