package de.ladentheke.catalogue;

import de.ladentheke.text.Typed;
import java.util.Locale;
import java.util.Optional;

/** An amount in euro, held as integer cents. */
public record Money(long cents) implements Comparable<Money> {
    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /** As people type it: {@code 4,90}, {@code 1.234,50 €}, {@code 5,-}; empty where it is no amount. */
    public static Optional<Money> typed(String text) {
        var bare = text.replaceAll("(?i)€|eur|euro", "").strip().replaceAll("[,.]\\s*[-–]+$", "");
        var cents = Typed.decimal(bare, 2);
        return cents.isPresent() ? Optional.of(ofCents(cents.getAsLong())) : Optional.empty();
    }

    /** German: {@code 1.234,50 €}; English: {@code €1,234.50}. */
    public String format(Locale locale) {
        var german = "de".equals(locale.getLanguage());
        var euros = String.format(german ? Locale.GERMANY : Locale.ENGLISH, "%,d", Math.abs(cents) / 100);
        var rest = String.format("%02d", Math.abs(cents) % 100);
        var sign = cents < 0 ? "-" : "";
        return german ? sign + euros + "," + rest + "\u00a0€" : sign + "€" + euros + "." + rest;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
