package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import de.ladentheke.text.Messages;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The sheet of the correction workbook that says in plain words what to do, and lists every reason with its row. */
final class CorrectionExplanation {
    private static final List<String> STEPS = List.of("correction.step_red", "correction.step_save", "correction.step_drop", "correction.step_only");
    private static final List<String> HEADINGS = List.of("correction.row", "correction.column", "correction.value", "correction.reason");
    private static final int[] WIDTHS = {20, 26, 30, 90};
    private static final int UNIT = 256;
    private static final int LONGEST = 32_767;

    private final Sheet sheet;
    private final CorrectionStyles styles;
    private final Messages messages = Messages.of(CorrectionExplanation.class);
    private int next;

    CorrectionExplanation(Sheet sheet, CorrectionStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** @param file name of the list; @param rows how many of its rows are to be clarified */
    void write(String file, int rows, List<Problem> problems) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * UNIT);
        }
        text(sheet.createRow(next++), 0, messages.get("correction.title", file, rows), styles.title);
        next++;
        for (var step : STEPS) {
            text(sheet.createRow(next++), 0, messages.get(step), styles.text);
        }
        next++;
        var heading = sheet.createRow(next++);
        for (int i = 0; i < HEADINGS.size(); i++) {
            text(heading, i, messages.get(HEADINGS.get(i)), styles.heading);
        }
        problems.forEach(this::problem);
    }

    private void problem(Problem problem) {
        var row = sheet.createRow(next++);
        row.createCell(0).setCellValue(problem.row());
        text(row, 1, problem.column(), styles.wrapped);
        text(row, 2, problem.value(), styles.wrapped);
        text(row, 3, problem.reason(), styles.wrapped);
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
        cell.setCellStyle(style);
    }
}
