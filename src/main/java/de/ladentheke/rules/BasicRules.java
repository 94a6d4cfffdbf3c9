package de.ladentheke.rules;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Gtin;
import java.util.List;

/** What every product needs to be shown at all. */
final class BasicRules {
    private BasicRules() {}

    /** P-055, art. 19 c GPSR: a description that identifies the product; a SKU it always has. */
    static void name(Subject subject, List<Finding> findings) {
        if (subject.product().name().isBlank()) {
            findings.add(subject.finding("P-055", Severity.BLOCK, Field.NAME, "rule.name"));
        }
    }

    /** P-001, § 3 PAngV: the total price, of every variant. */
    static void price(Subject subject, List<Finding> findings) {
        var index = subject.firstVariant(v -> v.price().isEmpty() || v.price().get().cents() <= 0);
        if (index >= 0) {
            var key = subject.product().variants().size() == 1 ? "rule.price" : "rule.price.variant";
            var sku = subject.product().variants().get(index).sku();
            findings.add(new Finding("P-001", Severity.BLOCK, Field.PRICE_GROSS, index, key, List.of(sku == null ? "" : sku)));
        }
    }

    /** P-054, art. 19 c GPSR; for goods outside the GPSR the marketplace's own rule. */
    static void photo(Subject subject, List<Finding> findings) {
        if (subject.product().photos().isEmpty()) {
            findings.add(subject.finding("P-054", Severity.BLOCK, Field.PHOTOS, "rule.photo"));
        }
    }

    /** P-130, § 19 Abs. 3 TabakerzG, § 10 Abs. 3 JuSchG: goods that may not be offered here. */
    static void closed(Subject subject, List<Finding> findings) {
        if (subject.is(Goods.TOBACCO)) {
            findings.add(subject.finding("P-130", Severity.BLOCK, Field.CATEGORY, "rule.tobacco"));
        }
    }

    static void gtin(Subject subject, List<Finding> findings) {
        var index = subject.firstVariant(v -> v.gtin().filter(Gtin::inStore).isPresent());
        if (index >= 0) {
            var gtin = subject.product().variants().get(index).gtin().orElseThrow();
            findings.add(new Finding("GTIN", Severity.WARN, Field.GTIN, index, "rule.gtin.in_store", List.of(gtin)));
        }
    }
}
