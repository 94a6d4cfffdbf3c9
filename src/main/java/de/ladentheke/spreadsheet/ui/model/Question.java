package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.file.RowSource.Sheet;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import java.util.Set;

/**
 * Something to be asked or offered about the open list.
 *
 * @param count  of the rows or articles that it is about
 * @param column that it is about, else null
 * @param sheet  that it is about, else null
 * @param vat    rate that every price gets, in basis points; null where it is not the same for all or does not matter
 */
public record Question(Topic topic, int count, Column column, Sheet sheet, Integer vat) {
    private static final Set<ImportField> PRICES = Set.of(ImportField.PRICE_GROSS, ImportField.PRICE_NET);

    Question(Topic topic, int count) {
        this(topic, count, null, null, null);
    }

    /** Whether it must be answered before the list is taken over: it is about prices, or about losing articles. */
    public boolean blocks() {
        return switch (topic) {
            case NET_PRICES, PRICE_ALARMS, MANY_MISSING -> true;
            case COLUMN -> PRICES.contains(column.field());
            default -> false;
        };
    }
}
