package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.SheetRows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.TargetFile;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The rows that are to be clarified, in the columns of their file, so that they can be put right and dropped on the
 * window again: bad cells red with the reason as a comment; a second sheet explains, and lists all reasons once more.
 */
final class CorrectionWorkbook {
    private static final int REPORT_EVERY = 100;
    private static final int WINDOW = 200;
    /** Comments are kept in memory until the file is written. */
    private static final int MOST_COMMENTS = 2_000;
    /** What is wrong stands beside each row as well. */
    private static final int MOST_EXPLAINED = 200_000;

    private final StoredPlan plan;
    private final PlanData data;
    private final PlanPreview preview;
    private final String file;
    private final Messages messages = Messages.of(CorrectionWorkbook.class);

    /** @param file name of the list that the rows come from */
    CorrectionWorkbook(StoredPlan plan, PlanPreview preview, String file) {
        this.plan = plan;
        this.preview = preview;
        this.file = file;
        data = plan.data();
    }

    /** Written beside {@code target} and moved there when it is complete. */
    void save(Path target, Progress progress) throws SpreadsheetException {
        TargetFile.write(target, file -> write(file, progress));
    }

    private void write(Path target, Progress progress) throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW); var out = Files.newOutputStream(target)) {
            var styles = new CorrectionStyles(workbook);
            var rows = workbook.createSheet(messages.get("correction.rows"));
            var explanation = workbook.createSheet(messages.get("correction.explanation"));
            writeRows(rows, styles, progress);
            new CorrectionExplanation(explanation, styles).write(file, data.rows().count(Change.TO_CLARIFY), plan.problems(MOST_EXPLAINED));
            workbook.write(out);
        }
    }

    private void writeRows(Sheet sheet, CorrectionStyles styles, Progress progress) throws IOException {
        var cells = new CorrectionCells(sheet, data.columns(), styles);
        var headings = data.headings().of(data.layout());
        headings.forEach(cells::heading);
        int reasons = headings.isEmpty() ? -1 : reasons(headings.getLast());
        if (!headings.isEmpty()) {
            sheet.createFreezePane(0, headings.size());
            cells.reason(sheet.getRow(headings.size() - 1), reasons, messages.get("correction.reasons"));
        }
        var comments = new CellComments(sheet, MOST_COMMENTS);
        var last = List.<RawRow>of();
        for (int index : data.rows().of(Change.TO_CLARIFY)) {
            if (cells.rows() % REPORT_EVERY == 0) {
                progress.stopIfAsked();
                progress.report(cells.rows(), data.rows().count(Change.TO_CLARIFY), "");
            }
            var titles = data.groups().above(index);
            SheetRows.check(cells.rows() + titles.size() + 1);
            if (!titles.equals(last)) {
                titles.forEach(cells::row);
                last = titles;
            }
            var row = cells.row(data.raw(index));
            var findings = data.findings().of(index);
            findings.forEach(finding -> mark(row, finding, styles, comments));
            if (reasons >= 0) {
                cells.reason(row, reasons, findings.stream().map(preview::sentence).distinct().collect(Collectors.joining(" ")));
            }
        }
        cells.setWidths();
    }

    /** Where the reasons stand in words: where they stood in a workbook that comes a second time, else right of all cells. */
    private int reasons(RawRow headings) {
        for (int column = 0; column < headings.texts().length; column++) {
            if (CorrectionSheet.reasons(headings.text(column))) {
                return column;
            }
        }
        int right = data.columns().column(data.columns().size() - 1).index() + 1;
        for (int index : data.rows().of(Change.TO_CLARIFY)) {
            right = Math.max(right, data.raw(index).texts().length);
        }
        return Math.max(right, headings.texts().length);
    }

    private void mark(Row row, Finding finding, CorrectionStyles styles, CellComments comments) {
        int position = Math.max(0, finding.column());
        var cell = row.getCell(data.columns().column(position).index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(styles.bad(cell.getCellStyle()));
        comments.add(cell, preview.sentence(finding));
    }
}
