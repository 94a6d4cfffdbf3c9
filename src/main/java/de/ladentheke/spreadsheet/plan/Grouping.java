package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import de.ladentheke.spreadsheet.plan.columns.RowKind;
import de.ladentheke.spreadsheet.plan.shop.ShopGroups;
import de.ladentheke.spreadsheet.plan.shop.ShopKeys;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins rows to products with several variants once all rows are read, so that their order does not matter: rows that
 * name the same group (handle), or the number of another row (parent article). A group without such a row joins what
 * has the same name or none. Variants that are new join the product that the shop has already.
 */
final class Grouping {
    private final PlanData data;
    private final PlanRows rows;
    private final PlanValues values;
    private final MeantProduct meant;
    private final Map<String, VariantGroup> groups = new LinkedHashMap<>();
    private final BitSet late = new BitSet();

    Grouping(PlanData data, ShopKeys shop) {
        this.data = data;
        meant = new MeantProduct(data, shop);
        rows = data.rows();
        values = data.values();
    }

    /** Whether rows of this list can belong together, so that what is missing in one may stand in another. */
    boolean possible() {
        return data.columns().has(Field.VARIANT_GROUP);
    }

    /** Whether a row below the first of its group only carries another picture. */
    boolean picturesOnly(int row) {
        var group = values.text(Field.VARIANT_GROUP, row);
        return group != null && groups.containsKey(group) && values.fields().stream().filter(Field::ofVariant)
                .noneMatch(field -> values.get(field, row) != null && !data.columns().constants().containsKey(field));
    }

    /** Whether the row may be the product of others: it names no group itself. */
    boolean maybeParent(int row) {
        return possible() && values.get(Field.VARIANT_GROUP, row) == null;
    }

    void add(int row) {
        var group = values.text(Field.VARIANT_GROUP, row);
        if (group != null) {
            groups.computeIfAbsent(group, key -> new VariantGroup()).add(row);
        }
    }

    /** A variant without a number is called after its group and what sets it apart; nothing is made up for other rows. */
    void number(int row) {
        var group = values.text(Field.VARIANT_GROUP, row);
        var color = values.text(Field.COLOR, row);
        var size = values.text(Field.SIZE, row);
        boolean first = group != null && !groups.containsKey(group);
        if (group != null && values.get(Field.SKU, row) == null && values.get(Field.GTIN, row) == null
                && data.reader().kind(row) != RowKind.PARENT && (first || color != null || size != null)) {
            values.set(Field.SKU, row, VariantNumbers.of(group, color, size));
        }
    }

    /** Returns the rows that turned out to be clarified. */
    BitSet settle(RowMatcher matcher) {
        if (possible()) {
            findParents();
            withoutZeros(matcher);
            groups.forEach(this::settle);
            alone(matcher);
            IntStream.range(0, rows.size()).filter(row -> fresh(row) && rows.leads(row)).forEach(this::check);
            IntStream.range(0, rows.size()).filter(row -> fresh(row) && !rows.leads(row)).forEach(this::check);
            data.findings().sort();
        }
        return late;
    }

    /** Products whose variants the list lacks are articles like any other, known by their name. */
    private void alone(RowMatcher matcher) {
        for (int row = 0; row < rows.size(); row++) {
            if (fresh(row) && !rows.isProductOnly(row) && data.reader().kind(row) == RowKind.PARENT && values.get(Field.SKU, row) == null) {
                rows.variant(row, matcher.match(row, late(row)));
            }
        }
    }

    private void findParents() {
        var identifiers = new HashMap<String, Integer>();
        for (int row = 0; row < rows.size(); row++) {
            if (values.get(Field.VARIANT_GROUP, row) == null) {
                identify(row, values.text(Field.SKU, row));
                identify(row, data.reader().id(row));
            }
        }
    }

    /** Rows that turned out to be no parents are articles like any other. */
    private void withoutZeros(RowMatcher matcher) {
        var parents = new BitSet();
        groups.values().stream().filter(group -> group.parent >= 0).forEach(group -> parents.set(group.parent));
        for (int row = 0; row < rows.size(); row++) {
            if (fresh(row) && !parents.get(row) && values.get(Field.VARIANT_GROUP, row) == null) {
                rows.variant(row, matcher.matchWithZeros(row, late(row)));
            }
        }
    }

    private RowMatcher.Report late(int row) {
        return new RowMatcher.Report() {
            @Override
            public void found(Field field, String key, Object... arguments) {
                problem(row, data.columns().position(field), key, arguments);
            }

            @Override
            public void remark(Field field, String key, Object... arguments) {
                data.remark(new Finding(row, data.columns().position(field), String.valueOf(arguments[0]), key, arguments));
            }
        };
    }

    private void identify(int row, String key) {
        var group = key == null ? null : groups.get(key);
        if (group != null && group.parent < 0) {
            group.parent = row;
        }
    }

