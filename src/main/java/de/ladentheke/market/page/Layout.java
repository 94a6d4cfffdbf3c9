package de.ladentheke.market.page;

import de.ladentheke.text.Html;
import java.util.function.Consumer;

/** The frame around every page: banner, search, footer. */
final class Layout {
    private final View view;
    private final String words;
    private String jsonLd;
    private String description;
    private String canonical;
    private boolean indexed = true;

    /** @param words in the search field */
    Layout(View view, String words) {
        this.view = view;
        this.words = words;
    }

    Layout data(String json) {
        jsonLd = json;
        return this;
    }

    Layout describedAs(String text) {
        description = text.length() > 160 ? text.substring(0, 157) + "…" : text;
        return this;
    }

    Layout at(String path) {
        canonical = view.absolute(path);
        return this;
    }

    Layout notIndexed() {
        indexed = false;
        return this;
    }

    String page(String title, Consumer<Html> content) {
        var html = new Html();
        html.open("html", "lang", view.language());
        head(html, title);
        html.open("body");
        html.leaf("a", view.t("skip"), "href", "#inhalt", "class", "skip");
        html.leaf("p", view.t("banner"), "class", "banner");
        header(html);
        html.open("main", "id", "inhalt");
        content.accept(html);
        html.close();
        footer(html);
        if (jsonLd != null) {
            html.jsonLd(jsonLd);
        }
        return html.document();
    }

    private void head(Html html, String title) {
        html.open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "name", "color-scheme", "content", "light dark");
        html.leaf("title", title + " – " + view.t("market.name"));
        if (description != null && !description.isBlank()) {
            html.single("meta", "name", "description", "content", description);
        }
        if (!indexed) {
            html.single("meta", "name", "robots", "content", "noindex");
        }
        if (canonical != null) {
            html.single("link", "rel", "canonical", "href", canonical);
        }
        html.single("link", "rel", "stylesheet", "href", Assets.STYLE_PATH);
        html.single("link", "rel", "icon", "type", "image/svg+xml", "href", Assets.ICON_PATH);
        html.close();
    }

    private void header(Html html) {
        html.open("header", "class", "top").open("div", "class", "wide");
        html.open("a", "href", "/", "class", "brand");
        html.single("img", "src", Assets.ICON_PATH, "alt", "", "width", "30", "height", "30");
        html.leaf("span", view.t("market.name")).close();
        html.open("form", "action", "/suche", "method", "get", "role", "search", "class", "find");
        html.leaf("label", view.t("search.label"), "for", "q", "class", "hidden");
        html.single("input", "id", "q", "name", "q", "type", "search", "value", words, "placeholder", view.t("search.placeholder"),
                "maxlength", "200", "autocomplete", "off");
        html.leaf("button", view.t("search.button"), "type", "submit");
        html.close();
        html.open("nav", "aria-label", view.t("nav.label"));
        html.leaf("a", view.t("nav.all"), "href", "/suche");
        html.leaf("a", view.t("nav.shops"), "href", "/laeden");
        html.close().close().close();
    }

    private void footer(Html html) {
        html.open("footer", "class", "bottom").open("div", "class", "wide");
        html.leaf("p", view.t("footer.practice"));
        html.open("p");
        html.leaf("a", view.t("nav.shops"), "href", "/laeden");
        html.leaf("a", view.t("nav.ranking"), "href", "/sortierung");
        html.close();
        html.leaf("p", view.t("footer.privacy"));
        html.close().close();
    }
}
