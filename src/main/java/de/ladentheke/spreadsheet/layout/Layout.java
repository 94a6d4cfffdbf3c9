package de.ladentheke.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a file is to be read: which sheet, where its headings are, what each column means.
 *
 * @param headerRow   number of the heading row as in the file, 0 where there is none
 * @param fingerprint of the headings, names the saved mapping of a supplier
 * @param constants   what every row says that has no column or an empty cell for it ("alle 19 %")
 * @param system      name of the known program that wrote the file (Shopify, WooCommerce, JTL …), or null
 */
public record Layout(int sheet, String sheetName, int headerRow, List<Column> columns, List<Constant> constants, String fingerprint,
        String system) {
    /** How numbers are written in a column, decided by the majority of its cells. */
    public enum Decimal { COMMA, POINT }

    /** How a column came to its meaning. */
    public enum Basis {
        HEADING,
        /** The heading is only like one that is known, or may mean something else here: to be asked about. */
        SIMILAR,
        /** Guessed from the cells: to be asked about. */
        CONTENT, SAVED, CHOSEN, NONE
    }

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

        /** Whether nobody needs to be asked what the column means; one that is not taken over raises no question. */
        public boolean sure() {
            return field == null || basis != Basis.CONTENT && basis != Basis.SIMILAR;
        }

        /** The meaning was looked at and is right. */
        public Column confirmed() {
            return sure() ? this : as(field);
        }

        /** A, B … Z, AA … */
        public String letter() {
            return letters(index);
        }
    }

    /** A, B … Z, AA … for 0, 1 …, as spreadsheets name their columns. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int i = column; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }

    /** @param text as the owner typed it, read like a cell */
    public record Constant(ImportField field, String text) {}

    public Layout {
        columns = List.copyOf(columns);
        constants = List.copyOf(constants);
    }

    public Layout columns(List<Column> changed) {
        return new Layout(sheet, sheetName, headerRow, changed, constants, fingerprint, system);
    }

    public Layout constants(List<Constant> changed) {
        return new Layout(sheet, sheetName, headerRow, columns, changed, fingerprint, system);
    }

    public Layout fingerprint(String changed) {
        return new Layout(sheet, sheetName, headerRow, columns, constants, changed, system);
    }

    /** Every row says this; {@code null} or blank: no longer. */
    public Layout constant(ImportField field, String text) {
        var changed = new ArrayList<>(constants.stream().filter(c -> c.field() != field).toList());
        if (text != null && !text.isBlank()) {
            changed.add(new Constant(field, text.strip()));
        }
        return constants(changed);
    }

    /** All columns that fill {@code field}, from left to right: several where {@link ImportField#joins()}. */
    public List<Column> columnsOf(ImportField field) {
        return columns.stream().filter(c -> c.field() == field).toList();
    }

    public Optional<Column> column(ImportField field) {
        return columns.stream().filter(c -> c.field() == field).findFirst();
    }

    /** Whether any column is taken over. */
    public boolean mapped() {
        return columns.stream().anyMatch(c -> c.field() != null);
    }

    /** The columns whose meaning the owner should be asked about, from left to right. */
    public List<Column> unsure() {
        return columns.stream().filter(c -> !c.sure()).toList();
    }

    /** The column at {@code index} gets another meaning; another column that had it loses it, unless the two are joined. */
    public Layout with(int index, ImportField field) {
        var changed = new ArrayList<Column>();
        for (var column : columns) {
            if (column.index() == index) {
                changed.add(column.as(field));
            } else {
                changed.add(field != null && column.field() == field && !field.joins() ? column.as(null) : column);
            }
        }
        return columns(changed);
    }
}
