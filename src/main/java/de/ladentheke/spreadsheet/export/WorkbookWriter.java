package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Product;
import de.ladentheke.spreadsheet.file.SheetRows;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The formatted workbook: one row a variant. Rows go to the disk as they are written, so memory does not grow with them. */
final class WorkbookWriter implements ListWriter {
    private static final int WINDOW = 100;
    private static final float LINE = 15;
    private static final int MOST_LINES = 5;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final OutputStream out;
    private final List<OwnColumn> columns;
    private final List<CellStyle> styles;
    private final Sheet sheet;
    private int rows;

    WorkbookWriter(OutputStream out, List<OwnColumn> columns) {
        this.out = out;
        this.columns = columns;
        var looks = new WorkbookStyles(workbook);
        styles = columns.stream().map(column -> looks.of(column.field())).toList();
        sheet = workbook.createSheet(Messages.of(WorkbookWriter.class).get("sheet.products"));
        workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Ladentheke");
        Headings.write(sheet, columns.stream().map(OwnColumn::field).toList(), OwnLayout.WORKBOOK, looks.heading);
    }

    @Override
    public int write(Product product, List<String> photos) throws IOException {
        SheetRows.check(1 + rows + product.variants().size());
        for (var variant : product.variants()) {
            var row = sheet.createRow(++rows);
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                var value = columns.get(i).value(product, variant, photos);
                WorkbookCells.set(row, i, value, styles.get(i));
                lines = Math.max(lines, lines(columns.get(i), value));
            }
            fit(row, lines);
        }
        return product.variants().size();
    }

    /** Long texts show their beginning; a row as high as the whole text would hide the others. */
    private static void fit(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE);
        }
    }

    private static int lines(OwnColumn column, Object value) {
        if (!(value instanceof String text) || !ColumnLooks.wraps(column.field())) {
            return 1;
        }
        return (int) text.chars().filter(c -> c == '\n').count() + 1 + text.length() / ColumnLooks.width(column.field());
    }

    @Override
    public void finish() throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
        Explanation.add(workbook, columns.stream().map(OwnColumn::field).toList(), OwnLayout.WORKBOOK);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
