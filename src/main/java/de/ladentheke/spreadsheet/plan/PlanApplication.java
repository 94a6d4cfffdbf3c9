package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.FieldCodec;
import de.ladentheke.catalogue.SearchStore;
import de.ladentheke.db.Transaction;
import de.ladentheke.history.Edit;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.shop.Current;
import de.ladentheke.spreadsheet.plan.shop.ShopKeysStore;
import de.ladentheke.task.Progress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Carries a plan out inside one transaction. Where anything is not as planned, nothing is done. */
final class PlanApplication implements AutoCloseable {
    private static final int EDITS = 2_000;
    /** From here on indexes are built at the end, where the shop is not larger still. */
    private static final int MANY = 20_000;
    private static final int REPORT_EVERY = 1_000;
    private static final long SEARCHED = PlanRows.bits(
            Set.of(Field.NAME, Field.BRAND, Field.CATEGORY, Field.SKU, Field.GTIN, Field.MPN));

    private final Transaction tx;
    private final PlanData data;
    private final History history;
    private final Progress progress;
    private final PlanRows rows;
    private final String now = Instant.now().toString();
    private final Set<Long> searched = new LinkedHashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private Creation creation;
    private long group;
    private int done;

    PlanApplication(Transaction tx, PlanData data, History history, Progress progress) {
        this.tx = tx;
        this.data = data;
        this.history = history;
        this.progress = progress;
        rows = data.rows();
    }

    Importer.Result run(String title) throws SQLException {
        begin(title);
        return finish();
    }

    /** @throws PlanOutdatedException where the shop changed since the plan was made */
    void begin(String title) throws SQLException {
        if (!ShopKeysStore.state(tx).equals(data.state())) {
            throw new PlanOutdatedException();
        }
        group = history.open(tx, Group.Kind.IMPORT, title);
        creation = new Creation(tx, data, group, now);
    }

    Creation creation() {
        return creation;
    }

    Importer.Result finish() throws SQLException {
        int changedRows = change();
        int createdRows = create();
        int missing = changeMissing();
        creation.index(group);
        new SearchStore().index(tx, searched);
        if (createdRows != rows.count(Change.NEW) || changedRows != rows.count(Change.CHANGED) || missing != data.missingToChange()) {
            throw new PlanOutdatedException();
        }
        if (data.layout().headerRow() > 0 && data.layout().fingerprint() != null) {
            MissingStore.remember(tx, group, data.layout().fingerprint(), data.missing().firstRun());
        }
        history.close(tx, group, createdRows, changedRows, missing);
        return new Importer.Result(group, createdRows, changedRows, rows.count(Change.UNCHANGED), missing, rows.count(Change.LEFT_OUT),
                rows.count(Change.TO_CLARIFY));
    }

    private int changeMissing() throws SQLException {
        int before = done;
        var how = data.options().missing();
        var missing = new MissingApplication(tx, how, now);
        for (var article : data.missing().all()) {
            if (article.changes(how)) {
                note(missing.change(article));
                step();
            }
        }
        record();
        return done - before;
    }

    private int change() throws SQLException {
        var comparison = new Comparison(data);
        int before = done;
        try (var store = new UpdateStore(tx, data.values(), now)) {
            comparison.inChunks(tx, row -> rows.change(row) == Change.CHANGED, Progress.NONE, (row, current) -> {
                if (current == null || comparison.differing(row, current) != rows.differing(row)) {
                    throw new PlanOutdatedException();
                }
                store.update(row, rows.differing(row), current);
                note(edits(row, current));
                if ((rows.differing(row) & SEARCHED) != 0) {
                    searched.add(current.product());
                }
                step();
            });
            store.flush();
        }
        record();
        return done - before;
    }

    private void note(List<Edit> found) throws SQLException {
        edits.addAll(found);
        if (edits.size() >= EDITS) {
            record();
        }
    }

    private void record() throws SQLException {
        history.record(tx, group, edits);
        edits.clear();
    }

    private List<Edit> edits(int row, Current current) {
        var found = new ArrayList<Edit>();
        for (var field : PlanRows.fields(rows.differing(row))) {
            found.add(new Edit(current.product(), field.ofVariant() ? current.variant() : 0, field.key(),
                    FieldCodec.text(field, current.get(field)), FieldCodec.text(field, data.values().get(field, row))));
        }
        return found;
    }

    private int create() throws SQLException {
        if (rows.count(Change.NEW) >= MANY && rows.count(Change.NEW) >= data.state().products()) {
            creation.withoutIndexes();
        }
        creation.rest(this::step);
        for (var edit : creation.joined()) {
            note(List.of(edit));
            searched.add(edit.product());
        }
        record();
        return creation.rows();
    }

    @Override
    public void close() throws SQLException {
        if (creation != null) {
            creation.close();
        }
    }

    private void step() {
        if (++done % REPORT_EVERY == 0) {
            progress.stopIfAsked();
            progress.report(done, rows.count(Change.NEW) + rows.count(Change.CHANGED) + data.missingToChange(), "");
        }
    }
}
