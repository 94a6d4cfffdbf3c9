package de.ladentheke.spreadsheet.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A streaming XML reader that knows no document types and no external entities, and no endless nesting. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    final XMLStreamReader reader;
    private int depth;

    Xml(InputStream input) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(input);
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> new StringReader(""));
        return factory;
    }

    /** The next start tag's local name, or null at the end. */
    String nextStart() throws XMLStreamException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    int next() throws XMLStreamException {
        var event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.XML_DEPTH) {
            throw new XMLStreamException("nested too deeply");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Goes from the start tag that the reader stands on to its end tag. */
    void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.END_DOCUMENT -> open = 0;
                default -> { }
            }
        }
    }

    /** Value of the attribute with this local name, whatever its namespace; null where there is none. */
    String attribute(String localName) {
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            if (localName.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int attribute(String localName, int otherwise) {
        var value = attribute(localName);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean flag(String localName) {
        var value = attribute(localName);
        return "1".equals(value) || "true".equalsIgnoreCase(value);
    }

    void appendText(StringBuilder into) throws XMLStreamException {
        var length = reader.getTextLength();
        if (into.length() + length > Limits.CELL_CHARS) {
            throw new XMLStreamException(Limits.tooLarge("cell"));
        }
        into.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
