package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Article numbers for variants that have none: the group's name and what sets them apart. The same list names them the
 * same way the next time.
 */
final class VariantNumbers {
    private static final int LONGEST = Field.SKU.maxLength();
    private static final int HASH = 9;

    private VariantNumbers() {}

    static String of(String group, String... options) {
        var number = Stream.concat(Stream.of(group), Stream.of(options)).filter(part -> part != null && !part.isBlank())
                .map(VariantNumbers::plain).collect(Collectors.joining("-"));
        return number.length() <= LONGEST ? number : number.substring(0, LONGEST - HASH) + "-" + String.format("%08x", number.hashCode());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("^-+|-+$", "");
    }
}
