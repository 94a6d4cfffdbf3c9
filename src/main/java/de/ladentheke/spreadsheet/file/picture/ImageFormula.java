package de.ladentheke.spreadsheet.file.picture;

import java.util.Optional;
import java.util.regex.Pattern;

/** The formula {@code IMAGE("https://…")} of Excel and of Google Sheets, there also as text within another formula. */
public final class ImageFormula {
    static final String NAME = "IMAGE(";
    private static final Pattern FORMULA = Pattern.compile("(?<![\\p{L}0-9])IMAGE\\(\\s*\"{1,2}(https?://[^\"\\s]{1,2000})\"", Pattern.CASE_INSENSITIVE);

    private ImageFormula() {}

    /** The address; empty where the text is none such, or the address stands in another cell. */
    public static Optional<String> address(String formula) {
        var found = FORMULA.matcher(formula);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
