package de.ladentheke.publish;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What customers are told about the shop itself. Immutable.
 *
 * @param values the filled fields; no nulls, no blank texts
 */
public record ShopProfile(Map<Field, String> values) {
    /** A field of the profile (schema.org LocalBusiness). */
    public enum Field {
        /** As on the sign above the door. */
        NAME("name", 80),
        /** Owner or company as in the imprint. */
        LEGAL_NAME("legalName", 200),
        STREET("street", 120),
        ZIP("zip", 12),
        CITY("city", 80),
        PHONE("phone", 40),
        EMAIL("email", 200),
        WEBSITE("website", 300),
        OPENING_HOURS("openingHours", 1000),
        /** The shop's own words. */
        STORY("story", 750);

        private final String key;
        private final int maxLength;

        Field(String key, int maxLength) {
            this.key = key;
            this.maxLength = maxLength;
        }

        /** Name on the line and in the database. */
        public String key() {
            return key;
        }

        /** In characters. */
        public int maxLength() {
            return maxLength;
        }
    }

    public static final ShopProfile EMPTY = new ShopProfile(Map.of());

    public ShopProfile {
        var filled = new EnumMap<Field, String>(Field.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                filled.put(field, value.strip());
            }
        });
        values = Collections.unmodifiableMap(filled);
    }

    /** Empty where it is not filled. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    public ShopProfile with(Field field, String value) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new ShopProfile(changed);
    }

    /** Every field, as the marketplace takes it. */
    Map<String, String> wire() {
        var all = new LinkedHashMap<String, String>();
        for (var field : Field.values()) {
            all.put(field.key(), get(field));
        }
        return all;
    }
}
