package de.ladentheke.market.model;

/** Whether it is in the shop; the order is the rank, best first. */
public enum Availability {
    IN_STOCK("https://schema.org/InStock"),
    LOW("https://schema.org/LimitedAvailability"),
    OUT("https://schema.org/OutOfStock");

    private final String schemaOrg;

    Availability(String schemaOrg) {
        this.schemaOrg = schemaOrg;
    }

    public String schemaOrg() {
        return schemaOrg;
    }

    public static Availability ofRank(int rank) {
        return values()[Math.clamp(rank, 0, values().length - 1)];
    }
}
