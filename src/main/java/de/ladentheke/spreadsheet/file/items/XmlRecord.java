package de.ladentheke.spreadsheet.file.items;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Finds the element that an XML list repeats for each row: of those that stand there several times, the one that says most. */
public final class XmlRecord {
    private static final int MOST_PLACES = 10_000;

    /** All elements of one name below the same elements. */
    private static final class Place {
        private final String name;
        private final Place above;
        private final Map<String, Place> below = new HashMap<>();
        private int times;
        /** Elements and attributes directly in it that hold nothing but text. */
        private long texts;

        private Place(String name, Place above) {
            this.name = name;
            this.above = above;
        }

        private Stream<Place> all() {
            return Stream.concat(Stream.of(this), below.values().stream().flatMap(Place::all));
        }
    }

    private int places;

    /** Its name; empty where nothing stands there several times with several texts in it. */
    public static Optional<String> find(Path file) throws IOException, XMLStreamException, SpreadsheetException {
        var root = new Place("", null);
        try (var xml = Xml.of(file)) {
            new XmlRecord().read(xml, root);
        }
        return root.all().filter(place -> place.times >= 2 && place.texts >= 2L * place.times).max(Comparator.comparingLong(place -> place.texts))
                .map(place -> place.name);
    }

    private void read(Xml xml, Place root) throws XMLStreamException, SpreadsheetException {
        var place = root;
        boolean leaf = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                place = below(place, xml.reader.getLocalName());
                place.times++;
                place.texts += xml.reader.getAttributeCount();
                leaf = true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                place = place.above;
                place.texts += leaf ? 1 : 0;
                leaf = false;
            }
        }
    }

    private Place below(Place place, String name) throws SpreadsheetException {
        var known = place.below.get(name);
        if (known == null) {
            if (++places > MOST_PLACES) {
                throw Limits.tooLarge(name);
            }
            known = new Place(name, place);
            place.below.put(name, known);
        }
        return known;
    }
}
