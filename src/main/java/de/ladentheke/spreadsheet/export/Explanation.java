package de.ladentheke.spreadsheet.export;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.text.Messages;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet that says of each column what it means, whether it is needed, and an example. */
final class Explanation {
    private static final Messages TEXT = Messages.of(Explanation.class);
    private static final List<Integer> WIDTHS = List.of(36, 16, 80, 36);

    private Explanation() {}

    static void add(Workbook workbook, List<ImportField> fields, OwnLayout own) {
        var styles = new WorkbookStyles(workbook);
        var sheet = workbook.createSheet(TEXT.get("sheet.explanation"));
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
        int next = 0;
        for (var line : TEXT.get("explanation." + own.name()).split("\n")) {
            WorkbookCells.set(sheet.createRow(next++), 0, line, next == 1 ? styles.strong : styles.quantity);
        }
        var heading = sheet.createRow(++next);
        for (var key : List.of("column", "needed", "meaning", "example")) {
            WorkbookCells.set(heading, Math.max(0, heading.getLastCellNum()), TEXT.get("explanation." + key), styles.heading);
        }
        for (var field : fields) {
            var row = sheet.createRow(++next);
            WorkbookCells.set(row, 0, own.heading(field), styles.strong);
            WorkbookCells.set(row, 1, TEXT.get("needed." + need(field)), styles.text);
            WorkbookCells.set(row, 2, TEXT.get("column." + field.key()), styles.wrapped);
            WorkbookCells.set(row, 3, TEXT.get("example." + field.key()), styles.wrapped);
        }
    }

    private static String need(ImportField field) {
        return switch (field) {
            case NAME, PRICE_GROSS -> "yes";
            case SKU, VAT_RATE, STOCK_QTY, CATEGORY -> "better";
            default -> "no";
        };
    }
}
