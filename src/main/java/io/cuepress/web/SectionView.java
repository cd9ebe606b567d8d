package io.cuepress.web;

import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.outline.Section;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Paragraph;
import java.util.List;
import java.util.stream.IntStream;

/// A chapter on the page, with its text.
///
/// @param anchor  the id of its element, which links to it use
/// @param firstSegment  the position of its first segment in the track
record SectionView(
        String anchor,
        String title,
        TimeLink mark,
        int firstSegment,
        int segmentCount,
        List<ParagraphView> paragraphs) {

    /// A time as a link.
    ///
    /// @param href  the moment in the video, or an anchor on the page if the episode has no video
    record TimeLink(String text, String href, long ms) {
        static TimeLink of(Timecode time, EpisodeHeading heading) {
            return new TimeLink(time.mark(), heading.at(time).orElse("#t" + time.ms()), time.ms());
        }
    }

    /// A paragraph, with the name of the speaker when that changes.
    record ParagraphView(TimeLink mark, String label, String text) {
        static ParagraphView of(Paragraph paragraph, EpisodeHeading heading) {
            return new ParagraphView(
                    TimeLink.of(paragraph.time().start(), heading), paragraph.label(), paragraph.text());
        }
    }

    static List<SectionView> of(List<Section> sections, EpisodeHeading heading) {
        return IntStream.range(0, sections.size())
                .mapToObj(index -> of(index, sections.get(index), heading))
                .toList();
    }

    private static SectionView of(int index, Section section, EpisodeHeading heading) {
        return new SectionView(
                "c" + (index + 1),
                section.title(),
                TimeLink.of(section.span().start(), heading),
                section.speech().firstSegment(),
                section.speech().segmentCount(),
                section.paragraphs().stream()
                        .map(paragraph -> ParagraphView.of(paragraph, heading))
                        .toList());
    }
}
