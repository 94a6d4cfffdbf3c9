package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Gtin;
import de.ladentheke.spreadsheet.packed.PackedIndex;
import de.ladentheke.spreadsheet.packed.PackedInts;
import java.util.BitSet;

/** Which row of a list had an article number or a GTIN first, and which numbers come again with something else. */
final class ListedNumbers {
    /** Of the whole list, where it was read before; else null. */
    private final ListedNumbers whole;
    private final PackedIndex skus = new PackedIndex();
    private final PackedIndex gtins = new PackedIndex();
    /** Rows that are known by an article number, not by their GTIN. */
    private final BitSet numbered = new BitSet();
    /** By the first row of a number: where in the file it stands last. */
    private final PackedInts lasts = new PackedInts();
    private final BitSet contested = new BitSet();
    private final BitSet shared = new BitSet();

    /** @param whole of the whole list, where it was read before; else null */
    ListedNumbers(ListedNumbers whole) {
        this.whole = whole;
    }

    /** Notes the row, unless another had the number before: then that one. @return -1 where the row is the first */
    int putSku(String sku, int row) {
        return skus.putIfAbsent(sku, row);
    }

    /** @param sku of the row; null where its GTIN is all that it is known by */
    int putGtin(String gtin, String sku, int row) {
        numbered.set(row, sku != null && !sku.equals(gtin));
        return gtins.putIfAbsent(Gtin.significant(gtin), row);
    }

    /** The first row that a row with this article number, or without one and with this GTIN, may repeat; -1 where there is none. */
    int first(String sku, String gtin) {
        if (sku != null) {
            return skus.find(sku);
        }
        int first = gtin == null ? -1 : gtins.find(Gtin.significant(gtin));
        return first >= 0 && numbered.get(first) ? -1 : first;
    }

    /** A row repeats the number of {@code first}. @param number of the row in the file; @param otherwise whether it says something else */
    void again(int first, int number, boolean otherwise) {
        lasts.set(first, number);
        if (otherwise) {
            contested.set(first);
        }
    }

    /** Several articles have the number of {@code first}: none of their rows can count for the others. */
    void shared(int first) {
        shared.set(first);
    }

    /** How many numbers come again with something else. */
    int contested() {
        if (whole != null) {
            return whole.contested();
        }
        var asked = (BitSet) contested.clone();
        asked.andNot(shared);
        return asked.cardinality();
    }

    /** Where in the file a number stands last that comes again with something else; 0 for any other, and while that is not known. */
    int last(String sku, String gtin) {
        int first = whole == null ? -1 : whole.first(sku, gtin);
        return first >= 0 && whole.contested.get(first) && !whole.shared.get(first) ? whole.lasts.get(first) : 0;
    }
}
