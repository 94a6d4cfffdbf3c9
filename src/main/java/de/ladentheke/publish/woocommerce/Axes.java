package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.channel.Offer.Variant;
import de.ladentheke.publish.channel.Offer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What customers choose a variant by: Farbe, Größe, and where these do not tell all variants apart, the content or the
 * article number. German, as everything that customers see there.
 *
 * @param options by name of the axis, one for each variant
 */
record Axes(Map<String, List<String>> options) {
    private static final String COLOUR = "Farbe";
    private static final String SIZE = "Größe";
    private static final String OTHER = "Ausführung";
    private static final String NONE = "ohne Angabe";

    static Axes of(Offer offer) {
        var variants = offer.variants();
        var found = new LinkedHashMap<String, List<String>>();
        add(found, COLOUR, variants, Variant::color);
        add(found, SIZE, variants, Variant::size);
        if (!tellsApart(found, variants.size())) {
            add(found, OTHER, variants, v -> v.content().map(Amounts::text).orElse(""));
        }
        if (!tellsApart(found, variants.size())) {
            found.remove(OTHER);
            add(found, OTHER, variants, v -> v.sku().isEmpty() ? v.id() : v.sku());
        }
        return new Axes(found);
    }

    /** A single variant without any choice is a plain product. */
    static boolean variable(Offer offer) {
        return offer.variants().size() > 1;
    }

    private static void add(Map<String, List<String>> axes, String name, List<Variant> variants, Function<Variant, String> option) {
        var options = variants.stream().map(option).map(text -> text.replace('|', '/').strip()).toList();
        if (options.stream().anyMatch(text -> !text.isEmpty())) {
            axes.put(name, options.stream().map(text -> text.isEmpty() ? NONE : text).toList());
        }
    }

    private static boolean tellsApart(Map<String, List<String>> axes, int variants) {
        return java.util.stream.IntStream.range(0, variants).mapToObj(i -> choice(axes, i)).distinct().count() == variants;
    }

    private static List<String> choice(Map<String, List<String>> axes, int variant) {
        var choice = new ArrayList<String>();
        axes.values().forEach(options -> choice.add(options.get(variant).toLowerCase(java.util.Locale.GERMAN)));
        return choice;
    }
}
