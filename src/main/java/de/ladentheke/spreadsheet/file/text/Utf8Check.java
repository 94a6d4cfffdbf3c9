package de.ladentheke.spreadsheet.file.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file is UTF-8. A few broken bytes among many good letters do not make it another encoding. */
final class Utf8Check {
    /** So many broken bytes are no slip. */
    private static final int MANY = 1000;

    private long good;
    private long bad;
    private int expected;

    private Utf8Check() {}

    static boolean mostlyUtf8(Path file) throws IOException {
        try (var input = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new Utf8Check().check(input);
        }
    }

    private boolean check(InputStream input) throws IOException {
        var buffer = new byte[1 << 16];
        for (int n = input.read(buffer); n > 0 && bad < MANY; n = input.read(buffer)) {
            for (int i = 0; i < n; i++) {
                take(buffer[i] & 0xFF);
            }
        }
        bad += expected > 0 ? 1 : 0;
        return bad == 0 || good >= 10 * bad;
    }

    private void take(int b) {
        if (expected > 0) {
            if ((b & 0xC0) == 0x80) {
                good += --expected == 0 ? 1 : 0;
                return;
            }
            bad++;
            expected = 0;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
        } else if (b >= 0x80) {
            bad++;
        }
    }
}
