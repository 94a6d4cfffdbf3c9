package de.ladentheke.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks for tests. */
public final class Workbooks {
    private Workbooks() {}

    /** One sheet; cells are texts, numbers or null. */
    public static Path write(Path file, String sheet, Object[]... rows) throws IOException {
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var target = workbook.createSheet(sheet);
            for (int i = 0; i < rows.length; i++) {
                var row = target.createRow(i);
                for (int column = 0; column < rows[i].length; column++) {
                    switch (rows[i][column]) {
                        case null -> { }
                        case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                        default -> row.createCell(column).setCellValue(rows[i][column].toString());
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    public static Object[] row(Object... cells) {
        return cells;
    }
}
