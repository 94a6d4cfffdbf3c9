package de.ladentheke.publish.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the marketplace shows of one product, as canonical JSON: keys in a fixed order, absent where empty, no spaces.
 *
 * @param hash SHA-256 of the JSON in UTF-8, 64 hex digits: the same content has the same hash on every PC
 */
public record ItemContent(String json, String hash) {
    public static ItemContent of(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return new ItemContent(json, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
