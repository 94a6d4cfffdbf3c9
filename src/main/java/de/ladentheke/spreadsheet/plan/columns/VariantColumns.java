package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Columns that say what sets variants apart (option and its name, in pairs or as {@code Farbe: rot | Größe: L}), and of
 * which kind a row is. Colour and size fill their fields; any other option stands in the size as {@code Holz: Eiche},
 * or alone where the variant has no second one.
 */
final class VariantColumns {
    private record Pair(int name, int value) {}

    private record Option(String name, String value) {}

    private static final Set<String> COLORS = Set.of("farbe", "farbton", "color", "colour", "couleur", "kleur");
    private static final Set<String> SIZES = Set.of("größe", "grösse", "groesse", "gr", "gr.", "size", "konfektionsgröße", "schuhgröße", "taille", "maat");
    /** Shopify's words for "no option", and what stands where one variant of several has none. */
    private static final Set<String> NO_OPTION = Set.of("Default Title", "–", "-");
    /** Of an option that only numbers the variants: the article number stands in its own column. */
    private static final String NUMBER = "Artikelnummer";
    private static final Set<String> PARENTS = Set.of("variable", "configurable", "variable-subscription", "parent");
    private static final Set<String> CHILDREN = Set.of("variation", "subscription_variation", "child");

    private final List<Pair> pairs = new ArrayList<>();
    private final int type;
    private final int id;
    private final Map<Integer, String> names = new HashMap<>();
    private String group;

    VariantColumns(Layout layout) {
        type = position(layout, ImportField.ROW_TYPE);
        id = position(layout, ImportField.ROW_ID);
        int name = -1;
        for (int i = 0; i < layout.columns().size(); i++) {
            var meaning = layout.columns().get(i).field();
            if (meaning == ImportField.VARIANT_ATTR_NAME) {
                name = i;
            } else if (meaning == ImportField.VARIANT_ATTR) {
                pairs.add(new Pair(name, i));
                name = -1;
            }
        }
    }

    private static int position(Layout layout, ImportField field) {
        return layout.column(field).map(layout.columns()::indexOf).orElse(-1);
    }

    boolean any() {
        return !pairs.isEmpty();
    }

    /** Whether rows say of which kind they are. */
    boolean kinds() {
        return type >= 0;
    }

    /** @param shown what stands in the column at a position, null where nothing does */
    RowKind kind(IntFunction<String> shown) {
        var word = type < 0 ? null : shown.apply(type);
        if (word == null) {
            return RowKind.ARTICLE;
        }
        var first = word.toLowerCase(Locale.ROOT).split("[,;]", 2)[0].strip();
        return PARENTS.contains(first) ? RowKind.PARENT : CHILDREN.contains(first) ? RowKind.CHILD : RowKind.ARTICLE;
    }

    /** What other rows may call the row by, null where it has nothing of the kind. */
    String id(IntFunction<String> shown) {
        var word = id < 0 ? null : shown.apply(id);
        return word == null ? null : "id:" + word;
    }

    /** Fills colour and size of {@code row}; a product whose variants stand in other rows has none of its own. */
    void read(int row, IntFunction<String> shown, PlanValues values, CellReader.Report report) {
        var rowGroup = values.text(Field.VARIANT_GROUP, row);
        var options = options(shown, rowGroup);
        if (options.isEmpty() || kind(shown) == RowKind.PARENT) {
            return;
        }
        var color = value(options, COLORS);
        if (color != null && values.get(Field.COLOR, row) == null) {
            set(Field.COLOR, row, color, values, report);
        }
        var size = size(options, rowGroup != null, values.text(Field.SIZE, row));
        if (!size.isEmpty()) {
            set(Field.SIZE, row, size, values, report);
        }
    }

    private void set(Field field, int row, String text, PlanValues values, CellReader.Report report) {
        var reading = Cells.read(ImportField.of(field), Kind.TEXT, text, Decimal.COMMA);
        if (reading.problem() != null) {
            report.found(!reading.unreadable(), pairs.getFirst().value(), text, reading.problem(), reading.arguments());
        }
        values.set(field, row, reading.value());
    }

    /** @param variant whether the row is one: only then other options than the size belong there */
    private static String size(List<Option> options, boolean variant, String own) {
        var given = own != null ? own : value(options, SIZES);
        var parts = new ArrayList<String>();
        if (given != null) {
            parts.add(given);
        }
        for (var option : options) {
            if (variant && !option.name.equals(NUMBER) && !COLORS.contains(option.name.toLowerCase(Locale.ROOT)) && !SIZES.contains(option.name.toLowerCase(Locale.ROOT))) {
                parts.add(option.name.isEmpty() || options.size() == 1 && given == null ? option.value : option.name + ": " + option.value);
            }
        }
        return String.join(", ", parts);
    }

    private static String value(List<Option> options, Set<String> names) {
        return options.stream().filter(option -> names.contains(option.name.toLowerCase(Locale.ROOT))).map(Option::value).findFirst().orElse(null);
    }

    /** A name stands on the first row of a group only, and holds for those below. */
    private List<Option> options(IntFunction<String> shown, String rowGroup) {
        if (rowGroup == null || !rowGroup.equals(group)) {
            names.clear();
            group = rowGroup;
        }
        var options = new ArrayList<Option>();
        for (var pair : pairs) {
            var name = pair.name < 0 ? null : shown.apply(pair.name);
            if (name != null) {
                names.put(pair.value, name.strip());
            }
            var value = shown.apply(pair.value);
            if (value != null && !NO_OPTION.contains(value.strip())) {
                add(options, names.getOrDefault(pair.value, ""), value.strip());
            }
        }
        return options;
    }

    private static void add(List<Option> options, String name, String value) {
        if (!name.isEmpty() || value.indexOf(':') < 0) {
            options.add(new Option(name, value));
            return;
        }
        for (var part : value.split("\\|")) {
            int colon = part.indexOf(':');
            options.add(colon < 0 ? new Option("", part.strip()) : new Option(part.substring(0, colon).strip(), part.substring(colon + 1).strip()));
        }
    }
}
