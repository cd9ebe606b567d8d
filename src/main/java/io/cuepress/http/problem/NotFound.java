package io.cuepress.http.problem;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/// Responses for resources that do not exist.
public final class NotFound {

    private NotFound() {}

    /// No resource has the path of the request.
    public static Response path() {
        return FrameworkRefusals.problem(ProblemType.NOT_FOUND.status()).toResponse();
    }

    public static Response episode(String id) {
        return ProblemDetails.of(ProblemType.EPISODE_NOT_FOUND, Detail.NO_EPISODE.formatted(id))
                .toResponse();
    }

    public static Response episode(EpisodeId id) {
        return episode(id.value());
    }

    /// The episode has no track in the requested language.
    ///
    /// @param available  the languages in which the episode has tracks
    public static Response track(EpisodeId id, List<Language> available) {
        var tags = available.stream().map(Language::tag).collect(Collectors.joining(", "));
        return ProblemDetails.of(ProblemType.TRACK_NOT_FOUND, Detail.OTHER_TRACKS.formatted(id, tags))
                .toResponse();
    }
}
