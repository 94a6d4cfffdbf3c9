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

    /** @param items external id → hash of what is online; @param takenOff external ids of what was online and was taken off */
    public record Manifest(String revision, Map<String, String> items, List<String> takenOff) {}

    /** @param outcomes one a change, in their order */
    public record Applied(String revision, List<Outcome> outcomes) {}

    /**
     * What a shop has online, as it sent it.
     *
     * @param changedAt ISO-8601 UTC; @param changedBy name of the computer that sent it, empty where it told none
     */
    public record Item(String hash, String json, String changedAt, String changedBy) {}

    /**
     * What a batch was made upon.
     *
     * @param revision    the one that the shop has seen, or {@link #ANY}
     * @param publication what the batch is part of, as the shop's program names it; empty where it is none
     */
    public record Basis(String revision, String publication) {}

    /** A product's page. @param json content as it was sent */
    public record Page(long item, String slug, String shortId, boolean online, String json) {}

    private final MarketStore store;

    public ItemStore(MarketStore store) {
        this.store = store;
    }

    public String revision(long shop) {
        return store.read(c -> String.valueOf(state(c, shop).revision()));
    }

    public Manifest manifest(long shop) {
        return store.read(c -> {
            var items = new LinkedHashMap<String, String>();
            var takenOff = new ArrayList<String>();
            try (var select = c.prepareStatement("SELECT external_id, hash, online FROM item WHERE shop = ? ORDER BY id")) {
                select.setLong(1, shop);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        if (row.getBoolean(3)) {
                            items.put(row.getString(1), row.getString(2));
                        } else {
                            takenOff.add(row.getString(1));
                        }
                    }
                }
            }
            return new Manifest(String.valueOf(state(c, shop).revision()), items, takenOff);
        });
    }

    /**
     * All changes in one transaction.
     *
     * @param by the computer that sends, may be empty
     * @return empty where others than this publication have changed the shop since: nothing was stored
     */
    public Optional<Applied> apply(long shop, Basis basis, String by, List<Change> changes) {
        return store.write(c -> {
            var state = state(c, shop);
            if (!state.isSince(basis)) {
                return Optional.empty();
            }
            var outcomes = applyAll(c, shop, by, changes);
            var after = outcomes.changed() ? state.next(basis.publication()) : state;
            if (outcomes.changed()) {
                write(c, shop, after);
            }
            return Optional.of(new Applied(String.valueOf(after.revision()), outcomes.list()));
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

    private static ShopState state(Connection c, long shop) throws SQLException {
        try (var select = c.prepareStatement("SELECT revision, publication, publication_start FROM shop WHERE id = ?")) {
            select.setLong(1, shop);
            try (var row = select.executeQuery()) {
                return row.next() ? new ShopState(row.getLong(1), row.getString(2), row.getLong(3)) : new ShopState(0, "", 0);
            }
        }
    }

    private static void write(Connection c, long shop, ShopState state) throws SQLException {
        try (var update = c.prepareStatement("UPDATE shop SET revision = ?, publication = ?, publication_start = ? WHERE id = ?")) {
            update.setLong(1, state.revision());
            update.setString(2, state.publication());
            update.setLong(3, state.start());
            update.setLong(4, shop);
            update.executeUpdate();
        }
    }
}
