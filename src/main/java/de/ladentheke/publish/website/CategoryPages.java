package de.ladentheke.publish.website;

import static de.ladentheke.publish.website.Words.t;

import de.ladentheke.publish.files.Mirror;
import de.ladentheke.text.Html;
import java.io.IOException;
import java.util.List;

/** The lists of one category, page after page. */
record CategoryPages(Site site, Category category, List<Category> below) {
    private static final int EACH = 60;
    private static final int AT_ONCE = 8;

    /** @return how many pages */
    int put(Mirror mirror, List<Card> cards) throws IOException {
        var pages = Math.max(1, (cards.size() + EACH - 1) / EACH);
        for (int number = 1; number <= pages; number++) {
            mirror.put(category.path(number), write(number, pages, cards.subList((number - 1) * EACH, Math.min(cards.size(), number * EACH))));
        }
        return pages;
    }

    private byte[] write(int number, int pages, List<Card> cards) {
        var page = new Page(site, category.path(number));
        var title = number == 1 ? category.name() : t("list.title", category.name(), number);
        return page.describedAs(t("list.description", String.join(", ", category.names()), site.name())).write(title, html -> {
            crumbs(html, page);
            html.leaf("h1", category.name());
            if (number == 1) {
                ShopPages.chips(html, page, below);
            }
            html.open("ul", "class", "cards");
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).show(html, page, i < AT_ONCE);
            }
            html.close();
            turn(html, page, number, pages);
        });
    }

    private void crumbs(Html html, Page page) {
        html.open("nav", "class", "crumbs", "aria-label", t("crumbs.label")).open("ol");
        html.open("li").leaf("a", t("crumbs.start"), "href", page.to("index.html")).close();
        above(html, page, category.parent());
        html.leaf("li", category.name(), "aria-current", "page").close().close();
    }

    private static void above(Html html, Page page, Category category) {
        if (category != null) {
            above(html, page, category.parent());
            html.open("li").leaf("a", category.name(), "href", page.to(category.path(1))).close();
        }
    }

    private void turn(Html html, Page page, int number, int pages) {
        if (pages == 1) {
            return;
        }
        html.open("nav", "class", "pages", "aria-label", t("pages.label"));
        if (number > 1) {
            html.leaf("a", t("pages.back"), "class", "chip", "rel", "prev", "href", page.to(category.path(number - 1)));
        }
        html.leaf("span", t("pages.number", number, pages));
        if (number < pages) {
            html.leaf("a", t("pages.on"), "class", "chip", "rel", "next", "href", page.to(category.path(number + 1)));
        }
        html.close();
    }
}
