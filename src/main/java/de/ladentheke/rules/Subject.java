package de.ladentheke.rules;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A product under check, with the kinds of goods that it is. */
record Subject(Product product, Set<Goods> goods) {
    boolean is(Goods... kinds) {
        for (var kind : kinds) {
            if (goods.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    boolean lacks(Field field) {
        var value = product.get(field);
        return value == null || value instanceof String text && text.isBlank();
    }

    /** Index of the first variant that {@code bad} holds for, or -1. */
    int firstVariant(Predicate<Variant> bad) {
        for (int i = 0; i < product.variants().size(); i++) {
            if (bad.test(product.variants().get(i))) {
                return i;
            }
        }
        return -1;
    }

    Finding finding(String code, Severity severity, Field field, String key, Object... arguments) {
        return new Finding(code, severity, field, -1, key, List.of(arguments));
    }
}
