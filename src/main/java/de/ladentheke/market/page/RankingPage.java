package de.ladentheke.market.page;

/** How results are sorted: customers may know (Art. 246d EGBGB; wording to be confirmed by a lawyer). */
final class RankingPage {
    private final View view;

    RankingPage(View view) {
        this.view = view;
    }

    String write() {
        return new Layout(view, "").at("/sortierung").page(view.t("nav.ranking"), html -> {
            html.open("article", "class", "prose").leaf("h1", view.t("nav.ranking"));
            html.leaf("p", view.t("ranking.words"));
            html.leaf("p", view.t("ranking.browse"));
            html.leaf("p", view.t("ranking.similar"));
            html.leaf("p", view.t("ranking.money"));
            html.close();
        });
    }
}
