package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Row;
import de.ladentheke.uikit.LongList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The product list of one query: the keys of all lines, the lines themselves in pages that are read when they come
 * into sight. Few reads are under way at once and the newest wish comes first, so that fast scrolling does not pile
 * them up. On the FX thread.
 */
public final class PagedRows extends LongList<RowItem> {
    /** Reads the lines of {@code products} elsewhere and hands them to {@code ready}; to null where that failed. */
    @FunctionalInterface
    interface Reader {
        void read(long[] products, Consumer<List<Row>> ready);
    }

    static final int PAGE = 64;
    private static final int KEPT = 48;
    private static final int AT_ONCE = 2;

    private final long[] products;
    private final Reader reader;
    private final Map<Long, Row> known;
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Map<Integer, RowItem[]> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, RowItem[]> eldest) {
            return size() > KEPT;
        }
    };
    private int reading;

    /** @param known lines that are at hand already, shown until they have been read anew */
    PagedRows(long[] products, Reader reader, Map<Long, Row> known) {
        this.products = products;
        this.reader = reader;
        this.known = known;
    }

    @Override
    public RowItem get(int index) {
        var page = pages.get(index / PAGE);
        if (page == null) {
            page = newPage(index / PAGE);
        }
        return page[index % PAGE];
    }

    @Override
    public int size() {
        return products.length;
    }

    /** Place of a product, -1 where the list does not hold it. */
    public int indexOf(long product) {
        for (int i = 0; i < products.length; i++) {
            if (products[i] == product) {
                return i;
            }
        }
        return -1;
    }

    long[] products() {
        return products;
    }

    boolean sameProducts(long[] others) {
        return Arrays.equals(products, others);
    }

    /** Takes lines that were read together with the keys, from the first on. */
    void prime(List<Row> first) {
        var byKey = byKey(first);
        known.putAll(byKey);
        for (int page = 0; page * PAGE < Math.min(first.size(), products.length); page++) {
            if (pages.containsKey(page)) {
                arrived(page, first);
            } else if ((page + 1) * PAGE <= first.size() || first.size() == products.length) {
                pages.put(page, items(page));
            }
        }
    }

    /** Reads the pages in hand anew; the old lines stay in sight until then. */
    void refresh() {
        pages.keySet().stream().toList().forEach(this::want);
    }

    /** All lines at hand, for the list that follows this one. */
    Map<Long, Row> atHand() {
        var rows = new HashMap<Long, Row>();
        pages.values().forEach(page -> Arrays.stream(page).filter(item -> item.row() != null)
                .forEach(item -> rows.put(item.product(), item.row())));
        return rows;
    }

    private RowItem[] newPage(int number) {
        var page = items(number);
        pages.put(number, page);
        want(number);
        return page;
    }

    private RowItem[] items(int number) {
        int from = number * PAGE;
        var page = new RowItem[Math.min(PAGE, products.length - from)];
        for (int i = 0; i < page.length; i++) {
            page[i] = new RowItem(from + i, products[from + i], known.get(products[from + i]));
        }
        return page;
    }

    private void want(int number) {
        wanted.remove(number);
        wanted.addFirst(number);
        readNext();
    }

    private void readNext() {
        while (reading < AT_ONCE && !wanted.isEmpty()) {
            int number = wanted.removeFirst();
            if (pages.containsKey(number)) {
                read(number);
            }
        }
    }

    private void read(int number) {
        reading++;
        int from = number * PAGE;
        var keys = Arrays.copyOfRange(products, from, Math.min(from + PAGE, products.length));
        reader.read(keys, rows -> {
            reading--;
            if (rows != null) {
                arrived(number, rows);
            }
            readNext();
        });
    }

    private void arrived(int number, List<Row> rows) {
        var page = pages.get(number);
        if (page != null) {
            var byKey = byKey(rows);
            for (var item : page) {
                item.arrived(byKey.getOrDefault(item.product(), item.row()));
            }
        }
    }

    private static Map<Long, Row> byKey(List<Row> rows) {
        var map = new HashMap<Long, Row>();
        rows.forEach(row -> map.put(row.pk(), row));
        return map;
    }

    @Override
    public int indexOf(Object item) {
        return item instanceof RowItem r && r.index() < products.length && products[r.index()] == r.product() ? r.index() : -1;
    }
}
