package de.ladentheke.spreadsheet.file.text;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** DIF: after a head, each cell takes two lines, its kind with the number and its text; {@code BOT} begins a row. */
public final class Dif {
    private final HeldTable table;
    private int row;
    private int column;

    private Dif(String name) {
        table = new HeldTable(name);
    }

    public static RowSource open(Path file) throws IOException, SpreadsheetException {
        var dif = new Dif(String.valueOf(file.getFileName()));
        try (var lines = new TextLines(file)) {
            for (var line = lines.next(); line != null && !line.strip().equals("DATA"); line = lines.next()) {
                // the head names sizes, which count for nothing
            }
            lines.next();
            lines.next();
            for (var kind = lines.next(); kind != null; kind = lines.next()) {
                var text = lines.next();
                if (text == null || kind.startsWith("-1") && text.strip().equals("EOD")) {
                    break;
                }
                dif.cell(kind, text);
            }
        }
        return dif.table.filled();
    }

    private void cell(String kind, String text) throws SpreadsheetException {
        if (kind.startsWith("-1")) {
            row++;
            column = 0;
        } else if (kind.startsWith("0,")) {
            number(kind.substring(2).strip().replace(',', '.'), text.strip());
        } else {
            table.put(row, column++, Kind.TEXT, unquoted(text));
        }
    }

    private void number(String value, String indicator) throws SpreadsheetException {
        var number = Numerals.plain(value);
        switch (indicator) {
            case "NA", "ERROR" -> table.put(row, column++, Kind.ERROR, indicator.equals("NA") ? "#N/A" : "#VALUE!");
            case "TRUE", "FALSE" -> table.put(row, column++, Kind.BOOLEAN, indicator.toLowerCase(Locale.ROOT));
            default -> table.put(row, column++, number == null ? Kind.TEXT : Kind.NUMBER, number == null ? value : number);
        }
    }

    private static String unquoted(String text) {
        var bare = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
        return bare.replace("\"\"", "\"");
    }
}
