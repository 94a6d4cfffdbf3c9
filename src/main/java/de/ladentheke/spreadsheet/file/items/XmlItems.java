package de.ladentheke.spreadsheet.file.items;

import de.ladentheke.spreadsheet.catalogue.Item;
import de.ladentheke.spreadsheet.catalogue.XmlFormat;
import de.ladentheke.spreadsheet.catalogue.XmlNode;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the articles of an XML catalogue one by one. */
public final class XmlItems implements ItemSource.Items {
    private final Path file;
    private final XmlFormat format;
    private int nodes;

    public XmlItems(Path file, XmlFormat format) {
        this.file = file;
        this.format = format;
    }

    @Override
    public void read(Predicate<Item> each) throws IOException, XMLStreamException, SpreadsheetException {
        try (var xml = Xml.of(file)) {
            for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if (format.takes(name)) {
                    nodes = 0;
                    var item = format.item(node(xml));
                    if (item.isPresent() && !each.test(item.get())) {
                        return;
                    }
                }
            }
        }
    }

    @Override
    public List<String> order() {
        return format.order();
    }

    @Override
    public Optional<String> lateHeading() {
        return format.lateHeading();
    }

    private XmlNode node(Xml xml) throws XMLStreamException, SpreadsheetException {
        if (++nodes > Limits.RECORD_NODES) {
            throw Limits.tooLarge(xml.reader.getLocalName());
        }
        var name = xml.reader.getLocalName();
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < xml.reader.getAttributeCount(); i++) {
            attributes.put(xml.reader.getAttributeLocalName(i), xml.reader.getAttributeValue(i));
        }
        List<XmlNode> children = new ArrayList<>();
        var text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(node(xml));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                xml.appendText(text);
            }
        }
        return new XmlNode(name, attributes, children, text.toString());
    }
}
