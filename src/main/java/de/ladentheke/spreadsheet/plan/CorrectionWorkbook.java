package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The rows that are to be clarified, in the columns of their file, so that they can be put right and dropped on the
 * window again: bad cells red with the reason as a comment, all reasons once more on a second sheet.
 */
final class CorrectionWorkbook {
    private static final int WINDOW = 200;
    /** Comments are kept in memory until the file is written. */
    private static final int MOST_COMMENTS = 2_000;

    private final StoredPlan plan;
    private final PlanData data;
    private final PlanPreview preview;
    private final Messages messages = Messages.of(CorrectionWorkbook.class);

    CorrectionWorkbook(StoredPlan plan, PlanPreview preview) {
        this.plan = plan;
        this.preview = preview;
        data = plan.data();
    }

    /** Whether a list is such a workbook: it names a few rows of another list, and whatever it lacks is not missing. */
    static boolean is(Layout layout) {
        return Messages.everyLanguage(CorrectionWorkbook.class, "correction.rows").contains(layout.sheetName());
    }

    /** Written beside {@code target} and moved there when it is complete. */
    void save(Path target) throws SpreadsheetException {
        try {
            var folder = target.toAbsolutePath().getParent();
            var temporary = Files.createTempFile(folder, "ladentheke", ".xlsx");
            try {
                write(temporary);
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new SpreadsheetException(Reason.NOT_WRITABLE, target.getFileName().toString(), e);
        }
    }

    private void write(Path file) throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW); var out = Files.newOutputStream(file)) {
            var rows = workbook.createSheet(messages.get("correction.rows"));
            var reasons = workbook.createSheet(messages.get("correction.reasons"));
            writeRows(rows, new Styles(workbook));
            writeReasons(reasons, new Styles(workbook));
            workbook.write(out);
        }
    }

    private void writeRows(Sheet sheet, Styles styles) {
        var comments = new CellComments(sheet, MOST_COMMENTS);
        int next = 0;
        if (data.layout().headerRow() > 0) {
            var heading = sheet.createRow(next++);
            data.layout().columns().forEach(c -> text(heading, c.index(), c.heading(), styles.heading));
            sheet.createFreezePane(0, 1);
        }
        for (int index : data.rows().of(Change.TO_CLARIFY)) {
            var row = sheet.createRow(next++);
            var raw = data.raw(index);
            for (int column = 0; column < raw.texts().length; column++) {
                copy(row, column, raw, styles.text);
            }
            data.findings().of(index).forEach(finding -> mark(row, finding, styles, comments));
        }
    }

    /** Numbers stay numbers, so that they mean the same when the file is read again; codes stay texts. */
    private void copy(Row row, int column, RawRow raw, CellStyle text) {
        switch (raw.kind(column)) {
            case EMPTY -> { }
            case NUMBER -> {
                if (raw.text(column).replaceAll("\\D", "").length() <= 10) {
                    row.createCell(column).setCellValue(Double.parseDouble(raw.text(column)));
                } else {
                    text(row, column, raw.text(column), text);
                }
            }
            default -> text(row, column, raw.text(column), text);
        }
    }

    private void mark(Row row, Finding finding, Styles styles, CellComments comments) {
        int position = Math.max(0, finding.column());
        int column = data.columns().column(position).index();
        var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(styles.bad);
        comments.add(cell, preview.sentence(finding));
    }

    private void writeReasons(Sheet sheet, Styles styles) {
        var heading = sheet.createRow(0);
        var names = List.of("correction.row", "correction.column", "correction.value", "correction.reason");
        for (int i = 0; i < names.size(); i++) {
            text(heading, i, messages.get(names.get(i)), styles.heading);
        }
        int next = 1;
        for (var problem : plan.problems(Integer.MAX_VALUE)) {
            var row = sheet.createRow(next++);
            row.createCell(0).setCellValue(problem.row());
            text(row, 1, problem.column(), styles.text);
            text(row, 2, problem.value(), styles.text);
            text(row, 3, problem.reason(), styles.text);
        }
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text.substring(0, Math.min(text.length(), 32_767)));
        cell.setCellStyle(style);
    }

    private static final class Styles {
        private final CellStyle heading;
        private final CellStyle text;
        private final CellStyle bad;

        Styles(SXSSFWorkbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading = workbook.createCellStyle();
            heading.setFont(bold);
            text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            bad = workbook.createCellStyle();
            bad.cloneStyleFrom(text);
            bad.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            bad.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }
}
