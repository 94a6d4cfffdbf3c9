package de.ladentheke.publish.website;

import java.util.Map;

/** What every page knows: the shop, where the site stands, which style it has. */
record Site(Map<String, String> profile, WebsiteOptions options, String style) {
    private static final String PRODUCTS = "artikel/";
    private static final String HTML = ".html";

    String name() {
        return profile("name").isEmpty() ? profile("legalName") : profile("name");
    }

    /** Empty where the owner did not fill it. */
    String profile(String key) {
        return profile.getOrDefault(key, "").strip();
    }

    static String product(String id) {
        return PRODUCTS + id + HTML;
    }

    /** Whose page a file is; empty where it is none of a product. */
    static String item(String path) {
        return path.startsWith(PRODUCTS) && path.endsWith(HTML) ? path.substring(PRODUCTS.length(), path.length() - HTML.length()) : "";
    }

    static String photo(String sha256) {
        return "fotos/" + sha256 + ".jpg";
    }

    static String small(String sha256) {
        return "fotos/klein/" + sha256 + ".jpg";
    }
}
