package de.ladentheke.market.page;

import de.ladentheke.market.model.Content;
import de.ladentheke.market.model.Content.Variant;
import de.ladentheke.text.Html;

/** The variants of one product, each with its price, unit price and availability. */
final class VariantTable {
    private final View view;

    VariantTable(View view) {
        this.view = view;
    }

    void write(Html html, Content content) {
        var formats = view.formats();
        var lowest = formats.money(content.cheapest().priceCents());
        var same = content.cheapest().priceCents() == content.highestPrice();
        html.open("p", "class", "price big").leaf("strong", same ? lowest : view.t("price.from", lowest));
        unitPrice(html, content.cheapest());
        html.text(" ").leaf("small", formats.vatNoteWithRate(content.vatRate())).close();
        html.open("table", "class", "variants").leaf("caption", view.t("variant.caption"), "class", "hidden");
        head(html);
        html.open("tbody");
        content.variants().forEach(variant -> row(html, variant, content.vatRate()));
        html.close().close();
    }

    private void head(Html html) {
        html.open("thead").open("tr");
        html.leaf("th", view.t("variant.title"), "scope", "col").leaf("th", view.t("variant.availability"), "scope", "col");
        html.leaf("th", view.t("variant.price"), "scope", "col", "class", "n").close().close();
    }

    private void row(Html html, Variant variant, int vatRate) {
        var formats = view.formats();
        var name = formats.variantName(variant);
        html.open("tr").open("th", "scope", "row").text(name.isEmpty() ? variant.sku() : name);
        if (!variant.sku().isEmpty() && !name.isEmpty()) {
            html.leaf("small", variant.sku());
        }
        html.close();
        html.open("td").leaf("span", formats.availability(variant), "class", Formats.stockClass(variant.availability())).close();
        html.open("td", "class", "n").leaf("strong", formats.money(variant.priceCents()));
        html.leaf("small", formats.vatNote(vatRate));
        unitPrice(html, variant);
        html.close().close();
    }

    private void unitPrice(Html html, Variant variant) {
        if (variant.unitPrice() != null) {
            html.text(" ").leaf("span", view.formats().unitPrice(variant.unitPrice().cents(), variant.unitPrice().unit()), "class", "unit");
        }
    }
}
