package de.ladentheke.spreadsheet.export;

import de.ladentheke.spreadsheet.value.TextGuard;

/** Plain text for places that show HTML. */
final class Html {
    private Html() {}

    /** Line breaks stay line breaks; nothing in the text becomes markup. Empty for {@code null}. */
    static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r\n", "\n");
        return "<p>" + escaped.replace("\n", "<br>") + "</p>";
    }

    /** For places that take both: what looks like HTML must not become it. Empty for {@code null}. */
    static String described(String text) {
        return text != null && text.matches("(?s).*[<>&].*") ? of(text) : text == null ? "" : TextGuard.withApostrophe(text);
    }
}
