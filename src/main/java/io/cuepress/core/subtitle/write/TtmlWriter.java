package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.XmlText;
import io.cuepress.core.transcript.CleanText;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// TTML in the text profile of IMSC 1.1: one region at the bottom of the picture, one paragraph per cue, speakers
/// as agents.
///
/// Source: https://www.w3.org/TR/ttml-imsc1.1/
final class TtmlWriter implements SubtitleWriter {

    private static final String TT = "http://www.w3.org/ns/ttml";
    private static final String REGION = "foot";

    @Override
    public void write(Track track, StringBuilder out) {
        XmlText.append(out, xml -> {
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml);
            root(xml, track);
            var agents = track.labels() == SpeakerLabels.VOICE ? agents(track) : Map.<String, String>of();
            head(xml, track, agents);
            xml.writeStartElement("body");
            xml.writeAttribute("region", REGION);
            xml.writeStartElement("div");
            line(xml);
            for (var cue : track.cues()) {
                paragraph(xml, track, cue, agents);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            line(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
        });
    }

    private static void root(XMLStreamWriter xml, Track track) throws XMLStreamException {
        xml.writeStartElement("tt");
        xml.writeDefaultNamespace(TT);
        xml.writeNamespace("ttp", TT + "#parameter");
        xml.writeNamespace("tts", TT + "#styling");
        xml.writeNamespace("ttm", TT + "#metadata");
        xml.writeAttribute("xml:lang", track.language().tag());
        xml.writeAttribute("xml:space", "preserve");
        xml.writeAttribute("ttp:timeBase", "media");
        xml.writeAttribute("ttp:contentProfiles", "http://www.w3.org/ns/ttml/profile/imsc1.1/text");
        line(xml);
    }

    private static void head(XMLStreamWriter xml, Track track, Map<String, String> agents) throws XMLStreamException {
        xml.writeStartElement("head");
        xml.writeStartElement("metadata");
        leaf(xml, "ttm:title", track.title());
        for (var agent : agents.entrySet()) {
            xml.writeStartElement("ttm:agent");
            xml.writeAttribute("xml:id", agent.getValue());
            xml.writeAttribute("type", "person");
            xml.writeStartElement("ttm:name");
            xml.writeAttribute("type", "full");
            xml.writeCharacters(agent.getKey());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        line(xml);
        layout(xml);
        xml.writeEndElement();
        line(xml);
    }

    private static void layout(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("layout");
        xml.writeEmptyElement("region");
        xml.writeAttribute("xml:id", REGION);
        xml.writeAttribute("tts:origin", "10% 10%");
        xml.writeAttribute("tts:extent", "80% 80%");
        xml.writeAttribute("tts:displayAlign", "after");
        xml.writeAttribute("tts:textAlign", "center");
        xml.writeAttribute("tts:showBackground", "whenActive");
        xml.writeEndElement();
        line(xml);
    }

    private static void paragraph(XMLStreamWriter xml, Track track, Cue cue, Map<String, String> agents)
            throws XMLStreamException {
        xml.writeStartElement("p");
        xml.writeAttribute("begin", cue.time().start().clock('.'));
        xml.writeAttribute("end", cue.time().end().clock('.'));
        if (agents.containsKey(cue.label())) {
            xml.writeAttribute("ttm:agent", agents.get(cue.label()));
        }
        if (isRightToLeft(cue.text())) {
            xml.writeAttribute("tts:direction", "rtl");
        }
        xml.writeCharacters(track.prefix(cue));
        var lines = CueLines.of(cue).split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("br");
            }
            xml.writeCharacters(lines[i]);
        }
        xml.writeEndElement();
        line(xml);
    }

    private static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// The `xml:id` of each speaker by name, in the order in which they first speak.
    private static Map<String, String> agents(Track track) {
        var agents = new LinkedHashMap<String, String>();
        for (var cue : track.cues()) {
            if (!cue.label().isEmpty()) {
                agents.putIfAbsent(cue.label(), "speaker" + (agents.size() + 1));
            }
        }
        return agents;
    }

    private static void leaf(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(CleanText.oneLine(text));
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
