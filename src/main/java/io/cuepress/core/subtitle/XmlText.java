package io.cuepress.core.subtitle;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Markup written element by element, so that all text in it is escaped.
public final class XmlText {

    /// The JDK's own, whatever else a classpath brings.
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private XmlText() {}

    /// What writes the document.
    @FunctionalInterface
    public interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /// Appends a document and a newline.
    public static void append(StringBuilder out, Body body) {
        var text = new StringWriter();
        try {
            var xml = FACTORY.createXMLStreamWriter(text);
            body.write(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string cannot fail to be written", impossible);
        }
        out.append(text.getBuffer()).append('\n');
    }
}
