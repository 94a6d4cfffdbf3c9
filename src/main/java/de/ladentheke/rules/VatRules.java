package de.ladentheke.rules;

import de.ladentheke.catalogue.Field;
import java.util.List;

/** P-003, § 12 UStG with Anlage 2: the rate that the kind of goods usually has. A hint, as the lists have exceptions. */
final class VatRules {
    private static final int FULL = 1900;
    private static final int REDUCED = 700;

    private VatRules() {}

    static void rate(Subject subject, List<Finding> findings) {
        var usual = usual(subject);
        if (usual != 0 && subject.product().vatRate() != usual) {
            findings.add(subject.finding("P-003", Severity.WARN, Field.VAT_RATE, "rule.vat", usual / 100, subject.product().vatRate() / 100));
        }
    }

    /** 0 where the category does not tell. */
    private static int usual(Subject subject) {
        if (subject.is(Goods.ALCOHOL)) {
            return FULL;
        }
        if (subject.is(Goods.MIXED_SET) || subject.is(Goods.FOOD) && subject.is(Goods.DRINK)) {
            return 0;
        }
        if (subject.is(Goods.FOOD, Goods.BOOK)) {
            return REDUCED;
        }
        return subject.is(Goods.DRINK, Goods.COSMETIC, Goods.TEXTILE, Goods.TOY, Goods.ELECTRICAL) ? FULL : 0;
    }
}
