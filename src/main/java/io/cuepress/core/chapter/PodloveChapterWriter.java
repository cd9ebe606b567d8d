package io.cuepress.core.chapter;

import io.cuepress.core.subtitle.XmlText;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Podlove Simple Chapters 1.2, for feeds and players.
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
        var link = episode.at(chapter.start());
        if (link.isPresent()) {
            xml.writeAttribute("href", link.get());
        }
        xml.writeCharacters("\n");
    }
}
