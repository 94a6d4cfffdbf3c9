package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.Numerals;
import java.nio.charset.StandardCharsets;

/** The text of short numbers, made once for those that come again soon: prices, tax rates, stock. */
final class ShortNumbers {
    /** As many bytes as a long has. */
    private static final int LONGEST = 8;
    private static final int SIZE = 1 << 11;

    private final long[] keys = new long[SIZE];
    private final String[] texts = new String[SIZE];

    /** As {@link Numerals#plain(String)} gives it; null also where the number is not short. */
    String text(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << 8 | bytes[i] & 0xFF;
        }
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 53);
        if (keys[slot] != key) {
            texts[slot] = Numerals.plain(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
            keys[slot] = key;
        }
        return texts[slot];
    }
}
