package de.ladentheke.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What people read of a simple HTML text. */
public final class PlainText {
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*</p>\\s*<p\\b[^>]*>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile("\\s*<br\\b[^>]*>\\s*|\\s*</(?:li|h\\d|div|p|ul)>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LETTER = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(\\w{2,6}));");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private PlainText() {}

    /** Paragraphs are separated by an empty line; of what else gives it form nothing is left. */
    public static String of(String html) {
        var lines = LINE.matcher(PARAGRAPH.matcher(html).replaceAll("\n\n")).replaceAll("\n");
        return letters(TAG.matcher(lines).replaceAll("")).strip();
    }

    /** The text with its letters as themselves: {@code &amp;} is {@code &}. */
    public static String letters(String escaped) {
        return LETTER.matcher(escaped).replaceAll(PlainText::letter);
    }

    private static String letter(MatchResult found) {
        var code = found.group(1) != null ? Integer.parseInt(found.group(1)) : found.group(2) != null ? Integer.parseInt(found.group(2), 16) : -1;
        var letter = code >= 0 ? Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd" : NAMED.getOrDefault(found.group(3), found.group());
        return java.util.regex.Matcher.quoteReplacement(letter);
    }
}
