package de.ladentheke.publish.feed;

import java.util.regex.Pattern;

/** Which numbers Google takes for global ones. */
final class Gtins {
    private static final Pattern LENGTHS = Pattern.compile("\\d{8}|\\d{12,14}");
    /** In-store numbers and coupons, of 13 digits. */
    private static final Pattern OWN = Pattern.compile("(?:02|04|2\\d|98[0-4]|99)\\d+");

    private Gtins() {}

    /** Something that is meant to be one and is none. */
    static boolean mistyped(String gtin) {
        return !gtin.isEmpty() && !(LENGTHS.matcher(gtin).matches() && checks(gtin));
    }

    /** One that means the same product everywhere. */
    static boolean global(String gtin) {
        return !gtin.isEmpty() && !mistyped(gtin) && (gtin.length() == 8 ? gtin.charAt(0) != '2' && gtin.charAt(0) != '0' : !OWN.matcher(of13(gtin)).matches());
    }

    private static String of13(String gtin) {
        return ("0" + gtin).substring(gtin.length() + 1 - Math.min(13, gtin.length() + 1));
    }

    private static boolean checks(String gtin) {
        int sum = 0;
        for (int i = 0; i < gtin.length(); i++) {
            sum += (gtin.charAt(gtin.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }
}
