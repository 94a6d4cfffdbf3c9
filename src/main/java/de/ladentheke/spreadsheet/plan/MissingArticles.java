package de.ladentheke.spreadsheet.plan;

import java.util.List;

/**
 * Articles of the list's supplier that the list does not name, in the order in which they came into the shop.
 *
 * @param own      how many articles this supplier has, archived ones not counted
 * @param firstRun the import by which his articles are known: the first one of his lists; 0 where this one is the first
 */
record MissingArticles(List<Article> all, int own, long firstRun) {
    /** So many may go from one list to the next without a question. */
    private static final int FEW = 20;

    static final MissingArticles NONE = new MissingArticles(List.of(), 0, 0);

    /** @param variant the product's first; @param sellable whether any of its variants is not sold out */
    record Article(long product, long variant, boolean sellable) {
        boolean changes(ImportOptions.Missing how) {
            return switch (how) {
                case NOTHING -> false;
                case SOLD_OUT -> sellable;
                case ARCHIVE -> true;
            };
        }
    }

    int size() {
        return all.size();
    }

    int toChange(ImportOptions.Missing how) {
        return (int) all.stream().filter(article -> article.changes(how)).count();
    }

    /** More than half, or more than a tenth of many: a file that was cut off looks like this. */
    boolean many() {
        return size() * 2 > own || size() > FEW && size() * 10 > own;
    }
}
