package de.ladentheke.market.page;

import de.ladentheke.market.model.Card;
import de.ladentheke.market.model.Shop;
import de.ladentheke.market.store.ShopStore.Listed;
import de.ladentheke.text.Html;
import java.util.List;

/** Products and shops in lists. */
final class Cards {
    private static final String SIDE = "480";

    private final View view;

    Cards(View view) {
        this.view = view;
    }

    void products(Html html, List<Card> cards, boolean withShop) {
        html.open("ul", "class", "cards");
        for (int i = 0; i < cards.size(); i++) {
            product(html, cards.get(i), withShop, i < 4);
        }
        html.close();
    }

    private void product(Html html, Card card, boolean withShop, boolean atOnce) {
        html.open("li").open("a", "href", card.path(), "class", "card");
        photo(html, card, atOnce);
        html.open("div", "class", "about");
        html.leaf("h3", card.name());
        if (!card.brand().isBlank()) {
            html.leaf("p", card.brand(), "class", "quiet");
        }
        price(html, card);
        html.open("p", "class", "foot");
        html.leaf("span", view.formats().availability(card.availability()), "class", Formats.stockClass(card.availability()));
        if (withShop) {
            html.leaf("span", card.shopName(), "class", "quiet");
        }
        html.close().close().close().close();
    }

    /** Total price, VAT note and unit price in one view (§ 4 Abs. 1, § 6 Abs. 1 PAngV). */
    private void price(Html html, Card card) {
        html.open("p", "class", "price");
        html.leaf("strong", view.formats().priceOf(card));
        if (card.unitCents() != null) {
            html.text(" ").leaf("span", view.formats().unitPrice(card.unitCents(), card.unit()), "class", "unit");
        }
        html.text(" ").leaf("small", view.formats().vatNote(card.vatRate()));
        html.close();
    }

    private void photo(Html html, Card card, boolean atOnce) {
        html.open("div", "class", "photo");
        if (card.photo() == null) {
            nothing(html, card.name());
        } else {
            html.single("img", "src", Assets.small(card.photo()), "alt", alt(card), "width", SIDE, "height", SIDE, "loading", atOnce ? null : "lazy");
        }
        html.close();
    }

    private static String alt(Card card) {
        return card.photoAlt() == null || card.photoAlt().isBlank() ? card.name() : card.photoAlt();
    }

    /** A quiet tile with the first letter. */
    static void nothing(Html html, String name) {
        var first = name.isBlank() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        html.leaf("span", first, "class", "nophoto", "aria-hidden", "true");
    }

    void shops(Html html, List<Listed> shops) {
        html.open("ul", "class", "shops");
        for (var listed : shops) {
            shop(html, listed.shop(), listed.online());
        }
        html.close();
    }

    private void shop(Html html, Shop shop, long online) {
        html.open("li").open("a", "href", "/s/" + shop.slug(), "class", "card shop");
        html.open("div", "class", "badge");
        nothing(html, shop.name());
        html.close().open("div", "class", "about");
        html.leaf("h3", shop.name());
        if (!shop.town().isEmpty()) {
            html.leaf("p", shop.town(), "class", "quiet");
        }
        html.leaf("p", view.t("shop.products", online), "class", "quiet");
        html.close().close().close();
    }
}
