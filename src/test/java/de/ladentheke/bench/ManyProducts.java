package de.ladentheke.bench;

import de.ladentheke.catalogue.Gtin;
import de.ladentheke.catalogue.SearchStore;
import de.ladentheke.catalogue.SortKey;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** Fills a shop with believable products, fast: as one import of the history. */
public final class ManyProducts {
    private static final List<String> KINDS = List.of("Schokolade", "Schal", "Schale", "Honig", "Käse", "Kerze", "Kakao",
            "Kinderbuch", "Wanderkarte", "Wollsocken", "Tee", "Teller", "Tasse", "Seife", "Saft", "Senf", "Brot", "Besteck",
            "Öl", "Übertopf", "Äpfel", "Mütze", "Müsli", "Nudeln", "Likör", "Puzzle", "Holzspiel", "Postkarte", "Vase", "Decke");
    private static final List<String> ADJECTIVES = List.of("Harzer", "feine", "große", "kleine", "handgemachte", "weiße",
            "süße", "milde", "kräftige", "blaue", "rote", "grüne", "alte", "neue", "besondere", "regionale");
    private static final List<String> PLACES = List.of("Wernigerode", "Quedlinburg", "Thale", "Halberstadt", "Brocken",
            "Blankenburg", "Ilsenburg", "Schierke", "Selke", "Bode");
    private static final List<String> BRANDS = List.of("Brockenhof", "Selketal", "Bergmann & Söhne", "Heideglück", "Rolandsmühle",
            "Fachwerk", "Hexentanz", "Bodewerk", "Steinbock", "Luchs");
    private static final String DESCRIPTION = "Aus kleiner Herstellung im Harz, von Hand verpackt. Kühl und trocken lagern. ".repeat(5).strip();

    private ManyProducts() {}

    /** Returns the group of the history that created them. */
    public static long add(Database database, History history, int count) {
        var random = new Random(42);
        return database.write(tx -> {
            tx.update("INSERT INTO product_search(product_search, rank) VALUES ('hashsize', 67108864)");
            var group = history.open(tx, Group.Kind.IMPORT, "Liste.xlsx");
            insert(tx, group, count, random);
            tx.update(SearchStore.INSERT + "WHERE p.created_in = ?", group);
            history.close(tx, group, count, 0);
            return group;
        });
    }

    private static void insert(Transaction tx, long group, int count, Random random) throws SQLException {
        try (var product = tx.connection().prepareStatement("INSERT INTO product(pk, uid, name, name_sort, brand, category, description, "
                + "vat_rate, photos, attributes, created_in, changed_at, market_state, hints) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
             var variant = tx.connection().prepareStatement("INSERT INTO variant(uid, product, sku, gtin, price_gross, stock_qty, "
                + "content_amount, content_unit) VALUES (?,?,?,?,?,?,?,?)")) {
            for (int i = 1; i <= count; i++) {
                bind(product, product(i, group, random));
                bind(variant, Uids.bytes(Uids.next()), i, "A%06d".formatted(i), gtin(i),
                        99 + random.nextInt(9900), random.nextInt(40) * 1000L, 250_000L, "g");
                if (i % 1000 == 0 || i == count) {
                    product.executeBatch();
                    variant.executeBatch();
                }
            }
        }
    }

    private static Object[] product(int pk, long group, Random random) {
        var name = pick(PLACES, random) + "er " + pick(ADJECTIVES, random) + " " + pick(KINDS, random) + " Nr. " + pk;
        var photos = random.nextInt(3) == 0 ? null : "[{\"sha\":\"" + "%064x".formatted(pk) + "\",\"alt\":\"\"}]";
        return new Object[] {pk, Uids.bytes(Uids.next()), name, SortKey.of(name), pick(BRANDS, random), pick(KINDS, random), DESCRIPTION,
            random.nextBoolean() ? 700 : 1900, photos, "{\"note\":\"Regal " + pk % 50 + "\"}", group, "2026-11-23T12:00:00Z",
            pick(List.of("WAITING", "CHANGED", "ONLINE", "ONLINE", "ONLINE", "BLOCKED"), random), random.nextInt(4) == 0 ? 1 : 0};
    }

    private static String gtin(int i) {
        var digits = "%012d0".formatted(400_000_000_000L + i);
        return digits.substring(0, 12) + Gtin.expected(digits);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static void bind(java.sql.PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
