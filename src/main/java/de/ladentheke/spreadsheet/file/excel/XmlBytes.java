package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of an XML part in UTF-8, read forward tag by tag. It understands what spreadsheet programs write; before all
 * else (comments, document types, other encodings, damage) it gives up, and {@link Xml} has to read the part.
 */
final class XmlBytes implements AutoCloseable {
    /** Not what spreadsheet programs write. */
    static final class Unusual extends Exception {
        private static final long serialVersionUID = 1L;

        Unusual() {
            super("unusual XML", null, false, false);
        }
    }

    static final int NON_ASCII = 1;
    static final int ENTITY = 2;
    static final int CONTROL = 4;
    static final int UNDERSCORE = 8;
    private static final int TAG = 16;
    private static final byte[] CLASSES = classes();
    private static final int LONGEST_TAG = 1 << 13;

    private final InputStream input;
    private boolean ended;
    byte[] buffer = new byte[1 << 16];
    int at;
    private int end;
    /** Name of the tag, and name and value of the attribute, that was read last. */
    int nameFrom;
    int nameTo;
    int valueFrom;
    int valueTo;
    /** Whether the tag that was read last is an element without content. */
    boolean empty;
    /** What kinds of characters the text has that was read last. */
    int kinds;

    XmlBytes(InputStream input) {
        this.input = input;
    }

    private static byte[] classes() {
        var classes = new byte[256];
        for (int b = 0; b < 256; b++) {
            classes[b] = (byte) (b < 0x20 ? CONTROL : b > 0x7E ? NON_ASCII : 0);
        }
        classes['&'] = ENTITY;
        classes['_'] = UNDERSCORE;
        classes['<'] = TAG;
        return classes;
    }

    /** Passes the byte order mark and the declaration. */
    void prolog() throws IOException, Unusual {
        require(LONGEST_TAG);
        if (end >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            at = 3;
        }
        if (at + 1 < end && buffer[at + 1] == '?') {
            int from = at;
            while (at < end && buffer[at] != '>') {
                at++;
            }
            var declaration = new String(buffer, from, at - from, StandardCharsets.ISO_8859_1);
            if (!declaration.startsWith("<?xml ") || declaration.contains("encoding") && !declaration.matches("(?i).*encoding\\s*=\\s*[\"']utf-?8[\"'].*")) {
                throw new Unusual();
            }
            at++;
        }
    }

    /** Passes blanks and the name of the tag that has to follow. Of an end tag the name begins with a slash. */
    void tag() throws IOException, Unusual {
        if (at >= end || buffer[at] != '<') {
            int tag = text();
            if (blanks(at) < tag) {
                throw new Unusual();
            }
            at = tag;
        }
        name();
    }

    /** Passes text and the name of the next tag; its text lies between the old {@link #at} and the result. */
    int text() throws IOException, Unusual {
        int from = at;
        int found = 0;
        while (true) {
            int i = from;
            var bytes = buffer;
            for (int to = end; i < to; i++) {
                int kind = CLASSES[bytes[i] & 0xFF];
                if (kind == TAG) {
                    kinds = found;
                    return bounded(i);
                }
                found |= kind;
            }
            int passed = i - at;
            bounded(i);
            if (!more()) {
                throw new Unusual();
            }
            from = at + passed;
        }
    }

    private int bounded(int textEnd) throws Unusual {
        if (textEnd - at > Limits.CELL_CHARS) {
            throw new Unusual();
        }
        return textEnd;
    }

    /** Passes the name of the tag that begins here. */
    void name() throws IOException, Unusual {
        if (end - at < LONGEST_TAG) {
            require(LONGEST_TAG);
        }
        var bytes = buffer;
        int from = at + 1;
        int i = from;
        for (int to = end; i < to; i++) {
            var b = bytes[i];
            if (b <= ' ' || b == '>' || b == '/' && i > from) {
                break;
            }
        }
        if (i == end || i == from || bytes[from] == '!' || bytes[from] == '?' || bytes[i] < 0) {
            throw new Unusual();
        }
        nameFrom = from;
        nameTo = i;
        at = i;
    }

