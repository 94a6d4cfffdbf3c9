package de.ladentheke.spreadsheet.file.excel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Text of XML in UTF-8: entities and line ends as a parser gives them. */
final class XmlChars {
    private static final int LONGEST_ENTITY = 10;

    private XmlChars() {}

    /**
     * @param kinds of characters in it, see {@link XmlBytes}
     * @throws XmlBytes.Unusual where XML allows no such text
     */
    static String string(byte[] bytes, int from, int to, int kinds) throws XmlBytes.Unusual {
        if ((kinds & ~XmlBytes.UNDERSCORE) == 0) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        if ((kinds & (XmlBytes.ENTITY | XmlBytes.CONTROL)) == 0) {
            return checked(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
        var plain = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            i = next(bytes, i, to, plain);
        }
        return checked(plain.toString(StandardCharsets.UTF_8));
    }

    /** U+FFFD stands for bytes that are no UTF-8; what follows it is no character. */
    static String checked(String text) throws XmlBytes.Unusual {
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
            throw new XmlBytes.Unusual();
        }
        return text;
    }

    /** Appends what begins at {@code i}, and says where that ends. */
    private static int next(byte[] bytes, int i, int to, ByteArrayOutputStream plain) throws XmlBytes.Unusual {
        var b = bytes[i];
        if (b == '&') {
            return entity(bytes, i, to, plain);
        }
        if (b == '\r') {
            plain.write('\n');
            return i + 1 < to && bytes[i + 1] == '\n' ? i + 1 : i;
        }
        if (b >= 0 && b < ' ' && b != '\t' && b != '\n') {
            throw new XmlBytes.Unusual();
        }
        plain.write(b);
        return i;
    }

    private static int entity(byte[] bytes, int from, int to, ByteArrayOutputStream plain) throws XmlBytes.Unusual {
        int end = from + 1;
        while (end < to && bytes[end] != ';' && end - from <= LONGEST_ENTITY) {
            end++;
        }
        if (end == to || bytes[end] != ';') {
            throw new XmlBytes.Unusual();
        }
        var character = character(new String(bytes, from + 1, end - from - 1, StandardCharsets.ISO_8859_1));
        plain.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        return end;
    }

    private static int character(String entity) throws XmlBytes.Unusual {
        return switch (entity) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(entity);
        };
    }

    private static int numbered(String entity) throws XmlBytes.Unusual {
        try {
            int character = entity.startsWith("#x") ? Integer.parseInt(entity, 2, entity.length(), 16)
                    : entity.startsWith("#") ? Integer.parseInt(entity, 1, entity.length(), 10) : -1;
            var allowed = character >= ' ' || character == '\t' || character == '\n' || character == '\r';
            if (allowed && Character.isValidCodePoint(character) && (character < 0xD800 || character > 0xDFFF)) {
                return character;
            }
        } catch (NumberFormatException e) {
            // no number
        }
        throw new XmlBytes.Unusual();
    }
}
