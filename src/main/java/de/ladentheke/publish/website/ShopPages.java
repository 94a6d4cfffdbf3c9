package de.ladentheke.publish.website;

import static de.ladentheke.publish.website.Words.t;

import de.ladentheke.text.Html;
import java.net.URI;
import java.util.List;

/** Start page, imprint and the page for what is not there. */
final class ShopPages {
    private final Site site;

    ShopPages(Site site) {
        this.site = site;
    }

    byte[] start(List<Category> categories, List<Card> cards) {
        var page = new Page(site, "index.html").describedAs(site.profile("story")).data(JsonLd.shop(site));
        return page.write(site.name(), html -> {
            html.open("section", "class", "hero").leaf("h1", site.name());
            if (!site.profile("story").isEmpty()) {
                html.leaf("p", site.profile("story"), "class", "lead lines");
            }
            html.close().open("section", "id", "sortiment").leaf("h2", t("start.goods"));
            chips(html, page, categories.stream().filter(category -> category.parent() == null).toList());
            html.open("ul", "class", "cards");
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).show(html, page, i < 4);
            }
            html.close().close().open("section", "id", "besuch", "class", "box").leaf("h2", t("start.visit"));
            visit(html);
            html.close();
        });
    }

    static void chips(Html html, Page page, List<Category> categories) {
        if (categories.isEmpty()) {
            return;
        }
        html.open("ul", "class", "chips");
        categories.forEach(category -> html.open("li").leaf("a", category.name(), "class", "chip", "href", page.to(category.path(1))).close());
        html.close();
    }

    byte[] imprint() {
        var page = new Page(site, "impressum.html");
        return page.write(t("nav.imprint"), html -> {
            html.open("div", "class", "prose").leaf("h1", t("nav.imprint")).leaf("p", t("imprint.law"));
            address(html, site.profile("legalName").isEmpty() ? site.name() : site.profile("legalName"));
            contact(html);
            if (!site.options().imprint().isBlank()) {
                html.leaf("p", site.options().imprint(), "class", "lines");
            }
            html.leaf("h2", t("imprint.privacy")).leaf("p", t("imprint.privacy.text")).close();
        });
    }

    /** Servers show it at any address: its links begin at the root. */
    byte[] notFound() {
        var address = site.options().address();
        var root = address.isEmpty() ? "/" : URI.create(address).getRawPath();
        var page = new Page(site, "404.html", root);
        return page.write(t("lost.title"), html -> html.open("div", "class", "empty").leaf("h1", t("lost.title")).leaf("p", t("lost.text"))
                .open("p").leaf("a", t("lost.start"), "class", "button", "href", page.to("index.html")).close().close());
    }

    private void visit(Html html) {
        address(html, site.name());
        contact(html);
        if (!site.profile("openingHours").isEmpty()) {
            html.leaf("h3", t("visit.hours")).leaf("p", site.profile("openingHours"), "class", "lines");
        }
    }

    private void address(Html html, String name) {
        html.open("address").leaf("span", name).leaf("span", site.profile("street")).leaf("span", (site.profile("zip") + " " + site.profile("city")).strip()).close();
    }

    private void contact(Html html) {
        html.open("ul", "class", "contact");
        if (!site.profile("phone").isEmpty()) {
            html.open("li").text(t("contact.phone") + " ").leaf("a", site.profile("phone"), "href", ProductPage.tel(site.profile("phone"))).close();
        }
        if (!site.profile("email").isEmpty()) {
            html.open("li").text(t("contact.mail") + " ").leaf("a", site.profile("email"), "href", "mailto:" + site.profile("email")).close();
        }
        html.close();
    }
}
