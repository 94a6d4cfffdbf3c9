package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.columns.CellReader;
import java.util.Set;

/** Collects everything that is wrong with one row. */
final class RowProblems implements CellReader.Report, RowMatcher.Report {
    /** After these nobody can say which article the row means. */
    private static final Set<String> DOUBTS = Set.of("problem.zeros_ambiguous", "problem.gtin_ambiguous", "problem.gtin_taken", "problem.name_ambiguous", "problem.name_twice");

    private final PlanData data;
    private final CellRow cells;
    private final int row;
    private boolean any;
    private boolean doubtful;
    private boolean gtinUnread;

    RowProblems(PlanData data, int row, CellRow cells) {
        this.data = data;
        this.row = row;
        this.cells = cells;
    }

    boolean any() {
        return any;
    }

    /** What was wrong no longer matters. */
    void settled() {
        any = false;
    }

    /** Whether it is open which article the row means, or whether it means one of the shop. */
    boolean doubtful() {
        return doubtful || gtinUnread && data.values().get(Field.SKU, row) == null;
    }

    @Override
    public void found(boolean remark, int position, String value, String key, Object... arguments) {
        if (!data.columns().minds(position)) {
            return;
        }
        if (remark) {
            if (Findings.isDoubt(key)) {
                data.rows().doubted(row);
            }
            data.remark(new Finding(row, position, value, key, arguments));
        } else {
            doubtful |= data.columns().field(position) == Field.SKU;
            gtinUnread |= data.columns().field(position) == Field.GTIN;
            inCell(position, value, key, arguments);
        }
    }

    @Override
    public void found(Field field, String key, Object... arguments) {
        doubtful |= DOUBTS.contains(key);
        int position = data.columns().position(field);
        inCell(position, position < 0 ? "" : cells.text(data.columns().column(position).index()), key, arguments);
    }

    @Override
    public void remark(Field field, String key, Object... arguments) {
        int position = data.columns().position(field);
        data.remark(new Finding(row, position, position < 0 ? "" : cells.text(data.columns().column(position).index()), key, arguments));
    }

    void inRow(String key, Object... arguments) {
        inCell(-1, "", key, arguments);
    }

    /** Unless the name's own cell was already found wrong. @param keyed whether the row has a number */
    void nameMissing(boolean keyed) {
        if (data.findings().of(row).stream().noneMatch(f -> f.column() >= 0 && data.columns().field(f.column()) == Field.NAME)) {
            found(Field.NAME, keyed ? "problem.no_name" : "problem.no_key");
        }
    }

    private void inCell(int position, String value, String key, Object... arguments) {
        any = true;
        data.findings().add(new Finding(row, position, value, key, arguments));
    }
}
