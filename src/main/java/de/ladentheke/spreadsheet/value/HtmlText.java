package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.file.markup.HtmlEntities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text of the HTML that shop systems export: paragraphs and items of lists as lines, entities as characters. One
 * pass over the text; what is no HTML stays as it is.
 */
final class HtmlText {
    private static final Pattern TAG = Pattern.compile("</?(p|br|div|span|ul|ol|li|b|i|u|strong|em|h[1-6]|table|tbody|tr|td|th|a|img|font|hr|style|script|section|blockquote|sup|sub|small|meta)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "hr",
            "section", "blockquote");
    /** Of a line within a paragraph: two of them leave a line empty. */
    private static final String BREAK = "\u000B";
    /** Beginnings and ends of what is not shown. */
    private static final Map<String, String> NOT_SHOWN = Map.of("<!--", "-->", "<style", "</style>", "<script", "</script>");

    private HtmlText() {}

    /** Texts of several lines. */
    static String plain(String text) {
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            return HtmlEntities.decoded(tidy(withoutTags(shown(text))));
        }
        return HtmlEntities.decoded(text);
    }

    private static String shown(String html) {
        var text = html;
        for (var hidden : NOT_SHOWN.entrySet()) {
            text = without(text, hidden.getKey(), hidden.getValue());
        }
        return text;
    }

    private static String without(String html, String start, String end) {
        var lower = html.toLowerCase(Locale.ROOT);
        int from = lower.indexOf(start);
        int to = from < 0 ? -1 : lower.indexOf(end, from);
        if (to < 0 || lower.length() != html.length()) {
            return html;
        }
        var text = new StringBuilder(html.length());
        int kept = 0;
        while (to >= 0) {
            text.append(html, kept, from);
            kept = to + end.length();
            from = lower.indexOf(start, kept);
            to = from < 0 ? -1 : lower.indexOf(end, from);
        }
        return text.append(html, kept, html.length()).toString();
    }

    /** In HTML line breaks of the source mean a blank. */
    private static String withoutTags(String html) {
        var text = new StringBuilder(html.length());
        var matcher = TAG.matcher(html);
        int from = 0;
        while (matcher.find()) {
            blanks(text, html, from, matcher.start());
            text.append(instead(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group().startsWith("</")));
            from = matcher.end();
        }
        blanks(text, html, from, html.length());
        return text.toString();
    }

    private static String instead(String tag, boolean closing) {
        if (tag.equals("li") && !closing) {
            return "\n• ";
        }
        return tag.equals("br") ? BREAK : BLOCKS.contains(tag) ? "\n" : tag.equals("td") || tag.equals("th") ? " " : "";
    }

    private static void blanks(StringBuilder text, String html, int from, int to) {
        for (int i = from; i < to; i++) {
            text.append(html.charAt(i) < ' ' ? ' ' : html.charAt(i));
        }
    }

    /** Each line without blanks around it, empty ones left out at both ends of a paragraph. */
    private static String tidy(String text) {
        var paragraphs = new ArrayList<String>();
        for (var paragraph : text.split("\n")) {
            var lines = Arrays.stream(paragraph.split(BREAK)).map(HtmlText::tidyLine).collect(Collectors.joining("\n"));
            var words = lines.strip();
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
        }
        return String.join("\n", paragraphs);
    }

    private static String tidyLine(String line) {
        var words = CellText.oneLine(CellText.trimmed(line.replace("&nbsp;", " ")));
        return words.equals("•") ? "" : words;
    }
}
