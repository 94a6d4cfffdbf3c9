package de.ladentheke.market.model;

/** A shop as its customers see it; {@code id} is the market's own. */
public record Shop(long id, String slug, Profile profile) {
    public String name() {
        return profile.name();
    }

    /** {@code 38820 Halberstadt}, or what there is of it. */
    public String town() {
        return (profile.zip() + " " + profile.city()).strip();
    }
}
