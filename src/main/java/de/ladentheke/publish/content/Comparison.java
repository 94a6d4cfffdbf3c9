package de.ladentheke.publish.content;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Two versions of a product as customers see them, where they differ.
 *
 * @param lines        texts, prices and facts that differ, in the order of the page
 * @param photosBefore SHA-256 of the photos, and {@code photosAfter}; both empty where they are the same
 */
public record Comparison(List<Line> lines, List<String> photosBefore, List<String> photosAfter) {
    /**
     * One thing that differs.
     *
     * @param variant its id, empty for the product itself
     * @param label   for people: {@code Preis (rot, M)}
     * @param before  empty where there was nothing; {@code after} likewise
     */
    public record Line(Field field, String variant, String label, String before, String after) {}

    public boolean photosDiffer() {
        return !photosBefore.equals(photosAfter);
    }

    /** @param before JSON of an item, and {@code after}; null where there is none */
    public static Comparison of(String before, String after) {
        return new Builder(ShownContent.of(before), ShownContent.of(after)).build();
    }

    static String price(ShownContent.Shown variant) {
        return variant.cents() == null ? "" : Money.ofCents(variant.cents()).format(Messages.language());
    }

    private record Builder(ShownContent before, ShownContent after, List<Line> lines) {
        private static final Map<Field, String> WORDS = wordsInOrder();

        Builder(ShownContent before, ShownContent after) {
            this(before, after, new ArrayList<>());
        }

        private static Map<Field, String> wordsInOrder() {
            var words = new java.util.LinkedHashMap<Field, String>();
            words.put(Field.NAME, "name");
            words.put(Field.BRAND, "brand");
            words.put(Field.CATEGORY, "category");
            words.put(Field.SHORT_DESCRIPTION, "shortDescription");
            words.put(Field.DESCRIPTION, "description");
            return words;
        }

        Comparison build() {
            WORDS.forEach((field, key) -> add(field, "", field.label(), before.text(key), after.text(key)));
            add(Field.VAT_RATE, "", Field.VAT_RATE.label(), vat(before), vat(after));
            variants();
            facts();
            var same = before.photos().equals(after.photos());
            return new Comparison(List.copyOf(lines), same ? List.of() : before.photos(), same ? List.of() : after.photos());
        }

        private void add(Field field, String variant, String label, String from, String to) {
            if (!Objects.equals(from, to)) {
                lines.add(new Line(field, variant, label, from, to));
            }
        }

        private void variants() {
            var old = before.variants();
            var now = after.variants();
            var ids = new LinkedHashSet<>(now.keySet());
            ids.addAll(old.keySet());
            for (var id : ids) {
                var shown = Optional.ofNullable(now.get(id)).orElse(old.get(id));
                var which = ids.size() == 1 ? "" : " (" + (shown.options().isEmpty() ? shown.sku() : shown.options()) + ")";
                variant(id, which, Optional.ofNullable(old.get(id)), Optional.ofNullable(now.get(id)));
            }
        }

        private void variant(String id, String which, Optional<ShownContent.Shown> old, Optional<ShownContent.Shown> now) {
            Map<Field, Function<ShownContent.Shown, String>> aspects = new java.util.LinkedHashMap<>();
            aspects.put(Field.PRICE_GROSS, Comparison::price);
            aspects.put(Field.STOCK_QTY, v -> v.stock() == null ? "" : Quantities.format(v.stock(), Messages.language()));
            aspects.put(Field.CONTENT_AMOUNT, v -> Objects.requireNonNullElse(v.content(), ""));
            aspects.put(Field.SKU, ShownContent.Shown::sku);
            aspects.put(Field.GTIN, v -> v.json().path("gtin").asText(""));
            aspects.put(Field.COLOR, v -> v.json().path("color").asText(""));
            aspects.put(Field.SIZE, v -> v.json().path("size").asText(""));
            aspects.forEach((field, aspect) -> add(field, id, field.label() + which, old.map(aspect).orElse(""), now.map(aspect).orElse("")));
        }

        private void facts() {
            var old = facts(before);
            var now = facts(after);
            Set<String> keys = new LinkedHashSet<>(now.keySet());
            keys.addAll(old.keySet());
            for (var key : keys) {
                var known = Optional.ofNullable(now.get(key)).orElse(old.get(key));
                add(Field.byKey(key).orElse(null), "", known.label(), text(old.get(key)), text(now.get(key)));
            }
        }

        private static Map<String, Offer.Fact> facts(ShownContent content) {
            var found = new java.util.LinkedHashMap<String, Offer.Fact>();
            content.json().path("facts").forEach(fact -> found.put(fact.path("key").asText(fact.path("label").asText()),
                    new Offer.Fact(fact.path("label").asText(), fact.path("text").asText())));
            return found;
        }

        private static String text(Offer.Fact fact) {
            return fact == null ? "" : fact.text();
        }

        private static String vat(ShownContent content) {
            return content.json().has("vatRate") ? content.json().get("vatRate").asInt() / 100 + " %" : "";
        }
    }
}
