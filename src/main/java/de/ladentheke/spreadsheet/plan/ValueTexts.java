package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Values as people read them: {@code 12,90 €}, {@code 19 %}, {@code 24}. */
final class ValueTexts {
    private final Locale language;
    private final DecimalFormat decimals;

    ValueTexts(Locale language) {
        this.language = language;
        decimals = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(language));
    }

    /** Empty for {@code null}. */
    String of(Field field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field.type()) {
            case MONEY -> ((Money) value).format(language);
            case QUANTITY -> decimals.format(BigDecimal.valueOf((Long) value, 3));
            case VAT -> decimals.format(BigDecimal.valueOf((Integer) value, 2)) + "\u00a0%";
            default -> value.toString();
        };
    }
}
