package de.ladentheke.spreadsheet.file.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a text file are written: by its byte order mark, by the zero bytes of UTF-16 and UTF-32, as
 * UTF-8 where it is valid, else Windows-1252 or, in files of old cash registers and of DATANORM, code page 850.
 *
 * @param skip bytes of the mark
 */
public record TextEncoding(Charset charset, int skip) {
    private static final int SAMPLE = 4 << 20;
    private static final String CP850_UMLAUTS = "\u0081\u0084\u008E\u0094\u0099\u009A\u00E1";
    private static final String ANSI_UMLAUTS = "\u00E4\u00F6\u00FC\u00C4\u00D6\u00DC\u00DF\u00E9\u00E8\u00EA\u00E0\u00E7\u00F1";

    /** Null where the file holds no text. */
    public static TextEncoding of(Path file) throws IOException {
        return of(file, false);
    }

    /** The same for formats of the age of DOS, whose code page is meant where nothing speaks for another. */
    public static TextEncoding ofDos(Path file) throws IOException {
        return of(file, true);
    }

    private static TextEncoding of(Path file, boolean dos) throws IOException {
        var sample = sample(file, SAMPLE);
        var known = marked(sample);
        if (known != null || binary(sample)) {
            return known;
        }
        return new TextEncoding(Utf8Check.mostlyUtf8(file) ? StandardCharsets.UTF_8 : singleByte(sample, dos), 0);
    }

    /** As a person chose it; the mark of the charset is left out where it is there. */
    public static TextEncoding chosen(Path file, Charset charset) throws IOException {
        var marked = byMark(sample(file, 4));
        return new TextEncoding(charset, marked != null && marked.charset.equals(charset) ? marked.skip : 0);
    }

    /** Whether a character takes two or four bytes throughout. */
    public boolean wide() {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** Good enough to look at the beginning of the file. */
    public static TextEncoding ofSample(Path file) throws IOException {
        var sample = sample(file, 1 << 16);
        var known = marked(sample);
        return known != null || binary(sample) ? known : new TextEncoding(StandardCharsets.ISO_8859_1, 0);
    }

    private static byte[] sample(Path file, int bytes) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return input.readNBytes(bytes);
        }
    }

    private static TextEncoding marked(byte[] sample) {
        var marked = byMark(sample);
        if (marked != null) {
            return marked;
        }
        return byZeros(sample);
    }

    private static TextEncoding byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
            return new TextEncoding(StandardCharsets.UTF_32LE, 4);
        }
        if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_32BE, 4);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    /** In UTF-16 every other byte of Western text is zero, in UTF-32 three of four. */
    private static TextEncoding byZeros(byte[] b) {
        var length = Math.min(b.length, 8192) / 4 * 4;
        var zeros = new int[4];
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += b[i] == 0 ? 1 : 0;
        }
        var group = length / 4;
        if (group < 2) {
            return null;
        }
        var many = new boolean[4];
        for (int i = 0; i < 4; i++) {
            many[i] = zeros[i] > group * 0.6;
            if (!many[i] && zeros[i] > group * 0.05) {
                return null;
            }
        }
        var pattern = (many[0] ? "0" : "x") + (many[1] ? "0" : "x") + (many[2] ? "0" : "x") + (many[3] ? "0" : "x");
        return switch (pattern) {
            case "x0x0" -> new TextEncoding(StandardCharsets.UTF_16LE, 0);
            case "0x0x" -> new TextEncoding(StandardCharsets.UTF_16BE, 0);
            case "x000" -> new TextEncoding(StandardCharsets.UTF_32LE, 0);
            case "000x" -> new TextEncoding(StandardCharsets.UTF_32BE, 0);
            default -> null;
        };
    }

    private static boolean binary(byte[] b) {
        int control = 0;
        for (int i = 0; i < b.length; i++) {
            if (b[i] == 0) {
                return true;
            }
            var odd = b[i] >= 0 && b[i] < 0x20 && b[i] != '\t' && b[i] != '\n' && b[i] != '\r' && b[i] != '\f';
            control += odd && !(b[i] == 0x1A && i == b.length - 1) ? 1 : 0;
        }
        return control * 50L > b.length;
    }

    /** Umlauts stand inside words: the reading that finds more of them there is the right one. */
    private static Charset singleByte(byte[] b, boolean dos) {
        int cp850 = 0;
        int ansi = 0;
        for (int i = 1; i < b.length - 1; i++) {
            if (b[i] < 0 && letter(b[i - 1]) && (letter(b[i + 1]) || b[i + 1] < 0)) {
                var c = (char) (b[i] & 0xFF);
                cp850 += CP850_UMLAUTS.indexOf(c) >= 0 ? 1 : 0;
                ansi += ANSI_UMLAUTS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return Charset.forName(cp850 > ansi || dos && cp850 == ansi ? "IBM850" : "windows-1252");
    }

    private static boolean letter(byte b) {
        return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
    }
}
