package de.ladentheke.market.page;

import de.ladentheke.market.model.Search;
import de.ladentheke.market.model.Search.Found;
import de.ladentheke.market.model.Search.Match;
import de.ladentheke.market.model.Search.Sort;
import de.ladentheke.text.Html;

/** Found products with the ways to narrow them down. */
final class Listing {
    private final View view;
    private final String path;
    private final Search search;
    private final Found found;

    /** @param path of the page that the filters lead back to */
    Listing(View view, String path, Search search, Found found) {
        this.view = view;
        this.path = path;
        this.search = search;
        this.found = found;
    }

    void write(Html html, boolean withShop) {
        note(html);
        categories(html);
        filters(html);
        if (found.cards().isEmpty()) {
            nothing(html);
        } else {
            new Cards(view).products(html, found.cards(), withShop);
            pages(html);
        }
    }

    String count() {
        return found.atLeast() ? view.t("found.more", found.total()) : view.t("found.count", found.total());
    }

    private void note(Html html) {
        if (found.match() == Match.SIMILAR) {
            html.leaf("p", view.t("found.similar", search.words()), "class", "note");
        } else if (found.match() == Match.RESPELT) {
            html.leaf("p", view.t("found.respelt", search.words(), found.words()), "class", "note");
        }
    }

    private void categories(Html html) {
        if (found.facets().isEmpty() && search.category().isEmpty()) {
            return;
        }
        html.open("nav", "class", "chips", "aria-label", view.t("filter.categories"));
        chip(html, view.t("filter.all"), "", search.category().isEmpty(), null);
        var department = search.category().split(" > ", 2)[0];
        if (!department.isEmpty()) {
            chip(html, department, department, search.category().equals(department), null);
        }
        for (var facet : found.facets()) {
            if (!facet.category().equals(department)) {
                chip(html, facet.label(), facet.category(), facet.category().equals(search.category()), view.formats().count(facet.count()));
            }
        }
        html.close();
    }

    private void chip(Html html, String label, String category, boolean chosen, String count) {
        html.open("a", "href", Filters.address(path, search.withCategory(category)), "class", chosen ? "chip on" : "chip",
                "aria-current", chosen ? "true" : null);
        html.text(label);
        if (count != null) {
            html.text(" ").leaf("small", count);
        }
        html.close();
    }

    private void filters(Html html) {
        html.open("form", "action", path, "method", "get", "class", "filters");
        hidden(html, "q", search.words());
        hidden(html, "kategorie", search.category());
        price(html, "von", view.t("filter.from"), search.min());
        price(html, "bis", view.t("filter.to"), search.max());
        html.open("label", "class", "tick");
        html.single("input", "type", "checkbox", "name", "lager", "value", "ja", "checked", search.inStock() ? "" : null);
        html.text(view.t("filter.inStock")).close();
        html.open("label").text(view.t("filter.sort") + " ").open("select", "name", "sort");
        for (var sort : Sort.values()) {
            var name = Filters.name(sort);
            html.leaf("option", view.t("sort." + name), "value", name, "selected", sort == search.sort() ? "" : null);
        }
        html.close().close();
        html.leaf("button", view.t("filter.apply"), "type", "submit").close();
    }

    private static void hidden(Html html, String name, String value) {
        if (!value.isEmpty()) {
            html.single("input", "type", "hidden", "name", name, "value", value);
        }
    }

    private static void price(Html html, String name, String label, Long cents) {
        html.open("label").text(label + " ");
        html.single("input", "name", name, "value", Filters.decimal(cents), "inputmode", "decimal", "size", "6", "maxlength", "9");
        html.text(" €").close();
    }

    private void nothing(Html html) {
        html.open("div", "class", "empty");
        html.leaf("h2", view.t("found.none"));
        html.leaf("p", view.t("found.noneHint"));
        html.leaf("a", view.t("found.all"), "href", path, "class", "button");
        html.close();
    }

    private void pages(Html html) {
        var last = (found.total() + Search.PAGE_SIZE - 1) / Search.PAGE_SIZE;
        if (last <= 1) {
            return;
        }
        html.open("nav", "class", "pages", "aria-label", view.t("pages.label"));
        if (search.page() > 1) {
            html.leaf("a", view.t("pages.previous"), "href", Filters.address(path, search.withPage(search.page() - 1)), "rel", "prev", "class", "button");
        }
        html.leaf("span", view.t("pages.at", search.page(), last));
        if (search.page() < last) {
            html.leaf("a", view.t("pages.next"), "href", Filters.address(path, search.withPage(search.page() + 1)), "rel", "next", "class", "button");
        }
        html.close();
    }
}
