package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** What becomes of each row of a plan, in arrays. Rows count from 0 in the order of the file. */
final class PlanRows {
    private static final Change[] CHANGES = Change.values();
    private static final LeftOut[] REASONS = LeftOut.values();
    private static final List<Field> FIELDS = List.of(Field.values());

    private int size;
    private int[] numbers = new int[0];
    private byte[] changes = new byte[0];
    private long[] variants = new long[0];
    private long[] products = new long[0];
    private int[] leads = new int[0];
    private long[] differing = new long[0];
    private byte[] reasons = new byte[0];
    private final BitSet alarms = new BitSet();
    private final int[] counts = new int[CHANGES.length];

    /** @param number as in the file; the row starts as {@code NEW}, a product of its own */
    int add(int number) {
        if (size >= numbers.length) {
            grow(Growth.to(size));
        }
        numbers[size] = number;
        leads[size] = size;
        changes[size] = (byte) Change.NEW.ordinal();
        counts[Change.NEW.ordinal()]++;
        return size++;
    }

    /** Takes the row back that was added last. */
    void dropLast() {
        size--;
        counts[changes[size]]--;
    }

    int size() {
        return size;
    }

    int count(Change change) {
        return counts[change.ordinal()];
    }

    int number(int row) {
        return numbers[row];
    }

    Change change(int row) {
        return CHANGES[changes[row]];
    }

    void change(int row, Change change) {
        counts[changes[row]]--;
        changes[row] = (byte) change.ordinal();
        counts[changes[row]]++;
    }

    /** The row stays out though nothing is wrong with it. */
    void leaveOut(int row, LeftOut reason) {
        change(row, Change.LEFT_OUT);
        if (row >= reasons.length) {
            reasons = Arrays.copyOf(reasons, Growth.to(row));
        }
        reasons[row] = (byte) reason.ordinal();
    }

    LeftOut leftOut(int row) {
        return REASONS[reasons[row]];
    }

    /** Whether the row is taken over in some way or compared and found equal. */
    boolean taken(int row) {
        var change = change(row);
        return change != Change.TO_CLARIFY && change != Change.LEFT_OUT;
    }

    void alarm(int row) {
        alarms.set(row);
    }

    boolean alarmed(int row) {
        return alarms.get(row);
    }

    /** The rows whose price looks like a slip, in the order of the file. */
    int[] alarmed() {
        return alarms.stream().toArray();
    }

    /** The variant of the shop that the row means; 0 where it is new. */
    long variant(int row) {
        return variants[row];
    }

    void variant(int row, long pk) {
        variants[row] = pk;
    }

    long product(int row) {
        return products[row];
    }

    void product(int row, long pk) {
        products[row] = pk;
    }

    /** The first row of the same product: it alone says what all variants share. */
    int lead(int row) {
        return leads[row];
    }

    void lead(int row, int first) {
        leads[row] = first;
    }

    boolean leads(int row) {
        return leads[row] == row;
    }

    /** The fields that differ from the shop, one bit each. */
    long differing(int row) {
        return differing[row];
    }

    void differing(int row, long bits) {
        differing[row] = bits;
    }

    boolean differs(int row, Field field) {
        return (differing[row] & bit(field)) != 0;
    }

    static long bit(Field field) {
        return 1L << field.ordinal();
    }

    static long bits(Collection<Field> fields) {
        return fields.stream().mapToLong(PlanRows::bit).reduce(0, (a, b) -> a | b);
    }

    static List<Field> fields(long bits) {
        return FIELDS.stream().filter(field -> (bits & bit(field)) != 0).toList();
    }

    /** The rows of this kind in the order of the file; {@code null} for all. */
    int[] of(Change only) {
        var found = new int[only == null ? size : count(only)];
        for (int row = 0, n = 0; row < size; row++) {
            if (only == null || changes[row] == only.ordinal()) {
                found[n++] = row;
            }
        }
        return found;
    }

    private void grow(int length) {
        numbers = Arrays.copyOf(numbers, length);
        changes = Arrays.copyOf(changes, length);
        variants = Arrays.copyOf(variants, length);
        products = Arrays.copyOf(products, length);
        leads = Arrays.copyOf(leads, length);
        differing = Arrays.copyOf(differing, length);
    }
}
