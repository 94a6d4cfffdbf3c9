package de.ladentheke.spreadsheet.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers and dates of cells as text that can be trusted. */
public final class Numerals {
    /** Excel computes with doubles and shows at most 15 digits: 12.990000000000001 is 12.99. */
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LONGEST_PLAIN = 40;

    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?$");
    private static final Pattern FRACTION = Pattern.compile("\\.\\d+$");

    private Numerals() {}

    /**
     * The number that a file writes as {@code text}: integers exactly, others in at most 15 digits, with a point and
     * without an exponent; null where it is no number.
     */
    public static String plain(String text) {
        return simple(text) ? text : viaDecimal(text);
    }

    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e18) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value) ? viaDecimal(Double.toString(value)) : null;
    }

    /** Short, no exponent, no superfluous zeros: already as wanted. */
    private static boolean simple(String text) {
        var length = text.length();
        var start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length > 15) {
            return false;
        }
        var point = -1;
        for (int i = start; i < length; i++) {
            var c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        if (text.charAt(start) == '0' && length > start + 1 && point != start + 1) {
            return false;
        }
        return point < 0 ? !"-0".equals(text) : point > start && point < length - 1 && text.charAt(length - 1) != '0';
    }

    private static String viaDecimal(String text) {
        try {
            var number = new BigDecimal(text.strip());
            if (number.signum() == 0) {
                return "0";
            }
            if (Math.abs((long) number.precision() - number.scale()) > LONGEST_PLAIN || number.scale() > 400) {
                return null;
            }
            number = number.stripTrailingZeros();
            return (number.scale() > 0 ? number.round(AS_SHOWN).stripTrailingZeros() : number).toPlainString();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A date that is written with a time, which is left out at midnight; and no parts of a second. */
    public static String date(String iso) {
        return FRACTION.matcher(MIDNIGHT.matcher(iso).replaceFirst("")).replaceFirst("");
    }

    /** Not a number where {@code text} is none. */
    public static double value(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A serial date as ISO-8601: a day, a day with time, or a time alone; null where it is none. */
    public static String date(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < 2_958_466)) {
            return null;
        }
        var moment = DateUtil.getLocalDateTime(serial, from1904).plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        if (serial < 1) {
            return withSeconds(moment.toLocalTime());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : withSeconds(moment);
    }

    private static String withSeconds(LocalTime time) {
        return time.getSecond() == 0 ? time + ":00" : time.toString();
    }

    private static String withSeconds(LocalDateTime moment) {
        return moment.toLocalDate() + "T" + withSeconds(moment.toLocalTime());
    }
}
