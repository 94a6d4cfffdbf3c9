package de.ladentheke.publish.ui.channels;

import de.ladentheke.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Percentages as people write them: {@code 7,5}, {@code +7.5 %}, {@code −10}. */
final class PriceText {
    private static final Pattern PERCENT = Pattern.compile("([+\\-−]?)(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%?");
    private static final int LEAST = -9_900;
    private static final int MOST = 90_000;

    private PriceText() {}

    /** Hundredths of a percent; nothing written is none. Empty where it is no percentage or would make prices absurd. */
    static Optional<Integer> percent(String text) {
        var plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.of(0);
        }
        var parts = PERCENT.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var fraction = parts.group(3) == null ? "00" : (parts.group(3) + "0").substring(0, 2);
        var amount = Integer.parseInt(parts.group(2)) * 100 + Integer.parseInt(fraction);
        var signed = parts.group(1).isEmpty() || parts.group(1).equals("+") ? amount : -amount;
        return signed < LEAST || signed > MOST ? Optional.empty() : Optional.of(signed);
    }

    static String of(int percent) {
        if (percent == 0) {
            return "";
        }
        var point = Messages.language().getLanguage().equals(Locale.GERMAN.getLanguage()) ? "," : ".";
        var amount = Math.abs(percent);
        var fraction = amount % 100 == 0 ? "" : point + String.format(Locale.ROOT, "%02d", amount % 100).replaceFirst("0$", "");
        return (percent < 0 ? "-" : "") + amount / 100 + fraction;
    }
}
