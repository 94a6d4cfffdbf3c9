package de.ladentheke.spreadsheet.file.markup;

import de.ladentheke.spreadsheet.file.Limits;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through an HTML file tag by tag, however carelessly it was written. Comments, scripts and styles are passed over. */
final class HtmlTokens {
    enum Token { OPENING, CLOSING, TEXT, END }

    private static final Set<String> SILENT = Set.of("script", "style", "title");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++)))?+");

    private final Reader reader;
    private final StringBuilder held = new StringBuilder();
    private int next;
    private String name = "";

    HtmlTokens(Reader reader) throws IOException {
        this.reader = reader;
        next = reader.read();
    }

    Token next() throws IOException {
        while (next >= 0) {
            held.setLength(0);
            if (next != '<') {
                untilTag();
                return Token.TEXT;
            }
            next = reader.read();
            var token = tag();
            if (token != null) {
                return token;
            }
        }
        return Token.END;
    }

    /** Null where it is nothing that shows. */
    private Token tag() throws IOException {
        if (next == '!') {
            declaration();
            return null;
        }
        var closing = next == '/';
        if (closing) {
            next = reader.read();
        }
        if (next < 0 || !Character.isLetter(next)) {
            held.append(closing ? "</" : "<");
            untilTag();
            return Token.TEXT;
        }
        untilTagEnds();
        var end = 0;
        while (end < held.length() && !Character.isWhitespace(held.charAt(end)) && held.charAt(end) != '/') {
            end++;
        }
        name = held.substring(0, end).toLowerCase(Locale.ROOT);
        if (!closing && SILENT.contains(name)) {
            passOver("</" + name);
            skipTag();
            return null;
        }
        return closing ? Token.CLOSING : Token.OPENING;
    }

    private void declaration() throws IOException {
        next = reader.read();
        if (next == '-') {
            passOver("-->");
        }
        skipTag();
    }

    private void skipTag() throws IOException {
        while (next >= 0 && next != '>') {
            next = reader.read();
        }
        next = next < 0 ? next : reader.read();
    }

    /** Up to {@code end}, and its last character. */
    private void passOver(String end) throws IOException {
        int same = 0;
        while (next >= 0) {
            same = Character.toLowerCase(next) == end.charAt(same) ? same + 1 : end.startsWith("--") && next == '-' ? Math.min(same, 2)
                    : Character.toLowerCase(next) == end.charAt(0) ? 1 : 0;
            if (same == end.length()) {
                return;
            }
            next = reader.read();
        }
    }

    private void untilTag() throws IOException {
        for (; next >= 0 && next != '<'; next = reader.read()) {
            hold();
        }
    }

    /** Quotation marks in a tag may hold what would end it. */
    private void untilTagEnds() throws IOException {
        int quote = 0;
        for (; next >= 0 && (quote != 0 || next != '>'); next = reader.read()) {
            if (quote == 0 && (next == '"' || next == '\'') && !held.isEmpty() && held.charAt(held.length() - 1) == '=') {
                quote = next;
            } else if (next == quote) {
                quote = 0;
            }
            hold();
        }
        next = next < 0 ? next : reader.read();
    }

    private void hold() throws IOException {
        if (held.length() >= Limits.CELL_CHARS) {
            throw new IOException(Limits.tooLarge("cell"));
        }
        held.append((char) next);
    }

    /** Of the tag, in small letters. */
    String name() {
        return name;
    }

    String text() {
        return HtmlEntities.decoded(held.toString());
    }

    /** Of the opening tag; empty where one has no value. */
    Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(held).region(Math.min(name.length(), held.length()), held.length());
        while (matcher.find()) {
            var value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            attributes.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value == null ? "" : HtmlEntities.decoded(value));
        }
        return attributes;
    }
}
