package de.ladentheke.rules;

import de.ladentheke.catalogue.Field;
import java.util.List;

/** Food information. Warns only: the LMIV's duties for distance selling begin where one can buy online. */
final class FoodRules {
    private FoodRules() {}

    /** P-081 and P-089, art. 9 LMIV. Goods of a single ingredient that the name tells need no list. */
    static void ingredients(Subject subject, List<Finding> findings) {
        if (!subject.is(Goods.FOOD, Goods.DRINK) || subject.is(Goods.ALCOHOL, Goods.SINGLE_INGREDIENT, Goods.MIXED_SET)) {
            return;
        }
        if (subject.lacks(Field.INGREDIENTS)) {
            findings.add(subject.finding("P-081", Severity.WARN, Field.INGREDIENTS, "rule.ingredients"));
        } else if (subject.lacks(Field.ALLERGENS)) {
            findings.add(subject.finding("P-089", Severity.INFO, Field.ALLERGENS, "rule.allergens"));
        }
    }

    /** P-090, art. 9 k LMIV. */
    static void alcohol(Subject subject, List<Finding> findings) {
        if (subject.is(Goods.ALCOHOL) && subject.lacks(Field.ALCOHOL_VOL)) {
            findings.add(subject.finding("P-090", Severity.WARN, Field.ALCOHOL_VOL, "rule.alcohol"));
        }
    }
}
