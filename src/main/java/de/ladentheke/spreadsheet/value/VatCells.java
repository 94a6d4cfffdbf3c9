package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Value added tax in basis points. The rates are those of § 12 UStG: 19 %, 7 % and 0 % (§ 12 (3), § 4, § 19 UStG). To
 * be confirmed by a lawyer or tax adviser.
 */
final class VatCells {
    private static final Set<Integer> RATES = Set.of(1900, 700, 0);
    /** Words, and the letters that German cash registers print on receipts. Figures such as 1 and 2 differ by program. */
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1900), Map.entry("b", 700), Map.entry("voll", 1900), Map.entry("normal", 1900),
            Map.entry("regulär", 1900), Map.entry("standard", 1900), Map.entry("regelsteuersatz", 1900),
            Map.entry("voller satz", 1900), Map.entry("normalsatz", 1900), Map.entry("voller steuersatz", 1900),
            Map.entry("ermäßigt", 700), Map.entry("ermässigt", 700), Map.entry("ermaessigt", 700), Map.entry("reduziert", 700),
            Map.entry("reduced", 700), Map.entry("reduced-rate", 700), Map.entry("reduced rate", 700),
            Map.entry("ermäßigter satz", 700), Map.entry("ermäßigter steuersatz", 700), Map.entry("frei", 0),
            Map.entry("steuerfrei", 0), Map.entry("zero", 0), Map.entry("zero-rate", 0), Map.entry("zero rate", 0),
            Map.entry("ohne", 0), Map.entry("keine", 0), Map.entry("none", 0));

    /** WooCommerce: a variation has the rate of its product. Other programs: nobody has set one. */
    private static final Set<String> NOTHING = Set.of("parent", "-", "–", "nan", "null", "n/a");

    private VatCells() {}

    static Reading read(String text, Decimal decimal, Kind kind) {
        if (kind == Kind.BOOLEAN) {
            return Reading.problem("cell.vat_unknown", text);
        }
        if (kind == Kind.NUMBER) {
            return known(text, new BigDecimal(text));
        }
        var bare = text.toLowerCase(Locale.ROOT).replaceAll("mwst\\.?|ust\\.?|vat", "").replaceFirst("%|prozent", "").strip();
        if (NOTHING.contains(bare)) {
            return Reading.EMPTY;
        }
        var word = WORDS.get(bare);
        if (word != null) {
            return Reading.of(word);
        }
        var rate = Decimals.parse(bare, decimal);
        return rate == null ? Reading.problem("cell.vat_unknown", text) : known(text, rate);
    }

    private static Reading known(String text, BigDecimal rate) {
        var share = rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) < 0;
        var points = rate.movePointRight(share ? 4 : 2).stripTrailingZeros();
        if (points.scale() <= 0 && points.abs().compareTo(BigDecimal.valueOf(10_000)) < 0 && RATES.contains(points.intValueExact())) {
            return Reading.of(points.intValueExact());
        }
        return Reading.problem("cell.vat_unknown", text);
    }
}
