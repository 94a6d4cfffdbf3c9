package de.ladentheke.publish.ui.channels;

import de.ladentheke.text.Messages;
import de.ladentheke.text.Typed;
import java.util.Locale;
import java.util.Optional;

/** Percentages as people write them: {@code 7,5}, {@code +7.5 %}, {@code −10}. */
final class PriceText {
    private static final int LEAST = -9_900;
    private static final int MOST = 90_000;

    private PriceText() {}

    /** Hundredths of a percent; nothing written is none. Empty where it is no percentage or would make prices absurd. */
    static Optional<Integer> percent(String text) {
        var plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.of(0);
        }
        var hundredths = Typed.decimal(plain.replace('−', '-').replaceAll("^\\+|%$", "").strip(), 2);
        return hundredths.isEmpty() || hundredths.getAsLong() < LEAST || hundredths.getAsLong() > MOST
                ? Optional.empty() : Optional.of((int) hundredths.getAsLong());
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
