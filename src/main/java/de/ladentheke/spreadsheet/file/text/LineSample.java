package de.ladentheke.spreadsheet.file.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first lines of a text file and, further down, some of those that hold more than ASCII. */
record LineSample(byte[] bytes) {
    private static final int LOOKED_AT = 4 << 20;
    private static final int HEAD = 1 << 15;
    private static final int LINES = 40;

    static LineSample of(Path file, TextEncoding encoding) throws IOException {
        byte[] all;
        try (var input = Files.newInputStream(file)) {
            input.skipNBytes(encoding.skip());
            all = input.readNBytes(LOOKED_AT);
        }
        var lines = new ByteArrayOutputStream();
        var end = all.length <= HEAD ? all.length : encoding.wide() ? HEAD : lineEnd(all, HEAD);
        lines.write(all, 0, end);
        if (!encoding.wide()) {
            special(all, end, lines);
        }
        return new LineSample(lines.toByteArray());
    }

    private static void special(byte[] all, int start, ByteArrayOutputStream into) {
        int lines = 0;
        for (int from = start; from < all.length && lines < LINES; ) {
            var to = lineEnd(all, from);
            if (to - from < HEAD && special(all, from, to)) {
                into.write(all, from, to - from);
                lines++;
            }
            from = to;
        }
    }

    private static boolean special(byte[] all, int from, int to) {
        for (int i = from; i < to; i++) {
            if (all[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Behind the line break at or after {@code from}. */
    private static int lineEnd(byte[] all, int from) {
        for (int i = from; i < all.length; i++) {
            if (all[i] == '\n') {
                return i + 1;
            }
        }
        return all.length;
    }

    boolean utf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
