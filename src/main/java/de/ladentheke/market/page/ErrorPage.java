package de.ladentheke.market.page;

import de.ladentheke.market.model.Shop;

/** What is wrong, in a friendly way, and where to go on. */
final class ErrorPage {
    private final View view;

    ErrorPage(View view) {
        this.view = view;
    }

    String write(int status) {
        var key = switch (status) {
            case 404, 410, 405 -> "error.notFound";
            case 429 -> "error.tooMany";
            default -> status < 500 ? "error.request" : "error.internal";
        };
        return page(view.t(key), view.t(key + "Hint"), "/suche", view.t("found.all"));
    }

    String takenOff(Shop shop) {
        return page(view.t("error.gone"), view.t("error.goneHint", shop.name()), "/s/" + shop.slug(), view.t("shop.to", shop.name()));
    }

    private String page(String title, String hint, String link, String label) {
        return new Layout(view, "").notIndexed().page(title, html -> {
            html.open("div", "class", "empty").leaf("h1", title).leaf("p", hint);
            html.leaf("a", label, "href", link, "class", "button").close();
        });
    }
}
