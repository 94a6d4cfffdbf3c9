package de.ladentheke.publish.vendure;

import de.ladentheke.publish.channel.Offer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What customers choose between the variants of a product: Vendure asks that no two have the same. A plain product has
 * no choices.
 *
 * @param groups label by code, in the order of the page
 */
record Choices(Offer offer, Map<String, String> groups) {
    private static final String COLOR = "color";
    private static final String SIZE = "size";
    private static final String MODEL = "model";
    static final String NONE = "–";
    /** What the shop itself calls so. */
    static final Set<String> PLAIN = Set.of(COLOR, SIZE);
    /** German, as all that is stored in the marketplace. */
    private static final Map<String, String> LABELS = Map.of(COLOR, "Farbe", SIZE, "Größe", MODEL, "Ausführung");

    /** @param existing groups that the product has in the marketplace: they stay, and each variant needs a value */
    static Choices of(Offer offer, Set<String> existing) {
        var codes = new ArrayList<String>();
        add(codes, COLOR, existing.contains(COLOR) || offer.variants().stream().anyMatch(v -> !v.color().isBlank()));
        add(codes, SIZE, existing.contains(SIZE) || offer.variants().stream().anyMatch(v -> !v.size().isBlank()));
        add(codes, MODEL, existing.contains(MODEL) || !distinct(offer, codes));
        var groups = new LinkedHashMap<String, String>();
        codes.forEach(code -> groups.put(code, LABELS.get(code)));
        return new Choices(offer, groups);
    }

    private static void add(List<String> codes, String code, boolean needed) {
        if (needed) {
            codes.add(code);
        }
    }

    private static boolean distinct(Offer offer, List<String> codes) {
        var seen = new HashSet<List<String>>();
        return offer.variants().stream().allMatch(v -> seen.add(codes.stream().map(code -> plain(v, code)).toList()));
    }

    /** The values that the variants have, each once. */
    List<String> values(String group) {
        return offer.variants().stream().map(v -> value(v, group)).distinct().toList();
    }

    String value(Offer.Variant variant, String group) {
        return MODEL.equals(group) ? models().get(variant.id()) : plain(variant, group);
    }

    private static String plain(Offer.Variant variant, String group) {
        var value = COLOR.equals(group) ? variant.color() : variant.size();
        return value.isBlank() ? NONE : value;
    }

    /** The article number tells models apart, or a number where it does not. */
    private Map<String, String> models() {
        var skus = offer.variants().stream().map(Offer.Variant::sku).filter(sku -> !sku.isBlank()).distinct().count();
        if (skus == offer.variants().size()) {
            return offer.variants().stream().collect(Collectors.toMap(Offer.Variant::id, Offer.Variant::sku));
        }
        Function<Offer.Variant, String> number = v -> String.valueOf(offer.variants().indexOf(v) + 1);
        return offer.variants().stream().collect(Collectors.toMap(Offer.Variant::id, number));
    }
}
