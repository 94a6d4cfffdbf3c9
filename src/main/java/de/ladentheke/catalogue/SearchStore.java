package de.ladentheke.catalogue;

import de.ladentheke.db.Transaction;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.Collectors;

/** The SQL of the search index. Also for rooms that write products in bulk themselves. */
public final class SearchStore {
    private static final String FOLDED = "replace(replace(%s, 'ß', 'ss'), 'ẞ', 'ss')";
    private static final String INTO = "INSERT INTO product_search(rowid, name, brand, category, codes) ";

    /**
     * Fills the index for products {@code p} that are not in it yet; a WHERE clause over {@code p} is to follow. Every
     * writer of products uses this one, so that the index is the same however a product came in.
     */
    public static final String INSERT = INTO + "SELECT p.pk, " + texts("p.name", "p.brand", "p.category")
            + ", (SELECT group_concat(" + codes("v.sku", "v.gtin", "v.mpn") + ", ' ') "
            + "FROM variant v WHERE v.product = p.pk AND v.removed = 0) FROM product p ";

    /**
     * The same for one product with one variant: its key, then what {@link #texts(String, String, String, String, String, String)}
     * says, in UTF-8.
     */
    public static final String INSERT_ROW = INTO + "VALUES (?" + ", CAST(? AS TEXT)".repeat(4) + ")";

    /** What the index holds of a product with one variant, as {@link #INSERT} would have it; made here it costs the database nothing. */
    public static String[] texts(String name, String brand, String category, String sku, String gtin, String mpn) {
        var codes = sku + " " + (gtin == null ? "" : gtin) + " " + (mpn == null ? "" : mpn);
        return new String[] {folded(name), folded(brand), folded(category), codes};
    }

    private static String folded(String text) {
        return text == null ? null : text.replace("ß", "ss").replace("ẞ", "ss");
    }

    private static String texts(String... texts) {
        return Arrays.stream(texts).map(FOLDED::formatted).collect(Collectors.joining(", "));
    }

    private static String codes(String sku, String gtin, String mpn) {
        return sku + " || ' ' || coalesce(" + gtin + ", '') || ' ' || coalesce(" + mpn + ", '')";
    }

    /** Brings the index up to date for products that were created or changed. */
    public void index(Transaction tx, Collection<Long> products) throws SQLException {
        if (products.isEmpty()) {
            return;
        }
        var keys = Keys.json(products);
        tx.update("DELETE FROM product_search WHERE rowid IN (SELECT value FROM json_each(?))", keys);
        tx.update(INSERT + "WHERE p.pk IN (SELECT value FROM json_each(?))", keys);
    }

    /** Keys of the products that have all the words, or the whole text as SKU or GTIN. */
    BitSet search(Transaction tx, String typed) throws SQLException {
        var found = new BitSet();
        var match = SearchWords.match(typed);
        if (!match.isEmpty()) {
            add(found, tx.keys("SELECT rowid FROM product_search WHERE product_search MATCH ?", match));
        }
        var code = typed.strip();
        add(found, tx.keys("SELECT product FROM variant WHERE sku = ? AND removed = 0", code));
        if (Gtin.wellFormed(code)) {
            var stripped = code.replaceFirst("^0+", "");
            for (int length : new int[] {8, 12, 13, 14}) {
                var padded = "0".repeat(Math.max(0, length - stripped.length())) + stripped;
                add(found, tx.keys("SELECT product FROM variant WHERE gtin = ? AND removed = 0", padded));
            }
        }
        return found;
    }

    static void add(BitSet set, long[] keys) {
        for (var key : keys) {
            set.set(Math.toIntExact(key));
        }
    }
}
