package de.ladentheke.spreadsheet.plan.shop;

import de.ladentheke.catalogue.Gtin;
import de.ladentheke.db.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is in the shop already: by SKU, by GTIN, by name. */
public final class ShopKeys {
    /** Stands for several. */
    public static final String SEVERAL = "\0";

    private final Database database;
    private final Map<String, Long> variants;
    private final Map<String, String> skuOfGtin;
    private final Map<String, Set<String>> shared;
    private final ShopState state;
    /** By the number without its zeros: the article numbers of digits that begin with zeros. */
    private final Map<String, List<String>> padded = new HashMap<>();
    private Map<String, String> skuOfName;
    private ShopGroups groups;

    ShopKeys(Database database, Map<String, Long> variants, Map<String, String> skuOfGtin, Map<String, Set<String>> shared,
            ShopState state) {
        this.database = database;
        this.variants = variants;
        this.skuOfGtin = skuOfGtin;
        this.shared = shared;
        this.state = state;
        for (var sku : variants.keySet()) {
            if (sku.startsWith("0") && digits(sku)) {
                padded.computeIfAbsent(Gtin.significant(sku), number -> new ArrayList<>(1)).add(sku);
            }
        }
    }

    private static boolean digits(String sku) {
        return sku.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public static ShopKeys load(Database database) {
        return database.read(tx -> {
            var variants = new HashMap<String, Long>();
            var gtins = new HashMap<String, String>();
            var shared = new HashMap<String, Set<String>>();
            ShopKeysStore.variants(tx, (pk, sku, gtin) -> {
                variants.put(sku, pk);
                if (gtin != null) {
                    gtins.merge(Gtin.significant(gtin), sku, (one, other) -> {
                        Collections.addAll(shared.computeIfAbsent(Gtin.significant(gtin), g -> new HashSet<>()), one, other);
                        return SEVERAL;
                    });
                }
            });
            return new ShopKeys(database, variants, gtins, shared, ShopKeysStore.state(tx));
        });
    }

    /** How the shop was when these were read. */
    public ShopState state() {
        return state;
    }

    /** The variant's key, 0 where there is none. */
    public long bySku(String sku) {
        return variants.getOrDefault(sku, 0L);
    }

    /** The SKUs that {@code sku} may have been before a spreadsheet cut its leading zeros; none where the shop has {@code sku} itself. */
    public List<String> withZeros(String sku) {
        return padded.isEmpty() || variants.containsKey(sku) ? List.of() : padded.getOrDefault(sku, List.of());
    }

    /** The SKU of the variant with this GTIN, null where there is none, {@link #SEVERAL}. */
    public String skuOfGtin(String gtin) {
        return skuOfGtin.get(Gtin.significant(gtin));
    }

    /** Whether the variant with this SKU has a GTIN that others of the shop have as well. */
    public boolean shares(String sku, String gtin) {
        return sku != null && shared.getOrDefault(Gtin.significant(gtin), Set.of()).contains(sku);
    }

    /** The SKU of the product with this name, null where there is none, {@link #SEVERAL}. */
    public String skuOfName(String name) {
        if (skuOfName == null) {
            skuOfName = new HashMap<>();
            database.read(tx -> {
                ShopKeysStore.names(tx, (stored, sku) -> skuOfName.merge(nameKey(stored), sku, (one, other) -> SEVERAL));
                return null;
            });
        }
        return skuOfName.get(nameKey(name));
    }

    /** Which variants belong together. */
    public ShopGroups groups() {
        if (groups == null) {
            groups = new ShopGroups();
            database.read(tx -> {
                ShopKeysStore.groups(tx, groups);
                return null;
            });
        }
        return groups;
    }

    public static String nameKey(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }
}
