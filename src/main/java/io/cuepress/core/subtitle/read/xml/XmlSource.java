package io.cuepress.core.subtitle.read.xml;

import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.file.CharacterReferences;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML of clients, read without document types: no entity is defined, expanded or fetched.
final class XmlSource {

    /// The factory of the JDK, even when the classpath has another.
    private static final XMLInputFactory FACTORY = factory();

    private static final Pattern REFERENCE = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};");

    private final String text;
    private final int blankLines;
    private final int lines;

    /// @param file  the whole file, perhaps with blank lines before its XML
    XmlSource(String file) {
        text = resolved(SubtitleText.withoutBlankStart(file));
        blankLines = breaks(file.substring(
                0, file.length() - SubtitleText.withoutBlankStart(file).length()));
        lines = blankLines + breaks(text) + 1;
    }

    /// The references of HTML, which XML does not define, as the characters that they mean.
    private static String resolved(String xml) {
        return REFERENCE.matcher(xml).replaceAll(found -> {
            var meaning = new StringBuilder();
            var end = CharacterReferences.append(found.group(), 0, meaning);
            return Matcher.quoteReplacement(end == found.group().length() ? meaning.toString() : found.group());
        });
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    XMLStreamReader open() throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new StringReader(text));
    }

    /// The line of the file where the reader is, from 1.
    int line(XMLStreamReader xml) {
        return line(xml.getLocation());
    }

    /// The problem that the XML is not well-formed.
    void report(XMLStreamException broken, FileProblems problems) {
        problems.add(line(broken.getLocation()), Code.WRONG_FORM, "the XML is not well-formed; correct it there.");
    }

    private int line(@Nullable Location location) {
        return Math.clamp(blankLines + (location == null ? 1L : location.getLineNumber()), 1, lines);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// The value of an attribute in any namespace; null when the element lacks it.
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
