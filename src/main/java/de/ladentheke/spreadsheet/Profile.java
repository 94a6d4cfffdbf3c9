package de.ladentheke.spreadsheet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.spreadsheet.detection.Fingerprint;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Basis;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.layout.Layout.Constant;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the owner had a supplier's list read last time.
 *
 * @param sheet     name of the sheet
 * @param headerRow as in the file
 * @param constants what every row says without a column
 * @param text      how a text file was read, where that is otherwise than found, else null
 * @param supplier  fingerprint of the supplier's list, which stays when columns come or go; null in older profiles
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Profile(String sheet, int headerRow, ImportOptions options, List<Entry> columns, List<Entry> constants, TextChoice text,
        String supplier) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param heading of the column, or the text of the constant
     * @param field   key of the {@link ImportField}, null where the column is not taken over
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(int index, String heading, String field) {}

    static Profile of(Layout layout, ImportOptions options, TextChoice text) {
        var entries = layout.columns().stream()
                .map(c -> new Entry(c.index(), c.heading(), c.field() == null ? null : c.field().key())).toList();
        var constants = layout.constants().stream().map(c -> new Entry(-1, c.text(), c.field().key())).toList();
        return new Profile(layout.sheetName(), layout.headerRow(), options, entries, constants, text, layout.fingerprint());
    }

    /** Empty where it was written by a version that this one does not understand. */
    static Optional<Profile> read(String json) {
        try {
            var profile = JSON.readValue(json, Profile.class);
            return profile.columns() == null || profile.options() == null ? Optional.empty() : Optional.of(profile);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether all headings are where they were. */
    boolean fits(Layout layout) {
        return layout.columns().size() == columns.size()
                && layout.columns().stream().allMatch(c -> columns.stream().anyMatch(e -> e.index() == c.index() && c.heading().equals(e.heading())));
    }

    /** Which part of the headings, of the list and of the profile together, both have: 0 to 1. */
    double likeness(Layout layout) {
        var known = (double) layout.columns().size() - fresh(layout).size();
        return columns.isEmpty() ? 0 : known / (layout.columns().size() + columns.size() - known);
    }

    /** Columns under headings that were not there last time. */
    List<Column> fresh(Layout layout) {
        return layout.columns().stream().filter(c -> entry(layout, c).isEmpty()).toList();
    }

    /** The layout with the saved meaning of each column; columns that are new keep what was found, unless it is taken. */
    Layout applyTo(Layout layout) {
        var used = layout.columns().stream().flatMap(column -> entry(layout, column).stream()).map(Entry::field).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var changed = new ArrayList<Column>();
        for (var column : layout.columns()) {
            changed.add(entry(layout, column).map(e -> saved(column, e)).orElseGet(() -> fresh(column, used)));
        }
        return layout.columns(changed).constants(savedConstants()).fingerprint(supplier == null ? layout.fingerprint() : supplier);
    }

    /** As chosen last time; that prices are net holds for the heading over them that was looked at then. */
    ImportOptions optionsFor(Layout layout) {
        var sameNet = layout.columnsOf(ImportField.PRICE_NET).stream().allMatch(column -> entry(layout, column)
                .filter(entry -> ImportField.PRICE_NET.key().equals(entry.field())).isPresent());
        return options.netPrices(options.netPrices() && sameNet);
    }

    private static Column fresh(Column column, Set<String> used) {
        var taken = column.field() != null && used.contains(column.field().key());
        return taken ? new Column(column.index(), column.heading(), null, column.decimal(), Basis.NONE, column.samples()) : column;
    }

    private List<Constant> savedConstants() {
        var saved = new ArrayList<Constant>();
        for (var entry : constants == null ? List.<Entry>of() : constants) {
            ImportField.byKey(entry.field()).ifPresent(field -> saved.add(new Constant(field, entry.heading())));
        }
        return saved;
    }

    /** The same heading; of several that are called the same, the one that stands at the same turn. */
    private Optional<Entry> entry(Layout layout, Column column) {
        var turn = layout.columns().stream().filter(c -> c.index() < column.index() && same(c.heading(), column.heading())).count();
        return columns.stream().filter(e -> same(e.heading(), column.heading())).skip(turn).findFirst();
    }

    private static boolean same(String a, String b) {
        return Fingerprint.key(a).equals(Fingerprint.key(b));
    }

    private static Column saved(Column column, Entry entry) {
        var field = entry.field() == null ? null : ImportField.byKey(entry.field()).orElse(null);
        var basis = field == column.field() && column.sure() ? column.basis() : Basis.SAVED;
        return new Column(column.index(), column.heading(), field, column.decimal(), basis, column.samples());
    }
}
