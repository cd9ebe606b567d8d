package io.cuepress.core.outline;

import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Paragraph;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Markdown (CommonMark): headings with links to their moments, a plain list of contents, and paragraphs.
final class MarkdownOutlineWriter implements OutlineWriter {

    @Override
    public void write(OutlineDocument outline, StringBuilder out) {
        var episode = outline.episode();
        out.append("# ").append(Markdown.text(episode.title())).append('\n');
        byline(episode).ifPresent(line -> out.append('\n').append(line).append('\n'));
        if (outline.sections().size() > 1) {
            out.append('\n');
            outline.sections().forEach(section -> contents(section, out));
        }
        outline.sections().forEach(section -> section(section, episode, out));
    }

    private static Optional<String> byline(EpisodeHeading episode) {
        var channel = Optional.ofNullable(episode.channel()).map(Markdown::text);
        var link = episode.link().map(address -> "<" + address + ">");
        var line = Stream.of(channel, link).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    private static void contents(Section section, StringBuilder out) {
        out.append("- ").append(section.span().start().mark()).append(' ');
        out.append(Markdown.text(section.title())).append('\n');
    }

    private static void section(Section section, EpisodeHeading episode, StringBuilder out) {
        out.append("\n## ").append(mark(section.span().start(), episode)).append(' ');
        out.append(Markdown.text(section.title())).append('\n');
        section.paragraphs()
                .forEach(paragraph -> out.append('\n').append(text(paragraph)).append('\n'));
    }

    private static String mark(Timecode start, EpisodeHeading episode) {
        return episode.at(start).map(link -> Markdown.link(start.mark(), link)).orElse(start.mark());
    }

    private static String text(Paragraph paragraph) {
        var text = Markdown.text(paragraph.text());
        return paragraph.label().isEmpty() ? text : "**" + Markdown.text(paragraph.label()) + ":** " + text;
    }
}
