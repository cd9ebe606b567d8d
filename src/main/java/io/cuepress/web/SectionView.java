package io.cuepress.web;

import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.outline.Section;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Paragraph;
import java.util.List;
import java.util.stream.IntStream;

/// A chapter as it is shown, with its text.
///
/// @param anchor  its name within the page
/// @param firstSegment  the position of its first segment in the track
record ShownSection(
        String anchor,
        String title,
        Mark mark,
        String seconds,
        String endSeconds,
        int firstSegment,
        int segmentCount,
        List<ShownParagraph> paragraphs) {

    /// A moment that can be gone to.
    ///
    /// @param href  to the video, or within the page where there is none
    record Mark(String text, String href, long ms) {
        static Mark of(Timecode time, EpisodeHeading heading) {
            return new Mark(time.mark(), heading.at(time).orElse("#t" + time.ms()), time.ms());
        }
    }

    /// A paragraph, with the name of who speaks when that changes.
    record ShownParagraph(Mark mark, String label, String text) {
        static ShownParagraph of(Paragraph paragraph, EpisodeHeading heading) {
            return new ShownParagraph(Mark.of(paragraph.time().start(), heading), paragraph.label(), paragraph.text());
        }
    }

    static List<ShownSection> of(List<Section> sections, EpisodeHeading heading) {
        return IntStream.range(0, sections.size())
                .mapToObj(index -> of(index, sections.get(index), heading))
                .toList();
    }

    private static ShownSection of(int index, Section section, EpisodeHeading heading) {
        return new ShownSection(
                "c" + (index + 1),
                section.title(),
                Mark.of(section.span().start(), heading),
                section.span().start().seconds().toPlainString(),
                section.span().end().seconds().toPlainString(),
                section.said().firstSegment(),
                section.said().segmentCount(),
                section.paragraphs().stream()
                        .map(paragraph -> ShownParagraph.of(paragraph, heading))
                        .toList());
    }
}
