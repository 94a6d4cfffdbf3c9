package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.packed.PackedInts;
import de.ladentheke.spreadsheet.packed.PackedLongs;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.columns.CarriedOut;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** What becomes of each row of a plan. Rows count from 0 in the order of the file. */
final class PlanRows {
    private static final Change[] CHANGES = Change.values();
    private static final LeftOut[] REASONS = LeftOut.values();
    private static final List<Field> FIELDS = List.of(Field.values());

    private final CarriedOut carriedOut;
    private int size;
    private final PackedInts numbers = new PackedInts();
    private final PackedInts changes = new PackedInts();
    private final PackedLongs variants = new PackedLongs();
    private final PackedLongs products = new PackedLongs();
    private final PackedInts leads = new PackedInts();
    private final PackedLongs differing = new PackedLongs();
    private final PackedInts reasons = new PackedInts();
    /** Number in the file of the row because of which a row stays out. */
    private final PackedInts others = new PackedInts();
    private final BitSet alarms = new BitSet();
    private final BitSet doubted = new BitSet();
    private final BitSet measured = new BitSet();
    private final BitSet productsOnly = new BitSet();
    private final BitSet joining = new BitSet();
    private final int[] counts = new int[CHANGES.length];

    PlanRows(CarriedOut carriedOut) {
        this.carriedOut = carriedOut;
    }

    /** @param number as in the file; the row starts as {@code NEW}, a product of its own */
    int add(int number) {
        numbers.set(size, number);
        leads.set(size, size);
        changes.set(size, Change.NEW.ordinal());
        variants.set(size, 0);
        counts[Change.NEW.ordinal()]++;
        return size++;
    }

    /** Takes the row back that was added last. */
    void dropLast() {
        size--;
        doubted.clear(size);
        carriedOut.touched(size);
        counts[changes.get(size)]--;
    }

    int size() {
        return size;
    }

    int count(Change change) {
        return counts[change.ordinal()];
    }

    int number(int row) {
        return numbers.get(row);
    }

    Change change(int row) {
        return CHANGES[changes.get(row)];
    }

    void change(int row, Change change) {
        carriedOut.touched(row);
        counts[changes.get(row)]--;
        changes.set(row, change.ordinal());
        counts[changes.get(row)]++;
    }

    /** The row stays out though nothing is wrong with it. */
    void leaveOut(int row, LeftOut reason) {
        change(row, Change.LEFT_OUT);
        reasons.set(row, reason.ordinal());
    }

    /** @param other number in the file of the row that counts instead */
    void leaveOut(int row, LeftOut reason, int other) {
        leaveOut(row, reason);
        others.set(row, other);
    }

    /** Number in the file of the row that counts instead; 0 where there is none. */
    int other(int row) {
        return others.get(row);
    }

    LeftOut leftOut(int row) {
        return REASONS[reasons.get(row)];
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

    /** Whether a price of the row may mean something else than it says. */
    boolean isDoubted(int row) {
        return doubted.get(row);
    }

    void doubted(int row) {
        doubted.set(row);
    }

    /** The rows whose price looks like a slip, in the order of the file. */
    int[] alarmed() {
        return alarms.stream().toArray();
    }

    /** The variant of the shop that the row means; 0 where it is new. */
    long variant(int row) {
        return variants.get(row);
    }

    void variant(int row, long pk) {
        carriedOut.touched(row);
        variants.set(row, pk);
    }

    long product(int row) {
        return products.get(row);
    }

    void product(int row, long pk) {
        products.set(row, pk);
    }

    /** The first row of the same product: it alone says what all variants share. */
    int lead(int row) {
        return leads.get(row);
    }

    void lead(int row, int first) {
        carriedOut.touched(row);
        leads.set(row, first);
    }

    boolean leads(int row) {
        return leads.get(row) == row;
    }

    /** Whether the row says what its variants share, and is none itself. */
    boolean isProductOnly(int row) {
        return productsOnly.get(row);
    }

    void productOnly(int row) {
        productsOnly.set(row);
    }

    /** Whether the row is a new variant of a product that the shop has. */
    boolean joins(int row) {
        return joining.get(row);
    }

    void joins(int row, long product) {
        joining.set(row);
        product(row, product);
    }

    /** Whether the shop knows a content of the row's article. */
    boolean isMeasured(int row) {
        return measured.get(row);
    }

    void measured(int row) {
        measured.set(row);
    }

    /** The fields that differ from the shop, one bit each. */
    long differing(int row) {
        return differing.get(row);
    }

    void differing(int row, long bits) {
        differing.set(row, bits);
    }

    boolean differs(int row, Field field) {
        return (differing.get(row) & bit(field)) != 0;
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
            if (only == null || changes.get(row) == only.ordinal()) {
                found[n++] = row;
            }
        }
        return found;
    }
}
