package io.cuepress.core.subtitle;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes markup element by element, so that all text in it is escaped.
public final class XmlText {

    /// The factory of the JDK, even when the classpath has another.
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private XmlText() {}

    /// Writes the document.
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
            throw new IllegalStateException("writing to memory cannot fail", impossible);
        }
        out.append(text.getBuffer()).append('\n');
    }
}
