package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.spreadsheet.value.TextGuard;
import de.ladentheke.text.Slug;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shopify's product CSV: one row a variant, what all share on the first one, joined by the handle. */
final class ShopifyWriter implements ListWriter {
    /** Longest address of a product, in characters. */
    private static final int HANDLE = 100;
    private static final List<String> HEADINGS = List.of("Handle", "Title", "Body (HTML)", "Vendor", "Type", "Tags", "Published",
            "Option1 Name", "Option1 Value", "Option2 Name", "Option2 Value", "Option3 Name", "Option3 Value",
            "Variant SKU", "Variant Inventory Tracker", "Variant Inventory Qty", "Variant Inventory Policy",
            "Variant Fulfillment Service", "Variant Price", "Variant Compare At Price", "Variant Requires Shipping", "Variant Taxable",
            "Unit Price Total Measure", "Unit Price Total Measure Unit", "Unit Price Base Measure", "Unit Price Base Measure Unit",
            "Variant Barcode", "Image Src", "Image Position", "Image Alt Text", "Gift Card", "Cost per item", "Status");
    private static final Set<ImportField> HELD = EnumSet.of(ImportField.SKU, ImportField.GTIN, ImportField.NAME, ImportField.DESCRIPTION, ImportField.BRAND,
            ImportField.CATEGORY, ImportField.STATUS, ImportField.STOCK_QTY, ImportField.PRICE_GROSS, ImportField.PURCHASE_PRICE, ImportField.IMAGE,
            ImportField.VARIANT_GROUP, ImportField.COLOR, ImportField.SIZE, ImportField.CONTENT_AMOUNT, ImportField.CONTENT_UNIT);
    private final ExtraColumns extra;
    private final ShopCsv csv;
    private final Set<String> handles = new HashSet<>();

    /** @param columns in which any of the products says something */
    ShopifyWriter(OutputStream out, List<OwnColumn> columns) {
        extra = ExtraColumns.of(columns, HELD, ShopifyWriter::metafield);
        csv = new ShopCsv(out, Stream.concat(HEADINGS.stream(), extra.headings().stream()).toList());
    }

    @Override
    public int write(Product product, List<String> photos) {
        var handle = handle(product);
        var options = Options.of(product);
        boolean first = true;
        for (var variant : product.variants()) {
            var line = csv.line().set("Handle", handle);
            if (first) {
                shared(line, product);
            }
            options(line, options, variant, first);
            variant(line, product, variant);
            line.write();
            first = false;
        }
        return product.variants().size();
    }

    private static String metafield(ImportField field) {
        return OwnLayout.WORKBOOK.heading(field) + " (product.metafields.custom." + field.key() + ")";
    }

    private void shared(ShopCsv.Line line, Product product) {
        line.set("Title", TextGuard.withApostrophe(product.name()))
                .set("Body (HTML)", Html.of(ShopCsv.text(product, Field.DESCRIPTION)))
                .set("Vendor", guarded(product, Field.BRAND))
                .set("Type", guarded(product, Field.CATEGORY))
                .set("Published", product.status() == Status.READY ? "true" : "false")
                .set("Gift Card", "false")
                .set("Status", status(product.status()));
        extra.shared(line, product);
    }

    private static String status(Status status) {
        return switch (status) {
            case READY -> "active";
            case DRAFT -> "draft";
            case ARCHIVED -> "archived";
        };
    }

    /** A product without any has the one that Shopify itself writes. */
    private static void options(ShopCsv.Line line, Options options, Variant variant, boolean first) {
        if (options.all().isEmpty()) {
            line.set("Option1 Name", "Title").set("Option1 Value", "Default Title");
        }
        for (int i = 0; i < options.all().size(); i++) {
            var option = options.all().get(i);
            line.set("Option" + (i + 1) + " Name", first ? option.name() : "")
                    .set("Option" + (i + 1) + " Value", TextGuard.withApostrophe(option.value(variant)));
        }
    }

    private void variant(ShopCsv.Line line, Product product, Variant variant) {
        var stock = variant.get(Field.STOCK_QTY);
        line.set("Variant SKU", TextGuard.withApostrophe(variant.sku()))
                .set("Variant Inventory Tracker", stock == null ? "" : "shopify")
                .set("Variant Inventory Qty", ShopCsv.quantity(stock))
                .set("Variant Inventory Policy", "deny")
                .set("Variant Fulfillment Service", "manual")
                .set("Variant Price", ShopCsv.money(variant, Field.PRICE_GROSS))
                .set("Variant Requires Shipping", "true")
                .set("Variant Taxable", product.vatRate() == 0 ? "false" : "true")
                .set("Variant Barcode", (String) variant.get(Field.GTIN))
                .set("Cost per item", ShopCsv.money(variant, Field.PURCHASE_PRICE));
        content(line, variant);
        extra.variant(line, product, variant);
    }

    private static void content(ShopCsv.Line line, Variant variant) {
        var unit = (String) variant.get(Field.CONTENT_UNIT);
        if (unit != null && variant.get(Field.CONTENT_AMOUNT) != null) {
            var base = UnitBase.of(unit);
            line.set("Unit Price Total Measure", ShopCsv.quantity(variant.get(Field.CONTENT_AMOUNT)))
                    .set("Unit Price Total Measure Unit", UnitBase.shopify(unit))
                    .set("Unit Price Base Measure", "1")
                    .set("Unit Price Base Measure Unit", UnitBase.shopify(base == null ? unit : base.unit()));
        }
    }

    private static String guarded(Product product, Field field) {
        var text = ShopCsv.text(product, field);
        return text == null ? "" : TextGuard.withApostrophe(text);
    }

    /** From the name; with the article number where another product has it already. */
    private String handle(Product product) {
        var byName = Slug.of(product.name(), HANDLE);
        var longer = byName.isEmpty() || handles.contains(byName) ? Slug.of(product.name() + " " + product.variants().getFirst().sku(), HANDLE) : byName;
        var handle = longer.isEmpty() ? "artikel" : longer;
        int next = 2;
        var unique = handle;
        while (!handles.add(unique)) {
            unique = handle + "-" + next++;
        }
        return unique;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
