package de.ladentheke.spreadsheet;

/** Reads one cell as the value of a field (domain.md 3.4). */
public final class Cells {
    private Cells() {}

    /**
     * What a cell says.
     *
     * @param value   typed as {@code Field.Type} says (Money, Long thousandths, Integer basis points, String); null where
     *                the cell is empty or unreadable
     * @param problem message key in room spreadsheet, e.g. {@code cell.not_a_number}, null where all is well
     */
    public record Reading(Object value, String problem, Object... arguments) {}

    public static Reading read(ImportField field, CellRow.Kind kind, String text, Layout.Decimal decimal) {
        throw new UnsupportedOperationException("being built");
    }
}
