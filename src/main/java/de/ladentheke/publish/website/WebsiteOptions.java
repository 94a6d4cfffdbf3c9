package de.ladentheke.publish.website;

import de.ladentheke.publish.http.Connection;
import java.util.Map;
import java.util.Optional;

/**
 * @param address where customers find the pages; empty where that is not known yet (a ZIP to pass on): then there is no
 *                site map
 * @param imprint what the law asks for besides name and address: representative, register, VAT ID; one line each
 */
public record WebsiteOptions(String address, String imprint) {
    public WebsiteOptions {
        address = address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    /** From the options that a channel is stored with. */
    public static WebsiteOptions of(Map<String, String> options) {
        return new WebsiteOptions(options.getOrDefault("address", "").strip(), options.getOrDefault("imprint", "").strip());
    }

    /** Which of the options cannot be used, if any. */
    public Optional<String> wrong() {
        return address.isEmpty() || Connection.address(address).isPresent() ? Optional.empty() : Optional.of("address");
    }

    String absolute(String path) {
        return address + path;
    }
}
