package de.ladentheke.spreadsheet.file.markup;

import de.ladentheke.spreadsheet.file.GuardedSource;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Rows of a workbook in the XML of Excel 2003 (SpreadsheetML), as a stream. Merchandise programs write it and call it .xls. */
public final class ExcelXmlSource implements RowSource {
    private final Path file;
    private final List<Sheet> sheets = new ArrayList<>();

    public ExcelXmlSource(Path file) throws IOException, XMLStreamException, SpreadsheetException {
        this.file = file;
        readSheets();
    }

    private void readSheets() throws IOException, XMLStreamException, SpreadsheetException {
        try (var xml = Xml.of(file)) {
            while (nextSheet(xml, new ExcelXmlFormats())) {
                var name = xml.attribute("Name");
                sheets.add(new Sheet(sheets.size(), name == null ? "" : name, hidden(xml)));
            }
        }
        if (sheets.isEmpty()) {
            throw new SpreadsheetException(Reason.NO_TABLE, String.valueOf(file.getFileName()), null);
        }
    }

    private static boolean nextSheet(Xml xml, ExcelXmlFormats formats) throws XMLStreamException {
        for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
            if (name.equals("Worksheet")) {
                return true;
            }
            formats.start(name, xml);
        }
        return false;
    }

    /** Goes to the end of the sheet; whether it is shown stands below its rows. */
    private static boolean hidden(Xml xml) throws XMLStreamException {
        boolean hidden = false;
        for (int event = xml.next(); !sheetEnds(xml, event); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.reader.getLocalName()) {
                    case "WorksheetOptions" -> { }
                    case "Visible" -> hidden = !"SheetVisible".equals(xml.text().strip());
                    default -> xml.skip();
                }
            }
        }
        return hidden;
    }

    private static boolean sheetEnds(Xml xml, int event) {
        return event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.END_ELEMENT && "Worksheet".equals(xml.reader.getLocalName());
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        try (var xml = Xml.of(file)) {
            var formats = new ExcelXmlFormats();
            for (int i = 0; i <= sheet; i++) {
                nextSheet(xml, formats);
            }
            new ExcelXmlRows(xml, formats).read(visitor);
        } catch (IOException | XMLStreamException e) {
            throw GuardedSource.translated(String.valueOf(file.getFileName()), e);
        }
    }

    @Override
    public void close() {
        // nothing is held open between readings
    }
}
