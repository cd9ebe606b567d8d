package io.cuepress.store.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.store.run.ImportRun.Repair;
import java.util.List;
import java.util.Map;

/// Reads and writes the JSON columns of import runs and rejections.
final class RunJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunJson() {}

    private record StoredProblem(String pointer, Code code, String detail) {
        private static StoredProblem of(Problem problem) {
            return new StoredProblem(problem.pointer().value(), problem.code(), problem.detail());
        }

        private Problem toProblem() {
            return new Problem(new Pointer(pointer), code, detail);
        }
    }

    private record StoredRepair(String episodeId, StoredProblem problem) {}

    static String problems(List<Problem> problems) {
        return write(problems.stream().map(StoredProblem::of).toList());
    }

    static List<Problem> problems(String json) {
        return read(json, new TypeReference<List<StoredProblem>>() {}).stream()
                .map(StoredProblem::toProblem)
                .toList();
    }

    static String repairs(List<Repair> repairs) {
        return write(repairs.stream()
                .map(repair -> new StoredRepair(repair.episodeId().value(), StoredProblem.of(repair.problem())))
                .toList());
    }

    static List<Repair> repairs(String json) {
        return read(json, new TypeReference<List<StoredRepair>>() {}).stream()
                .map(stored -> new Repair(
                        new EpisodeId(stored.episodeId()), stored.problem().toProblem()))
                .toList();
    }

    static String request(Map<String, String> request) {
        return write(request);
    }

    static Map<String, String> request(String json) {
        return read(json, new TypeReference<Map<String, String>>() {});
    }

    static String counts(Map<String, Long> counts) {
        return write(counts);
    }

    static Map<String, Long> counts(String json) {
        return read(json, new TypeReference<Map<String, Long>>() {});
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a list of an import run cannot be written as JSON", impossible);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "a JSON column of an import run does not contain what RunJson writes", broken);
        }
    }
}
