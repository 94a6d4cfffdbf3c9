package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.LastUse;
import de.ladentheke.spreadsheet.SupplierList;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import java.util.List;
import java.util.Optional;

/**
 * A list that is open for import, and how it is to be read.
 *
 * @param lastUse when a list with these headings was imported last
 */
public record OpenList(SupplierList list, Layout layout, ImportOptions options, Corrections corrections, Answers answers,
        Optional<LastUse> lastUse) {
    /** Read otherwise. What was corrected in cells of another layout is forgotten. */
    OpenList with(Layout chosen) {
        var same = chosen.sheet() == layout.sheet() && chosen.headerRow() == layout.headerRow();
        var how = nets(chosen).equals(nets(layout)) ? options : options.netPrices(false);
        return new OpenList(list, chosen, how, same ? corrections : Corrections.NONE, answers, lastUse);
    }

    /** The headings over net prices: that they are net was said of these. */
    private static List<String> nets(Layout layout) {
        return layout.columnsOf(ImportField.PRICE_NET).stream().map(Layout.Column::heading).toList();
    }

    OpenList with(ImportOptions how) {
        return new OpenList(list, layout, how, corrections, answers, lastUse);
    }

    OpenList with(Corrections corrected) {
        return new OpenList(list, layout, options, corrected, answers, lastUse);
    }

    OpenList with(Answers said) {
        return new OpenList(list, layout, options, corrections, said, lastUse);
    }

    /** Whether {@code other} is read as this one, so that a plan of the one is a plan of the other. */
    boolean readAs(OpenList other) {
        return list == other.list && meanings(layout).equals(meanings(other.layout)) && options.equals(other.options)
                && corrections.equals(other.corrections);
    }

    /** How a column came to its meaning changes no row. */
    private static Layout meanings(Layout layout) {
        return layout.columns(layout.columns().stream().map(column -> column.as(column.field())).toList());
    }

    public RowSource source() {
        return list.source();
    }
}
