package de.ladentheke.rules;

import de.ladentheke.catalogue.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What law and good practice ask of a product that is shown, or can be reserved without obligation, in the market
 * (no contract is closed online). The heaviest findings come first. To be confirmed by a lawyer before a town goes
 * live: each rule that names a law, above all what blocks and what only warns.
 */
public final class ProductCheck {
    /** Grows whenever a rule changes, so that what was derived with the old rules is derived again. */
    public static final int VERSION = 1;

    private static final List<Rule> RULES = List.of(
            BasicRules::name, BasicRules::price, BasicRules::photo, BasicRules::closed, BasicRules::gtin,
            UnitPriceRules::content, UnitPriceRules::plausible,
            VatRules::rate, SafetyRules::manufacturer, SafetyRules::fibres, FoodRules::ingredients, FoodRules::alcohol);

    /** One rule: adds what it finds. */
    @FunctionalInterface
    interface Rule {
        void check(Subject subject, List<Finding> findings);
    }

    private ProductCheck() {}

    public static List<Finding> check(Product product) {
        var subject = new Subject(product, Goods.of(product));
        var findings = new ArrayList<Finding>();
        RULES.forEach(rule -> rule.check(subject, findings));
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}
