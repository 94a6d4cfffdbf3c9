package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.columns.RowKind;
import de.ladentheke.spreadsheet.plan.shop.ShopKeys;
import de.ladentheke.task.Progress;
import java.util.BitSet;

/** Takes the rows of a list one by one: reads, checks and matches each. The comparison with the shop comes after. */
final class PlanBuilder implements RowSource.Visitor {
    private static final int REPORT_EVERY = 2_000;

    private final PlanData data;
    private final Progress progress;
    private final RowFilter filter;
    private final RowMatcher matcher;
    private final Grouping grouping;
    private final Repetitions repetitions;
    private final GroupTitles titles = new GroupTitles();

    PlanBuilder(PlanData data, ShopKeys shop, Progress progress) {
        this.data = data;
        this.progress = progress;
        filter = new RowFilter(data.layout());
        matcher = new RowMatcher(data, shop);
        grouping = new Grouping(data, shop);
        repetitions = new Repetitions(data);
    }

    @Override
    public boolean row(CellRow cells) {
        if (cells.number() <= data.layout().headerRow()) {
            data.headings().add(cells);
        }
        switch (filter.sort(cells)) {
            case GROUP -> {
                titles.add(cells);
                data.groups().add(data.rows().size(), titles.rows());
            }
            case ARTICLE -> {
                titles.article();
                article(data.corrected().of(cells));
            }
            case NOTHING -> { }
        }
        if (cells.number() % REPORT_EVERY == 0) {
            progress.stopIfAsked();
            progress.report(data.rows().size(), -1, "");
        }
        return true;
    }

    private void article(CellRow cells) {
        int row = data.rows().add(cells.number());
        var problems = new RowProblems(data, row, cells);
        data.reader().read(row, cells, problems);
        if (!grouping.maybeParent(row)) {
            matcher.putZerosBack(row, problems);
        }
        if (staysOut(row, cells, problems)) {
            return;
        }
        if (!problems.any() && data.reader().net(row) == null && grouping.picturesOnly(row)) {
            data.drop(row);
            return;
        }
        grouping.number(row);
        if (repetitions.any(row) && mayBeTaken(row) && repetitions.leaveOut(row, cells)) {
            stayOut(row, cells, problems.any());
            return;
        }
        long variant = nameless(row) ? 0 : matcher.match(row, problems);
        if (variant != 0) {
            data.rows().variant(row, variant);
        } else {
            unknown(row, problems);
        }
        grouping.add(row);
        if (problems.any()) {
            data.toClarify(row, cells);
        }
    }

    private boolean staysOut(int row, CellRow cells, RowProblems problems) {
        boolean byOwner = data.corrections().rows().contains(cells.number());
        if (cells.hidden()) {
            data.offers().add(Offer.HIDDEN_ROWS);
        }
        if (!byOwner && (!cells.hidden() || data.options().hiddenRows())) {
            return false;
        }
        data.leaveOut(row, byOwner ? LeftOut.BY_OWNER : LeftOut.HIDDEN);
        stayOut(row, cells, problems.any());
        return true;
    }

    /** A row that was left out before it was matched. @param keep whether its cells are not all understood */
    private void stayOut(int row, CellRow cells, boolean keep) {
        if (keep) {
            data.keep(row, cells);
        }
        data.rows().variant(row, matcher.meant(row));
        data.doubts().add(row, data.values());
    }

    /** Where nothing is created, a row that the shop does not have is out of the question whatever stands beside it. */
    private boolean mayBeTaken(int row) {
        return mayCreate() || grouping.maybeParent(row) || matcher.meant(row) != 0;
    }

    /** A product without a number whose variants stand in other rows: they tell which one it is. */
    private boolean nameless(int row) {
        return data.reader().kind(row) == RowKind.PARENT && data.values().get(Field.SKU, row) == null && data.values().get(Field.GTIN, row) == null;
    }

    /** Joins rows to products. Returns those that turned out to be clarified: their cells are not kept yet. */
    BitSet finish() {
        return grouping.settle(matcher);
    }

    /** New variants may go without a name. */
    private boolean mayCreate() {
        return data.options().mode() == Mode.CREATE_AND_UPDATE && (grouping.possible() || data.unknownsStayOut() == null);
    }

    private void unknown(int row, RowProblems problems) {
        if (mayCreate()) {
            fresh(row, problems);
        } else if (grouping.maybeParent(row)) {
            return; // its variants will tell
        } else if (!problems.doubtful() && !matcher.keyed(row)) {
            problems.inRow("problem.no_key");
        } else if (!problems.doubtful()) {
            data.leaveOut(row, data.unknownsStayOut());
            problems.settled();
        }
    }

    private void fresh(int row, RowProblems problems) {
        if (!grouping.possible() && data.values().get(Field.NAME, row) == null) {
            problems.nameMissing(problems.doubtful() || matcher.keyed(row));
        }
        var category = titles.category();
        if (category != null && !data.columns().ownCategory()) {
            data.values().set(Field.CATEGORY, row, category);
        }
        matcher.nameByGtin(row, problems);
    }
}
