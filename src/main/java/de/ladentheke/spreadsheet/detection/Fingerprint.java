package de.ladentheke.spreadsheet.detection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Names a layout by its headings, whatever their case and punctuation. */
public final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** What stays of a heading when case, blanks and punctuation are left aside. */
    public static String key(String heading) {
        return Heading.joined(Heading.plain(heading));
    }

    /** @param headings of all columns, from left to right */
    public static String of(List<String> headings) {
        var joined = headings.stream().map(Fingerprint::key).collect(Collectors.joining("\u001f"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
