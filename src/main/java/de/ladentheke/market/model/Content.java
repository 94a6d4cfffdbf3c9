package de.ladentheke.market.model;

import java.util.Comparator;
import java.util.List;

/**
 * What one product's page shows. Empty strings where nothing was sent.
 *
 * @param vatRate basis points, −1 where it was not sent
 */
public record Content(String name, String brand, String category, String shortDescription, String description, int vatRate,
                      List<Photo> photos, List<Variant> variants, List<Fact> facts) {
    public record Photo(String sha256, String alt, int width, int height) {}

    public record UnitPrice(long cents, String unit) {}

    /** Of what an article holds: thousandths of {@code unit}. */
    public record Amount(long thousandths, String unit) {}

    /**
     * What is sold.
     *
     * @param unitPrice null where none is due
     * @param amount    null where it is sold by the piece
     * @param stock     thousandths, null where it is not counted
     */
    public record Variant(String id, String sku, String gtin, String color, String size, long priceCents, UnitPrice unitPrice,
                          Amount amount, Long stock, Availability availability) {}

    public record Fact(String label, String text) {}

    public Variant cheapest() {
        return variants.stream().min(Comparator.comparingLong(Variant::priceCents)).orElseThrow();
    }

    public long highestPrice() {
        return variants.stream().mapToLong(Variant::priceCents).max().orElseThrow();
    }

    public Availability bestAvailability() {
        return variants.stream().map(Variant::availability).min(Comparator.naturalOrder()).orElseThrow();
    }
}
