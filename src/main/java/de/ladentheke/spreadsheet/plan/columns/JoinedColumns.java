package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.spreadsheet.layout.ImportField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns that fill one field together, from left to right: name and addition, levels of categories, lines of an address.
 *
 * @param positions in the layout
 */
record JoinedColumns(ImportField field, List<Integer> positions) {
    /** Which stand on one line in the countries around: "38855 Wernigerode". */
    private static final Pattern POSTCODE_AND_TOWN = Pattern.compile("(?<=^|, )(\\d{4,5}), (?=\\p{L})");

    /** Where the field's changes are shown. */
    int first() {
        return positions.getFirst();
    }

    /** The parts as one text; what stands there already is not said again: "Tee" and "Tee grün" are "Tee grün". */
    String join(List<String> parts) {
        return switch (field) {
            case DIMENSIONS -> String.join(field.separator(), parts);
            case MANUFACTURER_ADDRESS, EU_RESPONSIBLE -> POSTCODE_AND_TOWN.matcher(join(parts, field.separator())).replaceAll("$1 ");
            default -> join(parts, field.separator());
        };
    }

    static String join(List<String> parts, String separator) {
        var kept = new ArrayList<String>();
        for (var part : parts) {
            if (!kept.isEmpty() && beginsWith(part, kept.getLast())) {
                kept.set(kept.size() - 1, part);
            } else if (kept.stream().noneMatch(part::equalsIgnoreCase)) {
                kept.add(part);
            }
        }
        return String.join(separator, kept);
    }

    private static boolean beginsWith(String text, String start) {
        return text.length() > start.length() && text.regionMatches(true, 0, start, 0, start.length())
                && !Character.isLetterOrDigit(text.charAt(start.length()));
    }
}
