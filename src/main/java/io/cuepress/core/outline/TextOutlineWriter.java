package io.cuepress.core.outline;

import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.transcript.Paragraph;
import java.util.Optional;

/// Plain text: the heading, the contents, then every chapter with its link and its paragraphs.
final class TextOutlineWriter implements OutlineWriter {

    @Override
    public void write(OutlineDocument outline, StringBuilder out) {
        var episode = outline.episode();
        out.append(episode.title()).append('\n');
        Optional.ofNullable(episode.channel())
                .ifPresent(channel -> out.append(channel).append('\n'));
        episode.link().ifPresent(link -> out.append(link).append('\n'));
        if (outline.sections().size() > 1) {
            out.append('\n');
            outline.sections().forEach(section -> heading(section, out));
        }
        outline.sections().forEach(section -> section(section, episode, out));
    }

    private static void section(Section section, EpisodeHeading episode, StringBuilder out) {
        heading(section, out.append("\n\n"));
        episode.at(section.span().start()).ifPresent(link -> out.append(link).append('\n'));
        section.paragraphs().stream()
                .map(Paragraph::labelled)
                .forEach(text -> out.append('\n').append(text).append('\n'));
    }

    private static void heading(Section section, StringBuilder out) {
        out.append(section.span().start().mark())
                .append(' ')
                .append(section.title())
                .append('\n');
    }
}
