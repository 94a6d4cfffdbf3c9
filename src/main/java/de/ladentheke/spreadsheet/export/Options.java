package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** By what the variants of a product differ, in the way of online shops: colour, size, and where that is not enough their number. */
record Options(List<Option> all) {
    /** @param name in German, as customers see it */
    record Option(String name, Field field) {
        String value(Variant variant) {
            var value = (String) variant.get(field);
            return value == null ? "–" : value;
        }
    }

    private static final Option COLOUR = new Option("Farbe", Field.COLOR);
    private static final Option SIZE = new Option("Größe", Field.SIZE);
    private static final Option NUMBER = new Option("Artikelnummer", Field.SKU);

    static Options of(Product product) {
        var used = new ArrayList<Option>();
        for (var option : List.of(COLOUR, SIZE)) {
            if (product.variants().stream().anyMatch(variant -> variant.get(option.field) != null)) {
                used.add(option);
            }
        }
        if (product.variants().size() > 1 && !distinct(product, used)) {
            used.add(NUMBER);
        }
        return new Options(List.copyOf(used));
    }

    private static boolean distinct(Product product, List<Option> options) {
        var seen = new HashSet<List<String>>();
        return product.variants().stream().allMatch(variant -> seen.add(options.stream().map(option -> option.value(variant)).toList()));
    }
}
