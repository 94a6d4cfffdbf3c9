package de.ladentheke.market.page;

import de.ladentheke.market.model.Search;
import de.ladentheke.market.model.Search.Found;
import de.ladentheke.market.model.Shop;
import de.ladentheke.text.Html;

/** A shop: what it says of itself, how to get there, what it has. */
final class ShopPage {
    private final View view;

    ShopPage(View view) {
        this.view = view;
    }

    String write(Shop shop, Search search, Found found) {
        var path = "/s/" + shop.slug();
        var listing = new Listing(view, path, search, found);
        return new Layout(view, "").at(path).describedAs(shop.profile().story()).data(JsonLd.shop(shop, view))
                .page(shop.name(), html -> {
                    about(html, shop);
                    html.open("section", "aria-label", view.t("shop.range"));
                    html.open("div", "class", "row").leaf("h2", view.t("shop.range")).leaf("p", listing.count(), "class", "quiet").close();
                    searchHere(html, path, search);
                    listing.write(html, false);
                    html.close();
                });
    }

    private void about(Html html, Shop shop) {
        var box = new ShopBox(view, shop);
        html.open("section", "class", "shopface").open("div");
        html.leaf("h1", shop.name());
        if (!shop.profile().story().isBlank()) {
            html.leaf("p", shop.profile().story(), "class", "lines lead");
        }
        html.close().open("aside", "class", "box");
        html.leaf("h2", view.t("shop.findUs"));
        box.address(html);
        box.contact(html, null);
        box.hours(html);
        box.imprint(html);
        html.close().close();
    }

    private void searchHere(Html html, String path, Search search) {
        html.open("form", "action", path, "method", "get", "role", "search", "class", "find here");
        html.leaf("label", view.t("shop.search"), "for", "q2", "class", "hidden");
        html.single("input", "id", "q2", "name", "q", "type", "search", "value", search.words(), "placeholder", view.t("shop.search"), "maxlength", "200");
        html.leaf("button", view.t("search.button"), "type", "submit").close();
    }
}
