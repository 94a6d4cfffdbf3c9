package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.Sha256;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The plug-in that most German shops have for what the law wants at a product. It keeps units and manufacturers as terms;
 * a product names them by slug, and one that does not exist is thrown away.
 */
final class Germanized {
    private static final String UNITS = Rest.WC + "products/units";
    private static final String MANUFACTURERS = Rest.WC + "products/manufacturers";
    private static final int SHORT_HASH = 8;

    private final Rest rest;
    private final boolean there;
    private final Map<String, String> slugs = new HashMap<>();

    private Germanized(Rest rest, boolean there) {
        this.rest = rest;
        this.there = there;
    }

    static Germanized of(Rest rest) throws IOException {
        // a vendor makes no terms there
        var units = rest.role() == Role.VENDOR ? HttpLine.JSON.missingNode() : Shop.permitted(rest, "products/units");
        var found = new Germanized(rest, units.isArray());
        units.forEach(unit -> found.slugs.put(unit.path("name").asText(""), unit.path("slug").asText("")));
        return found;
    }

    /** Whether the plug-in shows unit prices itself. */
    boolean there() {
        return there;
    }

    String unit(String name) throws IOException {
        return term(UNITS, name, name.toLowerCase(Locale.ROOT), "", "");
    }

    /** @param text name, address and e-mail, separated by commas; @return null without the plug-in */
    String manufacturer(String text, String inEu) throws IOException {
        if (!there || text.isBlank()) {
            return null;
        }
        // another address is another manufacturer: what products showed before stays true
        var slug = "ladentheke-" + Sha256.of(text + "\n" + inEu).substring(0, SHORT_HASH);
        return term(MANUFACTURERS, text.split(",")[0].strip(), slug, text.replaceAll(",\\s*", "\n"), inEu.replaceAll(",\\s*", "\n"));
    }

    private String term(String path, String name, String slug, String address, String inEu) throws IOException {
        if (!there) {
            return slug;
        }
        var key = path.equals(UNITS) ? name : slug;
        var known = slugs.get(key);
        if (known == null) {
            known = make(path, name, slug, address, inEu);
            slugs.put(key, known);
        }
        return known;
    }

    private String make(String path, String name, String slug, String address, String inEu) throws IOException {
        var there = rest.get(path, Map.of("slug", slug, "_fields", "slug")).orRefuse().body();
        if (!there.isEmpty()) {
            return slug;
        }
        var term = HttpLine.JSON.createObjectNode().put("name", name).put("slug", slug);
        if (!address.isEmpty()) {
            term.put("formatted_address", address).put("formatted_eu_address", inEu);
        }
        var answer = rest.post(path, term);
        if ("term_exists".equals(answer.code())) {
            return rest.get(path + "/" + answer.resource(), Map.of()).orRefuse().body().path("slug").asText(slug);
        }
        return answer.orRefuse().body().path("slug").asText(slug);
    }
}
