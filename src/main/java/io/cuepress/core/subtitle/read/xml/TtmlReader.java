package io.cuepress.core.subtitle.read.xml;

import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.time.FrameRate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// TTML and its profiles: IMSC, DFXP, EBU-TT-D and iTT.
public final class TtmlReader implements SubtitleReader {

    private static final int HEAD = 4_000;
    private static final Pattern SIGN = Pattern.compile("<(?:\\w{1,20}:)?tt[\\s>]");

    @Override
    public ReadTrack read(String text, @Nullable FrameRate rate) {
        var source = new XmlSource(text);
        return read(source, new TtmlContent(source));
    }

    /// Whether the root element is `tt`, whatever its prefix.
    public static boolean hasSignature(String text) {
        return text.startsWith("<")
                && SIGN.matcher(text.substring(0, Math.min(text.length(), HEAD)))
                        .find();
    }

    private static ReadTrack read(XmlSource source, TtmlContent content) {
        var problems = new FileProblems();
        try {
            var xml = source.open();
            while (xml.hasNext()) {
                step(xml, content);
            }
            xml.close();
        } catch (XMLStreamException broken) {
            source.report(broken, problems);
        }
        return content.track(problems);
    }

    private static void step(XMLStreamReader xml, TtmlContent content) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> content.start(xml);
            case XMLStreamConstants.END_ELEMENT -> content.end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                content.text(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> content.text("&" + xml.getLocalName() + ";");
            default -> {}
        }
    }
}
