package de.ladentheke.spreadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is wrong with rows of a list. Sentences are made when they are shown. */
final class Findings {
    /** Beyond this many only the first of each row is kept. */
    private static final int MANY = 200_000;

    /** Where there are so many alarms that their figures are not kept. */
    static final String UNTOLD = "alarm.untold";
    /** What the reader says of a price that it had to round or that is for a measure: no alarm before the price is seen to be another one. */
    private static final Set<String> DOUBTS = Set.of("cell.rounded", "cell.price_per");

    /**
     * @param row    of the plan
     * @param column position in the layout, -1 for the row as a whole
     * @param value  as in the file
     * @param key    message beside this class, or {@code cell.…} beside {@link de.ladentheke.spreadsheet.value.Cells}
     */
    record Finding(int row, int column, String value, String key, Object... arguments) {
        /** Whether a price looks like a slip, or may mean something else than it says. */
        boolean isAlarm() {
            return key.startsWith("alarm.") || isDoubt(key);
        }
    }

    private final List<Finding> all = new ArrayList<>();

    /** Whether a remark with this key says that a price may mean something else. */
    static boolean isDoubt(String key) {
        return DOUBTS.contains(key);
    }

    void add(Finding finding) {
        if (all.size() < MANY || all.getLast().row() != finding.row()) {
            all.add(finding);
        }
    }

    /** Forgets what was wrong with the row that was added last. */
    void drop(int row) {
        while (!all.isEmpty() && all.getLast().row() == row) {
            all.removeLast();
        }
    }

    /** Puts what was found later where its row stands. */
    void sort() {
        all.sort(Comparator.comparingInt(Finding::row));
    }

    /** All, in the order of the file. */
    List<Finding> all() {
        return all;
    }

    List<Finding> of(int row) {
        var found = new ArrayList<Finding>();
        for (int i = first(row); i < all.size() && all.get(i).row() == row; i++) {
            found.add(all.get(i));
        }
        return found;
    }

    private int first(int row) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
