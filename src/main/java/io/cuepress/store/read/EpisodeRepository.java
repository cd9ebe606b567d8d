package io.cuepress.store.read;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Episodes as projections; managed entities never leave the database for a read.
@ApplicationScoped
class EpisodeRepository implements PanacheRepositoryBase<EpisodeEntity, String> {

    private static final String LIKE = "title ilike :title escape '\\'";
    private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}]{3}");

    /// One page, newest first, by the keys of its last row: so a page costs the same wherever it stands.
    ///
    /// The index on titles is one of trigrams. Parts without any, such as `C#`, are looked for from the newest
    /// episode on: within a `case` the planner takes them for frequent, as they mostly are, and does not read and
    /// sort everything for the few it would expect.
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

    /// An episode's columns but its transcription, which no view of it shows and which is the bulk of it.
    record EpisodeRow(
            String id,
            String channel,
            @Nullable String url,
            String title,
            String description,
            String language,
            String languageSource,
            long revision,
            Instant createdAt,
            Instant updatedAt) {}
}
