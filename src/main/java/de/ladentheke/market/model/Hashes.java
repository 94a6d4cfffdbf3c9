package de.ladentheke.market.model;

import de.ladentheke.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** SHA-256 in the forms that the marketplace needs. */
public final class Hashes {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int SHORT_ID_LENGTH = 10;

    private Hashes() {}

    public static boolean isSha256(String text) {
        return SHA256.matcher(text).matches();
    }

    public static String hex(byte[] bytes) {
        return Sha256.of(bytes);
    }

    /** Ten characters of 50 bits: short enough for an address, distinct enough for the products of one shop. */
    public static String shortId(String externalId) {
        var digest = Sha256.digest().digest(externalId.getBytes(StandardCharsets.UTF_8));
        var text = new StringBuilder(SHORT_ID_LENGTH);
        for (int i = 0; i < SHORT_ID_LENGTH; i++) {
            text.append(ALPHABET.charAt(digest[i] & 31));
        }
        return text.toString();
    }
}
