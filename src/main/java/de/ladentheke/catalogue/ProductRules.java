package de.ladentheke.catalogue;

import de.ladentheke.catalogue.InvalidProductException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a product must keep to be stored at all: lengths, check digits, sign of amounts. Whether a SKU is free is the
 * catalogue's question; what law and marketplace ask beyond this is room rules' question.
 */
public final class ProductRules {
    /** Rates of § 12 UStG in basis points. */
    public static final Set<Integer> VAT_RATES = Set.of(1900, 700, 0);
    /** Units of content, as the unit price needs them. */
    public static final Set<String> UNITS = Set.of("g", "kg", "ml", "cl", "l", "cbm", "cm", "m", "qm", "Stk");
    /** 99.999.999,99 €. */
    public static final long MOST_CENTS = 9_999_999_999L;
    /** A thousand million of a unit. */
    public static final long MOST_THOUSANDTHS = 1_000_000_000_000L;
    public static final int MOST_PHOTOS = 50;
    public static final int LONGEST_ALT = 125;

    private ProductRules() {}

    public static List<Problem> check(Product product) {
        var problems = new ArrayList<Problem>();
        if (product.name().isBlank()) {
            problems.add(new Problem(Field.NAME, -1, "invalid.name.missing"));
        }
        product.values().forEach((field, value) -> check(field, value, -1).ifPresent(problems::add));
        for (int i = 0; i < product.variants().size(); i++) {
            var index = i;
            product.variants().get(i).values().forEach((field, value) -> check(field, value, index).ifPresent(problems::add));
        }
        return problems;
    }

    /** What is wrong with one value, typed as {@link Field.Type} says; for inline editing and import. */
    public static Optional<Problem> check(Field field, Object value) {
        return check(field, value, field.ofVariant() ? 0 : -1);
    }

    private static Optional<Problem> check(Field field, Object value, int variant) {
        return value == null ? Optional.empty() : switch (field.type()) {
            case TEXT, CODE -> length(field, (String) value, variant);
            case GTIN -> gtin((String) value, variant);
            case MONEY -> money(field, ((Money) value).cents(), variant);
            case QUANTITY -> quantity(field, (Long) value, variant);
            case VAT -> problem(!VAT_RATES.contains((Integer) value), field, variant, "invalid.vat");
            case UNIT -> problem(!UNITS.contains((String) value), field, variant, "invalid.unit", value);
            case PHOTOS -> photos((List<?>) value);
            case STATUS -> Optional.empty();
        };
    }

    private static Optional<Problem> length(Field field, String text, int variant) {
        return problem(text.length() > field.maxLength(), field, variant, "invalid.too_long", field.maxLength(), text.length());
    }

    private static Optional<Problem> gtin(String digits, int variant) {
        if (!Gtin.wellFormed(digits)) {
            return problem(true, Field.GTIN, variant, "invalid.gtin.length", digits);
        }
        return problem(!Gtin.valid(digits), Field.GTIN, variant, "invalid.gtin.check", digits, String.valueOf(Gtin.expected(digits)));
    }

    private static Optional<Problem> money(Field field, long cents, int variant) {
        if (cents < 0) {
            return problem(true, field, variant, "invalid.negative");
        }
        return problem(cents > MOST_CENTS, field, variant, "invalid.too_large");
    }

    private static Optional<Problem> quantity(Field field, long thousandths, int variant) {
        if (thousandths < 0) {
            return problem(true, field, variant, "invalid.negative");
        }
        if (field == Field.CONTENT_AMOUNT && thousandths == 0) {
            return problem(true, field, variant, "invalid.content.zero");
        }
        return problem(thousandths > MOST_THOUSANDTHS, field, variant, "invalid.too_large");
    }

    private static Optional<Problem> photos(List<?> photos) {
        if (photos.size() > MOST_PHOTOS) {
            return problem(true, Field.PHOTOS, -1, "invalid.photos.many", MOST_PHOTOS);
        }
        if (photos.stream().anyMatch(p -> !((Photo) p).sha256().matches("[0-9a-f]{64}"))) {
            return problem(true, Field.PHOTOS, -1, "invalid.photos.name");
        }
        return problem(photos.stream().anyMatch(p -> ((Photo) p).alt().length() > LONGEST_ALT),
                Field.PHOTOS, -1, "invalid.photos.alt", LONGEST_ALT);
    }

    private static Optional<Problem> problem(boolean broken, Field field, int variant, String key, Object... arguments) {
        return broken ? Optional.of(new Problem(field, variant, key, arguments)) : Optional.empty();
    }
}
