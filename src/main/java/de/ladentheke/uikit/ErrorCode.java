package de.ladentheke.uikit;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A short code for an unexpected error: the same mistake in the program gives the same code on every computer. */
public final class ErrorCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private ErrorCode() {}

    /** Made of the innermost cause's type and its first frame in our own code: {@code 7F3K-2M}. */
    public static String of(Throwable error) {
        var cause = error;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        var crc = new CRC32();
        crc.update((cause.getClass().getName() + "@" + place(cause)).getBytes(StandardCharsets.UTF_8));
        return letters(crc.getValue());
    }

    private static String place(Throwable cause) {
        var frames = cause.getStackTrace();
        for (var frame : frames) {
            if (frame.getClassName().startsWith("de.ladentheke.")) {
                return frame.getClassName() + "." + frame.getMethodName();
            }
        }
        return frames.length == 0 ? "" : frames[0].getClassName() + "." + frames[0].getMethodName();
    }

    private static String letters(long value) {
        var code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(ALPHABET.charAt((int) (value >>> (5 * i) & 31)));
        }
        return code.insert(4, '-').toString();
    }
}
