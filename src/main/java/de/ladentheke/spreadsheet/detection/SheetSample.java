package de.ladentheke.spreadsheet.detection;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.value.CellText;
import java.util.ArrayList;
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
    private int counted;

    static SheetSample of(RowSource source, int sheet) throws SpreadsheetException {
        var sample = new SheetSample();
        source.read(sheet, row -> {
            sample.take(row);
            return sample.counted < COUNTED;
        });
        return sample;
    }

    private void take(CellRow row) {
        if (rows.size() >= ROWS) {
            counted++;
            return;
        }
        var columns = Math.min(row.width(), COLUMNS);
        var texts = new String[columns];
        var kinds = new Kind[columns];
        boolean any = false;
        for (int i = 0; i < columns; i++) {
            var text = CellText.trimmed(row.text(i));
            texts[i] = text.length() > CHARS ? text.substring(0, CHARS) : text;
            kinds[i] = texts[i].isEmpty() ? Kind.EMPTY : row.kind(i);
            any |= !texts[i].isEmpty();
        }
        if (any) {
            rows.add(new SampleRow(row.number(), texts, kinds));
            width = Math.max(width, columns);
            counted++;
        }
    }

    /** Rows with something in them, at most some thousands. */
    int count() {
        return counted;
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
