package de.ladentheke.publish.content;

import de.ladentheke.text.Sha256;

/**
 * What the marketplace shows of one product, as canonical JSON: keys in a fixed order, absent where empty, no spaces.
 *
 * @param hash SHA-256 of the JSON in UTF-8, 64 hex digits: the same content has the same hash on every PC
 */
public record ItemContent(String json, String hash) {
    public static ItemContent of(String json) {
        return new ItemContent(json, Sha256.of(json));
    }
}
