package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Gtin;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.UnitPrice;
import de.ladentheke.text.Messages;
import de.ladentheke.text.Typed;
import de.ladentheke.uikit.Formats;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Values as people type them, and as fields show them. */
final class Inputs {
    /** An amount of a unit; both null where nothing was typed. */
    record Content(Long amount, String unit) {}

    private static final Messages TEXT = Messages.of(Inputs.class);
    private static final Pattern CONTENT = Pattern.compile("([0-9][0-9.,\\s\u00a0\u202f]*)\\s*(\\p{L}+[²³]?)\\.?");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("g", "g"), Map.entry("gr", "g"), Map.entry("gramm", "g"), Map.entry("kg", "kg"), Map.entry("kilo", "kg"),
            Map.entry("ml", "ml"), Map.entry("milliliter", "ml"), Map.entry("cl", "cl"), Map.entry("l", "l"), Map.entry("ltr", "l"),
            Map.entry("liter", "l"), Map.entry("cm", "cm"), Map.entry("m", "m"), Map.entry("meter", "m"), Map.entry("qm", "qm"),
            Map.entry("m²", "qm"), Map.entry("cbm", "cbm"), Map.entry("m³", "cbm"), Map.entry("stk", "Stk"), Map.entry("st", "Stk"),
            Map.entry("stück", "Stk"), Map.entry("pcs", "Stk"));

    private Inputs() {}

    /** The value of {@code text}, null where it is blank. */
    static Object parse(Field field, String text) throws InvalidInputException {
        var typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (field == Field.DRAINED_WEIGHT) {
            return grams(typed);
        }
        return switch (field.type()) {
            case MONEY -> money(typed);
            case QUANTITY -> quantity(typed);
            case GTIN -> gtin(typed);
            case VAT -> vat(typed);
            default -> typed;
        };
    }

    static Money money(String typed) throws InvalidInputException {
        return Money.typed(typed).orElseThrow(() -> new InvalidInputException(TEXT.get("invalid.money")));
    }

    static Long quantity(String typed) throws InvalidInputException {
        return decimal(typed.replaceAll("(?i)\\s*(stk|stück|st|pcs)\\.?$", ""), 3, "invalid.number");
    }

    /** {@code 285}, {@code 285 g}, {@code 0,285 kg}: thousandths of a gram. */
    private static Long grams(String typed) throws InvalidInputException {
        if (typed.matches("[0-9.,\\s]+")) {
            return quantity(typed);
        }
        var content = content(typed);
        return switch (content.unit()) {
            case "g" -> content.amount();
            case "kg" -> Math.multiplyExact(content.amount(), 1000L);
            default -> throw new InvalidInputException(TEXT.get("invalid.weight"));
        };
    }

    /** {@code 100 g}, {@code 0,75 l}, {@code 6 Stück}. */
    static Content content(String text) throws InvalidInputException {
        var typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return new Content(null, null);
        }
        var match = CONTENT.matcher(typed);
        var unit = match.matches() ? UNITS.get(match.group(2).toLowerCase(Locale.ROOT)) : null;
        if (unit == null) {
            throw new InvalidInputException(TEXT.get("invalid.content"));
        }
        return new Content(decimal(match.group(1), 3, "invalid.content"), unit);
    }

    private static String gtin(String typed) throws InvalidInputException {
        var digits = typed.replaceAll("[\\s\u00a0-]", "");
        if (!Gtin.wellFormed(digits)) {
            throw new InvalidInputException(TEXT.get("invalid.gtin.length"));
        }
        if (!Gtin.valid(digits)) {
            throw new InvalidInputException(TEXT.get("invalid.gtin.check", Gtin.expected(digits)));
        }
        return digits;
    }

    private static Integer vat(String typed) throws InvalidInputException {
        return (int) decimal(typed.replace("%", ""), 2, "invalid.number");
    }

    static long decimal(String typed, int places, String messageKey) throws InvalidInputException {
        return Typed.decimal(typed, places).orElseThrow(() -> new InvalidInputException(TEXT.get(messageKey)));
    }

    /** As the field shows it; empty for null. */
    static String show(Field field, Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> money.format(Messages.language());
            case Long grams when field == Field.DRAINED_WEIGHT -> Formats.quantity(grams) + " g";
            case Long quantity -> Formats.quantity(quantity);
            case Integer vat -> Formats.percent(vat);
            default -> value.toString();
        };
    }

    static String show(Content content) {
        return content.amount() == null || content.unit() == null
                ? "" : Formats.quantity(content.amount()) + " " + UnitPrice.symbol(content.unit());
    }
}
