package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Shop;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A real shop, and lists to import into it. */
public final class TestShop extends Shop {
    public final Imports imports = new Imports(database, catalogue, history);
    final Importer importer = new Importer(database, catalogue, history);

    public TestShop() {}

    public TestShop(Path folder) {
        super(folder);
    }

    /** Fields by turns: name of the field, value. */
    public Product product(Object... fields) {
        var values = new EnumMap<Field, Object>(Field.class);
        for (int i = 0; i < fields.length; i += 2) {
            values.put((Field) fields[i], fields[i + 1]);
        }
        return catalogue.save(Product.create(values));
    }

    public Product get(String sku) {
        return catalogue.bySku(sku).orElseThrow(() -> new AssertionError("no product " + sku));
    }

    /** A list in memory: headings are keys of {@link ImportField}, or others for columns that are not taken over. */
    public ImportPlan plan(ImportOptions options, String... lines) {
        return plan(options, Corrections.NONE, lines);
    }

    public ImportPlan plan(ImportOptions options, Corrections corrections, String... lines) {
        return plan(layout(lines[0]), options, corrections, lines);
    }

    public ImportPlan plan(Layout layout, ImportOptions options, Corrections corrections, String... lines) {
        try (var source = new ListInMemory(lines)) {
            return importer.plan(source, layout, options, corrections, Progress.NONE);
        } catch (SpreadsheetException e) {
            throw new AssertionError(e);
        }
    }

    public ImportPlan plan(String... lines) {
        return plan(ImportOptions.DEFAULT, lines);
    }

    public Importer.Result apply(String... lines) {
        return importer.apply(plan(lines), "Liste.csv", Progress.NONE);
    }

    static Layout layout(String headings) {
        var columns = new ArrayList<Layout.Column>();
        for (var heading : headings.split(";")) {
            var field = ImportField.byKey(heading).orElse(null);
            columns.add(new Layout.Column(columns.size(), heading, field, Layout.Decimal.COMMA, Layout.Basis.HEADING, List.of()));
        }
        return new Layout(0, "list.csv", 1, columns, List.of(), "test:" + headings, null);
    }

    public long count(String table) {
        return database.read(tx -> tx.first("SELECT count(*) FROM " + table, line -> line.getLong(1))).orElseThrow();
    }

    public String text(String sql) {
        return database.read(tx -> tx.first(sql, line -> line.getString(1))).orElseThrow();
    }

    /** Everything in the tables of products, to compare before and after. */
    Map<String, List<String>> content() {
        return Map.of(
                "product", dump("SELECT name, name_sort, brand, category, short_description, description, vat_rate, sales_unit, "
                        + "supplier, photos, attributes, status FROM product WHERE removed = 0 ORDER BY pk"),
                "variant", dump("SELECT product, position, sku, gtin, mpn, color, size, price_gross, uvp, purchase_price, stock_qty, "
                        + "content_amount, content_unit FROM variant WHERE removed = 0 ORDER BY pk"));
    }

    private List<String> dump(String sql) {
        return database.read(tx -> tx.list(sql, line -> {
            var text = new StringBuilder();
            for (int i = 1; i <= line.getMetaData().getColumnCount(); i++) {
                text.append(line.getString(i)).append('|');
            }
            return text.toString();
        }));
    }
}
