package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.SupplierList;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.ImportOptions;
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
