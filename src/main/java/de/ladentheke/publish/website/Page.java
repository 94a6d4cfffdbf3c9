package de.ladentheke.publish.website;

import static de.ladentheke.publish.website.Words.t;

import de.ladentheke.text.Html;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The frame of every page. */
final class Page {
    /** Nothing but pictures and the style of the same place; nothing can run. */
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
    private static final int DESCRIPTION = 160;

    private final Site site;
    private final String path;
    private final String root;
    private String description = "";
    private String data;

    /** @param path from the site's root */
    Page(Site site, String path) {
        this(site, path, "../".repeat((int) path.chars().filter(letter -> letter == '/').count()));
    }

    /** @param root how the page's links begin */
    Page(Site site, String path, String root) {
        this.site = site;
        this.path = path;
        this.root = root;
    }

    Page describedAs(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        description = line.length() <= DESCRIPTION ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(DESCRIPTION - 1, line.codePointCount(0, line.length())))) + "…";
        return this;
    }

    /** @param json for search engines */
    Page data(String json) {
        data = json;
        return this;
    }

    /** An address of a file of the site, as seen from this page. */
    String to(String target) {
        return root + target;
    }

    byte[] write(String title, Consumer<Html> content) {
        var html = new Html().open("html", "lang", "de").open("head");
        head(html, title);
        html.close().open("body");
        html.leaf("a", t("skip"), "class", "skip", "href", "#inhalt");
        top(html);
        html.open("main", "id", "inhalt");
        content.accept(html);
        html.close();
        bottom(html);
        return html.document().getBytes(StandardCharsets.UTF_8);
    }

    private void head(Html html, String title) {
        html.single("meta", "charset", "utf-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", title.equals(site.name()) ? title : title + " · " + site.name());
        html.single("meta", "name", "generator", "content", WebsiteChannel.GENERATOR);
        html.single("meta", "name", "referrer", "content", "no-referrer");
        if (!description.isEmpty()) {
            html.single("meta", "name", "description", "content", description);
        }
        if (!site.options().address().isEmpty()) {
            html.single("link", "rel", "canonical", "href", site.options().absolute(path.equals("index.html") ? "" : path));
        }
        html.single("link", "rel", "stylesheet", "href", to(site.style()));
        if (data != null) {
            html.jsonLd(data);
        }
    }

    private void top(Html html) {
        html.open("header", "class", "top").open("div", "class", "wide");
        html.leaf("a", site.name(), "class", "brand", "href", to("index.html"));
        html.open("nav", "aria-label", t("nav.label"));
        html.leaf("a", t("nav.goods"), "href", to("index.html#sortiment")).leaf("a", t("nav.visit"), "href", to("index.html#besuch"));
        html.close().close().close();
    }

    private void bottom(Html html) {
        html.open("footer", "class", "bottom").open("div", "class", "wide").open("p");
        html.text(site.name() + ", " + site.profile("street") + ", " + site.profile("zip") + " " + site.profile("city"));
        html.close().open("p").leaf("a", t("nav.imprint"), "href", to("impressum.html")).close();
        html.close().close();
    }
}
