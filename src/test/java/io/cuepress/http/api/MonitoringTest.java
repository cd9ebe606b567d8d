package io.cuepress.http.api;

import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.postImport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The metrics that dashboards and alerts use.
@QuarkusTest
class MonitoringTest {

    private static final Pattern SERIES = Pattern.compile("[a-z][a-z0-9_:]*(?![a-z0-9_:]|\\s*\\()");
    private static final Pattern ALL_BUT_SERIES =
            Pattern.compile("\\{[^}]*\\}|\\[[^]]*\\]|(by|on|without) *\\([^)]*\\)");
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "or");

    @ParameterizedTest
    @ValueSource(strings = {"deploy/grafana/cuepress.json", "deploy/prometheus/alerts.yaml"})
    void every_watched_metric_exists(String file) throws IOException {
        get("/v1/episodes"); // what has happened once is measured
        var watched = new TreeSet<String>();
        var expressions = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of(file).toFile())
                .findValuesAsText("expr");
        for (var expression : expressions) {
            SERIES.matcher(ALL_BUT_SERIES.matcher(bare(expression)).replaceAll(" "))
                    .results()
                    .forEach(name -> watched.add(name.group()));
        }
        watched.removeAll(OF_PROMETHEUS);
        assertThat(watched).hasSizeGreaterThan(5);
        assertThat(measured()).containsAll(watched);
    }

    /// The expression without strings, which may have braces in them.
    private static String bare(String expression) {
        return expression.replaceAll("\"[^\"]*\"", "");
    }

    @Test
    void an_import_counts_the_outcomes_of_its_records() {
        var stored = count("cuepress_import_records_total{outcome=\"created\"}");
        var segments = count("cuepress_import_segments_total");
        var rejected = count("cuepress_import_rejections_total{code=\"missing\"}");
        var runs = count("cuepress_import_runs_total{state=\"completed\"}");
        var body = """
                {"id": "counted", "title": "T", "segments": [{"start": 0, "end": 1, "text": "Bees."}]}
                {"id": "uncounted"}
                """;
        assertThat(postImport("application/x-ndjson", body).at("rejections[0].errors[0].code"))
                .isEqualTo("missing");
        assertThat(count("cuepress_import_records_total{outcome=\"created\"}")).isEqualTo(stored + 1);
        assertThat(count("cuepress_import_segments_total")).isEqualTo(segments + 1);
        assertThat(count("cuepress_import_rejections_total{code=\"missing\"}")).isEqualTo(rejected + 1);
        assertThat(count("cuepress_import_runs_total{state=\"completed\"}")).isEqualTo(runs + 1);
    }

    private static Set<String> measured() {
        return get("/q/metrics")
                .text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }

    private static double count(String series) {
        return get("/q/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
                .sum();
    }
}
