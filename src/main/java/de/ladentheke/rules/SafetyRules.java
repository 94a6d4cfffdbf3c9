package de.ladentheke.rules;

import de.ladentheke.catalogue.Field;
import java.util.List;

/** Product safety and labelling. */
final class SafetyRules {
    private SafetyRules() {}

    /**
     * P-050 to P-052, art. 19 a GPSR: name, postal address and e-mail of the manufacturer. Warns only, as nothing is
     * sold online; a lawyer must confirm this for offers that can be reserved. Outside the GPSR: food, feed, living
     * plants, antiques.
     */
    static void manufacturer(Subject subject, List<Finding> findings) {
        if (subject.is(Goods.FOOD, Goods.DRINK, Goods.ALCOHOL, Goods.PET_FOOD, Goods.LIVING, Goods.ANTIQUE)) {
            return;
        }
        if (subject.lacks(Field.MANUFACTURER_NAME)) {
            findings.add(subject.finding("P-050", Severity.WARN, Field.MANUFACTURER_NAME, "rule.manufacturer.name"));
        } else if (subject.lacks(Field.MANUFACTURER_ADDRESS)) {
            findings.add(subject.finding("P-051", Severity.WARN, Field.MANUFACTURER_ADDRESS, "rule.manufacturer.address"));
        } else if (subject.lacks(Field.MANUFACTURER_EMAIL)) {
            findings.add(subject.finding("P-052", Severity.WARN, Field.MANUFACTURER_EMAIL, "rule.manufacturer.email"));
        }
    }

    /** P-060, § 4 TextilKennzG: warns only, because the category does not tell textiles from bags and belts. */
    static void fibres(Subject subject, List<Finding> findings) {
        if (subject.is(Goods.TEXTILE, Goods.YARN) && subject.lacks(Field.FIBRE_COMPOSITION)) {
            findings.add(subject.finding("P-060", Severity.WARN, Field.FIBRE_COMPOSITION, "rule.fibres"));
        }
    }
}
