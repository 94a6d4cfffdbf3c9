package de.ladentheke.catalogue;

/** How many products each chip of the list would show, and how many photos are in use. */
public record Counts(long all, long changed, long withoutPhoto, long soldOut, long hints, long drafts, long archived) {
    public long of(Query.Filter filter) {
        return switch (filter) {
            case ALL -> all;
            case CHANGED -> changed;
            case WITHOUT_PHOTO -> withoutPhoto;
            case SOLD_OUT -> soldOut;
            case HINTS -> hints;
            case DRAFTS -> drafts;
            case ARCHIVED -> archived;
        };
    }
}
