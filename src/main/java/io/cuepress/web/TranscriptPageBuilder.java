package io.cuepress.web;

import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeSummary.TrackSummary;
import io.cuepress.core.outline.Sections;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.export.EpisodeChapters;
import io.cuepress.export.ExportRequest.Choice;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.web.TranscriptPage.Heading;
import io.cuepress.web.TranscriptPage.TrackLink;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Builds the page of a stored episode.
final class TranscriptPageBuilder {

    private TranscriptPageBuilder() {}

    static TranscriptPage page(StoredEpisode stored, Supplier<List<Segment>> speech) {
        var episode = stored.summary();
        var language = stored.track().language();
        var transcript = stored.track().transcript();
        var heading = episode.heading(language);
        var chapters = EpisodeChapters.of(episode, Choice.ANY, speech);
        var listed = chapters.listed();
        var sections = Sections.of(heading, listed, transcript, true);
        return new TranscriptPage(
                heading(episode, transcript, heading),
                episode.tracks().stream()
                        .map(track -> track(episode, track, language))
                        .toList(),
                Optional.ofNullable(heading.url()).flatMap(VideoUrl::youtubeId).orElse(""),
                chapters.provenance().source().slug(),
                DoubtView.of(chapters.provenance().reading()),
                !listed.isEmpty(),
                SectionView.of(sections, heading),
                TimelineDrawing.of(transcript, sections),
                Downloads.usual(episode, language, !listed.isEmpty()),
                ExportForm.of(language, !listed.isEmpty()));
    }

    private static Heading heading(EpisodeSummary episode, Transcript transcript, EpisodeHeading heading) {
        var language = transcript.language();
        var channel = episode.metadata().channel().name();
        var link = heading.link().orElse("");
        var end = transcript.end();
        return new Heading(
                episode.id().value(),
                episode.revision(),
                heading.title(),
                channel,
                Links.with("/", Map.of("channel", channel)),
                link,
                site(link),
                end.mark(),
                end.ms(),
                Labels.count(transcript.segments().size(), "segment"),
                Labels.day(episode.updatedAt()),
                language.tag(),
                episode.language().tag(),
                Labels.language(language),
                Labels.direction(language));
    }

    private static TrackLink track(EpisodeSummary episode, TrackSummary track, Language shown) {
        var isOwn = track.language().equals(episode.language());
        var tag = track.language().tag();
        return new TrackLink(
                tag,
                Labels.language(track.language()),
                Links.with("/episodes/" + episode.id(), Map.of("lang", isOwn ? "" : tag)),
                track.language().equals(shown));
    }

    private static String site(String link) {
        try {
            var host = URI.create(link).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notReadable) {
            return "";
        }
    }
}
