package de.ladentheke.publish.schedule;

import de.ladentheke.catalogue.Product;
import de.ladentheke.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a promotion must keep to; each as a sentence. */
final class PromotionRules {
    private static final Messages WORDS = Messages.of(PromotionRules.class);

    private PromotionRules() {}

    static Optional<String> problem(Promotion promotion, Map<Long, Product> products, List<Promotion> others, LocalDate today) {
        if (promotion.name().isBlank()) {
            return Optional.of(WORDS.get("promotion.no_name"));
        }
        if (promotion.last().isBefore(promotion.first())) {
            return Optional.of(WORDS.get("promotion.backwards"));
        }
        if (promotion.last().isBefore(today)) {
            return Optional.of(WORDS.get("promotion.past"));
        }
        if (promotion.prices().isEmpty()) {
            return Optional.of(WORDS.get("promotion.empty"));
        }
        return promotion.prices().stream().map(price -> problem(promotion, price, products.get(price.product()), others))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> problem(Promotion promotion, Promotion.Price price, Product product, List<Promotion> others) {
        var now = product == null ? Optional.<Long>empty() : product.variants().stream().filter(v -> v.uid().equals(price.variant())).findFirst()
                .flatMap(variant -> variant.price().map(money -> usual(price.variant(), money.cents(), others)));
        if (now.isEmpty()) {
            return Optional.of(WORDS.get("promotion.no_price", product == null ? "" : product.name()));
        }
        if (price.cents() <= 0 || price.cents() >= now.get()) {
            return Optional.of(WORDS.get("promotion.not_lower", product.name()));
        }
        return others.stream().filter(other -> other.state() != Promotion.State.ENDED && overlap(other, promotion)
                        && other.prices().stream().anyMatch(p -> p.variant().equals(price.variant())))
                .findFirst().map(other -> WORDS.get("promotion.twice", product.name(), other.name()));
    }

    /** What it costs when no promotion runs. */
    private static long usual(UUID variant, long now, List<Promotion> others) {
        return others.stream().filter(other -> other.state() == Promotion.State.RUNNING).flatMap(other -> other.prices().stream())
                .filter(running -> running.variant().equals(variant) && running.cents() == now && running.before() != null)
                .map(Promotion.Price::before).findFirst().orElse(now);
    }

    private static boolean overlap(Promotion a, Promotion b) {
        return !a.first().isAfter(b.last()) && !b.first().isAfter(a.last());
    }
}
