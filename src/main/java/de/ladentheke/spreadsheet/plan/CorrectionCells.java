package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.plan.columns.PlanColumns;
import de.ladentheke.spreadsheet.value.Decimals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Writes rows of a file as they stood there. Numbers become numbers, also where the file wrote them as text, so that they
 * mean the same when they are read again whatever the style of the file; codes stay texts.
 */
final class CorrectionCells {
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 32_767;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 45;
    private static final int UNIT = 256;

    private final Sheet sheet;
    private final PlanColumns columns;
    private final CorrectionStyles styles;
    private int[] positions = new int[0];
    private int[] widths = new int[0];
    private int next;
    private int headings;

    CorrectionCells(Sheet sheet, PlanColumns columns, CorrectionStyles styles) {
        this.sheet = sheet;
        this.columns = columns;
        this.styles = styles;
        for (int position = 0; position < columns.size(); position++) {
            int index = columns.column(position).index();
            grow(index + 1);
            positions[index] = position;
        }
    }

    void heading(RawRow raw) {
        headings++;
        var row = sheet.createRow(next++);
        for (int column = 0; column < raw.texts().length; column++) {
            if (!raw.text(column).isEmpty()) {
                text(row, column, raw.text(column), styles.heading);
            }
        }
    }

    /** How many rows were written. */
    int rows() {
        return next;
    }

    Row row(RawRow raw) {
        var row = sheet.createRow(next++);
        for (int column = 0; column < raw.texts().length; column++) {
            cell(row, column, raw);
        }
        return row;
    }

    /** Why the row is there, in words: the comments do not come along into a text file. */
    void reason(Row row, int column, String text) {
        text(row, column, text, row.getRowNum() < headings ? styles.heading : styles.text);
    }

    void setWidths() {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, Math.clamp(widths[column] + 2, NARROWEST, WIDEST) * UNIT);
        }
    }

    private void cell(Row row, int column, RawRow raw) {
        var text = raw.text(column);
        switch (raw.kind(column)) {
            case EMPTY -> { }
            case NUMBER -> number(row, column, text);
            case BOOLEAN -> row.createCell(column).setCellValue(Boolean.parseBoolean(text));
            case DATE -> date(row, column, text);
            default -> typed(row, column, text);
        }
    }

    private void number(Row row, int column, String text) {
        if (code(column) || text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            text(row, column, text, styles.text);
            return;
        }
        var cell = row.createCell(column);
        cell.setCellValue(Double.parseDouble(text));
        cell.setCellStyle(type(column) == Field.Type.MONEY ? styles.money : styles.number);
        widen(column, text.length() + 2);
    }

    private void date(Row row, int column, String text) {
        try {
            var cell = row.createCell(column);
            if (text.length() > 10) {
                cell.setCellValue(LocalDateTime.parse(text));
                cell.setCellStyle(styles.moment);
            } else {
                cell.setCellValue(LocalDate.parse(text));
                cell.setCellStyle(styles.date);
            }
            widen(column, text.length());
        } catch (DateTimeException e) {
            text(row, column, text, styles.text);
        }
    }

    private void typed(Row row, int column, String text) {
        boolean numeric = type(column) == Field.Type.MONEY || type(column) == Field.Type.QUANTITY || type(column) == Field.Type.VAT;
        var number = numeric ? Decimals.parse(text.strip(), columns.column(positions[column]).decimal()) : null;
        if (number != null) {
            number(row, column, number.toPlainString());
        } else {
            text(row, column, text, styles.text);
        }
    }

    private boolean code(int column) {
        return type(column) == Field.Type.CODE || type(column) == Field.Type.GTIN;
    }

    /** Null where the column is not taken over. */
    private Field.Type type(int column) {
        if (column >= positions.length || positions[column] < 0) {
            return null;
        }
        var field = columns.isNet(positions[column]) ? Field.PRICE_GROSS : columns.field(positions[column]);
        return field == null ? null : field.type();
    }

    private void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
        cell.setCellStyle(style);
        widen(column, text.length());
    }

    private void widen(int column, int width) {
        grow(column + 1);
        widths[column] = Math.max(widths[column], width);
    }

    private void grow(int length) {
        int old = positions.length;
        if (length > old) {
            positions = Arrays.copyOf(positions, length);
            Arrays.fill(positions, old, length, -1);
            widths = Arrays.copyOf(widths, length);
        }
    }
}
