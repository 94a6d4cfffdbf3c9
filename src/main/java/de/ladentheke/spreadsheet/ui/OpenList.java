package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ImportOptions;
import de.ladentheke.spreadsheet.Layout;
import de.ladentheke.spreadsheet.RowSource;
import de.ladentheke.spreadsheet.SupplierList;
import java.util.Optional;

/**
 * A list that is open for import, and how it is to be read.
 *
 * @param lastUse when a list with these headings was imported last
 */
record OpenList(SupplierList list, Layout layout, ImportOptions options, Optional<SupplierList.LastUse> lastUse, PhotosBeside photos) {
    OpenList with(Layout chosen, ImportOptions how) {
        return new OpenList(list, chosen, how, lastUse, photos);
    }

    RowSource source() {
        return list.source();
    }
}
