package de.ladentheke.publish.setup;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a channel calls the shop's categories.
 *
 * @param names the shop's category → the channel's; the longest one that a product's category lies in counts
 */
public record CategoryMap(Map<String, String> names) {
    public static final CategoryMap SAME = new CategoryMap(Map.of());

    public CategoryMap {
        names = Map.copyOf(names);
    }

    /** The shop's own category where nothing is said about it. */
    public String of(String category) {
        return names.keySet().stream().filter(name -> within(category, name))
                .max(Comparator.comparingInt(String::length)).map(names::get).orElse(category);
    }

    /** Whether {@code category} is {@code parent} or lies below it, as in {@code Lebensmittel > Tee}. */
    static boolean within(String category, String parent) {
        var path = plain(category);
        var above = plain(parent);
        return path.equals(above) || path.startsWith(above + ">");
    }

    private static String plain(String category) {
        return category.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*>\\s*", ">");
    }

    /** In a fixed order, so that the same map is written the same. */
    Map<String, String> sorted() {
        return new TreeMap<>(names);
    }
}
