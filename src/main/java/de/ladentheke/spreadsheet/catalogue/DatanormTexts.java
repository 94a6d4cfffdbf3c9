package de.ladentheke.spreadsheet.catalogue;

import static de.ladentheke.spreadsheet.catalogue.RecordFormat.field;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.List;

/** Long texts that several articles share (T), and those of one article (D), line by line. */
final class DatanormTexts {
    /** More than any description; a shared text could be written out for very many articles. */
    private static final int LONGEST = 50_000;

    private final Map<String, TreeMap<Integer, String>> shared = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> own = new HashMap<>();

    void take(List<String> fields, boolean five) {
        var texts = field(fields, 0).equals("T") ? shared : own;
        var lines = texts.computeIfAbsent(field(fields, 2), n -> new TreeMap<>());
        if (five) {
            add(lines, field(fields, texts == shared ? 4 : 3), raw(fields, 5));
        } else if (texts == shared) {
            add(lines, field(fields, 4), raw(fields, 6));
            add(lines, field(fields, 7), raw(fields, 9));
        } else {
            add(lines, field(fields, 3), block(fields, 4));
            add(lines, field(fields, 7), block(fields, 8));
        }
    }

    /** A line of its own, or a reference to a shared text. */
    private static String block(List<String> fields, int kind) {
        return field(fields, kind).equals("T") ? "\0" + field(fields, kind + 1) : raw(fields, kind + 2);
    }

    private static String raw(List<String> fields, int index) {
        return index < fields.size() ? fields.get(index).stripTrailing() : "";
    }

    private static void add(TreeMap<Integer, String> lines, String number, String text) {
        if (!number.isEmpty() && number.length() < 9 && number.chars().allMatch(Character::isDigit)) {
            lines.put(Integer.parseInt(number), text);
        }
    }

    /** @param key of the shared text, or empty */
    String of(String article, String key) {
        var blocks = Stream.concat(lines(shared, key), lines(own, article));
        var text = new StringBuilder();
        blocks.flatMap(line -> line.startsWith("\0") ? lines(shared, line.substring(1)) : Stream.of(line))
                .takeWhile(line -> text.length() < LONGEST).forEach(line -> text.append(line).append('\n'));
        return text.toString().strip();
    }

    private static Stream<String> lines(Map<String, TreeMap<Integer, String>> texts, String key) {
        return texts.containsKey(key) ? texts.get(key).values().stream() : Stream.empty();
    }
}
