package de.ladentheke.market.store;

import de.ladentheke.market.model.Change;
import de.ladentheke.market.model.Change.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The products of the shops, and the revision that grows with every batch that changed something. */
public final class ItemStore {
    /** Stands for any revision. */
    public static final String ANY = "*";

    /** @param items external id → hash of what is online */
    public record Manifest(String revision, Map<String, String> items) {}

    /** @param outcomes one a change, in their order */
    public record Applied(String revision, List<Outcome> outcomes) {}

    /**
     * What a shop has online, as it sent it.
     *
     * @param changedAt ISO-8601 UTC; @param changedBy name of the computer that sent it, empty where it told none
     */
    public record Item(String hash, String json, String changedAt, String changedBy) {}

    /** A product's page. @param json content as it was sent */
    public record Page(long item, String slug, String shortId, boolean online, String json) {}

    private final MarketStore store;

    public ItemStore(MarketStore store) {
        this.store = store;
    }

    public String revision(long shop) {
        return store.read(c -> String.valueOf(revision(c, shop)));
    }

    public Manifest manifest(long shop) {
        return store.read(c -> {
            var items = new LinkedHashMap<String, String>();
            try (var select = c.prepareStatement("SELECT external_id, hash FROM item WHERE shop = ? AND online = 1 ORDER BY id")) {
                select.setLong(1, shop);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        items.put(row.getString(1), row.getString(2));
                    }
                }
            }
            return new Manifest(String.valueOf(revision(c, shop)), items);
        });
    }

    /**
     * All changes in one transaction.
     *
     * @param expected the revision that the shop has seen, or {@link #ANY}
     * @param by       the computer that sends, may be empty
     * @return empty where the shop has another revision by now: nothing was stored
     */
    public Optional<Applied> apply(long shop, String expected, String by, List<Change> changes) {
        return store.write(c -> {
            var revision = revision(c, shop);
            if (!ANY.equals(expected) && !String.valueOf(revision).equals(expected)) {
                return Optional.empty();
            }
            var outcomes = applyAll(c, shop, by, changes);
            var after = revision;
            if (outcomes.changed()) {
                after = revision + 1;
                setRevision(c, shop, after);
            }
            return Optional.of(new Applied(String.valueOf(after), outcomes.list()));
        });
    }

    /** Empty where the shop has no such item online. */
    public Optional<Item> item(long shop, String externalId) {
        return store.read(c -> {
            try (var select = c.prepareStatement("SELECT hash, json, changed_at, changed_by FROM item JOIN content ON content.item = item.id "
                    + "WHERE shop = ? AND external_id = ? AND online = 1")) {
                select.setLong(1, shop);
                select.setString(2, externalId);
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(new Item(row.getString(1), row.getString(2), row.getString(3), row.getString(4))) : Optional.empty();
                }
            }
        });
    }

    public Optional<Page> page(long shop, String shortId) {
        return store.read(c -> {
            try (var select = c.prepareStatement("SELECT item.id, slug, short_id, online, json FROM item JOIN content ON content.item = item.id "
                    + "WHERE shop = ? AND short_id = ? ORDER BY online DESC LIMIT 1")) {
                select.setLong(1, shop);
                select.setString(2, shortId);
                try (var row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Page(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getString(5)))
                            : Optional.empty();
                }
            }
        });
    }

    private record Outcomes(List<Outcome> list, boolean changed) {}

    private static Outcomes applyAll(Connection c, long shop, String by, List<Change> changes) throws SQLException {
        var list = new ArrayList<Outcome>();
        var changed = false;
        try (var rows = new ItemRowStore(c, shop, by)) {
            for (var change : changes) {
                var wrote = switch (change) {
                    case Change.Upsert upsert -> rows.upsert(upsert);
                    case Change.Unpublish unpublish -> rows.takeOff(unpublish.externalId());
                };
                list.add(change instanceof Change.Unpublish ? Outcome.UNPUBLISHED : wrote ? Outcome.STORED : Outcome.UNCHANGED);
                changed |= wrote;
            }
        }
        return new Outcomes(list, changed);
    }

    private static long revision(Connection c, long shop) throws SQLException {
        try (var select = c.prepareStatement("SELECT revision FROM shop WHERE id = ?")) {
            select.setLong(1, shop);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static void setRevision(Connection c, long shop, long revision) throws SQLException {
        try (var update = c.prepareStatement("UPDATE shop SET revision = ? WHERE id = ?")) {
            update.setLong(1, revision);
            update.setLong(2, shop);
            update.executeUpdate();
        }
    }
}
