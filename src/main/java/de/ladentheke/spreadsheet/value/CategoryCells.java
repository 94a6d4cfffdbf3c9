package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Categories as paths: {@code Getränke > Kaffee}. */
public final class CategoryCells {
    public static final String SEPARATOR = " > ";

    private static final Pattern LEVELS = Pattern.compile("\\s*(?:>|»|›|→|&gt;)\\s*");
    /** One that is not escaped. */
    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");
    /** What WooCommerce calls articles that have none. */
    private static final Set<String> NO_CATEGORY = Set.of("Uncategorized", "Uncategorised", "Unkategorisiert");

    private CategoryCells() {}

    /** With the same sign between all levels. */
    public static String path(String text) {
        return LEVELS.matcher(text).replaceAll(SEPARATOR);
    }

    /** Of several paths between commas, as online shops write them, the deepest; a remark names the others. */
    public static Reading several(String text) {
        var paths = Arrays.stream(COMMA.split(text)).map(path -> path(CellText.trimmed(path.replace("\\,", ","))))
                .filter(path -> !path.isEmpty() && !NO_CATEGORY.contains(path)).distinct().toList();
        if (paths.isEmpty()) {
            return Reading.EMPTY;
        }
        var deepest = paths.getFirst();
        for (var path : paths) {
            deepest = levels(path) > levels(deepest) ? path : deepest;
        }
        var reading = CellText.text(ImportField.CATEGORY, deepest);
        var others = others(paths, deepest);
        return reading.problem() != null || others.isEmpty() ? reading
                : new Reading(reading.value(), "cell.other_categories", reading.value(), String.join(", ", others));
    }

    /** Those that are not above the chosen one. */
    private static List<String> others(List<String> paths, String chosen) {
        var others = new ArrayList<>(paths);
        others.removeIf(path -> chosen.equals(path) || chosen.startsWith(path + SEPARATOR));
        return others;
    }

    private static int levels(String path) {
        return path.split(SEPARATOR, -1).length;
    }
}
