package de.ladentheke.market.page;

import de.ladentheke.market.store.ShopStore.Listed;
import java.util.List;

/** All shops. */
final class ShopsPage {
    private final View view;

    ShopsPage(View view) {
        this.view = view;
    }

    String write(List<Listed> shops) {
        return new Layout(view, "").at("/laeden").page(view.t("nav.shops"), html -> {
            html.leaf("h1", view.t("nav.shops"));
            if (shops.isEmpty()) {
                html.open("div", "class", "empty").leaf("h2", view.t("shops.empty")).leaf("p", view.t("start.emptyHint")).close();
            } else {
                new Cards(view).shops(html, shops);
            }
        });
    }
}
