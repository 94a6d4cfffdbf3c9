package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a list fills which field. Where only prices and stock are taken over, other columns are read as far
 * as they tell which article is meant or whether its price is right, and are no trouble.
 */
public final class PlanColumns {
    private static final Set<ImportField> READ = EnumSet.of(ImportField.SKU, ImportField.GTIN, ImportField.NAME, ImportField.VARIANT_GROUP,
            ImportField.COLOR, ImportField.SIZE, ImportField.SUPPLIER, ImportField.VAT_RATE, ImportField.PURCHASE_PRICE, ImportField.PRICE_GROSS, ImportField.PRICE_NET,
            ImportField.STOCK_QTY);
    private static final Set<ImportField> MINDED = EnumSet.of(ImportField.SKU, ImportField.GTIN, ImportField.PRICE_GROSS,
            ImportField.PRICE_NET, ImportField.STOCK_QTY);
    private static final Set<String> SEVERAL_CATEGORIES = Set.of("WooCommerce", "Dokan");
    private static final Set<Field> PRICE_AND_STOCK = EnumSet.of(Field.PRICE_GROSS, Field.STOCK_QTY);

    private final boolean pricesOnly;
    private final boolean contentFromName;
    private final Layout layout;
    private final List<Column> columns;
    private final Map<Field, Integer> positions = new EnumMap<>(Field.class);
    private final OwnLayout own;
    private final boolean onlineShop;
    private final boolean severalCategories;
    private final int netPosition;
    private final boolean ownCategory;
    private final List<JoinedColumns> joined;
    private final Map<Field, Object> constants;
    private final VariantColumns variants;

    /**
     * @param pricesOnly      whether of articles that are there already only price and stock are taken over
     * @param contentFromName whether amount and unit are taken out of the name where no column gives them
     */
    public PlanColumns(Layout layout, boolean pricesOnly, boolean contentFromName) {
        this.pricesOnly = pricesOnly;
        this.layout = layout;
        columns = layout.columns();
        own = OwnLayout.of(layout).orElse(null);
        severalCategories = layout.system() != null && SEVERAL_CATEGORIES.contains(layout.system());
        onlineShop = "WooCommerce".equals(layout.system()) || "Shopify".equals(layout.system());
        this.contentFromName = contentFromName && !pricesOnly && !exact();
        variants = new VariantColumns(layout);
        constants = Constants.values(layout);
        constants.keySet().removeIf(field -> pricesOnly && !READ.contains(ImportField.of(field)));
        int net = -1;
        for (int i = 0; i < columns.size(); i++) {
            var meaning = meaning(i);
            if (meaning == ImportField.PRICE_NET) {
                net = i;
            } else if (meaning != null && meaning.field().isPresent()) {
                positions.putIfAbsent(meaning.field().get(), i);
            }
        }
        netPosition = net;
        joined = together();
        ownCategory = positions.containsKey(Field.CATEGORY) || constants.containsKey(Field.CATEGORY);
    }

    private List<JoinedColumns> together() {
        var positions = new EnumMap<ImportField, List<Integer>>(ImportField.class);
        for (int i = 0; i < columns.size(); i++) {
            var meaning = meaning(i);
            if (meaning != null && meaning.joins() && meaning.field().isPresent()) {
                positions.computeIfAbsent(meaning, field -> new ArrayList<>()).add(i);
            }
        }
        return positions.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new JoinedColumns(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    /** Fields that several columns fill together. */
    List<JoinedColumns> joined() {
        return joined;
    }

    /** Whether the column is one of several that fill a field together. */
    public boolean part(int position) {
        return joined.stream().anyMatch(columns -> columns.positions().contains(position));
    }

    /** What rows say that have no column or an empty cell for it. */
    public Map<Field, Object> constants() {
        return constants;
    }

    /** What rows say beside their columns, in the order in which they are shown behind the columns. */
    public List<ImportField> further() {
        var fields = EnumSet.noneOf(Field.class);
        fields.addAll(constants.keySet());
        if (contentFromName) {
            fields.add(Field.CONTENT_AMOUNT);
        }
        fields.addAll(setApart());
        return fields.stream().filter(field -> writes(field) && !has(field) && !contentUnit(field)).map(ImportField::of).toList();
    }

    /** What sets variants apart where other columns than those of colour and size tell it. */
    private Set<Field> setApart() {
        return variants.any() ? EnumSet.of(Field.COLOR, Field.SIZE) : has(Field.VARIANT_GROUP) ? EnumSet.of(Field.SIZE) : EnumSet.noneOf(Field.class);
    }

    VariantColumns variants() {
        return variants;
    }

    /** Whether a name that tells amount and unit fills them where nothing else does. */
    public boolean contentFromName() {
        return contentFromName;
    }

    /** Shown with its amount. */
    private boolean contentUnit(Field field) {
        return field == Field.CONTENT_UNIT && (constants.containsKey(Field.CONTENT_AMOUNT) || has(Field.CONTENT_AMOUNT));
    }

    /** Whether the list has the layout of WooCommerce or Shopify. */
    public boolean onlineShop() {
        return onlineShop;
    }

    /** Whether commas tell one category from the next. */
    boolean severalCategories() {
        return severalCategories;
    }

    /** Whether the list says itself what every article holds: one that we wrote. */
    public boolean exact() {
        return own != null && own.exact();
    }

    /** Which of our own lists this is, null for others. */
    OwnLayout own() {
        return own;
    }

    Layout layout() {
        return layout;
    }

    public int size() {
        return columns.size();
    }

    public Column column(int position) {
        return columns.get(position);
    }

    /** Whether the column's values are taken over. */
    public boolean taken(int position) {
        return position == netPosition || field(position) != null;
    }

    /** The field that the column fills directly, or null. */
    public Field field(int position) {
        var meaning = meaning(position);
        return meaning == null ? null : meaning.field().orElse(null);
    }

    /** Whether a row must wait where this column's cell cannot be read. */
    public boolean minds(int position) {
        return !pricesOnly || MINDED.contains(meaning(position)) || hasNet() && meaning(position) == ImportField.VAT_RATE;
    }

    /** Whether the import may change this field. */
    public boolean writes(Field field) {
        return !pricesOnly || PRICE_AND_STOCK.contains(field);
    }

    private ImportField meaning(int position) {
        var meaning = columns.get(position).field();
        return pricesOnly && !READ.contains(meaning) ? null : meaning;
    }

    public boolean isNet(int position) {
        return position == netPosition;
    }

    public boolean hasNet() {
        return netPosition >= 0;
    }

    public boolean has(Field field) {
        return positions.containsKey(field);
    }

    /** Whether a column or a constant, and not the title of a group of rows, names the category. */
    public boolean ownCategory() {
        return ownCategory;
    }

    /** Position in the layout of the first column that fills it, -1 where none does. */
    public int position(Field field) {
        var position = positions.get(field);
        if (position == null && field == Field.PRICE_GROSS) {
            return netPosition;
        }
        return position == null ? -1 : position;
    }

    /** Fields that a row of the list can fill, the ones derived from others included. */
    public PlanValues values() {
        var values = new PlanValues();
        positions.keySet().forEach(values::add);
        List.of(Field.SKU, Field.GTIN, Field.NAME, Field.CATEGORY).forEach(values::add);
        constants.keySet().forEach(values::add);
        setApart().forEach(values::add);
        if (hasNet()) {
            values.add(Field.PRICE_GROSS);
        }
        if (has(Field.CONTENT_AMOUNT) || contentFromName) {
            values.add(Field.CONTENT_AMOUNT);
            values.add(Field.CONTENT_UNIT);
        }
        return values;
    }
}