    /** Passes the next attribute of the tag; false at the end of the tag, which is passed then. */
    boolean attribute() throws Unusual {
        if (usualAttribute()) {
            return true;
        }
        int i = blanks(at);
        var b = i < end ? buffer[i] : 0;
        if (b == '>' || b == '/' && i + 1 < end && buffer[i + 1] == '>') {
            empty = b == '/';
            at = empty ? i + 2 : i + 1;
            return false;
        }
        nameFrom = i;
        while (i < end && buffer[i] != '=' && buffer[i] > ' ') {
            i++;
        }
        nameTo = i;
        i = blanks(i);
        value(i < end && buffer[i] == '=' ? blanks(i + 1) : end);
        return true;
    }

    /** One blank, a name of one letter, its value: the attributes of cells. */
    private boolean usualAttribute() throws Unusual {
        var bytes = buffer;
        int i = at;
        if (i + 3 >= end || bytes[i] != ' ' || bytes[i + 2] != '=' || bytes[i + 1] < 'a' || bytes[i + 1] > 'z') {
            return false;
        }
        nameFrom = i + 1;
        nameTo = i + 2;
        value(i + 3);
        return true;
    }

    private void value(int from) throws Unusual {
        var bytes = buffer;
        int to = end;
        var quote = from < to ? bytes[from] : 0;
        if (quote != '"' && quote != '\'') {
            throw new Unusual();
        }
        int i = from + 1;
        for (; i < to && bytes[i] != quote; i++) {
            if (bytes[i] == '&' || bytes[i] == '<') {
                throw new Unusual();
            }
        }
        if (i == to) {
            throw new Unusual();
        }
        valueFrom = from + 1;
        valueTo = i;
        at = i + 1;
    }

    private int blanks(int from) {
        var bytes = buffer;
        int to = end;
        int i = from;
        while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Passes attributes and the end of the tag; whether content follows. */
    boolean content() throws Unusual {
        if (at < end && buffer[at] == '>') {
            at++;
            empty = false;
            return true;
        }
        while (attribute()) {
            // not wanted
        }
        return !empty;
    }

    /** Passes the end tag that has to stand at {@code tag}. @param name with its slash */
    void end(int tag, String name) throws IOException, Unusual {
        int close = tag + 1 + name.length();
        if (close < end && buffer[close] == '>' && equal(tag + 1, close, name)) {
            at = close + 1;
            empty = false;
            return;
        }
        at = tag;
        name();
        if (!named(name) || attribute() || empty) {
            throw new Unusual();
        }
    }

    /** Passes the whole element whose tag was read last, if it is one of these; without names any. */
    void skip(String... names) throws IOException, Unusual {
        if (names.length > 0 && Arrays.stream(names).noneMatch(this::named) || buffer[nameFrom] == '/') {
            throw new Unusual();
        }
        for (int depth = content() ? 1 : 0; depth > 0; ) {
            at = text();
            name();
            int step = buffer[nameFrom] == '/' ? -1 : 1;
            depth += content() ? step : 0;
        }
    }

    boolean named(String name) {
        return equal(nameFrom, nameTo, name);
    }

    /** Digits of the value of the attribute; -1 where it is no whole number. */
    int number() {
        return number(valueFrom, valueTo);
    }

    int number(int from, int to) {
        if (from == to || to - from > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    boolean equal(int from, int to, String ascii) {
        if (to - from != ascii.length()) {
            return false;
        }
        var bytes = buffer;
        for (int i = from; i < to; i++) {
            if (bytes[i] != ascii.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** The text between two places, of the {@link #kinds} of the text that was read last. */
    String string(int from, int to) throws Unusual {
        return XmlChars.string(buffer, from, to, kinds);
    }

    private void require(int bytes) throws IOException {
        while (end - at < bytes && more()) {
            // goes on until they are there
        }
    }

    /** What was passed goes, more comes. */
    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, end * 2);
        }
        int read = input.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(read, 0);
        return !ended;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
