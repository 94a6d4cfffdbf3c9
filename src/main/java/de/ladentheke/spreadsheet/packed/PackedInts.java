package de.ladentheke.spreadsheet.packed;

import java.util.Arrays;

/** An array of ints that grows block by block. What was never set is 0. One thread sets; others may read what it has handed over. */
public final class PackedInts {
    private static final int BITS = 12;
    private static final int MASK = (1 << BITS) - 1;

    private volatile int[][] blocks = new int[16][];

    public int get(int index) {
        int block = index >>> BITS;
        return block < blocks.length && blocks[block] != null ? blocks[block][index & MASK] : 0;
    }

    public void set(int index, int value) {
        int block = index >>> BITS;
        if (block >= blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
        }
        if (blocks[block] == null) {
            blocks[block] = new int[1 << BITS];
        }
        blocks[block][index & MASK] = value;
    }
}
