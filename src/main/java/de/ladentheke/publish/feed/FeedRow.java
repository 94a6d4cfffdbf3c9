package de.ladentheke.publish.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes of one entry, in the order in which they were put; an attribute may have several values. */
final class FeedRow {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** An empty value is left out. */
    FeedRow put(String attribute, String value) {
        if (!value.isEmpty()) {
            values.computeIfAbsent(attribute, key -> new ArrayList<>(1)).add(value);
        }
        return this;
    }

    Map<String, List<String>> values() {
        return values;
    }

    List<String> get(String attribute) {
        return values.getOrDefault(attribute, List.of());
    }
}
