package de.ladentheke.market.page;

import de.ladentheke.market.model.Shop;

/** Who answers for a shop (§ 5 DDG; completeness is to be confirmed by a lawyer). */
final class ImprintPage {
    private final View view;

    ImprintPage(View view) {
        this.view = view;
    }

    String write(Shop shop) {
        var title = view.t("imprint.title", shop.name());
        return new Layout(view, "").notIndexed().page(title, html -> {
            var profile = shop.profile();
            var box = new ShopBox(view, shop);
            html.open("article", "class", "prose").leaf("h1", title);
            html.leaf("p", profile.legalName().isBlank() ? shop.name() : profile.legalName());
            box.address(html);
            box.contact(html, null);
            if (profile.legalName().isBlank() || profile.street().isBlank()) {
                html.leaf("p", view.t("imprint.incomplete"), "class", "note");
            }
            html.open("p").leaf("a", view.t("shop.to", shop.name()), "href", "/s/" + shop.slug()).close().close();
        });
    }
}
