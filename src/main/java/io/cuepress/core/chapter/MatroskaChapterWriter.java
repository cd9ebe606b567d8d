package io.cuepress.core.chapter;

import io.cuepress.core.subtitle.XmlText;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The chapter XML of mkvmerge and mkvpropedit. Silent chapters are hidden.
///
/// Source: https://mkvtoolnix.download/doc/mkvmerge.html#mkvmerge.chapters
final class MatroskaChapterWriter implements ChapterWriter {

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        XmlText.append(out, xml -> {
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            xml.writeStartElement("Chapters");
            line(xml);
            xml.writeStartElement("EditionEntry");
            line(xml);
            for (var i = 0; i < track.chapters().list().size(); i++) {
                atom(xml, track, i);
            }
            xml.writeEndElement();
            line(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
        });
    }

    private static void atom(XMLStreamWriter xml, ChapterTrack track, int index) throws XMLStreamException {
        var span = track.chapters().span(index);
        xml.writeStartElement("ChapterAtom");
        line(xml);
        // The same chapter keeps its number from one export to the next: players remember chapters by it.
        leaf(xml, "ChapterUID", Long.toString(span.start().ms() + 1));
        leaf(xml, "ChapterTimeStart", nanoseconds(span.start()));
        leaf(xml, "ChapterTimeEnd", nanoseconds(span.end()));
        var chapter = track.chapters().list().get(index);
        if (!chapter.isListed()) {
            leaf(xml, "ChapterFlagHidden", "1");
        }
        if (!chapter.title().isEmpty()) {
            display(xml, chapter.title(), track.episode().language());
        }
        xml.writeEndElement();
        line(xml);
    }

    private static void display(XMLStreamWriter xml, String title, Language language) throws XMLStreamException {
        xml.writeStartElement("ChapterDisplay");
        line(xml);
        leaf(xml, "ChapterString", title);
        // Two elements for one thing: old readers know ISO 639-2 only, new ones prefer BCP 47.
        leaf(xml, "ChapterLanguage", MatroskaLanguage.of(language));
        leaf(xml, "ChapLanguageIETF", language.tag());
        xml.writeEndElement();
        line(xml);
    }

    private static String nanoseconds(Timecode time) {
        return time.clock('.') + "000000";
    }

    private static void leaf(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
        line(xml);
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
