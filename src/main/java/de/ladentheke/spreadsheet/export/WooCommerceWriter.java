package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.value.TextGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CSV of WooCommerce's product import: a product with variants is a row "variable" and a row "variation" for each. */
final class WooCommerceWriter implements ListWriter {
    private static final List<String> HEADINGS = List.of("Type", "SKU", "GTIN, UPC, EAN, or ISBN", "Name", "Published", "Is featured?",
            "Visibility in catalog", "Short description", "Description", "Tax status", "Tax class", "In stock?", "Stock", "Low stock amount",
            "Backorders allowed?", "Sold individually?", "Regular price", "Categories", "Images", "Parent", "Position", "Brands",
            "Attribute 1 name", "Attribute 1 value(s)", "Attribute 1 visible", "Attribute 1 global",
            "Attribute 2 name", "Attribute 2 value(s)", "Attribute 2 visible", "Attribute 2 global",
            "Attribute 3 name", "Attribute 3 value(s)", "Attribute 3 visible", "Attribute 3 global",
            "Meta: _unit_product", "Meta: _unit", "Meta: _unit_base", "Meta: _ts_mpn", "Cost of goods");
    private static final Set<ImportField> HELD = EnumSet.of(ImportField.SKU, ImportField.GTIN, ImportField.NAME, ImportField.SHORT_DESCRIPTION,
            ImportField.DESCRIPTION, ImportField.VAT_RATE, ImportField.STOCK_QTY, ImportField.MIN_STOCK, ImportField.PRICE_GROSS, ImportField.PURCHASE_PRICE,
            ImportField.CATEGORY, ImportField.BRAND, ImportField.IMAGE, ImportField.VARIANT_GROUP, ImportField.COLOR, ImportField.SIZE, ImportField.MPN,
            ImportField.CONTENT_AMOUNT, ImportField.CONTENT_UNIT);
    private final ExtraColumns extra;
    private final ShopCsv csv;

    /** @param columns in which any of the products says something */
    WooCommerceWriter(OutputStream out, List<OwnColumn> columns) {
        extra = ExtraColumns.of(columns, HELD, field -> "Meta: " + field.key());
        csv = new ShopCsv(out, Stream.concat(HEADINGS.stream(), extra.headings().stream()).toList());
    }

    @Override
    public int write(Product product, List<String> photos) {
        var options = Options.of(product);
        if (product.variants().size() == 1) {
            var line = csv.line().set("Type", "simple").set("Position", "0");
            shared(line, product, photos);
            sold(line, product, product.variants().getFirst(), options);
            line.write();
            return 1;
        }
        parent(product, photos, options);
        int position = 0;
        for (var variant : product.variants()) {
            var line = csv.line().set("Type", "variation").set("Parent", text(parentNumber(product))).set("Position", Integer.toString(++position))
                    .set("Name", text(product.name())).set("Published", published(product)).set("Tax status", "taxable")
                    .set("Tax class", "parent");
            sold(line, product, variant, options);
            line.write();
        }
        return product.variants().size() + 1;
    }

    private void parent(Product product, List<String> photos, Options options) {
        var line = csv.line().set("Type", "variable").set("SKU", text(parentNumber(product))).set("Position", "0").set("In stock?", "1");
        shared(line, product, photos);
        attributes(line, options, product.variants());
        line.write();
    }

    /** WooCommerce's own numbers must differ from each other, those of parents as well. */
    private static String parentNumber(Product product) {
        var group = OwnColumn.group(product);
        var taken = product.variants().stream().anyMatch(variant -> variant.sku().equals(group));
        return taken ? group + "-V" : group;
    }

    private void shared(ShopCsv.Line line, Product product, List<String> photos) {
        line.set("Name", text(product.name()))
                .set("Published", published(product))
                .set("Is featured?", "0")
                .set("Visibility in catalog", "visible")
                .set("Short description", Html.described(ShopCsv.text(product, Field.SHORT_DESCRIPTION)))
                .set("Description", Html.described(ShopCsv.text(product, Field.DESCRIPTION)))
                .set("Tax status", "taxable")
                .set("Tax class", taxClass(product.vatRate()))
                .set("Backorders allowed?", "0")
                .set("Sold individually?", "0")
                .set("Low stock amount", ShopCsv.quantity(product.get(Field.MIN_STOCK)))
                .set("Categories", text(listed(ShopCsv.text(product, Field.CATEGORY))))
                .set("Images", photos.stream().map(WooCommerceWriter::listed).collect(Collectors.joining(", ")))
                .set("Brands", text(listed(ShopCsv.text(product, Field.BRAND))));
        extra.shared(line, product);
    }

    private void sold(ShopCsv.Line line, Product product, Variant variant, Options options) {
        var stock = (Long) variant.get(Field.STOCK_QTY);
        line.set("SKU", text(variant.sku()))
                .set("GTIN, UPC, EAN, or ISBN", (String) variant.get(Field.GTIN))
                .set("In stock?", stock != null && stock == 0 ? "0" : "1")
                .set("Stock", ShopCsv.quantity(stock))
                .set("Regular price", ShopCsv.money(variant, Field.PRICE_GROSS))
                .set("Cost of goods", ShopCsv.money(variant, Field.PURCHASE_PRICE))
                .set("Meta: _ts_mpn", text((String) variant.get(Field.MPN)));
        attributes(line, options, List.of(variant));
        content(line, variant);
        extra.variant(line, product, variant);
    }

    private static void attributes(ShopCsv.Line line, Options options, List<Variant> variants) {
        for (int i = 0; i < options.all().size(); i++) {
            var option = options.all().get(i);
            var values = variants.stream().map(option::value).distinct().map(WooCommerceWriter::listed).collect(Collectors.joining(", "));
            var attribute = "Attribute " + (i + 1);
            line.set(attribute + " name", option.name()).set(attribute + " value(s)", text(values))
                    .set(attribute + " visible", "1").set(attribute + " global", "1");
        }
    }

    /** The fields of the plugin Germanized, from which it computes the unit price. */
    private static void content(ShopCsv.Line line, Variant variant) {
        var unit = (String) variant.get(Field.CONTENT_UNIT);
        var base = UnitBase.of(unit);
        if (variant.get(Field.CONTENT_AMOUNT) != null && unit != null) {
            line.set("Meta: _unit_product", ShopCsv.quantity(variant.get(Field.CONTENT_AMOUNT))).set("Meta: _unit", unit)
                    .set("Meta: _unit_base", base == null ? "1" : Integer.toString(base.ofContent()));
        }
    }

    private static String taxClass(int vatRate) {
        return switch (vatRate) {
            case 700 -> "reduced-rate";
            case 0 -> "zero-rate";
            default -> "";
        };
    }

    private static String published(Product product) {
        return product.status() == Status.READY ? "1" : "-1";
    }

    /** In lists a comma separates. */
    private static String listed(String text) {
        return text == null ? null : text.replace(",", "\\,");
    }

    private static String text(String text) {
        return text == null ? "" : TextGuard.withApostrophe(text);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