    private void settle(String key, VariantGroup group) {
        int[] members = group.rows().filter(rows::taken).toArray();
        var parent = group.parent;
        long product = meant.of(key, group, members);
        boolean productOnly = parent >= 0 && fresh(parent) && members.length > 0 && onlyProduct(parent);
        if (parent >= 0) {
            values.set(Field.VARIANT_GROUP, parent, meant.key(parent, key));
        }
        if (productOnly) {
            productOnly(parent, product, members);
        }
        int lead = parent >= 0 ? parent : lead(key, group);
        for (int row : members) {
            if (rows.variant(row) != 0) {
                watchForMove(row, key);
            } else if (row != lead && (parent >= 0 || belongs(row, lead, key))) {
                join(row, lead, product);
            } else if (row == lead) {
                toProduct(row, product);
            }
        }
        if (parent >= 0 && !productOnly && fresh(parent)) {
            toProduct(parent, product);
        }
    }

    /** Whether the row says nothing that a variant needs. */
    private boolean onlyProduct(int row) {
        return data.reader().kind(row) == RowKind.PARENT || values.get(Field.PRICE_GROSS, row) == null && data.reader().net(row) == null;
    }

    /** The row of the product itself carries no variant: in the shop it means the product of its variants. */
    private void productOnly(int parent, long product, int[] members) {
        rows.productOnly(parent);
        data.reader().forgetNamed(parent);
        values.fields().stream().filter(field -> field.ofVariant() && field != Field.SKU).forEach(field -> values.set(field, parent, null));
        if (product == ShopGroups.SEVERAL) {
            problem(parent, -1, "problem.several_products");
        } else if (product != 0) {
            rows.product(parent, product);
            rows.variant(parent, meant.variant(product, members));
        }
    }

    /** The row that the others name, else the first that is not left out. */
    private int lead(String key, VariantGroup group) {
        return group.rows().filter(row -> key.equals(values.text(Field.SKU, row)) && rows.change(row) != Change.LEFT_OUT).findFirst()
                .orElseGet(() -> group.rows().filter(row -> rows.change(row) != Change.LEFT_OUT).findFirst().orElse(-1));
    }

    private boolean belongs(int row, int lead, String key) {
        var name = values.text(Field.NAME, row);
        return name == null || name.equals(values.text(Field.NAME, lead)) || key.equals(values.text(Field.SKU, lead))
                || data.reader().kind(row) == RowKind.CHILD;
    }

    private void join(int row, int lead, long product) {
        if (values.get(Field.SKU, row) == null && values.get(Field.GTIN, row) == null) {
            problem(row, -1, "problem.variant_number");
        } else if (product != 0) {
            toProduct(row, product);
        } else if (rows.taken(lead)) {
            rows.lead(row, lead);
        } else {
            problem(row, -1, "problem.first_row", Integer.toString(rows.number(lead)));
        }
        setApart(row, lead);
    }

    /** A variant that says neither colour nor size is told apart by what its name says beyond the product's. */
    private void setApart(int row, int lead) {
        var name = values.text(Field.NAME, row);
        var common = values.text(Field.NAME, lead);
        if (values.has(Field.SIZE) && name != null && common != null && values.get(Field.COLOR, row) == null && values.get(Field.SIZE, row) == null) {
            var rest = name.startsWith(common) ? name.substring(common.length()).replaceFirst("^[\\s,;:/–-]+", "") : name;
            values.set(Field.SIZE, row, rest.isBlank() || rest.length() > Field.SIZE.maxLength() ? null : rest);
        }
    }

    /** A new variant of a product that the shop has. */
    private void toProduct(int row, long product) {
        if (product == ShopGroups.SEVERAL) {
            problem(row, -1, "problem.several_products");
        } else if (product != 0) {
            rows.joins(row, product);
        }
    }

    private void watchForMove(int row, String key) {
        if (meant.elsewhere(row, key)) {
            problem(row, data.columns().position(Field.VARIANT_GROUP), "problem.moves");
        }
    }

    private void check(int row) {
        var out = data.unknownsStayOut();
        if (out == LeftOut.NOT_IN_SHOP || out != null && !rows.joins(row)) {
            data.leaveOut(row, out);
        } else if (rows.leads(row) && !rows.joins(row) && values.get(Field.NAME, row) == null) {
            problem(row, data.columns().position(Field.NAME), "problem.no_name");
        } else if (!rows.leads(row) && !rows.taken(rows.lead(row))) {
            problem(row, -1, "problem.first_row", Integer.toString(rows.number(rows.lead(row))));
        }
    }

    private boolean fresh(int row) {
        return rows.change(row) == Change.NEW && rows.variant(row) == 0;
    }

    private void problem(int row, int column, String key, Object... arguments) {
        var value = column < 0 || data.columns().field(column) == null ? "" : values.get(data.columns().field(column), row);
        data.findings().add(new Finding(row, column, value == null ? "" : value.toString(), key, arguments));
        rows.change(row, Change.TO_CLARIFY);
        data.doubts().add(row, values);
        late.set(row);
    }
}
