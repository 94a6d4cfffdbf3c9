package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.task.Progress;

/** Takes the rows of a list one by one: reads, checks and matches each. The comparison with the shop comes after. */
final class PlanBuilder implements RowSource.Visitor {
    private static final int REPORT_EVERY = 2_000;
    private static final int LONGEST_GROUP = 80;

    private final PlanData data;
    private final Progress progress;
    private final RowFilter filter;
    private final RowMatcher matcher;
    private final Grouping grouping;
    private String groupTitle;

    PlanBuilder(PlanData data, ShopKeys shop, Progress progress) {
        this.data = data;
        this.progress = progress;
        filter = new RowFilter(data.layout());
        matcher = new RowMatcher(data.rows(), data.values(), shop);
        grouping = new Grouping(data.rows(), data.values());
    }

    @Override
    public boolean row(CellRow cells) {
        switch (filter.sort(cells)) {
            case GROUP -> groupTitle = title(cells);
            case ARTICLE -> article(cells);
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
        var problems = new Problems(row);
        data.reader().read(row, cells, problems::read);
        int first = grouping.first(row);
        if (!problems.any && data.reader().net(row) == null && grouping.picturesOnly(row, first)) {
            data.reader().clear(row);
            data.rows().dropLast();
            return;
        }
        long variant = matcher.match(row, problems.of(cells));
        if (variant != 0) {
            data.rows().variant(row, variant);
        } else {
            fresh(row, first, cells, problems);
        }
        if (problems.any) {
            data.toClarify(row, cells);
        }
    }

    private void fresh(int row, int first, CellRow cells, Problems problems) {
        if (data.options().mode() == Mode.UPDATE_ONLY) {
            problems.inRow("problem.not_in_shop");
            return;
        }
        if (first >= 0) {
            joined(row, first, problems);
        } else if (data.values().get(Field.NAME, row) == null) {
            problems.nameMissing(cells);
        }
        if (groupTitle != null && !data.columns().ownCategory()) {
            data.values().set(Field.CATEGORY, row, groupTitle);
        }
        matcher.nameByGtin(row, problems.of(cells));
    }

    private void joined(int row, int first, Problems problems) {
        data.rows().lead(row, first);
        if (!grouping.firstIsFine(first)) {
            problems.inRow("problem.first_row", Integer.toString(data.rows().number(first)));
        } else if (data.rows().variant(first) != 0) {
            problems.inRow("problem.new_variant");
        } else if (data.values().get(Field.SKU, row) == null && data.values().get(Field.GTIN, row) == null) {
            problems.inRow("problem.variant_number");
        }
    }

    private static String title(CellRow cells) {
        for (int i = 0; i < cells.width(); i++) {
            var text = cells.text(i).strip();
            if (!text.isEmpty()) {
                return text.length() <= LONGEST_GROUP ? text : null;
            }
        }
        return null;
    }

    /** Collects everything that is wrong with one row. */
    private final class Problems {
        private final int row;
        private boolean any;

        Problems(int row) {
            this.row = row;
        }

        void read(boolean remark, int position, String value, String key, Object... arguments) {
            if (remark) {
                data.remark(new Finding(row, position, value, key, arguments));
            } else {
                inCell(position, value, key, arguments);
            }
        }

        void inCell(int position, String value, String key, Object... arguments) {
            any = true;
            data.findings().add(new Finding(row, position, value, key, arguments));
        }

        void inField(Field field, CellRow cells, String key, Object... arguments) {
            int position = data.columns().position(field);
            inCell(position, position < 0 ? "" : cells.text(data.columns().column(position).index()), key, arguments);
        }

        RowMatcher.Report of(CellRow cells) {
            return (field, key, arguments) -> inField(field, cells, key, arguments);
        }

        void inRow(String key, Object... arguments) {
            inCell(-1, "", key, arguments);
        }

        /** Unless the name's own cell was already found wrong. */
        void nameMissing(CellRow cells) {
            int position = data.columns().position(Field.NAME);
            if (data.findings().of(row).stream().noneMatch(f -> f.column() == position && position >= 0)) {
                inField(Field.NAME, cells, "problem.no_name");
            }
        }
    }
}
