package de.ladentheke.spreadsheet.export;

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
}
