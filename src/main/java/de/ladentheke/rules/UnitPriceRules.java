package de.ladentheke.rules;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The unit price (Grundpreis), §§ 4, 5 PAngV. Goods sold by the piece need none, and no list says which those are: so
 * only a sales unit or a category that makes it clear blocks, anything else warns. The content "1 Stk" says: by piece.
 */
final class UnitPriceRules {
    private static final Set<String> MEASURES = Set.of(
            "g", "kg", "gramm", "kilo", "kilogramm", "100 g", "100g", "ml", "cl", "l", "liter", "100 ml", "100ml", "cm", "m", "meter", "m²", "qm", "m³", "cbm");
    private static final long LOWEST = 1;
    private static final long HIGHEST = 1_000_000;

    private UnitPriceRules() {}

    /** P-020, § 4 Abs. 1 PAngV. */
    static void content(Subject subject, List<Finding> findings) {
        var severity = severity(subject);
        if (severity == null) {
            return;
        }
        var index = subject.firstVariant(UnitPriceRules::lacksContent);
        if (index >= 0) {
            var key = severity == Severity.BLOCK ? "rule.content" : "rule.content.maybe";
            findings.add(new Finding("P-020", severity, Field.CONTENT_AMOUNT, index, key, List.of()));
        }
    }

    /** P-029: a unit price out of all proportion is mostly g for kg. */
    static void plausible(Subject subject, List<Finding> findings) {
        var index = subject.firstVariant(v -> subject.product().unitPrice(v)
                .filter(p -> p.price().cents() < LOWEST || p.price().cents() > HIGHEST).isPresent());
        if (index >= 0) {
            var price = subject.product().unitPrice(subject.product().variants().get(index)).orElseThrow();
            findings.add(new Finding("P-029", Severity.WARN, Field.CONTENT_AMOUNT, index, "rule.unit_price.odd",
                    List.of(price.format(Messages.language()))));
        }
    }

    /** Null where no unit price is asked for. Exempt: § 4 Abs. 3 PAngV, perfume, decorative cosmetics, mixed sets. */
    private static Severity severity(Subject subject) {
        var unit = subject.product().text(Field.SALES_UNIT).orElse("").strip().toLowerCase(Locale.GERMAN);
        if (MEASURES.contains(unit)) {
            return Severity.BLOCK;
        }
        if (subject.is(Goods.PERFUME, Goods.DECORATIVE_COSMETIC, Goods.MIXED_SET, Goods.BOOK)) {
            return null;
        }
        if (subject.is(Goods.BY_PIECE_FOOD)) {
            return Severity.WARN;
        }
        if (subject.is(Goods.FOOD, Goods.DRINK, Goods.ALCOHOL, Goods.COSMETIC)) {
            return Severity.BLOCK;
        }
        return subject.is(Goods.YARN, Goods.CLEANER, Goods.PET_FOOD) ? Severity.WARN : null;
    }

    private static boolean lacksContent(Variant variant) {
        return variant.get(Field.CONTENT_AMOUNT) == null || variant.get(Field.CONTENT_UNIT) == null;
    }
}
