package de.ladentheke.market.page;

import de.ladentheke.market.model.Search;
import de.ladentheke.market.model.Search.Found;

/** What was found in all shops. */
final class SearchPage {
    private final View view;

    SearchPage(View view) {
        this.view = view;
    }

    String write(Search search, Found found) {
        var listing = new Listing(view, "/suche", search, found);
        var title = search.words().isEmpty() ? category(search) : view.t("search.title", search.words());
        return new Layout(view, search.words()).notIndexed().page(title, html -> {
            html.open("div", "class", "row").leaf("h1", title);
            html.open("p", "class", "quiet").text(listing.count() + " · ");
            html.leaf("a", view.t("nav.ranking"), "href", "/sortierung").close().close();
            listing.write(html, true);
        });
    }

    private String category(Search search) {
        return search.category().isEmpty() ? view.t("nav.all") : search.category().replace(" > ", " › ");
    }
}
