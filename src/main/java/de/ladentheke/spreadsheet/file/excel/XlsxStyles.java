package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.DigitFormat;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles show a number as a date or as a code with leading zeros. */
final class XlsxStyles {
    record Shown(Kind kind, String text) {}

    private final BitSet special = new BitSet();
    private final Map<Integer, DigitFormat> digits = new HashMap<>();

    private XlsxStyles() {}

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(InputStream part) throws XMLStreamException {
        var formats = new HashMap<Integer, String>();
        var cellFormats = new ArrayList<Integer>();
        try (var xml = new Xml(part)) {
            boolean inCellFormats = false;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    var name = xml.reader.getLocalName();
                    inCellFormats |= "cellXfs".equals(name);
                    remember(xml, name, inCellFormats, formats, cellFormats);
                } else if (event == XMLStreamConstants.END_ELEMENT && "cellXfs".equals(xml.reader.getLocalName())) {
                    inCellFormats = false;
                }
            }
        }
        return of(formats, cellFormats);
    }

    private static void remember(Xml xml, String name, boolean inCellFormats, Map<Integer, String> formats, List<Integer> cellFormats) {
        if ("numFmt".equals(name)) {
            var code = xml.attribute("formatCode");
            formats.put(xml.attribute("numFmtId", -1), code == null ? "" : code);
        } else if (inCellFormats && "xf".equals(name)) {
            cellFormats.add(xml.attribute("numFmtId", 0));
        }
    }

    static XlsxStyles of(Map<Integer, String> formats, List<Integer> cellFormats) {
        var styles = new XlsxStyles();
        for (int i = 0; i < cellFormats.size(); i++) {
            var format = cellFormats.get(i);
            var digits = DigitFormat.of(formats.get(format));
            if (digits != null) {
                styles.digits.put(i, digits);
            }
            styles.special.set(i, digits != null || isDate(format, formats.get(format)));
        }
        return styles;
    }

    /** @param code null for the built-in formats */
    private static boolean isDate(int format, String code) {
        if (code == null) {
            return DateUtil.isInternalDateFormat(format) || format >= 27 && format <= 36 || format >= 50 && format <= 58;
        }
        return DateUtil.isADateFormat(format, code);
    }

    /** Whether a number of this style is shown as one. */
    boolean isPlain(int style) {
        return style < 0 || !special.get(style);
    }

    /** What a number of this style is shown as: a date, or a text of digits; null where it is shown as the number it is. */
    Shown shown(int style, double value, boolean from1904) {
        if (isPlain(style)) {
            return null;
        }
        var format = digits.get(style);
        var text = format == null ? Numerals.date(value, from1904) : format.shown(Numerals.plain(value));
        return text == null ? null : new Shown(format == null ? Kind.DATE : Kind.TEXT, text);
    }
}
