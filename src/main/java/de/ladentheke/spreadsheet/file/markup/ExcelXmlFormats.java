package de.ladentheke.spreadsheet.file.markup;

import de.ladentheke.spreadsheet.file.DigitFormat;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Xml;
import java.util.HashMap;
import java.util.Map;

/** The formats of numbers with leading zeros in a workbook in the XML of Excel 2003. A cell has one, else its row, else its column. */
final class ExcelXmlFormats {
    private final Map<String, DigitFormat> ofStyles = new HashMap<>();
    private final Map<Integer, DigitFormat> ofColumns = new HashMap<>();
    private String style;
    private int column;

    /** Takes in a start tag before the rows. */
    void start(String name, Xml xml) {
        switch (name) {
            case "Style" -> {
                style = xml.attribute("ID");
                ofStyles.put(style, ofStyles.get(xml.attribute("Parent")));
            }
            case "NumberFormat" -> ofStyles.put(style, DigitFormat.of(xml.attribute("Format")));
            default -> { }
        }
    }

    void column(Xml xml) {
        int first = Math.clamp(Math.max(column + 1, xml.attribute("Index", 0)), 1, Limits.COLUMNS + 1);
        column = first + Math.clamp(xml.attribute("Span", 0), 0, Limits.COLUMNS);
        var format = ofStyles.get(xml.attribute("StyleID"));
        for (int i = first; format != null && i <= Math.min(column, Limits.COLUMNS); i++) {
            ofColumns.put(i, format);
        }
    }

    /** Null where numbers are shown as they are. @param column from 1 @param ofRow what its row says */
    DigitFormat of(Xml xml, DigitFormat ofRow, int column) {
        var own = xml.attribute("StyleID");
        return own != null ? ofStyles.get(own) : ofRow != null ? ofRow : ofColumns.get(column);
    }

    DigitFormat ofRow(Xml xml) {
        return ofStyles.get(xml.attribute("StyleID"));
    }
}
