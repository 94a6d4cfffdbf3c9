package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.uikit.LongList;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rows of a plan in pages that are read when they come into sight, the newest wish first, so that fast scrolling
 * does not pile reads up. A new plan takes the place of the old one row by row: what is in sight stays until the new
 * row is there. On the FX thread.
 */
final class PreviewRows extends LongList<PreviewItem> {
    /** Reads rows elsewhere and hands them to {@code ready}; an empty list where that failed. */
    @FunctionalInterface
    interface Reader {
        void read(int from, int count, Consumer<List<PlanRow>> ready);
    }

    private static final int PAGE = 64;
    private static final int KEPT = 24;
    private static final int AT_ONCE = 2;

    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Map<Integer, List<PreviewItem>> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<PreviewItem>> eldest) {
            return size() > KEPT;
        }
    };
    private int size;
    private Reader reader;
    private int reading;
    private int generation;
    private Runnable begun = () -> { };

    PreviewRows(int size, Reader reader) {
        this.size = size;
        this.reader = reader;
    }

    /** Reads the first page, then calls {@code ready}; at once where there are no rows. */
    void begin(Runnable ready) {
        begun = ready;
        if (size > 0) {
            want(0);
        } else {
            begun();
        }
    }

    private void begun() {
        var ready = begun;
        begun = () -> { };
        ready.run();
    }

    /** The rows of another plan. */
    void renew(int newSize, Reader newReader) {
        reader = newReader;
        generation++;
        reading = 0;
        resize(newSize);
        wanted.clear();
        pages.keySet().forEach(wanted::addFirst);
        readNext();
        if (newSize == 0) {
            begun();
        }
    }

    /** Something else than the rows themselves, that they are shown with, has changed. */
    void redraw() {
        pages.values().forEach(page -> page.forEach(PreviewItem::redraw));
    }

    private void resize(int newSize) {
        int old = size;
        beginChange();
        size = newSize;
        if (newSize > old) {
            nextAdd(old, newSize);
        } else if (newSize < old) {
            nextRemove(newSize, Collections.<PreviewItem>nCopies(old - newSize, null));
        }
        endChange();
    }

    @Override
    public PreviewItem get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        var page = pages.get(index / PAGE);
        if (page == null) {
            page = want(index / PAGE);
        }
        return page.get(index % PAGE);
    }

    @Override
    public int size() {
        return size;
    }

    private List<PreviewItem> want(int number) {
        var page = Stream.generate(PreviewItem::new).limit(PAGE).toList();
        pages.put(number, page);
        wanted.addFirst(number);
        readNext();
        return page;
    }

    private void readNext() {
        while (reading < AT_ONCE && !wanted.isEmpty()) {
            int number = wanted.removeFirst();
            var page = pages.get(number);
            if (page != null && number * PAGE < size) {
                read(number, page);
            }
        }
    }

    private void read(int number, List<PreviewItem> page) {
        reading++;
        int mine = generation;
        reader.read(number * PAGE, Math.min(PAGE, size - number * PAGE), rows -> {
            if (mine != generation) {
                return;
            }
            reading--;
            for (int i = 0; i < rows.size(); i++) {
                page.get(i).arrived(rows.get(i));
            }
            begun();
            readNext();
        });
    }

    @Override
    public int indexOf(Object item) {
        for (var entry : pages.entrySet()) {
            int place = entry.getValue().indexOf(item);
            if (place >= 0) {
                return entry.getKey() * PAGE + place;
            }
        }
        return -1;
    }
}
