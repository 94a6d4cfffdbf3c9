package de.ladentheke.spreadsheet.file.ods;

import de.ladentheke.spreadsheet.file.GuardedSource;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.ZipParts;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Rows of an OpenDocument spreadsheet, packed (.ods, .sxc) or flat (.fods), as a stream. */
public final class OdsSource implements RowSource {
    private final Path file;
    private final ZipParts parts;
    private final List<Sheet> sheets = new ArrayList<>();

    /** @param flat whether the file itself is the XML document */
    public OdsSource(Path file, boolean flat) throws IOException, XMLStreamException, SpreadsheetException {
        this.file = file;
        parts = flat ? null : new ZipParts(file);
        try {
            readSheets();
        } catch (IOException | XMLStreamException | SpreadsheetException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void readSheets() throws IOException, XMLStreamException, SpreadsheetException {
        try (var xml = content()) {
            var tables = new OdsTables(xml, new OdsStyles());
            for (var table = tables.next(); table != null; table = tables.next()) {
                sheets.add(new Sheet(sheets.size(), table.name(), table.hidden()));
                tables.skip();
            }
        }
        if (sheets.isEmpty()) {
            throw new SpreadsheetException(Reason.NO_TABLE, String.valueOf(file.getFileName()), null);
        }
    }

    private Xml content() throws IOException, XMLStreamException {
        return parts == null ? Xml.of(file) : Xml.of(parts.open("content.xml", Limits.SHEET_BYTES));
    }

    private OdsStyles commonStyles() throws IOException, XMLStreamException {
        var styles = new OdsStyles();
        if (parts != null && parts.has("styles.xml")) {
            try (var xml = Xml.of(parts.open("styles.xml", Limits.SMALL_PART_BYTES))) {
                styles.readCommon(xml);
            }
        }
        return styles;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        try (var xml = content()) {
            var styles = commonStyles();
            var tables = new OdsTables(xml, styles);
            tables.next();
            for (int i = 0; i < sheet; i++) {
                tables.skip();
                tables.next();
            }
            new OdsRows(xml, styles).read(visitor);
        } catch (IOException | XMLStreamException e) {
            throw GuardedSource.translated(String.valueOf(file.getFileName()), e);
        }
    }

    @Override
    public void close() {
        if (parts != null) {
            parts.close();
        }
    }
}
