package de.ladentheke.spreadsheet.catalogue;

import java.util.List;
import java.util.Optional;

/** A list in XML of some program: one element, one row. Elements in it are columns; deeper ones are called after all above them. */
public final class XmlList implements XmlFormat {
    /** Columns for what an element says several times. */
    private static final int MOST = 10;

    private final String record;

    /** @param record name of the element that stands for a row */
    public XmlList(String record) {
        this.record = record;
    }

    @Override
    public boolean takes(String element) {
        return element.equals(record);
    }

    @Override
    public Optional<Item> item(XmlNode element) {
        var item = new Item();
        element.attributes().forEach((name, value) -> put(item, name, value));
        put(item, "", element);
        return Optional.of(item);
    }

    private static void put(Item item, String above, XmlNode element) {
        for (var child : element.children()) {
            var heading = above + child.name();
            var currency = child.attribute("currency");
            put(item, heading, currency.isEmpty() || child.text().isBlank() ? child.text() : child.text().strip() + " " + currency);
            child.attributes().forEach((name, value) -> put(item, heading + " " + name, value));
            put(item, heading + " ", child);
        }
    }

    private static void put(Item item, String heading, String text) {
        if (!item.number(heading, text, MOST)) {
            item.join(heading + " " + MOST, text, ", ");
        }
    }

    @Override
    public List<String> order() {
        return List.of();
    }
}
