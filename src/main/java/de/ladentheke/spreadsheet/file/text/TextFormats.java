package de.ladentheke.spreadsheet.file.text;

import de.ladentheke.spreadsheet.file.GuardedSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.TextFormat;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ways in which a text file could have been written, each with some of its own lines, for a person to choose from. */
public final class TextFormats {
    /** What a person can choose; another character may be typed. */
    public static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    public static final List<Character> QUOTES = List.of('"', '\'', TextFormat.NO_QUOTE);

    private static final List<Charset> NARROW = Stream.of("UTF-8", "windows-1252", "IBM850", "ISO-8859-15", "windows-1250",
            "windows-1251", "x-MacRoman").filter(Charset::isSupported).map(Charset::forName).toList();
    private static final int LINES = 3;
    private static final int LINE_CHARS = 90;
    private static final int LEAD_CHARS = 30;

    private TextFormats() {}

    /** @param lines up to three of the file as they would look, those with umlauts first, each around its first umlaut */
    public record Offer(TextFormat format, List<String> lines) {}

    /**
     * The encoding that is found comes first; others only where they are possible and the file would look different.
     *
     * @return empty where the file is no text
     * @throws SpreadsheetException where it cannot be read
     */
    public static List<Offer> offers(Path file) throws SpreadsheetException {
        return GuardedSource.guarded(String.valueOf(file.getFileName()), () -> offersUnguarded(file));
    }

    private static List<Offer> offersUnguarded(Path file) throws IOException, SpreadsheetException {
        if (!Files.isRegularFile(file)) {
            throw new SpreadsheetException(Files.exists(file) ? Reason.NOT_READABLE : Reason.MISSING, String.valueOf(file.getFileName()), null);
        }
        var found = TextEncoding.of(file);
        if (found == null) {
            return List.of();
        }
        var sample = LineSample.of(file, found);
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (var charset : candidates(found, sample)) {
            var text = new String(sample.bytes(), charset);
            var dialect = CsvDialect.of(text, true);
            offers.putIfAbsent(text, new Offer(new TextFormat(charset, dialect.separator(), dialect.quote()), telling(text)));
        }
        return List.copyOf(offers.values());
    }

    /** A byte order mark and the zeros of wide characters leave no doubt. */
    private static LinkedHashSet<Charset> candidates(TextEncoding found, LineSample sample) {
        var candidates = new LinkedHashSet<>(List.of(found.charset()));
        if (found.skip() == 0 && !found.wide()) {
            NARROW.stream().filter(charset -> !charset.equals(StandardCharsets.UTF_8) || sample.utf8()).forEach(candidates::add);
        }
        return candidates;
    }

    private static List<String> telling(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var chosen = new ArrayList<>(lines.stream().filter(line -> firstSpecial(line) >= 0).limit(LINES).toList());
        lines.stream().filter(line -> firstSpecial(line) < 0).limit(LINES - chosen.size()).forEach(chosen::add);
        return chosen.stream().map(TextFormats::clipped).toList();
    }

    private static int firstSpecial(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > 127) {
                return i;
            }
        }
        return -1;
    }

    /** Of a word, where one begins near enough before the special character. */
    private static int start(String line, int special) {
        if (special <= LEAD_CHARS) {
            return 0;
        }
        for (int i = special - LEAD_CHARS; i <= special; i++) {
            if (Character.isLetterOrDigit(line.charAt(i)) && !Character.isLetterOrDigit(line.charAt(i - 1))) {
                return i;
            }
        }
        return special - LEAD_CHARS;
    }

    private static String clipped(String line) {
        var from = start(line, firstSpecial(line));
        var to = Math.min(line.length(), from + LINE_CHARS);
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }
}
