package io.cuepress.http.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.cuepress.core.check.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A repair that was made while a body was read.
///
/// @param line  the line of a file, from 1; null in JSON
/// @param pointer  the place in JSON, or the cue of a file; empty for the whole body
@JsonInclude(Include.NON_EMPTY)
public record RepairView(@Nullable Integer line, String pointer, String code, String detail) {

    /// The header with the number of all repairs, also of those that are not listed.
    public static final String COUNT_HEADER = "Cuepress-Repairs";

    public static List<RepairView> of(List<Problem> repairs) {
        return repairs.stream().map(RepairView::of).toList();
    }

    private static RepairView of(Problem repair) {
        return new RepairView(
                repair.line() == 0 ? null : repair.line(),
                repair.pointer().value(),
                repair.code().slug(),
                repair.detail());
    }
}
