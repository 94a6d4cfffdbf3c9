package de.ladentheke.market.page;

import de.ladentheke.market.model.Shop;
import de.ladentheke.text.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How to reach a shop. */
final class ShopBox {
    private final View view;
    private final Shop shop;

    ShopBox(View view, Shop shop) {
        this.view = view;
        this.shop = shop;
    }

    void address(Html html) {
        var profile = shop.profile();
        if (profile.street().isBlank() && shop.town().isEmpty()) {
            return;
        }
        html.open("address");
        line(html, profile.street());
        line(html, shop.town());
        html.close();
    }

    /** @param subject of the mail, or null */
    void contact(Html html, String subject) {
        var profile = shop.profile();
        html.open("ul", "class", "contact");
        if (!profile.phone().isBlank()) {
            item(html, view.t("shop.call"), profile.phone(), "tel:" + profile.phone().replaceAll("[^+0-9]", ""));
        }
        if (profile.email().contains("@")) {
            item(html, view.t("shop.write"), profile.email(), "mailto:" + encode(profile.email()).replace("%40", "@") + (subject == null ? "" : "?subject=" + encode(subject)));
        }
        if (!profile.website().isBlank()) {
            item(html, view.t("shop.visit"), profile.website().replaceFirst("^https?://", ""), website(profile.website()));
        }
        html.close();
    }

    void hours(Html html) {
        if (!shop.profile().openingHours().isBlank()) {
            html.open("div").leaf("h3", view.t("shop.hours"));
            html.leaf("p", shop.profile().openingHours(), "class", "lines").close();
        }
    }

    void imprint(Html html) {
        html.open("p").leaf("a", view.t("shop.imprint"), "href", "/s/" + shop.slug() + "/impressum").close();
    }

    private static void line(Html html, String text) {
        if (!text.isBlank()) {
            html.leaf("span", text);
        }
    }

    private static void item(Html html, String label, String text, String address) {
        html.open("li").leaf("span", label, "class", "quiet").text(" ").leaf("a", text, "href", address, "rel", "noopener nofollow").close();
    }

    private static String website(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? text.strip() : "https://" + text.strip();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
