package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.value.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The first rows of a sheet, held to find out how it is laid out. */
final class SheetSample {
    private static final int ROWS = 400;
    private static final int COUNTED = 5_000;
    private static final int COLUMNS = 512;
    private static final int CHARS = 400;

    /** One row. Cells outside are empty. */
    record SampleRow(int number, String[] texts, Kind[] kinds) {
        String text(int column) {
            return column < texts.length ? texts[column] : "";
        }

        Kind kind(int column) {
            return column < kinds.length ? kinds[column] : Kind.EMPTY;
        }

        boolean sameTexts(SampleRow other) {
            return Arrays.equals(texts, other.texts);
        }

        int filled() {
            int filled = 0;
            for (var text : texts) {
                filled += text.isEmpty() ? 0 : 1;
            }
            return filled;
        }
    }

    final List<SampleRow> rows = new ArrayList<>();
    int width;

    static SheetSample of(RowSource source, int sheet) throws SpreadsheetException {
        var sample = new SheetSample();
        source.read(sheet, row -> {
            sample.take(row);
            return sample.rows.size() < ROWS;
        });
        return sample;
    }

    private void take(CellRow row) {
        var columns = Math.min(row.width(), COLUMNS);
        var texts = new String[columns];
        var kinds = new Kind[columns];
        boolean any = false;
        for (int i = 0; i < columns; i++) {
            var text = row.kind(i) == Kind.UNCALCULATED ? "" : CellText.trimmed(row.text(i));
            texts[i] = text.length() > CHARS ? text.substring(0, CHARS) : text;
            kinds[i] = texts[i].isEmpty() ? Kind.EMPTY : row.kind(i);
            any |= !texts[i].isEmpty();
        }
        if (any) {
            rows.add(new SampleRow(row.number(), texts, kinds));
            width = Math.max(width, columns);
        }
    }

    /** Rows of the sheet, at most some thousands; reads on where the sample is not all. */
    int count(RowSource source, int sheet) throws SpreadsheetException {
        if (rows.size() < ROWS) {
            return rows.size();
        }
        var counted = new int[1];
        source.read(sheet, row -> ++counted[0] < COUNTED);
        return counted[0];
    }

    /** Where the row with this number, or the next one, stands in {@link #rows}. */
    int indexOf(int number) {
        int index = 0;
        while (index < rows.size() && rows.get(index).number() < number) {
            index++;
        }
        return index;
    }
}
