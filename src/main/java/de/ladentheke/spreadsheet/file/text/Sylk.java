package de.ladentheke.spreadsheet.file.text;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** SYLK (.slk): {@code C;Y2;X3;K"Tee"}. A place that is not said is that of the record before. */
public final class Sylk {
    private static final String LETTERS = "aouAOU";
    private static final String UMLAUTS = "äöüÄÖÜ";

    private final HeldTable table;
    private int row = 1;
    private int column = 1;

    private Sylk(String name) {
        table = new HeldTable(name);
    }

    public static RowSource open(Path file) throws IOException, SpreadsheetException {
        var sylk = new Sylk(String.valueOf(file.getFileName()));
        try (var lines = new TextLines(file)) {
            for (var line = lines.next(); line != null && !line.equals("E"); line = lines.next()) {
                if (line.startsWith("C;") || line.startsWith("F;")) {
                    sylk.record(fields(line));
                }
            }
        }
        return sylk.table.filled();
    }

    private void record(List<String> fields) throws SpreadsheetException {
        String value = null;
        for (var field : fields) {
            switch (field.isEmpty() ? ' ' : field.charAt(0)) {
                case 'X' -> column = number(field, column);
                case 'Y' -> row = number(field, row);
                case 'K' -> value = field.substring(1);
                default -> { }
            }
        }
        if (value != null && fields.getFirst().equals("C")) {
            cell(value);
        }
    }

    private void cell(String value) throws SpreadsheetException {
        if (value.startsWith("\"")) {
            table.put(row, column - 1, Kind.TEXT, text(value.substring(1, value.length() > 1 && value.endsWith("\"") ? value.length() - 1 : value.length())));
        } else if (value.startsWith("#")) {
            table.put(row, column - 1, Kind.ERROR, value);
        } else if (value.equals("TRUE") || value.equals("FALSE")) {
            table.put(row, column - 1, Kind.BOOLEAN, value.toLowerCase(java.util.Locale.ROOT));
        } else {
            var number = Numerals.plain(value);
            table.put(row, column - 1, number == null ? Kind.TEXT : Kind.NUMBER, number == null ? value : number);
        }
    }

    /** A doubled semicolon is one that separates nothing. */
    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ';') {
                field.append(line.charAt(i));
            } else if (i + 1 < line.length() && line.charAt(i + 1) == ';') {
                field.append(';');
                i++;
            } else {
                fields.add(field.toString());
                field.setLength(0);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** Letters beyond ASCII stand behind an escape: {@code ESC N H o} is ö. */
    private static String text(String written) {
        var text = written.replace("\u001b :", "\n").replace("\u001bN{", "ß");
        for (int i = 0; i < LETTERS.length() && text.indexOf('\u001b') >= 0; i++) {
            text = text.replace("\u001bNH" + LETTERS.charAt(i), UMLAUTS.substring(i, i + 1));
        }
        return text;
    }

    private static int number(String field, int otherwise) {
        try {
            return Integer.parseInt(field.substring(1).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
