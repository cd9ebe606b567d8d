package io.cuepress.http.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemDetails.Fault;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.run.ImportRun.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The result of an import in JSON, with the first hundred rejections and repairs.
///
/// @param ignored  unknown columns, with the number of records that have them
public record ImportReport(
        String id,
        String state,
        String format,
        @JsonUnwrapped ImportRun.Counts counts,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Map<String, Long> ignored,
        List<RejectionView> rejections,
        List<RepairView> repairs) {

    public static ImportReport of(ImportRun run, List<Rejection> rejections) {
        return new ImportReport(
                run.id().toString(),
                run.state().slug(),
                run.format(),
                run.counts(),
                run.startedAt(),
                run.finishedAt(),
                run.ignored(),
                rejections.stream().map(RejectionView::of).toList(),
                run.repairs().stream().map(RepairView::of).toList());
    }

    /// A rejected record: its number, its first line, and all its errors.
    @JsonInclude(Include.NON_NULL)
    record RejectionView(long record, long line, @Nullable String episodeId, List<Fault> errors) {
        public static RejectionView of(Rejection rejection) {
            var id = rejection.episodeId();
            return new RejectionView(
                    rejection.record(),
                    rejection.line(),
                    id == null ? null : id.value(),
                    rejection.errors().stream().map(Fault::of).toList());
        }
    }

    /// A repair of an episode.
    record RepairView(String episodeId, String pointer, String code, String detail) {
        private static RepairView of(ImportRun.Repair repair) {
            var problem = repair.problem();
            return new RepairView(
                    repair.episodeId().value(),
                    problem.pointer().value(),
                    problem.code().slug(),
                    problem.detail());
        }
    }

    /// The report of a run that imported nothing, as a problem.
    record Failure(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            @JsonUnwrapped ImportReport report) {
        public static Failure of(ImportReport report) {
            var type = ProblemType.NOTHING_IMPORTED;
            return new Failure(
                    type.urn(), type.title(), type.status(), detail(report), "/v1/imports/" + report.id(), report);
        }

        private static String detail(ImportReport report) {
            return report.counts().received() == 0
                    ? Detail.NO_RECORDS
                    : Detail.ALL_REJECTED.formatted(report.counts().received());
        }
    }
}
