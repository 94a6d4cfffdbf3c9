package de.ladentheke.spreadsheet.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Very many texts as UTF-8, each at the place that {@link #add} gives it. Beyond a bound the oldest go to a file that
 * vanishes with the process. One thread adds; others may read what it has handed to them.
 */
public final class PackedTexts implements AutoCloseable {
    /** The place of no text. */
    public static final int NONE = 0;

    private static final int BLOCK = 1 << 20;
    /** Texts begin at every fourth byte, so that a place in 16 GB is an int. */
    private static final int OFFSET_BITS = 18;
    private static final int HEAD = 4;

    private final int blocksInMemory;
    private final Spilled spilled = new Spilled();
    private volatile byte[][] blocks = new byte[16][];
    private int last;
    private int oldest;
    private int used = HEAD;

    /** @param bytesInMemory about how much stays in memory */
    public PackedTexts(long bytesInMemory) {
        blocksInMemory = (int) Math.max(1, bytesInMemory / BLOCK);
        blocks[0] = new byte[BLOCK];
    }

    /** @return the text's place; {@link #NONE} for null */
    public int add(String text) {
        if (text == null) {
            return NONE;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return add(bytes, 0, bytes.length);
    }

    /** @throws java.io.UncheckedIOException where the disk is full */
    public int add(byte[] utf8, int from, int length) {
        if (used + HEAD + length > blocks[last].length) {
            begin(HEAD + length);
        }
        int place = last << OFFSET_BITS | used >> 2;
        write(length);
        System.arraycopy(utf8, from, blocks[last], used, length);
        used = used + length + 3 & ~3;
        return place;
    }

    /** The text at a place, null at {@link #NONE}. What is no UTF-8 in it becomes U+FFFD. */
    public String text(int place) {
        if (place == NONE) {
            return null;
        }
        int block = place >>> OFFSET_BITS;
        int at = (place & (1 << OFFSET_BITS) - 1) << 2;
        var bytes = blocks[block];
        return bytes == null ? spilled.text(block, at)
                : new String(bytes, at + HEAD, length(bytes, at), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8. */
    public byte[] utf8(int place) {
        if (place == NONE) {
            return null;
        }
        var bytes = blocks[place >>> OFFSET_BITS];
        if (bytes == null) {
            return text(place).getBytes(StandardCharsets.UTF_8);
        }
        int from = ((place & (1 << OFFSET_BITS) - 1) << 2) + HEAD;
        return Arrays.copyOfRange(bytes, from, from + length(bytes, from - HEAD));
    }

    static int length(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }

    private void write(int length) {
        var block = blocks[last];
        for (int shift = 24; shift >= 0; shift -= 8) {
            block[used++] = (byte) (length >> shift);
        }
    }

    private void begin(int needed) {
        last++;
        if (last == 1 << 32 - OFFSET_BITS) {
            throw new OutOfMemoryError("16 GB of texts");
        }
        if (last == blocks.length) {
            blocks = Arrays.copyOf(blocks, last * 2);
        }
        blocks[last] = new byte[Math.max(BLOCK, needed)];
        used = 0;
        if (last - oldest > blocksInMemory) {
            spilled.append(blocks[oldest]);
            blocks[oldest++] = null;
        }
    }

    @Override
    public void close() {
        spilled.close();
    }
}
