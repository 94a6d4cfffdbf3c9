package de.ladentheke.spreadsheet.file.excel;

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

/** Which cell styles show a number as a date. */
final class XlsxStyles {
    private final BitSet dates = new BitSet();

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
            styles.dates.set(i, isDate(format, formats.get(format)));
        }
        return styles;
    }

    /** @param code null for the built-in formats */
    static boolean isDate(int format, String code) {
        if (code == null) {
            return DateUtil.isInternalDateFormat(format) || format >= 27 && format <= 36 || format >= 50 && format <= 58;
        }
        return DateUtil.isADateFormat(format, code);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
