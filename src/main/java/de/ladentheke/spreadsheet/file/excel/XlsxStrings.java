package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.packed.PackedInts;
import de.ladentheke.spreadsheet.packed.PackedTexts;

/** The shared strings of an .xlsx file: packed, most of a very large table on the disk. Safe for one thread. */
final class XlsxStrings implements AutoCloseable {
    private static final long IN_MEMORY = 64L << 20;
    private static final int RECENT = 1 << 12;

    private final PackedTexts texts = new PackedTexts(IN_MEMORY);
    private final PackedInts places = new PackedInts();
    private final String[] recent = new String[RECENT];
    private final int[] recentIndex = new int[RECENT];
    private int count;

    void add(String text) {
        places.set(count++, texts.add(text));
    }

    void add(byte[] utf8, int from, int to) {
        places.set(count++, texts.add(utf8, from, to - from));
    }

    int count() {
        return count;
    }

    /** Empty where there is none. */
    String get(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        int slot = index & RECENT - 1;
        if (recent[slot] == null || recentIndex[slot] != index) {
            recent[slot] = texts.text(places.get(index));
            recentIndex[slot] = index;
        }
        return recent[slot];
    }

    @Override
    public void close() {
        texts.close();
    }
}
