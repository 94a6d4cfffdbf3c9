package de.ladentheke.spreadsheet.file.items;

import de.ladentheke.spreadsheet.catalogue.Item;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.GuardedSource;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.TextFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The articles of a catalogue or feed as rows below a row of headings: all headings that any article has. */
public final class ItemSource implements RowSource {
    interface Items {
        /** Reads the file from its beginning, as long as {@code each} says true. */
        void read(Predicate<Item> each) throws Exception;

        /** The usual order of the headings; others follow as they come. The first, the article's number, is always there. */
        List<String> order();

        /** A heading that articles have only once the whole file was read. */
        default Optional<String> lateHeading() {
            return Optional.empty();
        }
    }

    private final String name;
    private final Items items;
    private final List<String> headings;
    private final Map<String, Integer> columns = new HashMap<>();
    private final TextFormat format;

    private ItemSource(String name, Items items, List<String> headings, TextFormat format) {
        this.name = name;
        this.items = items;
        this.headings = headings;
        headings.forEach(heading -> columns.put(heading, columns.size()));
        this.format = format;
    }

    /**
     * Reads the file once to find its headings.
     *
     * @param format null where the file is no text
     */
    public static ItemSource of(Path file, Items items, TextFormat format) throws Exception {
        var name = String.valueOf(file.getFileName());
        Set<String> found = new LinkedHashSet<>();
        items.read(item -> {
            found.addAll(item.cells().keySet());
            return found.size() <= Limits.COLUMNS;
        });
        items.lateHeading().ifPresent(found::add);
        if (found.isEmpty()) {
            throw new SpreadsheetException(Reason.NO_TABLE, name, null);
        }
        if (found.size() > Limits.COLUMNS) {
            throw Limits.tooLarge(name);
        }
        var order = items.order();
        order.stream().findFirst().ifPresent(found::add);
        var headings = new ArrayList<>(order.stream().filter(found::contains).toList());
        found.stream().filter(heading -> !order.contains(heading)).forEach(headings::add);
        return new ItemSource(name, items, headings, format);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, name, false));
    }

    @Override
    public Optional<TextFormat> textFormat() {
        return Optional.ofNullable(format);
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        var row = new CellRow();
        row.start(1);
        for (int i = 0; i < headings.size(); i++) {
            row.set(i, Kind.TEXT, headings.get(i));
        }
        if (!visitor.row(row)) {
            return;
        }
        try {
            items.read(item -> visitor.row(filled(row, item)));
        } catch (SpreadsheetException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw GuardedSource.translated(name, e);
        }
    }

    private CellRow filled(CellRow row, Item item) {
        row.start(row.number() + 1);
        item.cells().forEach((heading, text) -> row.set(columns.get(heading), item.number(heading) ? Kind.NUMBER : Kind.TEXT, text));
        return row;
    }

    @Override
    public void close() {
        // nothing is held open between readings
    }
}
