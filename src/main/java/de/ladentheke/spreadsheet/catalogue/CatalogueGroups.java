package de.ladentheke.spreadsheet.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of groups of a BMEcat catalogue, and which article is in which. It may stand before or after the articles. */
final class CatalogueGroups {
    private static final int DEEPEST = 12;
    private static final int MOST = 5_000_000;

    private record Group(String name, String parent) {}

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, String> ofArticle = new HashMap<>();

    void group(XmlNode structure) {
        if (!structure.attribute("type").equals("root") && groups.size() < MOST) {
            groups.put(structure.text("GROUP_ID"), new Group(structure.text("GROUP_NAME"), structure.text("PARENT_ID")));
        }
    }

    void map(XmlNode map) {
        if (ofArticle.size() < MOST) {
            ofArticle.putIfAbsent(map.text("PROD_ID", "ART_ID"), map.text("CATALOG_GROUP_ID"));
        }
    }

    boolean used() {
        return !groups.isEmpty() && !ofArticle.isEmpty();
    }

    /** From the top down to the article's group; empty where it is in none. */
    String path(String article) {
        List<String> names = new ArrayList<>();
        var group = groups.get(ofArticle.get(article));
        for (int i = 0; i < DEEPEST && group != null; i++) {
            names.addFirst(group.name);
            group = groups.get(group.parent);
        }
        return String.join(" > ", names);
    }
}
