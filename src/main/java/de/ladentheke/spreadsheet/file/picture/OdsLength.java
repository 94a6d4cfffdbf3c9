package de.ladentheke.spreadsheet.file.picture;

import java.util.Map;
import java.util.regex.Pattern;

/** Lengths of OpenDocument: {@code 1.25cm}. */
final class OdsLength {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)(cm|mm|in|pt|pc|px)");
    private static final Map<String, Double> UNITS = Map.of("cm", 10_000d, "mm", 1_000d, "in", 25_400d, "pt", 25_400 / 72d, "pc", 25_400 / 6d, "px", 25_400 / 96d);
    private static final long MOST = 1_000_000_000_000L;

    private OdsLength() {}

    /** In thousandths of a millimetre; 0 for what is none, or negative. */
    static long of(String text) {
        var length = LENGTH.matcher(text == null ? "" : text.strip());
        return length.matches() ? Math.clamp(Math.round(Double.parseDouble(length.group(1)) * UNITS.get(length.group(2))), 0, MOST) : 0;
    }
}
