package de.ladentheke.spreadsheet.export;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;

/** The first row of a sheet: it stays in sight. */
final class Headings {
    private static final float HEIGHT = 32;
    private static final int WIDTH_UNIT = 256;

    private Headings() {}

    static void write(Sheet sheet, List<ImportField> fields, OwnLayout own, CellStyle style) {
        var row = sheet.createRow(0);
        row.setHeightInPoints(HEIGHT);
        for (int i = 0; i < fields.size(); i++) {
            WorkbookCells.set(row, i, own.heading(fields.get(i)), style);
            sheet.setColumnWidth(i, ColumnLooks.width(fields.get(i)) * WIDTH_UNIT);
        }
        sheet.createFreezePane(1, 1);
    }
}
