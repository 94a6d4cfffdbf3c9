package de.ladentheke.spreadsheet.value;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cells that only say whether something holds (domain.md 3.4): {@code ja}, {@code j}, {@code wahr}, {@code 1}, {@code x}. */
final class YesNo {
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "wahr", "true", "1", "x");
    private static final Set<String> NO = Set.of("nein", "n", "no", "falsch", "false", "0", "-");

    private YesNo() {}

    /** Empty where it says more than that. */
    static Optional<Boolean> read(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
