package de.ladentheke.catalogue;

/** GTIN-8, -12, -13 and -14 (GS1 General Specifications, section 7.9: check digit). */
public final class Gtin {
    private Gtin() {}

    /** Without the zeros that fill it up: {@code 036000291452} and {@code 0036000291452} are the same number. */
    public static String significant(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    /** Whether {@code digits} is 8, 12, 13 or 14 digits with the right check digit. */
    public static boolean valid(String digits) {
        return wellFormed(digits) && digits.charAt(digits.length() - 1) - '0' == expected(digits);
    }

    /** Digits of one of the four lengths; the check digit may be wrong. */
    public static boolean wellFormed(String digits) {
        var n = digits.length();
        if (n != 8 && n != 12 && n != 13 && n != 14) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The check digit that the digits before the last one ask for. */
    public static int expected(String digits) {
        int sum = 0;
        for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += (digits.charAt(i) - '0') * weight;
        }
        return (10 - sum % 10) % 10;
    }

    /**
     * Numbers that shops give out themselves (prefixes 02, 04, 20–29, of GTIN-8 those with 2): valid, but not for a
     * marketplace.
     */
    public static boolean inStore(String digits) {
        if (digits.length() == 8) {
            return digits.charAt(0) == '2';
        }
        int prefix = prefix(digits);
        return prefix / 10 == 2 || prefix / 10 == 4 || prefix / 100 == 2;
    }

    /** Numbers of coupons and receipts for refunds (prefixes 980–984 and 990–999), which are no goods. */
    public static boolean coupon(String digits) {
        int prefix = digits.length() == 8 ? 0 : prefix(digits);
        return prefix >= 980 && prefix <= 984 || prefix >= 990;
    }

    /** GTIN-14 of a case or another trade unit that holds several pieces. */
    public static boolean outerPackage(String digits) {
        return digits.length() == 14 && digits.charAt(0) != '0';
    }

    /** The first three digits of the GTIN-13, which does not have the digit that tells packages apart. */
    private static int prefix(String digits) {
        int prefix = 0;
        for (int i = digits.length() - 13; i < digits.length() - 10; i++) {
            prefix = prefix * 10 + (i < 0 ? 0 : digits.charAt(i) - '0');
        }
        return prefix;
    }
}
