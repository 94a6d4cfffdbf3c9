package de.ladentheke.publish.website;

import static de.ladentheke.publish.website.Words.t;

import de.ladentheke.publish.channel.Offer.Photo;
import de.ladentheke.publish.channel.Offer.Variant;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.text.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** One product with all its variants. */
final class ProductPage {
    private final Site site;
    private final String id;
    private final Offer offer;
    private final Page page;

    ProductPage(Site site, String id, Offer offer) {
        this.site = site;
        this.id = id;
        this.offer = offer;
        page = new Page(site, Site.product(id));
    }

    byte[] write() {
        return page.describedAs(offer.shortDescription().isBlank() ? offer.description() : offer.shortDescription())
                .data(JsonLd.product(site, id, offer)).write(offer.name(), html -> {
                    crumbs(html);
                    html.open("article", "class", "product");
                    gallery(html);
                    html.open("div", "class", "offer");
                    heading(html);
                    prices(html);
                    visit(html);
                    html.close().open("div", "class", "details");
                    details(html);
                    html.close().close();
                });
    }

    private void crumbs(Html html) {
        html.open("nav", "class", "crumbs", "aria-label", t("crumbs.label")).open("ol");
        html.open("li").leaf("a", t("crumbs.start"), "href", page.to("index.html")).close();
        crumbs(html, Category.of(offer.category()));
        html.leaf("li", offer.name(), "aria-current", "page").close().close();
    }

    private void crumbs(Html html, Category category) {
        if (category != null) {
            crumbs(html, category.parent());
            html.open("li").leaf("a", category.name(), "href", page.to(category.path(1))).close();
        }
    }

    private void gallery(Html html) {
        html.open("div", "class", "gallery");
        if (offer.photos().isEmpty()) {
            html.open("div", "class", "photo");
            Card.nothing(html, offer.name());
            html.close();
        } else {
            html.open("div", "class", "large", "tabindex", "0", "role", "group", "aria-label", t("gallery.label"));
            for (int i = 0; i < offer.photos().size(); i++) {
                large(html, offer.photos().get(i), i);
            }
            html.close();
            small(html);
        }
        html.close();
    }

    private void large(Html html, Photo photo, int index) {
        html.open("a", "href", page.to(Site.photo(photo.sha256())), "id", "foto-" + (index + 1), "class", "frame");
        html.single("img", "src", page.to(Site.photo(photo.sha256())), "alt", photo.alt().isBlank() ? offer.name() : photo.alt(),
                "width", pixels(photo.width()), "height", pixels(photo.height()), "loading", index == 0 ? null : "lazy").close();
    }

    private void small(Html html) {
        if (offer.photos().size() < 2) {
            return;
        }
        html.open("ul", "class", "thumbs");
        for (int i = 0; i < offer.photos().size(); i++) {
            html.open("li").open("a", "href", "#foto-" + (i + 1), "aria-label", t("gallery.show", i + 1));
            html.single("img", "src", page.to(Site.small(offer.photos().get(i).sha256())), "alt", "", "width", "72", "height", "72").close().close();
        }
        html.close();
    }

    private static String pixels(int side) {
        return side > 0 ? String.valueOf(side) : null;
    }

    private void heading(Html html) {
        if (!offer.brand().isBlank()) {
            html.leaf("p", offer.brand(), "class", "quiet brandline");
        }
        html.leaf("h1", offer.name());
        if (!offer.shortDescription().isBlank()) {
            html.leaf("p", offer.shortDescription(), "class", "lead lines");
        }
    }

    /** Total price, VAT note and unit price in one view (§ 4 Abs. 1, § 6 Abs. 1 PAngV). */
    private void prices(Html html) {
        if (offer.variants().size() > 1) {
            table(html);
            return;
        }
        var only = offer.variants().getFirst();
        if (!Words.option(only).isEmpty()) {
            html.leaf("p", Words.option(only));
        }
        html.open("p", "class", "price big").leaf("strong", Words.money(only.priceCents()));
        unitPrice(html, only);
        html.text(" ").leaf("small", Words.vat(offer.vatRate())).close();
        html.open("p");
        stock(html, only);
        html.close().open("dl", "class", "codes");
        code(html, t("code.content"), content(only));
        code(html, t("code.sku"), only.sku());
        code(html, t("code.gtin"), only.gtin());
        html.close();
    }

    private void table(Html html) {
        html.open("table", "class", "variants").open("thead").open("tr");
        html.leaf("th", t("table.option"), "scope", "col").leaf("th", t("table.stock"), "scope", "col").leaf("th", t("table.price"), "scope", "col", "class", "n");
        html.close().close().open("tbody");
        for (var variant : offer.variants()) {
            html.open("tr").open("th", "scope", "row").text(Words.option(variant).isEmpty() ? offer.name() : Words.option(variant));
            small(html, content(variant));
            small(html, variant.sku().isEmpty() ? "" : t("code.sku") + " " + variant.sku());
            html.close().open("td");
            stock(html, variant);
            html.close().open("td", "class", "n").leaf("strong", Words.money(variant.priceCents()));
            unitPrice(html, variant);
            html.close().close();
        }
        html.close().close().leaf("p", Words.vat(offer.vatRate()), "class", "quiet");
    }

    private static void small(Html html, String text) {
        if (!text.isEmpty()) {
            html.text(" ").leaf("small", text);
        }
    }

    private static void unitPrice(Html html, Variant variant) {
        variant.unitPrice().ifPresent(price -> html.text(" ").leaf("span", Words.unitPrice(price), "class", "unit"));
    }

    private static void stock(Html html, Variant variant) {
        html.leaf("span", Words.availability(variant), "class", Words.stockClass(variant.availability()));
    }

    private static String content(Variant variant) {
        return variant.content().map(amount -> Words.thousandths(amount.thousandths()) + " " + Words.unit(amount.unit())).orElse("");
    }

    private static void code(Html html, String label, String text) {
        if (!text.isEmpty()) {
            html.open("div").leaf("dt", label).leaf("dd", text).close();
        }
    }

    /** Nothing is sold here: who wants it comes, calls or writes. */
    private void visit(Html html) {
        html.open("div", "class", "note").leaf("p", t("visit.reserve", site.name()));
        html.open("p");
        if (!site.profile("phone").isEmpty()) {
            html.leaf("a", t("visit.call", site.profile("phone")), "class", "button", "href", tel(site.profile("phone")));
            html.text(" ");
        }
        if (!site.profile("email").isEmpty()) {
            html.leaf("a", t("visit.mail"), "class", "button", "href", "mailto:" + site.profile("email") + "?subject=" + encoded(t("visit.subject", offer.name())));
        }
        html.close().open("p").leaf("a", t("visit.hours"), "href", page.to("index.html#besuch")).close().close();
    }

    static String tel(String phone) {
        return "tel:" + phone.replaceAll("[^0-9+]", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void details(Html html) {
        if (!offer.description().isBlank()) {
            html.leaf("h2", t("details.description")).leaf("p", offer.description(), "class", "lines");
        }
        var facts = offer.facts().values().stream().filter(Predicate.not(fact -> fact.text().isBlank())).toList();
        if (!facts.isEmpty()) {
            html.leaf("h2", t("details.facts")).open("dl", "class", "facts");
            facts.forEach(fact -> html.open("div").leaf("dt", fact.label()).leaf("dd", fact.text(), "class", "lines").close());
            html.close();
        }
    }
}
