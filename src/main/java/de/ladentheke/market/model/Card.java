package de.ladentheke.market.model;

/**
 * One product in a list.
 *
 * @param unitCents null where no unit price is due; of the cheapest variant
 * @param vatRate   basis points, −1 where it was not sent
 * @param photo     SHA-256 or null
 */
public record Card(String shopSlug, String shopName, String slug, String shortId, String name, String brand, long priceMin, long priceMax,
                   Long unitCents, String unit, int vatRate, String photo, String photoAlt, Availability availability) {
    public String path() {
        return "/p/" + shopSlug + "/" + slug + "-" + shortId;
    }
}
