package de.ladentheke.uikit;

import de.ladentheke.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and times as people of the program's language write them. */
public final class Formats {
    private static final Messages TEXT = Messages.of(Formats.class);

    private Formats() {}

    /** German {@code 2 318} with a narrow space that does not break (DIN 5008), English {@code 2,318}. */
    public static String integer(long value) {
        var grouped = String.format(Locale.ENGLISH, "%,d", value);
        return german() ? grouped.replace(',', '\u202f') : grouped;
    }

    /** German {@code 1.234,50 €}, English {@code €1,234.50}. */
    public static String money(long cents) {
        var euros = String.format(german() ? Locale.GERMANY : Locale.ENGLISH, "%,d", Math.abs(cents) / 100);
        var rest = String.format(Locale.ROOT, "%02d", Math.abs(cents) % 100);
        var sign = cents < 0 ? "-" : "";
        return german() ? sign + euros + "," + rest + "\u00a0€" : sign + "€" + euros + "." + rest;
    }

    /** Thousandths without needless zeros: {@code 24}, {@code 1,5}. */
    public static String quantity(long thousandths) {
        var whole = integer(Math.abs(thousandths) / 1000);
        var rest = String.format(Locale.ROOT, "%03d", Math.abs(thousandths) % 1000).replaceAll("0+$", "");
        var sign = thousandths < 0 ? "-" : "";
        return sign + whole + (rest.isEmpty() ? "" : (german() ? "," : ".") + rest);
    }

    /** Basis points: 1900 is {@code 19 %}, 550 is {@code 5,5 %}. */
    public static String percent(int basisPoints) {
        return quantity(basisPoints * 10L) + (german() ? "\u00a0%" : "%");
    }

    /** Counted seconds, minutes, hours: {@code 8 s}, {@code 2 min}, {@code 1 h 5 min}. */
    public static String duration(Duration time) {
        var seconds = Math.max(1, time.toSeconds());
        if (seconds < 90) {
            return TEXT.get("duration.seconds", seconds);
        }
        var minutes = (seconds + 30) / 60;
        return minutes < 90 ? TEXT.get("duration.minutes", minutes) : TEXT.get("duration.hours", minutes / 60, minutes % 60);
    }

    /** {@code heute 17:42}, {@code gestern 17:42}, {@code 3. Oktober 17:42}, with the year where it is another one. */
    public static String when(Instant instant) {
        return when(instant, LocalDate.now());
    }

    static String when(Instant instant, LocalDate today) {
        var local = instant.atZone(ZoneId.systemDefault());
        var time = local.format(DateTimeFormatter.ofPattern("HH:mm"));
        var day = local.toLocalDate();
        if (day.equals(today)) {
            return TEXT.get("when.today", time);
        }
        if (day.equals(today.minusDays(1))) {
            return TEXT.get("when.yesterday", time);
        }
        var pattern = TEXT.get(day.getYear() == today.getYear() ? "when.day" : "when.dayAndYear");
        return local.format(DateTimeFormatter.ofPattern(pattern, Messages.language())) + " " + time;
    }

    private static boolean german() {
        return "de".equals(Messages.language().getLanguage());
    }
}
