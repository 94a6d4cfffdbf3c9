package de.ladentheke.spreadsheet.file.ods;

import de.ladentheke.spreadsheet.file.Xml;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Finds the tables of an OpenDocument spreadsheet one after another. */
final class OdsTables {
    record Table(String name, boolean hidden) {}

    /** Tables in these are none of the workbook's sheets. */
    private static final Set<String> ELSEWHERE = Set.of("tracked-changes", "dde-links", "shapes", "forms", "scripts", "master-styles");

    private final Xml xml;
    private final OdsStyles styles;

    /** @param styles where those that are met on the way are noted */
    OdsTables(Xml xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** The reader stands in the table afterwards. Null where there is no more. */
    Table next() throws XMLStreamException {
        for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
            if (ELSEWHERE.contains(name)) {
                xml.skip();
            }
            if (name.equals("table")) {
                var given = xml.attribute("name");
                return new Table(given == null ? "" : given, styles.hidesTable(xml.attribute("style-name")));
            }
            styles.start(name, xml);
        }
        return null;
    }

    /** Goes to the end of the table in which the reader stands. */
    void skip() throws XMLStreamException {
        xml.skip();
    }
}
