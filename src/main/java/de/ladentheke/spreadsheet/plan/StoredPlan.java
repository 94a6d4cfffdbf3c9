package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Database;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan in memory: compact columns, rows made on demand. */
final class StoredPlan implements ImportPlan {
    private final PlanData data;
    private final Database database;
    private final NamedContents named;
    private final Map<Filter, int[]> byFilter = new EnumMap<>(Filter.class);
    private int[] all;

    StoredPlan(PlanData data, Database database) {
        this.data = data;
        this.database = database;
        named = new NamedContents(data);
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
        return new Counts(rows.count(Change.NEW), rows.count(Change.CHANGED), rows.count(Change.UNCHANGED), data.missing().size(),
                rows.count(Change.LEFT_OUT), rows.count(Change.TO_CLARIFY));
    }

    @Override
    public List<ImportField> further() {
        return data.columns().further();
    }

    @Override
    public int missingToChange() {
        return data.missingToChange();
    }

    @Override
    public int offered(Offer offer) {
        return switch (offer) {
            case PRICE_ALARMS -> size(Filter.ALARM);
            case MANY_MISSING -> data.missingToChange() > 0 && data.missing().many() ? data.missing().size() : 0;
            case CONTENT_FROM_NAME -> named.count();
            case SALE_PRICES -> (int) IntStream.range(0, data.rows().size()).filter(data.rows()::taken).filter(data.reader()::onSale).count();
            case DUPLICATES -> data.numbers().contested();
            case LEADING_ZEROS -> data.zerosBack();
            default -> data.offers().of(offer);
        };
    }

    @Override
    public int size(Filter only) {
        return only == Filter.MISSING ? data.missing().size() : indexes(only).length;
    }

    @Override
    public List<PlanRow> rows(Filter only, int from, int count) {
        if (only == Filter.MISSING) {
            var all = data.missing().all();
            return new MissingPreview(database, data).rows(all.subList(Math.min(from, all.size()), Math.min(from + count, all.size())));
        }
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

    @Override
    public List<Problem> leftOut(int limit) {
        var preview = new PlanPreview(database, data);
        return IntStream.of(indexes(Filter.LEFT_OUT)).limit(limit)
                .mapToObj(row -> new Problem(data.rows().number(row), "", name(row), preview.reason(row))).toList();
    }

    @Override
    public List<Problem> alarms(int limit) {
        var preview = new PlanPreview(database, data);
        return IntStream.of(indexes(Filter.ALARM)).boxed().flatMap(row -> data.notes(row).stream()).filter(Finding::isAlarm).limit(limit)
                .map(f -> new Problem(data.rows().number(f.row()), preview.heading(f), name(f.row()), preview.sentence(f))).toList();
    }

    /** What people know the row by. */
    private String name(int row) {
        return Stream.of(Field.SKU, Field.GTIN, Field.NAME).map(field -> data.values().text(field, row)).filter(Objects::nonNull)
                .findFirst().orElse("");
    }

    private synchronized int[] indexes(Filter only) {
        if (only == null) {
            all = all == null ? data.rows().of(null) : all;
            return all;
        }
        return byFilter.computeIfAbsent(only, filter -> filter == Filter.ALARM ? data.rows().alarmed() : data.rows().of(Change.valueOf(filter.name())));
    }
}
