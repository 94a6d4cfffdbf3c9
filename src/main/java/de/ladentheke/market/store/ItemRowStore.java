package de.ladentheke.market.store;

import de.ladentheke.market.model.Change.Upsert;
import de.ladentheke.market.model.Content;
import de.ladentheke.market.model.Hashes;
import de.ladentheke.market.model.Words;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes items and what the search finds them by, within the transaction of one batch. */
final class ItemRowStore implements AutoCloseable {
    private record Stored(long id, String hash, boolean online) {}

    private final long shop;
    private final String by;
    private final PreparedStatement find;
    private final PreparedStatement save;
    private final PreparedStatement saveContent;
    private final PreparedStatement takeOff;
    private final PreparedStatement words;
    private final PreparedStatement parts;
    private final PreparedStatement forgetWords;
    private final PreparedStatement forgetParts;

    /** @param by the computer that sends */
    ItemRowStore(Connection c, long shop, String by) throws SQLException {
        this.shop = shop;
        this.by = by;
        find = c.prepareStatement("SELECT id, hash, online FROM item WHERE shop = ? AND external_id = ?");
        save = c.prepareStatement("""
                INSERT INTO item (shop, external_id, short_id, slug, hash, online, name, name_key, brand, category, department,
                    price_min, price_max, unit_cents, unit, vat_rate, photo, photo_alt, availability, changed_at, changed_by)
                VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (shop, external_id) DO UPDATE SET slug = excluded.slug, hash = excluded.hash, online = 1,
                    name = excluded.name, name_key = excluded.name_key, brand = excluded.brand, category = excluded.category,
                    department = excluded.department, price_min = excluded.price_min, price_max = excluded.price_max,
                    unit_cents = excluded.unit_cents, unit = excluded.unit, vat_rate = excluded.vat_rate, photo = excluded.photo,
                    photo_alt = excluded.photo_alt, availability = excluded.availability, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by
                RETURNING id""");
        saveContent = c.prepareStatement("INSERT OR REPLACE INTO content (item, json) VALUES (?, ?)");
        takeOff = c.prepareStatement("UPDATE item SET online = 0, changed_at = ?, changed_by = ? WHERE id = ?");
        words = c.prepareStatement("INSERT OR REPLACE INTO item_words (rowid, name, more) VALUES (?, ?, ?)");
        parts = c.prepareStatement("INSERT OR REPLACE INTO item_parts (rowid, name) VALUES (?, ?)");
        forgetWords = c.prepareStatement("DELETE FROM item_words WHERE rowid = ?");
        forgetParts = c.prepareStatement("DELETE FROM item_parts WHERE rowid = ?");
    }

    /** @return whether anything was written */
    boolean upsert(Upsert change) throws SQLException {
        var stored = find(change.externalId());
        if (stored != null && stored.online && stored.hash.equals(change.hash())) {
            return false;
        }
        var id = save(change);
        saveContent.setLong(1, id);
        saveContent.setString(2, change.json());
        saveContent.executeUpdate();
        index(id, change.content());
        return true;
    }

    /** @return whether it was online */
    boolean takeOff(String externalId) throws SQLException {
        var stored = find(externalId);
        if (stored == null || !stored.online) {
            return false;
        }
        takeOff.setString(1, Instant.now().toString());
        takeOff.setString(2, by);
        takeOff.setLong(3, stored.id);
        takeOff.executeUpdate();
        forgetWords.setLong(1, stored.id);
        forgetWords.executeUpdate();
        forgetParts.setLong(1, stored.id);
        forgetParts.executeUpdate();
        return true;
    }

    private Stored find(String externalId) throws SQLException {
        find.setLong(1, shop);
        find.setString(2, externalId);
        try (var row = find.executeQuery()) {
            return row.next() ? new Stored(row.getLong(1), row.getString(2), row.getBoolean(3)) : null;
        }
    }

    private long save(Upsert change) throws SQLException {
        var content = change.content();
        var cheapest = content.cheapest();
        var photo = content.photos().isEmpty() ? null : content.photos().getFirst();
        save.setLong(1, shop);
        save.setString(2, change.externalId());
        save.setString(3, Hashes.shortId(change.externalId()));
        save.setString(4, Words.slug(content.name()));
        save.setString(5, change.hash());
        save.setString(6, content.name());
        save.setString(7, Words.plain(content.name()));
        save.setString(8, content.brand());
        var path = categoryPath(content.category());
        save.setString(9, String.join(" > ", path));
        save.setString(10, path.isEmpty() ? "" : path.getFirst());
        save.setLong(11, cheapest.priceCents());
        save.setLong(12, content.highestPrice());
        if (cheapest.unitPrice() == null) {
            save.setNull(13, Types.INTEGER);
            save.setNull(14, Types.VARCHAR);
        } else {
            save.setLong(13, cheapest.unitPrice().cents());
            save.setString(14, cheapest.unitPrice().unit());
        }
        save.setInt(15, content.vatRate());
        save.setString(16, photo == null ? null : photo.sha256());
        save.setString(17, photo == null ? null : photo.alt());
        save.setInt(18, content.bestAvailability().ordinal());
        save.setString(19, Instant.now().toString());
        save.setString(20, by);
        try (var row = save.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> categoryPath(String category) {
        return Stream.of(category.split(">")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private void index(long id, Content content) throws SQLException {
        words.setLong(1, id);
        words.setString(2, bothSpellings(content.name()));
        words.setString(3, bothSpellings(more(content)));
        words.executeUpdate();
        parts.setLong(1, id);
        parts.setString(2, bothSpellings(content.name()));
        parts.executeUpdate();
    }

    private static String more(Content content) {
        var ofVariants = content.variants().stream().flatMap(v -> Stream.of(v.sku(), v.gtin(), v.color(), v.size()));
        return Stream.concat(Stream.of(content.brand(), content.category(), content.shortDescription(), content.description()), ofVariants)
                .filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /** {@code Kräuter} is found as Kräuter, Krauter and Kraeuter. */
    private static String bothSpellings(String text) {
        var plain = Words.plain(text);
        var spelledOut = Words.spelledOut(text);
        return plain.equals(spelledOut) ? plain : plain + " " + onlyChanged(plain, spelledOut);
    }

    private static String onlyChanged(String plain, String spelledOut) {
        var a = plain.split("\\s+");
        var b = spelledOut.split("\\s+");
        if (a.length != b.length) {
            return spelledOut;
        }
        var changed = new StringBuilder();
        for (int i = 0; i < a.length; i++) {
            changed.append(a[i].equals(b[i]) ? "" : b[i] + " ");
        }
        return changed.toString();
    }

    @Override
    public void close() throws SQLException {
        for (var statement : new PreparedStatement[] {find, save, saveContent, takeOff, words, parts, forgetWords, forgetParts}) {
            statement.close();
        }
    }
}
