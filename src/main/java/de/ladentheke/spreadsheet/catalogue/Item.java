package de.ladentheke.spreadsheet.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One record of a catalogue: what stands under which heading. Empty values are left out. */
public final class Item {
    /** As much as a cell of any list holds. */
    private static final int LONGEST = 1 << 20;

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<String> numbers = new HashSet<>();
    /** Values that others were written behind, until they are asked for. */
    private final Map<String, StringBuilder> joined = new HashMap<>();

    public Map<String, String> cells() {
        joined.forEach((heading, text) -> cells.put(heading, text.toString()));
        joined.clear();
        return Collections.unmodifiableMap(cells);
    }

    int size() {
        return cells.size();
    }

    boolean has(String heading) {
        return cells.containsKey(heading);
    }

    /** Whether the value is a number with a point, not text that looks like one. */
    public boolean number(String heading) {
        return numbers.contains(heading);
    }

    String get(String heading) {
        return cells().getOrDefault(heading, "");
    }

    /** The first value under a heading stays. */
    void put(String heading, String text) {
        if (text != null && !text.isBlank()) {
            cells.putIfAbsent(heading, text.strip());
        }
    }

    void put(String heading, BigDecimal number) {
        if (number != null && !cells.containsKey(heading)) {
            cells.put(heading, number.stripTrailingZeros().toPlainString());
            numbers.add(heading);
        }
    }

    /** Further values are written behind the first; they make a text of it. */
    void join(String heading, String text, String between) {
        if (text != null && !text.isBlank() && cells.putIfAbsent(heading, text.strip()) != null) {
            numbers.remove(heading);
            var all = joined.computeIfAbsent(heading, h -> new StringBuilder(cells.get(h)));
            if (all.length() < LONGEST) {
                all.append(between).append(text.strip());
            }
        }
    }

    /**
     * Further values stand under {@code heading 2}, {@code heading 3} …
     *
     * @return whether there was room for it, or nothing to be put
     */
    boolean number(String heading, String text, int most) {
        for (int i = 1; i <= most && text != null && !text.isBlank(); i++) {
            if (cells.putIfAbsent(i == 1 ? heading : heading + " " + i, text.strip()) == null) {
                return true;
            }
        }
        return text == null || text.isBlank();
    }
}
