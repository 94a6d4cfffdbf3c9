package de.ladentheke.spreadsheet.value;

import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Amounts of money. Another currency than the euro is never taken for one. */
final class MoneyCells {
    private static final Pattern EURO = Pattern.compile("€|\\bEUR(O)?\\b|(?<=[0-9])EUR(O)?\\b|\\bEUR(O)?(?=[0-9])|\u0080", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "[$£¥₺₴₽₹]|(\\b|(?<=[0-9]))(USD|CHF|SFR|GBP|DKK|SEK|NOK|PLN|CZK|HUF|INR|JPY|CNY|RUB|UAH|TRY|DM|Fr|kr|zł|Kč)(\\b|(?=[0-9]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTHING = Pattern.compile("[-–—/.]+|n\\.? ?v\\.?|k\\.? ?A\\.?|nan|null|none|n/a", Pattern.CASE_INSENSITIVE);
    /** What suppliers write where they name no price. */
    private static final Pattern UNTOLD = Pattern.compile("(preis )?auf (anfr(age|\\.)|anfragen)|a\\. ?a(nfr)?\\.?|anfrage|(zum )?tagespreis|ausverkauft|vergriffen|nicht (mehr )?lieferbar|entfällt",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** {@code /kg}, {@code je 100 g}, {@code pro Stück}. */
    private static final Pattern PER = Pattern.compile("(.*\\S)\\s*(?:/|\\bje\\b|\\bpro\\b|\\bper\\b)\\s*((?:\\d{1,4}\\s*)?(\\p{L}{1,10}\\.?|m[²³23]))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH = Pattern.compile("\\d{1,2}\\.?[ -]?(jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}*\\.?|(jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}*\\.?[ -]\\d{2,4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Ten million euro: no shop sells that; a comma was lost. */
    private static final BigDecimal MOST = new BigDecimal(10_000_000);

    private MoneyCells() {}

    /** Net prices have up to five decimals, because they were worked out from gross ones. */
    static final int NET_SCALE = 5;

    static Reading read(ImportField field, String text, Decimal decimal, Kind kind) {
        if (kind == Kind.BOOLEAN) {
            return Reading.problem("cell.not_a_price", text);
        }
        var amount = kind == Kind.NUMBER ? new BigDecimal(text) : Decimals.parse(text, decimal);
        return amount == null ? withCurrency(field, text, decimal, kind) : bounded(field, text, amount, kind);
    }

    private static Reading withCurrency(ImportField field, String text, Decimal decimal, Kind kind) {
        if (OTHER.matcher(text).find() && text.chars().anyMatch(Character::isDigit)) {
            return Reading.problem("cell.other_currency", text);
        }
        if (NOTHING.matcher(text).matches()) {
            return Reading.EMPTY;
        }
        if (UNTOLD.matcher(text).matches()) {
            return Reading.problem("cell.price_untold", text);
        }
        var bare = EURO.matcher(text).replaceAll(" ").strip();
        var amount = Decimals.parse(bare, decimal);
        return amount != null ? bounded(field, text, amount, kind) : perUnit(field, text, bare, decimal, kind);
    }

    /** A price that says what it is for: the sales unit must be the same, which the cell cannot know. */
    private static Reading perUnit(ImportField field, String text, String bare, Decimal decimal, Kind kind) {
        var per = PER.matcher(bare);
        var amount = per.matches() && Units.normal(per.group(3)).isPresent() ? Decimals.parse(per.group(1), decimal) : null;
        if (amount == null) {
            return Reading.problem(DateCells.read(kind, text).isPresent() || MONTH.matcher(text).matches() ? "cell.date_instead" : "cell.not_a_price", text);
        }
        var reading = bounded(field, text, amount, kind);
        return reading.problem() == null ? new Reading(reading.value(), "cell.price_per", text, per.group(2)) : reading;
    }

    private static Reading bounded(ImportField field, String text, BigDecimal amount, Kind kind) {
        if (amount.signum() < 0) {
            return Reading.problem("cell.negative", text);
        }
        if (amount.compareTo(MOST) >= 0) {
            return Reading.problem("cell.too_large", text);
        }
        if (field == ImportField.PRICE_NET) {
            return Reading.of(amount.setScale(NET_SCALE, RoundingMode.HALF_UP).unscaledValue().longValueExact());
        }
        var cents = Money.ofCents(amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
        return typedFinerThanCents(field, amount, kind) ? new Reading(cents, "cell.rounded", text, cents) : Reading.of(cents);
    }

    /** Somebody typed it, perhaps with a wrong comma; what a formula worked out is rounded without a word. */
    private static boolean typedFinerThanCents(ImportField field, BigDecimal amount, Kind kind) {
        return kind == Kind.TEXT && (field == ImportField.PRICE_GROSS || field == ImportField.UVP) && amount.stripTrailingZeros().scale() > 2;
    }
}
