package io.cuepress.store.read;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads pages of episodes as projections, without loading entities.
@ApplicationScoped
class EpisodeRepository implements PanacheRepositoryBase<EpisodeEntity, String> {

    private static final String LIKE = "title ilike :title escape '\\'";
    private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}]{3}");

    /// One page and, if there is one, the first row of the next. Newest first, continued after the keys of the last
    /// row, so that every page costs the same.
    ///
    /// Titles are indexed by trigram. A part without any trigram, such as `C#`, is searched from the newest episode
    /// on. Inside a `case` the planner assumes that such a part is frequent, which it mostly is; otherwise it would
    /// read and sort all episodes for the few matches it expects.
    List<EpisodeRow> page(EpisodePage.Request request) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        request.channel().ifPresent(channel -> {
            conditions.add("channel = :channel");
            parameters.put("channel", channel);
        });
        request.title().ifPresent(part -> {
            conditions.add(
                    TRIGRAM.matcher(part).find() ? LIKE : "case when " + LIKE + " then true else false end = true");
            parameters.put("title", "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        });
        request.after().ifPresent(cursor -> {
            conditions.add("(createdAt, id) < (:createdAt, :id)");
            parameters.put("createdAt", cursor.createdAt());
            parameters.put("id", cursor.id());
        });
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return find(where + " order by createdAt desc, id desc", parameters)
                .project(EpisodeRow.class)
                .page(0, request.limit() + 1)
                .list();
    }

    /// All columns but the transcription, which is the largest and is never listed.
    record EpisodeRow(
            String id,
            String channel,
            @Nullable String url,
            String title,
            String description,
            @Nullable Long durationMs,
            @Nullable Instant publishedAt,
            String language,
            String languageSource,
            long revision,
            Instant createdAt,
            Instant updatedAt) {}
}
