package de.ladentheke.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a file is to be read: which sheet, where its headings are, what each column means.
 *
 * @param headerRow   number of the heading row as in the file, 0 where there is none
 * @param fingerprint of the headings, names the saved mapping of a supplier
 * @param system      name of the known program that wrote the file (Shopify, WooCommerce, JTL …), or null
 */
public record Layout(int sheet, String sheetName, int headerRow, List<Column> columns, String fingerprint, String system) {
    /** How numbers are written in a column, decided by the majority of its cells. */
    public enum Decimal { COMMA, POINT }

    /** How a column came to its meaning. */
    public enum Basis { HEADING, CONTENT, SAVED, CHOSEN, NONE }

    /**
     * @param index   from 0
     * @param heading as in the file, "Spalte C" where there is none
     * @param field   null: not taken over
     * @param samples up to five values from the rows below
     */
    public record Column(int index, String heading, ImportField field, Decimal decimal, Basis basis, List<String> samples) {
        public Column as(ImportField chosen) {
            return new Column(index, heading, chosen, decimal, Basis.CHOSEN, samples);
        }

        /** A, B … Z, AA … */
        public String letter() {
            var letters = new StringBuilder();
            for (int i = index; i >= 0; i = i / 26 - 1) {
                letters.insert(0, (char) ('A' + i % 26));
            }
            return letters.toString();
        }
    }

    public Layout {
        columns = List.copyOf(columns);
    }

    public Optional<Column> column(ImportField field) {
        return columns.stream().filter(c -> c.field() == field).findFirst();
    }

    /** Whether any column is taken over. */
    public boolean mapped() {
        return columns.stream().anyMatch(c -> c.field() != null);
    }

    /** The column at {@code index} gets another meaning; another column that had it loses it. */
    public Layout with(int index, ImportField field) {
        var changed = new ArrayList<Column>();
        for (var column : columns) {
            if (column.index() == index) {
                changed.add(column.as(field));
            } else {
                changed.add(field != null && column.field() == field ? column.as(null) : column);
            }
        }
        return new Layout(sheet, sheetName, headerRow, changed, fingerprint, system);
    }
}
