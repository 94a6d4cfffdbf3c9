package de.ladentheke.publish.content;

import de.ladentheke.catalogue.Money;
import de.ladentheke.publish.content.ShownContent.Shown;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a publication changes for customers, in people's words and in the program's language. */
public final class Changes {
    /** So many variants are named one by one. */
    private static final int NAMED = 3;
    /** Words before and after are shown up to so many letters together. */
    private static final int SHORT = 60;

    private static final Messages WORDS = Messages.of(Changes.class);

    private final ShownContent before;
    private final ShownContent after;
    private final Map<String, PhotoInfo> photos;
    private final List<String> sentences = new ArrayList<>();

    private Changes(ShownContent before, ShownContent after, Map<String, PhotoInfo> photos) {
        this.before = before;
        this.after = after;
        this.photos = photos;
    }

    /**
     * @param before JSON that the marketplace acknowledged; null: it has none; empty: it has one of another PC
     * @param after  JSON that goes out; null: the product is taken off
     */
    public static List<String> between(String before, String after, Map<String, PhotoInfo> photos) {
        if (after == null) {
            return List.of(WORDS.get("change.taken_off"));
        }
        if (before == null) {
            return List.of(WORDS.get("change.new"));
        }
        if (before.isEmpty()) {
            return List.of(WORDS.get("change.replaces"));
        }
        return new Changes(ShownContent.of(before), ShownContent.of(after), photos).sentences();
    }

    /** {@code 6,90 € (69,00 €/kg)}, {@code ab 12,00 €}, {@code „Zurzeit nicht im Laden“}; empty where nothing is shown. */
    public static String customersSee(String content) {
        var shown = ShownContent.of(content);
        if (shown.soldOut()) {
            return WORDS.get("see.sold_out");
        }
        var price = shown.price(Messages.language());
        return price.map(p -> shown.severalPrices() ? WORDS.get("see.from", p) : p).orElse("");
    }

    private List<String> sentences() {
        variants();
        photos();
        word("name", "change.name", true);
        word("brand", "change.brand", true);
        word("category", "change.category", true);
        word("shortDescription", "change.short_description", false);
        word("description", "change.description", false);
        if (!before.json().path("vatRate").equals(after.json().path("vatRate"))) {
            sentences.add(WORDS.get("change.vat", before.json().path("vatRate").asInt() / 100, after.json().path("vatRate").asInt() / 100));
        }
        facts();
        if (sentences.isEmpty()) {
            sentences.add(WORDS.get("change.other"));
        }
        return List.copyOf(sentences);
    }

    private void variants() {
        var old = before.variants();
        var now = after.variants();
        var both = now.values().stream().filter(v -> old.containsKey(v.id())).toList();
        each("change.price", both, old, v -> v.cents() == null ? null : Money.ofCents(v.cents()).format(Messages.language()));
        each("change.stock", both, old, Changes::stock);
        count("change.variants.new", now.keySet().stream().filter(id -> !old.containsKey(id)).count());
        count("change.variants.gone", old.keySet().stream().filter(id -> !now.containsKey(id)).count());
        each("change.content", both, old, Shown::content);
        each("change.gtin", both, old, v -> known(v.json().path("gtin").asText("")));
        either("change.sku", both, old, "sku");
        either("change.options", both, old, "color", "size");
        if (sentences.isEmpty()) {
            each("change.availability", both, old, v -> WORDS.get("availability." + v.json().path("availability").asText("IN_STOCK")));
        }
    }

    /** What of a variant is compared; null for "none". */
    private interface Aspect {
        String of(Shown variant);
    }

    private void each(String key, List<Shown> now, Map<String, Shown> old, Aspect aspect) {
        var differing = now.stream().filter(v -> !Objects.equals(aspect.of(v), aspect.of(old.get(v.id())))).toList();
        for (var variant : differing.stream().limit(NAMED).toList()) {
            var which = now.size() == 1 ? "" : " (" + (variant.options().isEmpty() ? variant.sku() : variant.options()) + ")";
            sentences.add(change(key, which, aspect.of(old.get(variant.id())), aspect.of(variant)));
        }
        count(key + ".more", differing.size() - (long) NAMED);
    }

    /** What was not there before is added, what is not there any more is gone. */
    private static String change(String key, String which, String from, String to) {
        if (from == null) {
            return WORDS.get(key + ".added", which, to);
        }
        return to == null ? WORDS.get(key + ".gone", which, from) : WORDS.get(key, which, from, to);
    }

    private void either(String key, List<Shown> now, Map<String, Shown> old, String... fields) {
        var differs = now.stream().anyMatch(v -> Stream.of(fields)
                .anyMatch(f -> !v.json().path(f).equals(old.get(v.id()).json().path(f))));
        if (differs) {
            sentences.add(WORDS.get(key));
        }
    }

    private void count(String key, long count) {
        if (count > 0) {
            sentences.add(WORDS.get(key, count));
        }
    }

    private void photos() {
        var old = before.photos();
        var now = after.photos();
        var added = now.stream().filter(sha -> !old.contains(sha)).distinct().toList();
        var gone = old.stream().filter(sha -> !now.contains(sha)).distinct().count();
        if (!added.isEmpty()) {
            var bytes = added.stream().map(photos::get).filter(Objects::nonNull).mapToLong(PhotoInfo::bytes).sum();
            sentences.add(WORDS.get("change.photos.new", added.size(), Quantities.bytes(bytes, Messages.language())));
        }
        count("change.photos.gone", gone);
        if (added.isEmpty() && gone == 0) {
            if (!old.equals(now)) {
                sentences.add(WORDS.get("change.photos.order"));
            } else if (!before.json().path("photos").equals(after.json().path("photos"))) {
                sentences.add(WORDS.get("change.photos.text"));
            }
        }
    }

    /** @param told whether the words themselves are shown, where they are short */
    private void word(String field, String key, boolean told) {
        var from = known(before.text(field));
        var to = known(after.text(field));
        if (Objects.equals(from, to)) {
            return;
        }
        if (from == null || to == null) {
            sentences.add(WORDS.get(key + (from == null ? ".added" : ".gone"), told ? from == null ? to : from : ""));
        } else if (told && from.length() + to.length() <= SHORT) {
            sentences.add(WORDS.get(key + ".told", from, to));
        } else {
            sentences.add(WORDS.get(key));
        }
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private void facts() {
        var old = before.facts();
        var now = after.facts();
        var labels = Stream.concat(now.keySet().stream(), old.keySet().stream()).distinct()
                .filter(label -> !Objects.equals(old.get(label), now.get(label))).toList();
        if (!labels.isEmpty()) {
            sentences.add(WORDS.get("change.facts", String.join(", ", labels)));
        }
    }

    private static String stock(Shown variant) {
        return variant.stock() == null ? null : Quantities.format(variant.stock(), Messages.language());
    }
}
