package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** The shop's tree of categories; what of a path is not there is made. */
final class Categories {
    private static final String PATH = Rest.WC + "products/categories";
    private static final long NONE = -1;
    private final Rest rest;
    private Map<String, Long> known;

    Categories(Rest rest) {
        this.rest = rest;
    }

    /** @param path {@code Lebensmittel > Honig}; @return empty where there is no path; what a vendor finds of it */
    OptionalLong id(String path) throws IOException {
        var parent = 0L;
        for (var part : path.split(">")) {
            if (!part.isBlank()) {
                var child = child(parent, part.strip());
                if (child == NONE) {
                    break;
                }
                parent = child;
            }
        }
        return parent == 0 ? OptionalLong.empty() : OptionalLong.of(parent);
    }

    /** A vendor takes the marketplace's as they are. */
    private long child(long parent, String name) throws IOException {
        var there = known().get(key(parent, name));
        if (there != null) {
            return there;
        }
        if (rest.role() == Role.VENDOR) {
            return NONE;
        }
        var wanted = HttpLine.JSON.createObjectNode().put("name", Html.escaped(name)).put("parent", parent);
        var answer = rest.post(PATH, wanted);
        // made by somebody else meanwhile, or by a call whose answer got lost
        var id = "term_exists".equals(answer.code()) ? answer.resource() : answer.orRefuse().body().path("id").asLong();
        known.put(key(parent, name), id);
        return id;
    }

    private Map<String, Long> known() throws IOException {
        if (known == null) {
            var found = new HashMap<String, Long>();
            for (var each : rest.all(PATH, Map.of("_fields", "id,name,parent"))) {
                found.putIfAbsent(key(each.path("parent").asLong(), unescaped(each.path("name").asText(""))), each.path("id").asLong());
            }
            known = found;
        }
        return known;
    }

    private static String key(long parent, String name) {
        return parent + ">" + name.toLowerCase(Locale.ROOT);
    }

    private static String unescaped(String name) {
        return name.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#039;", "'").replace("&amp;", "&");
    }
}
