package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Rows of an .xls file of Excel 97 to 2003: at most 65,536 a sheet, therefore held in memory once read. */
public final class XlsSource implements RowSource {
    private final List<XlsRecords.XlsSheet> sheets;

    private XlsSource(List<XlsRecords.XlsSheet> sheets) {
        this.sheets = sheets;
    }

    public static XlsSource open(Path file) throws IOException, SpreadsheetException {
        var name = String.valueOf(file.getFileName());
        var records = new XlsRecords();
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            var part = container.getRoot().getEntryNames().stream().filter("workbook"::equalsIgnoreCase).findFirst().orElse("Workbook");
            try (var input = container.createDocumentInputStream(part)) {
                new HSSFEventFactory().processEvents(request, input);
            }
        } catch (EncryptedDocumentException e) {
            throw new SpreadsheetException(Reason.ENCRYPTED, name, e);
        } catch (OldExcelFormatException e) {
            throw new SpreadsheetException(Reason.DAMAGED, name, e);
        }
        var sheets = records.sheets();
        if (sheets.isEmpty()) {
            throw new SpreadsheetException(Reason.NO_TABLE, name, null);
        }
        return new XlsSource(sheets);
    }

    @Override
    public List<Sheet> sheets() {
        return sheets.stream().map(XlsRecords.XlsSheet::sheet).toList();
    }

    @Override
    public void read(int sheet, Visitor visitor) {
        var row = new CellRow();
        var hidden = sheets.get(sheet).hidden();
        for (var stored : sheets.get(sheet).rows().entrySet()) {
            row.start(stored.getKey() + 1, hidden.get(stored.getKey()));
            stored.getValue().forEach(cell -> row.set(cell.column(), cell.kind(), cell.text()));
            if (row.width() > 0 && !visitor.row(row)) {
                return;
            }
        }
    }

    @Override
    public void close() {
        // everything is in memory
    }
}
