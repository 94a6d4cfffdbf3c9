package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.Xml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Text of a shared or inline string: its runs joined, pronunciation hints left out, {@code _x000D_} decoded. */
final class XlsxText {
    private final StringBuilder text = new StringBuilder();

    /** Reads up to the end tag of the element that the reader stands on. */
    String read(Xml xml) throws XMLStreamException {
        text.setLength(0);
        int depth = 1;
        int silent = 0;
        boolean inText = false;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    var name = xml.reader.getLocalName();
                    silent = silent == 0 && "rPh".equals(name) ? depth : silent;
                    inText = "t".equals(name);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    silent = silent == depth ? 0 : silent;
                    depth--;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && silent == 0) {
                        xml.appendText(text);
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                default -> { }
            }
        }
        return decoded(text);
    }

    /** {@code _xHHHH_} stands for a character that XML cannot hold. */
    static String decoded(CharSequence raw) {
        var text = raw.toString();
        var at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", Math.max(from, at + 1))) {
            if (at >= from && escape(text, at)) {
                decoded.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                from = at + 7;
            }
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static boolean escape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
