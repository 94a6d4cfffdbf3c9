package de.ladentheke.publish.content;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Quantities and sizes for people. */
public final class Quantities {
    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1000 * MEGABYTE;

    private Quantities() {}

    /** @param thousandths 24000 is {@code 24}, 500 is {@code 0,5} */
    static String format(long thousandths, Locale locale) {
        var number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(3);
        return number.format(BigDecimal.valueOf(thousandths, 3));
    }

    /** {@code 1,1 MB}, {@code 340 KB}, {@code 2 GB}. */
    public static String bytes(long bytes, Locale locale) {
        if (bytes < MEGABYTE) {
            return Math.max(1, (bytes + 500) / 1000) + " KB";
        }
        return bytes < GIGABYTE ? tenths(bytes, MEGABYTE, locale) + " MB" : tenths(bytes, GIGABYTE, locale) + " GB";
    }

    private static String tenths(long bytes, long unit, Locale locale) {
        var number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        return number.format(BigDecimal.valueOf((bytes + unit / 20) / (unit / 10), 1));
    }
}
