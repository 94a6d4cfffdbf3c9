package de.ladentheke.publish.ui;

import de.ladentheke.publish.ItemWatcher;
import de.ladentheke.publish.Outgoing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The first products that go out, with those of this publication that have arrived above them. */
final class OutgoingList {
    static final int PAGE = 200;

    private final ObservableList<OutgoingRow> rows = FXCollections.observableArrayList();
    private final Map<Long, OutgoingRow.Progress> news = new ConcurrentHashMap<>();
    private int wanted = PAGE;

    ObservableList<OutgoingRow> rows() {
        return rows;
    }

    /** The products shown that have not gone yet. */
    List<Long> waiting() {
        return rows.stream().filter(row -> !row.sent()).map(row -> row.item().product()).toList();
    }

    /** How many products are shown at most. */
    int wanted() {
        return wanted;
    }

    void more() {
        wanted += PAGE;
    }

    /** Called on the working thread; the rows learn of it in {@link #flush}. */
    ItemWatcher watch() {
        news.clear();
        return (product, stage, detail) -> news.put(product, new OutgoingRow.Progress(stage, detail == null ? "" : detail));
    }

    void flush() {
        if (news.isEmpty()) {
            return;
        }
        for (var row : rows) {
            var latest = news.remove(row.item().product());
            if (latest != null) {
                row.at(latest);
            }
        }
    }

    /** @param stays products that have gone and cannot go again as they are now */
    void show(List<Outgoing> items, Set<Long> stays) {
        var pending = new HashMap<Long, Outgoing>();
        items.forEach(item -> pending.put(item.product(), item));
        var next = new ArrayList<OutgoingRow>();
        rows.stream().filter(row -> row.sent() && !pending.containsKey(row.item().product()) && !stays.contains(row.item().product())).forEach(next::add);
        items.forEach(item -> next.add(new OutgoingRow(item)));
        rows.setAll(next);
    }

    void forgetSent() {
        rows.removeIf(OutgoingRow::sent);
        wanted = PAGE;
    }
}
