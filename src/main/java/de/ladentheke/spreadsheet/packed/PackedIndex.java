package de.ladentheke.spreadsheet.packed;

/** Which row had a text first. */
public final class PackedIndex {
    private static final int BYTES = 16 << 20;

    private final PackedTexts texts = new PackedTexts(BYTES);
    private int[] hashes = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /** Notes the row, unless another had the text before: then that one. @return -1 where the row is the first */
    public int putIfAbsent(String text, int row) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        int hash = text.hashCode();
        int slot = slot(text, hash);
        if (places[slot] != PackedTexts.NONE) {
            return rows[slot];
        }
        put(slot, hash, texts.add(text), row);
        size++;
        return -1;
    }

    /** The row that was noted for the text, -1 where there is none. */
    public int find(String text) {
        int slot = slot(text, text.hashCode());
        return places[slot] == PackedTexts.NONE ? -1 : rows[slot];
    }

    /** Where the text stands, or would stand. */
    private int slot(String text, int hash) {
        int slot = slot(hash);
        while (places[slot] != PackedTexts.NONE && !(hashes[slot] == hash && texts.text(places[slot]).equals(text))) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(hashes.length - 1);
    }

    private void put(int slot, int hash, int place, int row) {
        hashes[slot] = hash;
        places[slot] = place;
        rows[slot] = row;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldPlaces = places;
        var oldRows = rows;
        hashes = new int[oldHashes.length * 2];
        places = new int[hashes.length];
        rows = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldPlaces[i] != PackedTexts.NONE) {
                int slot = slot(oldHashes[i]);
                while (places[slot] != PackedTexts.NONE) {
                    slot = slot + 1 & hashes.length - 1;
                }
                put(slot, oldHashes[i], oldPlaces[i], oldRows[i]);
            }
        }
    }
}
