package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Product;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which columns a list of ours has: the usual ones, and those in which any product says something. */
final class OwnColumns {
    static final Set<ImportField> USUAL = EnumSet.of(ImportField.SKU, ImportField.GTIN, ImportField.NAME, ImportField.BRAND, ImportField.CATEGORY,
            ImportField.PRICE_GROSS, ImportField.VAT_RATE, ImportField.STOCK_QTY, ImportField.CONTENT_AMOUNT, ImportField.CONTENT_UNIT);
    private final Set<ImportField> shown = EnumSet.copyOf(USUAL);
    private final List<OwnColumn> all = OwnLayout.fields().stream().map(OwnColumn::new).toList();

    /** Looks at a product that will be in the list. */
    void see(Product product) {
        for (var column : all) {
            if (!shown.contains(column.field()) && column.fills(product)) {
                shown.add(column.field());
            }
        }
    }

    List<OwnColumn> columns() {
        return all.stream().filter(column -> shown.contains(column.field())).toList();
    }
}
