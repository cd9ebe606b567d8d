package io.cuepress.intake.episode;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.core.episode.Metadata.Video;
import io.cuepress.intake.record.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a video is and when it was published, as records say it.
class VideoFieldsTest {

    private static final EpisodeJson READER = new EpisodeJson(ImportOptions.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "600 | 600000",
                "600.0005 | 600001",
                "6.0e2 | 600000",
                "\"3723\" | 3723000",
                "\" 95.5 \" | 95500",
                "\"1:02:03\" | 3723000",
                "\"62:03\" | 3723000",
                "\"1:2:03.5\" | 3723500",
                "\"PT1H2M3S\" | 3723000",
                "\"P1DT1S\" | 86401000",
                "\"pt0.5s\" | 500",
                "null | unknown",
                "\"\" | unknown",
                "0 | /DURATION out-of-range",
                "-5 | /DURATION out-of-range",
                "\"PT0S\" | /DURATION out-of-range",
                "360000 | /DURATION out-of-range",
                "1e99 | /DURATION out-of-range",
                "\"9999:00:00\" | /DURATION out-of-range",
                "\"P999999999999D\" | /DURATION out-of-range",
                "\"P99999999999999999D\" | /DURATION wrong-form",
                "\"1:75:00\" | /DURATION wrong-form",
                "\"1:60\" | /DURATION wrong-form",
                "\"soon\" | /DURATION wrong-form",
                "\"P1Y\" | /DURATION wrong-form",
                "NaN | /DURATION wrong-form",
                "true | /DURATION wrong-form",
                "{\"a\":[1]} | /DURATION wrong-form",
            })
    void a_duration_is_read_or_costs_that_value_only(String json, String expected) {
        assertThat(imported("\"DURATION\":" + json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"PUBLISHED_AT\":\"2024-01-31T10:00:00Z\" | 2024-01-31T10:00:00Z",
                "\"publishedAt\":\"2024-01-31T10:00:00.123456789+02:00\" | 2024-01-31T08:00:00.123456Z",
                "\"published_at\":\"2024-01-31 10:00:00+0200\" | 2024-01-31T08:00:00Z",
                "\"published_at\":\"2024-01-31T10:00:00-05\" | 2024-01-31T15:00:00Z",
                "\"published_at\":\"2024-01-31t10:00z\" | 2024-01-31T10:00:00Z",
                "\"published_at\":\"2024-01-31T10:00:00\" | 2024-01-31T10:00:00Z",
                "\"publish_date\":\"2024-01-31\" | 2024-01-31T00:00:00Z",
                "\"upload_date\":\"20240131\" | 2024-01-31T00:00:00Z",
                "\"upload_date\":20240131 | 2024-01-31T00:00:00Z",
                "\"timestamp\":1706695200 | 2024-01-31T10:00:00Z",
                "\"timestamp\":1706695200.25 | 2024-01-31T10:00:00.250Z",
                "\"timestamp\":1706695200000 | 2024-01-31T10:00:00Z",
                "\"timestamp\":1.7066952E9 | 2024-01-31T10:00:00Z",
                "\"upload_date\":\"20240201\",\"timestamp\":1706695200 | 2024-01-31T10:00:00Z",
                "\"release_timestamp\":1706695200,\"timestamp\":null | 2024-01-31T10:00:00Z",
                "\"timestamp\":\"soon\",\"upload_date\":\"20240131\" | 2024-01-31T00:00:00Z /timestamp wrong-form",
                "\"upload_date\":\"20241331\" | /upload_date wrong-form",
                "\"upload_date\":\"\" | unknown",
                "\"published_at\":\"0024-01-31\" | /published_at wrong-form",
                "\"published_at\":\"+99999-01-31\" | /published_at wrong-form",
                "\"published_at\":\"2024-02-30\" | /published_at wrong-form",
                "\"timestamp\":12 | /timestamp wrong-form",
                "\"timestamp\":1e99 | /timestamp wrong-form",
                "\"timestamp\":[] | /timestamp wrong-form",
            })
    void the_time_of_publication_is_read_or_costs_that_value_only(String members, String expected) {
        assertThat(imported(members)).isEqualTo(expected);
    }

    @Test
    void details_have_the_same_members() {
        var details = "\"webpage_url\":\"https://youtu.be/infojson002\",\"duration\":600,\"upload_date\":\"20240131\"";
        assertThat(shown("{\"id\":\"d\"," + details + "}")).isEqualTo("600000 2024-01-31T00:00:00Z");
    }

    @Test
    void in_an_upload_a_bad_value_is_an_error() {
        var body = "{\"duration\":\"soon\",\"publishedAt\":7,\"segments\":[]}".getBytes(StandardCharsets.UTF_8);
        var shown = switch (READER.read(body, new EpisodeId("d"))) {
            case Checked.Valid<Episode> valid -> "valid";
            case Checked.Invalid<Episode>(var problems) -> codes(problems);
        };
        assertThat(shown).isEqualTo("/publishedAt wrong-form, /duration wrong-form");
    }

    private static String imported(String members) {
        return shown("{\"id\":\"d\",\"segments\":[]," + members + "}");
    }

    private static String shown(String json) {
        return switch (READER.read(json.getBytes(StandardCharsets.UTF_8)).content()) {
            case Checked.Invalid<? extends Imported>(var problems) -> "invalid " + codes(problems);
            case Checked.Valid<? extends Imported>(var content, var repairs) ->
                (video(content) + " " + codes(repairs)).strip().replaceFirst("^unknown /", "/");
        };
    }

    private static String video(Imported content) {
        return switch (content) {
            case Episode episode -> shown(episode.metadata().video());
            case EpisodeDetails details -> shown(details.metadata().video());
            case EpisodeTrack track -> "a track";
        };
    }

    private static String shown(Video video) {
        var duration = video.duration();
        var publishedAt = video.publishedAt();
        var known = (duration == null ? "" : duration.ms()) + " " + (publishedAt == null ? "" : publishedAt);
        return known.isBlank() ? "unknown" : known.strip();
    }

    private static String codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + " " + problem.code().slug())
                .collect(Collectors.joining(", "));
    }
}
