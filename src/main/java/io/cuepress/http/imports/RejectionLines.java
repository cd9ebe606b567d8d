package io.cuepress.http.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.store.run.ImportRuns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/// Writes all rejections of a run, with one page of them in memory at a time.
final class RejectionLines {

    private static final int PAGE = 200;

    private final ImportRuns runs;
    private final ObjectMapper json;

    RejectionLines(ImportRuns runs, ObjectMapper json) {
        this.runs = runs;
        this.json = json;
    }

    void write(UUID run, OutputStream out) throws IOException {
        var after = -1L;
        for (var page = runs.rejections(run, after, PAGE); !page.isEmpty(); page = runs.rejections(run, after, PAGE)) {
            for (var rejection : page) {
                out.write(json.writeValueAsBytes(ImportReport.RejectionView.of(rejection)));
                out.write('\n');
                after = rejection.record();
            }
        }
    }
}
