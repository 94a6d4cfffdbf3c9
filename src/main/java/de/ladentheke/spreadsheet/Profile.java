package de.ladentheke.spreadsheet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Basis;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.layout.Layout.Constant;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the owner had a supplier's list read last time.
 *
 * @param sheet     name of the sheet
 * @param headerRow as in the file
 * @param constants what every row says without a column
 * @param text      how a text file was read, where that is otherwise than found, else null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Profile(String sheet, int headerRow, ImportOptions options, List<Entry> columns, List<Entry> constants, TextChoice text) {
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
        return new Profile(layout.sheetName(), layout.headerRow(), options, entries, constants, text);
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
        return layout.columns().size() == columns.size() && layout.columns().stream().allMatch(c -> entry(c).isPresent());
    }

    /** The layout with the saved meaning of each column. */
    Layout applyTo(Layout layout) {
        var changed = new ArrayList<Column>();
        for (var column : layout.columns()) {
            changed.add(entry(column).map(e -> saved(column, e)).orElse(column));
        }
        return layout.columns(changed).constants(savedConstants());
    }

    private List<Constant> savedConstants() {
        var saved = new ArrayList<Constant>();
        for (var entry : constants == null ? List.<Entry>of() : constants) {
            ImportField.byKey(entry.field()).ifPresent(field -> saved.add(new Constant(field, entry.heading())));
        }
        return saved;
    }

    private Optional<Entry> entry(Column column) {
        return columns.stream().filter(e -> e.index() == column.index() && column.heading().equals(e.heading())).findFirst();
    }

    private static Column saved(Column column, Entry entry) {
        var field = entry.field() == null ? null : ImportField.byKey(entry.field()).orElse(null);
        var basis = field == column.field() ? column.basis() : Basis.SAVED;
        return new Column(column.index(), column.heading(), field, column.decimal(), basis, column.samples());
    }
}
