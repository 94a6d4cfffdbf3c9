package de.ladentheke.spreadsheet.plan;

import de.ladentheke.db.Database;
import de.ladentheke.spreadsheet.layout.Layout;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A plan in memory: compact columns, rows made on demand. */
final class StoredPlan implements ImportPlan {
    private final PlanData data;
    private final Database database;
    private final Map<Filter, int[]> byFilter = new EnumMap<>(Filter.class);
    private int[] all;

    StoredPlan(PlanData data, Database database) {
        this.data = data;
        this.database = database;
    }

    @Override
    public ImportOptions options() {
        return data.options();
    }

    @Override
    public Corrections corrections() {
        return data.corrections();
    }

    PlanData data() {
        return data;
    }

    @Override
    public Layout layout() {
        return data.layout();
    }

    @Override
    public Counts counts() {
        var rows = data.rows();
        return new Counts(rows.count(Change.NEW), rows.count(Change.CHANGED), rows.count(Change.UNCHANGED), rows.count(Change.MISSING),
                rows.count(Change.LEFT_OUT), rows.count(Change.TO_CLARIFY));
    }

    @Override
    public int offered(Offer offer) {
        return 0;
    }

    @Override
    public int size(Filter only) {
        return indexes(only).length;
    }

    @Override
    public List<PlanRow> rows(Filter only, int from, int count) {
        var indexes = indexes(only);
        int end = Math.min(indexes.length, from + count);
        return from >= end ? List.of() : new PlanPreview(database, data).rows(Arrays.copyOfRange(indexes, from, end));
    }

    @Override
    public List<Problem> problems(int limit) {
        var preview = new PlanPreview(database, data);
        return data.findings().all().stream().limit(limit)
                .map(f -> new Problem(data.rows().number(f.row()), preview.heading(f), f.value(), preview.sentence(f)))
                .toList();
    }

    private synchronized int[] indexes(Filter only) {
        if (only == Filter.ALARM) {
            return new int[0];
        }
        if (only != null) {
            return byFilter.computeIfAbsent(only, filter -> data.rows().of(Change.valueOf(filter.name())));
        }
        if (all == null) {
            all = data.rows().of(null);
        }
        return all;
    }
}
