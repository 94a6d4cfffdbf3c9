package de.ladentheke.spreadsheet.value;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.markup.HtmlEntities;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts and codes of cells. */
public final class CellText {
    /** Texts in which line breaks are part of what is said. */
    private static final Set<Field> MULTI_LINE = Set.of(Field.DESCRIPTION, Field.SHORT_DESCRIPTION, Field.SAFETY_TEXT_DE,
            Field.INGREDIENTS, Field.ALLERGENS, Field.NOTE, Field.FIBRE_COMPOSITION);
    /** Texts whose end can be missed better than the whole article. Not names, and not what the law asks for. */
    private static final Set<Field> CUT = Set.of(Field.SHORT_DESCRIPTION, Field.DESCRIPTION, Field.NOTE);
    /** Stands where bytes are no letters in the encoding that was chosen. */
    private static final char BROKEN = '\uFFFD';
    private static final int DEFAULT_LENGTH = 5000;
    /** Programs write it where nobody has weighed the article. */
    private static final Pattern NO_WEIGHT = Pattern.compile("0+([.,]0+)?( ?(g|kg|lbs?|oz))?");

    private static final boolean[] ORDINARY = ordinary();

    private CellText() {}

    /** Without blanks of any kind at both ends. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\uFEFF' || c == '\u200B' || Character.isSpaceChar(c);
    }

    static Reading text(ImportField field, String trimmed) {
        if (field == ImportField.WEIGHT && NO_WEIGHT.matcher(trimmed).matches()) {
            return Reading.EMPTY;
        }
        if (field == ImportField.ORGANIC && YesNo.read(trimmed).isPresent()) {
            return YesNo.read(trimmed).get() ? Reading.of("Bio") : Reading.EMPTY;
        }
        if (field == ImportField.IMAGE) {
            return bounded(field, lines(trimmed));
        }
        if (ordinary(trimmed) && !(field == ImportField.CATEGORY && trimmed.indexOf('>') >= 0)) {
            return bounded(field, trimmed);
        }
        if (trimmed.indexOf(BROKEN) >= 0) {
            return new Reading(field == ImportField.NAME ? null : trimmed, "cell.broken_letters", trimmed);
        }
        if (field == ImportField.CATEGORY) {
            return bounded(field, CategoryCells.path(oneLine(HtmlEntities.decoded(trimmed))));
        }
        var multiLine = field.field().filter(MULTI_LINE::contains).isPresent();
        return bounded(field, multiLine ? HtmlText.plain(lines(trimmed)) : oneLine(HtmlEntities.decoded(trimmed)));
    }

    /** Letters, digits and signs of one line that mean nothing but themselves, single blanks between: nearly all texts. */
    private static boolean ordinary(String text) {
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ORDINARY.length || !ORDINARY[c] || c == ' ' && last == ' ') {
                return false;
            }
            last = c;
        }
        return true;
    }

    private static boolean[] ordinary() {
        var ordinary = new boolean[256];
        Arrays.fill(ordinary, ' ', '~' + 1, true);
        Arrays.fill(ordinary, 0xC0, ordinary.length, true);
        for (char special : new char[] {'&', '<', '\\'}) {
            ordinary[special] = false;
        }
        return ordinary;
    }

    /** The apostrophe that keeps a spreadsheet program from making a number of it does not belong to the code. */
    static Reading code(ImportField field, String trimmed) {
        return bounded(field, oneLine(trimmed.length() > 1 && trimmed.charAt(0) == '\'' ? trimmed.substring(1) : trimmed));
    }

    private static Reading bounded(ImportField field, String text) {
        var longest = field.field().map(Field::maxLength).filter(length -> length > 0).orElse(DEFAULT_LENGTH);
        if (text.length() <= longest) {
            return Reading.of(text);
        }
        return field.field().filter(CUT::contains).isPresent() ? new Reading(cut(text, longest), "cell.cut", longest, text.length())
                : Reading.problem("cell.too_long", longest, text.length());
    }

    /** Between two words, where one ends near the bound. */
    private static String cut(String text, int longest) {
        int end = longest - 1;
        while (end > longest * 3 / 4 && !blank(text.charAt(end))) {
            end--;
        }
        if (!blank(text.charAt(end))) {
            end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        }
        return trimmed(text.substring(0, end)) + "…";
    }

    static String oneLine(String text) {
        if (plain(text)) {
            return text;
        }
        var line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!blank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c > '~' && blank(c) || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** WooCommerce writes a line break as the two characters that stand for it. */
    private static String lines(String text) {
        var lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.indexOf('\\') < 0 ? lines : lines.replace("\\n", "\n");
    }
}
