package de.ladentheke.market.store;

/**
 * Where a shop stands.
 *
 * @param publication the one that changed it last; empty where its program named none
 * @param start       the revision before that publication changed anything
 */
record ShopState(long revision, String publication, long start) {
    /** Whether nothing but the publication itself has changed the shop since then. */
    boolean isSince(ItemStore.Basis basis) {
        return basis.revision().equals(ItemStore.ANY) || basis.revision().equals(String.valueOf(revision))
                || !publication.isEmpty() && publication.equals(basis.publication()) && isWithin(basis.revision());
    }

    private boolean isWithin(String seen) {
        return seen.matches("\\d{1,18}") && Long.parseLong(seen) >= start && Long.parseLong(seen) <= revision;
    }

    ShopState next(String by) {
        return new ShopState(revision + 1, by, by.equals(publication) ? start : revision);
    }
}
