package de.ladentheke.market.model;

/**
 * What a shop tells about itself; empty strings where it says nothing.
 *
 * @param openingHours free text, one line a day
 * @param story        a few sentences
 * @param legalName    for the imprint (§ 5 DDG; to be confirmed by a lawyer)
 */
public record Profile(String name, String street, String zip, String city, String phone, String email, String website,
                      String openingHours, String story, String legalName) {
    public static Profile named(String name) {
        return new Profile(name, "", "", "", "", "", "", "", "", "");
    }
}
