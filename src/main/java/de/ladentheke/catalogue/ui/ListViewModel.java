package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Counts;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Row;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the list shows. One search runs at a time; what was typed meanwhile is searched next, and only the newest
 * answer is shown. On the FX thread.
 */
public final class ListViewModel {
    private record Found(Query query, long[] products, List<Row> first) {}

    private record Summary(Counts counts, List<String> categories) {}

    private final Catalogue catalogue;
    private final Background background;
    private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.ALL);
    private final ReadOnlyObjectWrapper<PagedRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final LongProperty selected = new SimpleLongProperty();
    private boolean opened;
    private final Marks marks = new Marks();
    private final Coalesced finding = new Coalesced(this::find);
    private final Coalesced summing = new Coalesced(this::sum);

    /** @param fx runs what must happen on the FX thread */
    public ListViewModel(Catalogue catalogue, Background background, Executor fx) {
        this.catalogue = catalogue;
        this.background = background;
        rows.set(new PagedRows(new long[0], this::read, new HashMap<>()));
        query.addListener((property, before, now) -> {
            if (!before.search().equals(now.search()) || before.filter() != now.filter()) {
                marks.clear();
            }
            finding.ask();
        });
        catalogue.addListener(changed -> fx.execute(this::refresh));
    }

    /** Reads everything anew: keys, lines in sight, counts. */
    public void refresh() {
        finding.ask();
        summing.ask();
    }

    public ObjectProperty<Query> queryProperty() {
        return query;
    }

    public void search(String words) {
        query.set(query.get().withSearch(words.strip()));
    }

    /** The products that the list shows, in its order. */
    public long[] found() {
        return rows.get().products().clone();
    }

    /** Those of them that are ticked. */
    public long[] marked() {
        return marks.of(rows.get());
    }

    public ReadOnlyObjectProperty<PagedRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Null until it has been counted. */
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ObservableList<String> categories() {
        return categories;
    }

    /** The product whose details are shown, 0 for none. */
    public LongProperty selectedProperty() {
        return selected;
    }

    public Marks marks() {
        return marks;
    }

    private void find(Runnable end) {
        var asked = query.get();
        background.run(Lane.READ, progress -> look(asked)).onSuccess(this::show).onEnd(end);
    }

    private Found look(Query asked) {
        var products = catalogue.find(asked);
        var first = java.util.Arrays.copyOf(products, Math.min(products.length, PagedRows.PAGE));
        return new Found(asked, products, catalogue.rows(first));
    }

    private void show(Found found) {
        if (!found.query.equals(query.get())) {
            return;
        }
        if (selected.get() == 0 && !opened && found.products.length > 0) {
            selected.set(found.products[0]);
        }
        opened = true;
        var now = rows.get();
        if (now.sameProducts(found.products)) {
            now.prime(found.first);
            now.refresh();
            return;
        }
        var next = new PagedRows(found.products, this::read, now.atHand());
        next.prime(found.first);
        rows.set(next);
    }

    private void sum(Runnable end) {
        background.run(Lane.READ, progress -> new Summary(catalogue.counts(), catalogue.categories()))
                .onSuccess(summary -> {
                    counts.set(summary.counts);
                    if (!categories.equals(summary.categories)) {
                        categories.setAll(summary.categories);
                    }
                })
                .onEnd(end);
    }

    private void read(long[] products, Consumer<List<Row>> ready) {
        background.run(Lane.READ, progress -> catalogue.rows(products))
                .onSuccess(ready)
                .onError(error -> ready.accept(null));
    }
}
