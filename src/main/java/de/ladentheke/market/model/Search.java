package de.ladentheke.market.model;

import java.util.List;

/**
 * What a customer looks for. Empty strings and nulls where they did not say.
 *
 * @param shop     only this shop's products, or null
 * @param category path from the top: {@code Lebensmittel > Tee}
 * @param min      cents, or null
 * @param max      cents, or null
 * @param page     from 1
 */
public record Search(String words, Long shop, String category, Long min, Long max, boolean inStock, Sort sort, int page) {
    public static final int PAGE_SIZE = 24;

    public enum Sort { BEST, NEWEST, CHEAPEST, DEAREST, NAME }

    public static Search newest() {
        return new Search("", null, "", null, null, false, Sort.NEWEST, 1);
    }

    public Search withCategory(String other) {
        return new Search(words, shop, other, min, max, inStock, sort, 1);
    }

    public Search withPage(int other) {
        return new Search(words, shop, category, min, max, inStock, sort, other);
    }

    public int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** How many products a category has among what was found. */
    public record Facet(String category, long count) {
        public String label() {
            return category.substring(category.lastIndexOf('>') + 1).strip();
        }
    }

    /** How near the products are to the words. */
    public enum Match {
        EXACT,
        /** The words are parts of names. */
        SIMILAR,
        /** Other words that are spelt nearly the same. */
        RESPELT
    }

    /**
     * @param atLeast whether there are more than {@code total}
     * @param words   that were searched for in the end
     */
    public record Found(List<Card> cards, long total, boolean atLeast, List<Facet> facets, Match match, String words) {}
}
