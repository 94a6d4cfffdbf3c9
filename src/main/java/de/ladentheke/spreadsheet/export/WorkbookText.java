package de.ladentheke.spreadsheet.export;

import java.util.regex.Pattern;

/** Text for cells of a workbook: what XML cannot hold is written as {@code _x0001_}, and what looks like that as itself. */
final class WorkbookText {
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private WorkbookText() {}

    static String of(String text) {
        var escaped = text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
        return FORBIDDEN.matcher(escaped).replaceAll(match -> "_x%04X_".formatted((int) match.group().charAt(0)));
    }
}
