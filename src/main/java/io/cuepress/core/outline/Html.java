package io.cuepress.core.outline;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of HTML to an XML stream; attributes are names and values in turn.
record Html(XMLStreamWriter xml) {

    Html open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        return attributes(attributes);
    }

    Html close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /// Closes a block, with a line end for readers of the source.
    Html closeLine() throws XMLStreamException {
        return close().text("\n");
    }

    Html text(String text) throws XMLStreamException {
        xml.writeCharacters(text);
        return this;
    }

    /// An element with only text.
    Html leaf(String name, String text, String... attributes) throws XMLStreamException {
        return open(name, attributes).text(text).close();
    }

    /// An element without content.
    Html empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        return attributes(attributes).text("\n");
    }

    private Html attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }
}
