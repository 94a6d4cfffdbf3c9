package de.ladentheke.spreadsheet.detection;

import de.ladentheke.catalogue.Gtin;
import de.ladentheke.spreadsheet.detection.SheetSample.SampleRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.Decimals;
import de.ladentheke.spreadsheet.value.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What the cells of one column look like. */
final class ColumnContent {
    private static final Pattern MONEY_TEXT = Pattern.compile(".*(€|EUR).*|[0-9.]*[0-9],([0-9]{2}|-{1,2})|[0-9]+\\.[0-9]{2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile("€|\\$|£|\\b(EUR|Euro|CHF|USD|GBP|INR)\\b|(?<=[0-9])(EUR|CHF|USD|INR)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUNDED = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{1,2}");
    private static final Pattern PICTURE = Pattern.compile("(https?://\\S+|[^\\s|<>]+\\.(jpe?g|png|gif|webp|tiff?|bmp))", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_NUMBER = Pattern.compile("[-+]?[0-9][0-9., '’\u00A0]*|[-+]?[0-9.,]*,-{1,2}");
    private static final Set<String> BOOLEANS = Set.of("true", "false", "wahr", "falsch", "ja", "nein");
    private static final int SAMPLES = 5;

    final List<String> samples = new ArrayList<>();
    private final Set<String> distinct = new HashSet<>();
    int filled;
    int numeric;
    int fractional;
    int integers;
    int moneyLike;
    int gtins;
    int booleans;
    int dates;
    int worded;
    int measures;
    int units;
    int currencies;
    int rates;
    int pictures;
    int running;
    private BigDecimal sum = BigDecimal.ZERO;
    private int last = Integer.MIN_VALUE;
    int withUnit;
    int withDigit;
    /** Long numbers as a spreadsheet program shows them: {@code 4,00638E+12}. */
    int rounded;
    private int longest;
    private long length;
    private int commas;
    private int points;
    private int weakCommas;
    private int weakPoints;

    static ColumnContent of(List<SampleRow> rows, int column) {
        var content = new ColumnContent();
        for (var row : rows) {
            if (row.kind(column) != Kind.EMPTY) {
                content.take(row.text(column), row.kind(column));
            }
        }
        return content;
    }

    private void take(String text, Kind kind) {
        filled++;
        distinct.add(text);
        length += text.length();
        longest = Math.max(longest, text.length());
        int digits = count(text, Character::isDigit);
        int letters = count(text, Character::isLetter);
        withDigit += digits > 0 ? 1 : 0;
        rounded += letters == 1 && kind == Kind.TEXT && ROUNDED.matcher(text).matches() ? 1 : 0;
        if (samples.size() < SAMPLES) {
            samples.add(text);
        }
        booleans += kind == Kind.BOOLEAN || letters <= 6 && BOOLEANS.contains(text.toLowerCase(Locale.ROOT)) ? 1 : 0;
        dates += kind == Kind.DATE ? 1 : 0;
        if (digits > 0 && (kind == Kind.TEXT || kind == Kind.NUMBER)) {
            number(text, kind);
            var bare = text.replace(" ", "").replace("-", "");
            gtins += Gtin.valid(bare) && !bare.startsWith("0000") ? 1 : 0;
        }
        var unit = letters > 0 ? Units.normal(text).orElse(null) : null;
        units += unit != null ? 1 : 0;
        measures += unit != null && !"Stk".equals(unit) ? 1 : 0;
        if (kind == Kind.TEXT) {
            worded += letters >= 3 ? 1 : 0;
            currencies += digits < text.length() && CURRENCY.matcher(text).find() ? 1 : 0;
            pictures += text.length() > 4 && PICTURE.matcher(text).matches() ? 1 : 0;
            withUnit += Cells.content(text, Decimal.COMMA).isPresent() ? 1 : 0;
        }
    }

    private static int count(String text, IntPredicate which) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += which.test(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private void number(String text, Kind kind) {
        var bare = kind == Kind.NUMBER ? text : CURRENCY.matcher(text).replaceAll("").replace("%", "").strip();
        if (kind == Kind.TEXT) {
            vote(bare);
        }
        var number = kind == Kind.NUMBER ? new BigDecimal(text) : Decimals.parse(bare, Decimal.COMMA);
        if (number == null) {
            return;
        }
        numeric++;
        sum = sum.add(number);
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        rates += rate(plain) ? 1 : 0;
        var whole = plain.scale() <= 0;
        count(whole ? plain : null);
        integers += whole && number.abs().compareTo(BigDecimal.valueOf(100_000)) < 0 ? 1 : 0;
        fractional += whole ? 0 : 1;
        moneyLike += kind == Kind.TEXT && MONEY_TEXT.matcher(text).matches() || kind == Kind.NUMBER && !whole && number.scale() <= 2 ? 1 : 0;
    }

    /** A rate of tax somewhere in Europe: 19, 7.7, 0.19. */
    private static boolean rate(BigDecimal number) {
        return number.signum() == 0 || number.signum() > 0 && (number.scale() <= 1 && number.compareTo(BigDecimal.valueOf(27)) <= 0
                || number.scale() <= 3 && number.compareTo(new BigDecimal("0.27")) <= 0);
    }

    private void count(BigDecimal whole) {
        var value = whole == null || whole.abs().compareTo(BigDecimal.valueOf(100_000)) >= 0 ? Integer.MIN_VALUE : whole.intValueExact();
        running += last != Integer.MIN_VALUE && value == last + 1 ? 1 : 0;
        last = value;
    }

    /** Numbered one after the other, from 1. */
    boolean position() {
        return filled >= 3 && running == filled - 1 && "1".equals(samples.getFirst());
    }

    /** Each text shows how its writer writes numbers; a lone separator before three digits only weakly. */
    private void vote(String bare) {
        if (!WRITTEN_NUMBER.matcher(bare).matches()) {
            return;
        }
        var comma = bare.lastIndexOf(',');
        var point = bare.lastIndexOf('.');
        if (comma < 0 && point < 0) {
            return;
        }
        var last = Math.max(comma, point);
        var separator = bare.charAt(last);
        var single = bare.indexOf(separator) == last;
        var three = bare.length() - last - 1 == 3;
        if (comma >= 0 && point >= 0 ? single : single && !three) {
            commas += separator == ',' ? 1 : 0;
            points += separator == '.' ? 1 : 0;
        } else {
            weakCommas += separator == '.' ? 1 : 0;
            weakPoints += separator == ',' && !single ? 1 : 0;
        }
    }

    /** Null where the cells do not say. */
    Decimal decimal() {
        if (commas != points) {
            return commas > points ? Decimal.COMMA : Decimal.POINT;
        }
        return null;
    }

    /** For columns that say nothing clearly: thousands grouped by points or by commas. */
    Decimal weakDecimal() {
        return weakPoints > weakCommas ? Decimal.POINT : Decimal.COMMA;
    }

    double share(int count) {
        return filled == 0 ? 0 : (double) count / filled;
    }

    double averageLength() {
        return filled == 0 ? 0 : (double) length / filled;
    }

    int longest() {
        return longest;
    }

    double distinctShare() {
        return share(distinct.size());
    }

    int distinct() {
        return distinct.size();
    }

    /** Of the numbers. */
    BigDecimal average() {
        return numeric == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(numeric), 4, RoundingMode.HALF_UP);
    }

    int votes() {
        return commas - points;
    }
}
