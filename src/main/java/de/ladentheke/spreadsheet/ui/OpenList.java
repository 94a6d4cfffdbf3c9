package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.SupplierList;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import java.util.Optional;

/**
 * A list that is open for import, and how it is to be read.
 *
 * @param lastUse when a list with these headings was imported last
 */
record OpenList(SupplierList list, Layout layout, ImportOptions options, Corrections corrections, Optional<SupplierList.LastUse> lastUse,
        PhotosBeside photos) {
    /** Read otherwise. What was corrected in cells of another layout is forgotten. */
    OpenList with(Layout chosen) {
        var same = chosen.sheet() == layout.sheet() && chosen.headerRow() == layout.headerRow();
        return new OpenList(list, chosen, options, same ? corrections : Corrections.NONE, lastUse, photos);
    }

    OpenList with(ImportOptions how) {
        return new OpenList(list, layout, how, corrections, lastUse, photos);
    }

    OpenList with(Corrections corrected) {
        return new OpenList(list, layout, options, corrected, lastUse, photos);
    }

    RowSource source() {
        return list.source();
    }
}
