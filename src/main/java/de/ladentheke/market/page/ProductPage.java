package de.ladentheke.market.page;

import de.ladentheke.market.model.Content;
import de.ladentheke.market.model.Content.Photo;
import de.ladentheke.market.model.Content.Variant;
import de.ladentheke.market.model.Search;
import de.ladentheke.market.model.Shop;
import de.ladentheke.text.Html;
import java.util.List;

/** One product with all its variants. */
final class ProductPage {
    private final View view;
    private final Shop shop;
    private final String path;

    ProductPage(View view, Shop shop, String path) {
        this.view = view;
        this.shop = shop;
        this.path = path;
    }

    String write(Content content) {
        var description = content.shortDescription().isBlank() ? content.description() : content.shortDescription();
        return new Layout(view, "").at(path).describedAs(description).data(JsonLd.product(content, shop, view, path)).page(content.name(), html -> {
            breadcrumb(html, content);
            html.open("article", "class", "product");
            gallery(html, content);
            html.open("div", "class", "offer");
            heading(html, content);
            offers(html, content);
            html.close();
            html.open("div", "class", "details");
            description(html, content);
            facts(html, content.facts());
            html.close();
            shopBox(html, content);
            html.close();
        });
    }

    private void breadcrumb(Html html, Content content) {
        html.open("nav", "class", "crumbs", "aria-label", view.t("crumbs.label")).open("ol");
        html.open("li").leaf("a", view.t("crumbs.start"), "href", "/").close();
        var far = "";
        for (var part : content.category().split(">")) {
            if (!part.isBlank()) {
                far = far.isEmpty() ? part.strip() : far + " > " + part.strip();
                html.open("li").leaf("a", part.strip(), "href", Filters.address("/suche", Search.newest().withCategory(far))).close();
            }
        }
        html.leaf("li", content.name(), "aria-current", "page").close().close();
    }

    private void gallery(Html html, Content content) {
        html.open("div", "class", "gallery");
        if (content.photos().isEmpty()) {
            html.open("div", "class", "photo");
            Cards.nothing(html, content.name());
            html.close();
        } else {
            large(html, content);
            small(html, content);
        }
        html.close();
    }

    private void large(Html html, Content content) {
        html.open("div", "class", "large", "tabindex", "0", "role", "group", "aria-label", view.t("gallery.label"));
        for (int i = 0; i < content.photos().size(); i++) {
            var photo = content.photos().get(i);
            html.open("a", "href", Assets.large(photo.sha256()), "id", "foto-" + (i + 1), "class", "frame");
            html.single("img", "src", Assets.large(photo.sha256()), "alt", alt(content, photo), "width", size(photo.width()),
                    "height", size(photo.height()), "loading", i == 0 ? null : "lazy").close();
        }
        html.close();
    }

    private void small(Html html, Content content) {
        if (content.photos().size() < 2) {
            return;
        }
        html.open("ul", "class", "thumbs");
        for (int i = 0; i < content.photos().size(); i++) {
            html.open("li").open("a", "href", "#foto-" + (i + 1), "aria-label", view.t("gallery.show", i + 1));
            html.single("img", "src", Assets.small(content.photos().get(i).sha256()), "alt", "", "width", "72", "height", "72").close().close();
        }
        html.close();
    }

    private static String size(int pixels) {
        return pixels > 0 ? String.valueOf(pixels) : null;
    }

    private static String alt(Content content, Photo photo) {
        return photo.alt().isBlank() ? content.name() : photo.alt();
    }

    private void heading(Html html, Content content) {
        if (!content.brand().isBlank()) {
            html.leaf("p", content.brand(), "class", "quiet brandline");
        }
        html.leaf("h1", content.name());
        if (!content.shortDescription().isBlank()) {
            html.leaf("p", content.shortDescription(), "class", "lead lines");
        }
    }

    private void offers(Html html, Content content) {
        var variants = content.variants();
        if (variants.size() == 1) {
            single(html, variants.getFirst(), content.vatRate());
        } else {
            new VariantTable(view).write(html, content);
        }
        html.leaf("p", view.t("offer.practice"), "class", "note");
    }

    /** Total price, VAT note and unit price in one view (§ 4 Abs. 1, § 6 Abs. 1 PAngV). */
    private void single(Html html, Variant variant, int vatRate) {
        var formats = view.formats();
        html.open("p", "class", "price big").leaf("strong", formats.money(variant.priceCents()));
        if (variant.unitPrice() != null) {
            html.text(" ").leaf("span", formats.unitPrice(variant.unitPrice().cents(), variant.unitPrice().unit()), "class", "unit");
        }
        html.text(" ").leaf("small", formats.vatNoteWithRate(vatRate)).close();
        html.open("p").leaf("span", formats.availability(variant), "class", Formats.stockClass(variant.availability())).close();
        html.open("dl", "class", "codes");
        code(html, view.t("variant.title"), formats.variantName(variant));
        code(html, view.t("variant.content"), variant.amount() == null ? "" : formats.thousandths(variant.amount().thousandths()) + " " + Formats.unit(variant.amount().unit()));
        code(html, view.t("variant.sku"), variant.sku());
        code(html, view.t("variant.gtin"), variant.gtin());
        html.close();
    }

    private static void code(Html html, String label, String value) {
        if (!value.isEmpty()) {
            html.open("div").leaf("dt", label).leaf("dd", value).close();
        }
    }

    private void description(Html html, Content content) {
        if (content.description().isBlank()) {
            return;
        }
        html.leaf("h2", view.t("product.description"));
        for (var paragraph : content.description().strip().split("\\R\\s*\\R")) {
            html.leaf("p", paragraph.strip(), "class", "lines");
        }
    }

    private void facts(Html html, List<Content.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.leaf("h2", view.t("product.facts")).open("dl", "class", "facts");
        for (var fact : facts) {
            html.open("div").leaf("dt", fact.label()).leaf("dd", fact.text(), "class", "lines").close();
        }
        html.close();
    }

    private void shopBox(Html html, Content content) {
        var box = new ShopBox(view, shop);
        html.open("aside", "class", "box", "aria-label", view.t("product.shop"));
        html.leaf("p", view.t("product.shop"), "class", "quiet");
        html.open("h2").leaf("a", shop.name(), "href", "/s/" + shop.slug()).close();
        box.address(html);
        box.contact(html, content.name());
        box.hours(html);
        box.imprint(html);
        html.close();
    }
}
