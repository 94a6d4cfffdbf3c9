package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.value.CategoryCells;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The titles of groups that stand above an article ("Getränke", below it "Kaffee"), the outermost first. Which of them
 * holds which is told by how they look: column, indent, capitals, number. Where all look the same, a title right below
 * another is held by it, and a title below articles is beside the last one.
 */
final class GroupTitles {
    private static final int LONGEST = 80;
    /** So many titles one below the other are a letterhead. */
    private static final int MOST = 3;
    private static final int SHOUTED = 4;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s.*");
    private static final Pattern REMARK = Pattern.compile("(?:.*\\b(?:gültig|hinweis|achtung|bitte|zzgl|inkl|exkl|mwst|seite \\d|stand:?,? .*\\d)\\b.*|.*\\p{Ll}{3}[.!]\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** @param indent of a number it only aligns; @param padded "01." is another number than "1." */
    private record Look(int column, int indent, int numbers, boolean padded, boolean shouted) {
        /** Whether a title that looks so is held by one that looks like {@code other}. */
        boolean below(Look other) {
            return column != other.column ? column > other.column : indent != other.indent ? indent > other.indent
                    : numbers != other.numbers ? numbers > other.numbers : padded != other.padded ? other.padded : other.shouted && !shouted;
        }
    }

    private record Title(String text, Look look, RawRow row) {}

    /** How many titles stood above one that looks so. */
    private final Map<Look, Integer> levels = new HashMap<>();
    private List<Title> path = List.of();
    private List<Title> aboveLastArticle = List.of();
    private List<Title> sinceArticle = List.of();

    /** A row that holds nothing but a title. A remark is none. */
    void add(CellRow cells) {
        int column = 0;
        while (cells.text(column).isBlank()) {
            column++;
        }
        var text = cells.text(column).stripTrailing();
        if (text.strip().length() > LONGEST) {
            path = aboveLastArticle = sinceArticle = List.of();
        } else if (!REMARK.matcher(text.strip()).matches()) {
            var title = new Title(CategoryCells.path(text.strip().replaceFirst("\\s*:$", "")), look(text, column), RawRow.of(cells));
            sinceArticle = with(sinceArticle, List.of(title));
            add(title);
        }
    }

    /** An article stands below the titles. */
    void article() {
        aboveLastArticle = path;
        sinceArticle = List.of();
    }

    /** The category of the articles below; null where there is none. */
    String category() {
        return path.isEmpty() ? null : path.stream().map(Title::text).collect(Collectors.joining(CategoryCells.SEPARATOR));
    }

    /** The titles as they stand in the file. */
    List<RawRow> rows() {
        return path.stream().map(Title::row).toList();
    }

    private static Look look(String text, int column) {
        var bare = text.strip();
        var number = NUMBER.matcher(bare);
        var shouted = bare.length() >= SHOUTED && bare.equals(bare.toUpperCase(Locale.GERMAN)) && bare.chars().anyMatch(Character::isLetter);
        return number.matches()
                ? new Look(column, 0, number.group(1).split("\\.").length, bare.startsWith("0"), false)
                : new Look(column, text.length() - text.stripLeading().length(), 0, false, shouted);
    }

    private void add(Title title) {
        path = path(title);
        levels.put(title.look, path.size() - 1);
    }

    private List<Title> path(Title title) {
        if (title.text.contains(CategoryCells.SEPARATOR) || sinceArticle.size() > MOST) {
            return List.of(title);
        }
        var looks = path.stream().map(Title::look).toList();
        if (looks.stream().allMatch(title.look::equals)) {
            return with(aboveLastArticle.subList(0, Math.max(0, aboveLastArticle.size() - sinceArticle.size())), sinceArticle);
        }
        int same = looks.lastIndexOf(title.look);
        boolean held = sinceArticle.size() > 1 || title.look.below(looks.getLast());
        int unknown = held ? path.size() : path.size() - 1;
        return with(path.subList(0, same >= 0 ? same : Math.min(levels.getOrDefault(title.look, unknown), path.size())), List.of(title));
    }

    private static List<Title> with(List<Title> outer, List<Title> inner) {
        return Stream.concat(outer.stream(), inner.stream()).toList();
    }
}
