package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.value.Cells;

/** What a list says about the VAT rate. */
public final class VatOfList {
    private VatOfList() {}

    /** The rate that every article gets, in basis points; null where it is not the same for all. */
    static Integer forAll(ImportPlan plan) {
        if (hasColumn(plan)) {
            return null;
        }
        return plan.layout().constants().stream().filter(constant -> constant.field() == ImportField.VAT_RATE).findFirst()
                .map(VatOfList::read).orElseGet(() -> plan.offered(Offer.NO_VAT) > 0 && onlyNew(plan) ? ImportPlan.DEFAULT_VAT : null);
    }

    public static boolean hasColumn(ImportPlan plan) {
        return plan.layout().column(ImportField.VAT_RATE).isPresent();
    }

    /** Whether a rate for all rows would change none of the shop's articles. */
    public static boolean onlyNew(ImportPlan plan) {
        return plan.counts().changed() + plan.counts().unchanged() == 0;
    }

    private static Integer read(Layout.Constant constant) {
        return (Integer) Cells.read(constant.field(), CellRow.Kind.TEXT, constant.text(), Layout.Decimal.COMMA).value();
    }
}
