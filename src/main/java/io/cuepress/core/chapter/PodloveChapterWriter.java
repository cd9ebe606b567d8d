package io.cuepress.core.chapter;

import io.cuepress.core.subtitle.XmlText;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Podlove Simple Chapters 1.2, for feeds and players. A chapter links to its own page if it has one, and else to its
/// moment in the episode.
///
/// Source: https://podlove.org/simple-chapters/
final class PodloveChapterWriter implements ChapterWriter {

    private static final String NAMESPACE = "http://podlove.org/simple-chapters";

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        XmlText.append(out, xml -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("psc", "chapters", NAMESPACE);
            xml.writeNamespace("psc", NAMESPACE);
            xml.writeAttribute("version", "1.2");
            xml.writeCharacters("\n");
            for (var chapter : track.chapters().list()) {
                chapter(xml, chapter, track.episode());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        });
    }

    private static void chapter(XMLStreamWriter xml, Chapter chapter, EpisodeHeading episode)
            throws XMLStreamException {
        xml.writeEmptyElement("psc", "chapter", NAMESPACE);
        xml.writeAttribute("start", chapter.start().clock('.'));
        xml.writeAttribute("title", chapter.title());
        attribute(
                xml,
                "href",
                link(chapter.extras().url())
                        .or(() -> episode.at(chapter.start()))
                        .orElse(null));
        attribute(xml, "image", link(chapter.extras().img()).orElse(null));
        xml.writeCharacters("\n");
    }

    private static Optional<String> link(@Nullable String url) {
        return Optional.ofNullable(url).map(VideoUrl::new).flatMap(VideoUrl::link);
    }

    private static void attribute(XMLStreamWriter xml, String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, value);
        }
    }
}
