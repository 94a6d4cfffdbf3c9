package de.ladentheke.spreadsheet.detection;

import de.ladentheke.text.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/** Names a layout by its headings, whatever their case and punctuation. */
public final class Fingerprint {
    private static final int DIGITS = 32;

    private Fingerprint() {}

    /** What stays of a heading when case, blanks and punctuation are left aside. */
    public static String key(String heading) {
        return Heading.joined(Heading.plain(heading));
    }

    /** @param headings of all columns, from left to right */
    public static String of(List<String> headings) {
        var joined = headings.stream().map(Fingerprint::key).collect(Collectors.joining("\u001f"));
        return Sha256.of(joined).substring(0, DIGITS);
    }
}
