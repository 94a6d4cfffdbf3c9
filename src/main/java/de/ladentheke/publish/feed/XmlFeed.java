package de.ladentheke.publish.feed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** RSS 2.0 with the name spaces of Google and atalanda. */
final class XmlFeed implements FeedWriter {
    private static final String GOOGLE = "http://base.google.com/ns/1.0";
    private static final String ATALANDA = "http://api.atalanda.com/ns/gfeed";
    /** Label of the option on the page, by the attribute that has its value. */
    private static final Map<String, String> OPTIONS = Map.of("color", "Farbe", "size", "Größe");

    private final OutputStream out;
    private final XMLStreamWriter xml;

    XmlFeed(Path file, ShopOfFeed shop) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            begin(shop);
        } catch (XMLStreamException e) {
            out.close();
            throw new IOException(e);
        }
    }

    @Override
    public void write(FeedRow row) throws IOException {
        try {
            xml.writeStartElement("item");
            for (var attribute : row.values().entrySet()) {
                for (var value : attribute.getValue()) {
                    element(attribute.getKey(), value);
                }
            }
            if (row.values().keySet().stream().anyMatch(name -> name.startsWith("atalanda:"))) {
                options(row);
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void begin(ShopOfFeed shop) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("g", GOOGLE);
        xml.writeNamespace("atalanda", ATALANDA);
        xml.writeStartElement("channel");
        element("title", shop.name());
        element("link", shop.page());
        element("description", shop.name());
    }

    private void options(FeedRow row) throws XMLStreamException {
        if (OPTIONS.keySet().stream().allMatch(attribute -> row.get(attribute).isEmpty())) {
            return;
        }
        xml.writeStartElement("atalanda:options");
        for (var attribute : new String[] {"color", "size"}) {
            for (var value : row.get(attribute)) {
                xml.writeStartElement("atalanda:option");
                element("atalanda:key", OPTIONS.get(attribute));
                element("atalanda:value", value);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    /** Title, link and description are RSS's own; what has no name space is Google's. */
    private void element(String name, String value) throws XMLStreamException {
        var own = name.contains(":") || name.equals("title") || name.equals("link") || name.equals("description");
        xml.writeStartElement(own ? name : "g:" + name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
