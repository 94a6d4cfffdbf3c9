package de.ladentheke.market.page;

import de.ladentheke.market.model.Search;
import de.ladentheke.market.model.Search.Found;
import de.ladentheke.market.store.ShopStore.Listed;
import de.ladentheke.text.Html;
import java.util.List;

/** Where customers arrive: search, categories, what is new, the shops. */
final class StartPage {
    private static final int NEWEST = 12;

    private final View view;

    StartPage(View view) {
        this.view = view;
    }

    String write(Found newest, List<Listed> shops) {
        return new Layout(view, "").at("/").describedAs(view.t("start.lead")).page(view.t("start.title"), html -> {
            hero(html, newest);
            if (newest.cards().isEmpty()) {
                nothing(html);
            } else {
                categories(html, newest);
                newest(html, newest);
            }
            shops(html, shops);
        });
    }

    private void hero(Html html, Found newest) {
        html.open("section", "class", "hero");
        html.leaf("h1", view.t("start.title"));
        html.leaf("p", view.t("start.lead"), "class", "lead");
        if (newest.total() > 0) {
            html.leaf("p", newest.atLeast() ? view.t("found.more", newest.total()) : view.t("found.count", newest.total()), "class", "quiet");
        }
        html.close();
    }

    private void nothing(Html html) {
        html.open("div", "class", "empty");
        html.leaf("h2", view.t("start.empty"));
        html.leaf("p", view.t("start.emptyHint"));
        html.close();
    }

    private void categories(Html html, Found newest) {
        if (newest.facets().isEmpty()) {
            return;
        }
        html.leaf("h2", view.t("filter.categories")).open("nav", "class", "chips large", "aria-label", view.t("filter.categories"));
        for (var facet : newest.facets()) {
            html.open("a", "href", Filters.address("/suche", everything().withCategory(facet.category())), "class", "chip");
            html.text(facet.label() + " ").leaf("small", view.formats().count(facet.count())).close();
        }
        html.close();
    }

    private void newest(Html html, Found newest) {
        html.open("div", "class", "row").leaf("h2", view.t("start.newest"));
        html.leaf("a", view.t("found.all"), "href", "/suche?sort=newest").close();
        new Cards(view).products(html, newest.cards().subList(0, Math.min(NEWEST, newest.cards().size())), true);
    }

    private void shops(Html html, List<Listed> shops) {
        if (shops.isEmpty()) {
            return;
        }
        html.open("div", "class", "row").leaf("h2", view.t("nav.shops"));
        html.leaf("a", view.t("shops.all"), "href", "/laeden").close();
        new Cards(view).shops(html, shops);
    }

    private static Search everything() {
        return new Search("", null, "", null, null, false, Search.Sort.BEST, 1);
    }
}
