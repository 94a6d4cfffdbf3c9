package de.ladentheke.catalogue;

/**
 * Which products the list shows, and in which order.
 *
 * @param search   words to find, each a prefix, umlauts and case ignored; empty for all
 * @param category exact category, or null for all
 */
public record Query(String search, Filter filter, String category, Sort sort, boolean descending) {
    public static final Query ALL = new Query("", Filter.ALL, null, Sort.NAME, false);

    /** The chips above the list. */
    public enum Filter { ALL, CHANGED, WITHOUT_PHOTO, SOLD_OUT, HINTS, DRAFTS, ARCHIVED }

    public enum Sort { NAME, SKU, PRICE, STOCK, MARKET, CHANGED_AT }

    public Query withSearch(String text) {
        return new Query(text, filter, category, sort, descending);
    }

    public Query withFilter(Filter chosen) {
        return new Query(search, chosen, category, sort, descending);
    }

    public Query withCategory(String chosen) {
        return new Query(search, filter, chosen, sort, descending);
    }

    public Query withSort(Sort chosen, boolean down) {
        return new Query(search, filter, category, chosen, down);
    }
}
