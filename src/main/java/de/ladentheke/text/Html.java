package de.ladentheke.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Builds a page. Every text and every attribute is escaped; there is no way to put markup in as text. Addresses with a
 * scheme that could run something are dropped.
 */
public final class Html {
    /** Browsers pass over these within an address. */
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern ALLOWED = Pattern.compile("^(?:https?|mailto|tel):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StringBuilder out = new StringBuilder(16_384);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name, value, name, value …; a null value leaves the attribute out, an empty one writes its name alone */
    public Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends the element that was opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    public Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element without an end tag: {@code img}, {@code input} … */
    public Html single(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /** Shown as it is. */
    public Html text(String text) {
        escape(text);
        return this;
    }

    /** A block of data for search engines, which browsers do not run. */
    public Html jsonLd(String json) {
        out.append("<script type=\"application/ld+json\">")
                .append(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
                .append("</script>");
        return this;
    }

    /** The whole page; what is still open is closed. */
    public String document() {
        while (!open.isEmpty()) {
            close();
        }
        return "<!doctype html>\n" + out;
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        out.append('>');
    }

    private void attribute(String name, String value) {
        if (value == null) {
            return;
        }
        out.append(' ').append(name);
        if (!value.isEmpty() || name.equals("alt") || name.equals("value")) {
            out.append("=\"");
            escape(isAddress(name) && runs(value) ? "#" : value);
            out.append('"');
        }
    }

    private static boolean isAddress(String name) {
        return name.equals("href") || name.equals("src") || name.equals("action");
    }

    private static boolean runs(String address) {
        var seen = IGNORED.matcher(address).replaceAll("");
        return SCHEME.matcher(seen).matches() && !ALLOWED.matcher(seen).matches();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\0' -> out.append('\ufffd');
                default -> out.append(letter);
            }
        }
    }
}
