package de.ladentheke.spreadsheet.file.ods;

import de.ladentheke.spreadsheet.file.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Which styles of an OpenDocument spreadsheet show whole numbers as codes with leading zeros, and which hide a table. */
final class OdsStyles {
    private final Set<String> hidingTables = new HashSet<>();
    private final Set<String> formatsOfDigits = new HashSet<>();
    private final Map<String, String> formats = new HashMap<>();
    private String style;
    private String format;

    /** Takes in those that all parts of a packed file share. */
    void readCommon(Xml xml) throws XMLStreamException {
        for (var name = xml.nextStart(); name != null && !name.equals("automatic-styles"); name = xml.nextStart()) {
            start(name, xml);
        }
    }

    /** Takes in the start tag that the reader stands on. A later one replaces one of the same name. */
    void start(String name, Xml xml) {
        switch (name) {
            case "style" -> {
                style = xml.attribute("name");
                formats.put(style, xml.attribute("data-style-name"));
            }
            case "table-properties" -> {
                if ("false".equals(xml.attribute("display"))) {
                    hidingTables.add(style);
                }
            }
            case "number-style" -> {
                format = xml.attribute("name");
                formatsOfDigits.remove(format);
            }
            case "currency-style", "percentage-style", "date-style", "time-style", "boolean-style", "text-style" -> format = null;
            case "number" -> number(xml);
            default -> { }
        }
    }

    private void number(Xml xml) {
        if (format != null && xml.attribute("min-integer-digits", 1) > 1 && xml.attribute("decimal-places", 0) == 0 && !xml.flag("grouping")) {
            formatsOfDigits.add(format);
        }
    }

    boolean hidesTable(String name) {
        return hidingTables.contains(name);
    }

    /** Whether numbers in cells of this style are codes. @param name null where the cell has none */
    boolean showsDigits(String name) {
        return !formatsOfDigits.isEmpty() && formatsOfDigits.contains(formats.get(name));
    }
}
