package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.StatusCells;
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

    /** As a person types it into a column whose numbers are written so; empty for {@code null}. */
    static String typed(Field field, Object value, Decimal style) {
        if (value == null) {
            return "";
        }
        return switch (field.type()) {
            case MONEY -> styled(BigDecimal.valueOf(((Money) value).cents(), 2).toPlainString(), style);
            case QUANTITY -> styled(plain(BigDecimal.valueOf((Long) value, 3)), style);
            case VAT -> styled(plain(BigDecimal.valueOf((Integer) value, 2)), style);
            default -> value.toString();
        };
    }

    /** A net price as it stands in the file, with at least two decimals. @param net thousandths of a cent */
    static String net(Long net, Decimal style) {
        if (net == null) {
            return "";
        }
        var number = BigDecimal.valueOf(net, 5).stripTrailingZeros();
        return styled(number.setScale(Math.max(2, number.scale())).toPlainString(), style);
    }

    /** A number with a point as a column writes it. */
    static String styled(String number, Decimal style) {
        return style == Decimal.COMMA ? number.replace('.', ',') : number;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
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
            case STATUS -> StatusCells.word((Status) value);
            default -> value.toString();
        };
    }
}
