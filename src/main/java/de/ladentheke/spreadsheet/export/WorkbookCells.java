package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Money;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/** Values into cells: amounts as numbers that Excel can compute with, everything else as text. */
final class WorkbookCells {
    private WorkbookCells() {}

    static void set(Row row, int column, Object value, CellStyle style) {
        if (value == null) {
            return;
        }
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        switch (value) {
            case Money money -> cell.setCellValue(BigDecimal.valueOf(money.cents(), 2).doubleValue());
            case Integer basisPoints -> cell.setCellValue(BigDecimal.valueOf(basisPoints, 4).doubleValue());
            case Long thousandths -> cell.setCellValue(BigDecimal.valueOf(thousandths, 3).doubleValue());
            default -> cell.setCellValue(WorkbookText.of(value.toString()));
        }
    }
}
