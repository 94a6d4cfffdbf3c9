package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Units of content: g kg ml cl l cbm cm m qm Stk, however they are written. What is counted (pairs, packs) is Stk. */
public final class Units {
    private static final Map<String, String> NORMAL = new HashMap<>();
    private static final Pattern CONTENT = Pattern.compile(
            "(?:([0-9]{1,3})\\s*[x×*]\\s*)?([0-9][0-9.,]*)\\s*(\\p{L}+\\.?|m[²³23]|cm³)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MILLIGRAMS = Pattern.compile("([0-9][0-9.,]*)\\s*mg", Pattern.CASE_INSENSITIVE);

    /** Yarn is sold by weight; its length tells how fine it is: {@code 120 m/50 g}, {@code 50 g = 120 m}. */
    private static final Pattern YARN = Pattern.compile("(?:[0-9.,]+\\s*m\\s*(?:/|=|je|auf|pro)\\s*([0-9.,]+\\s*k?g)|([0-9.,]+\\s*k?g)\\s*(?:/|=)\\s*[0-9.,]+\\s*m)", Pattern.CASE_INSENSITIVE);

    static {
        add("g", "g", "gr", "gramm", "gram", "grams", "grm");
        add("kg", "kg", "kilo", "kilogramm", "kilogram", "kilograms", "kgm");
        add("ml", "ml", "milliliter", "millilitre", "mlt");
        add("cl", "cl", "zentiliter", "centiliter", "clt");
        add("l", "l", "lt", "ltr", "liter", "litre", "liters");
        add("cbm", "cbm", "m3", "m³", "kubikmeter", "mtq");
        add("cm", "cm", "zentimeter", "cmt");
        add("m", "m", "meter", "mtr", "lfm", "lfdm", "laufmeter", "laufende meter");
        add("qm", "qm", "m2", "m²", "quadratmeter", "sqm", "mtk");
        add("Stk", "stk", "st", "stck", "stück", "stueck", "stücke", "piece", "pieces", "pcs", "pc", "pce", "ea", "each",
                "h87", "c62", "ct", "einheit", "einheiten", "unit", "units", "item", "items",
                "paar", "pr", "set", "packung", "pack", "päckchen", "pkg", "pck", "dose", "flasche", "fl", "karton", "beutel", "rolle", "glas",
                "tube", "bund", "kiste", "blatt", "bl", "tabletten", "tabs", "kapseln", "kps", "tbl", "rollen", "teebeutel", "portionen", "wl", "waschladungen",
                "dosen", "flaschen", "gläser", "tafel", "riegel", "kopf", "schale", "eimer", "sack", "kasten");
    }

    private Units() {}

    private static void add(String unit, String... spellings) {
        for (var spelling : spellings) {
            NORMAL.put(spelling, unit);
        }
    }

    /** Our unit for what is written; empty where we know none. Case counts for nothing. */
    public static Optional<String> normal(String text) {
        var key = CellText.trimmed(text).toLowerCase(Locale.ROOT);
        while (key.endsWith(".")) {
            key = key.substring(0, key.length() - 1);
        }
        return Optional.ofNullable(NORMAL.get(key));
    }

    static Optional<Cells.Content> content(String text, Decimal decimal) {
        if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return Optional.empty();
        }
        var matcher = CONTENT.matcher(text);
        if (!matcher.matches()) {
            var yarn = YARN.matcher(text);
            return yarn.matches() ? content(yarn.group(1) == null ? yarn.group(2) : yarn.group(1), decimal) : milligrams(text, decimal);
        }
        var unit = normal(matcher.group(3));
        var amount = Decimals.parse(matcher.group(2), decimal);
        if (unit.isEmpty() || amount == null) {
            return milligrams(text, decimal);
        }
        var times = matcher.group(1) == null ? BigDecimal.ONE : new BigDecimal(matcher.group(1));
        return content(amount.multiply(times), unit.get());
    }

    private static Optional<Cells.Content> milligrams(String text, Decimal decimal) {
        var matcher = MILLIGRAMS.matcher(text);
        var amount = matcher.matches() ? Decimals.parse(matcher.group(1), decimal) : null;
        return amount == null ? Optional.empty() : content(amount.movePointLeft(3), "g");
    }

    static Optional<Cells.Content> content(BigDecimal amount, String unit) {
        if (amount.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Cells.Content(QuantityCells.thousandths(amount), unit));
    }
}
