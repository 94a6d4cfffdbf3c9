package de.ladentheke.market.model;

/** What a shop asks for one product. */
public sealed interface Change {
    String externalId();

    /** @param json the content as it was sent */
    record Upsert(String externalId, String hash, Content content, String json) implements Change {}

    record Unpublish(String externalId) implements Change {}

    /** What became of it. */
    enum Outcome { STORED, UNCHANGED, UNPUBLISHED }
}
