package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.task.Progress;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list names articles that are no longer sold. */
class ArchivedArticlesTest {
    private static final String SENTENCE = "Der Artikel liegt im Archiv und bleibt dort.";

    @AutoClose
    final TestShop shop = new TestShop();

    @BeforeEach
    void open() {
        for (var sku : List.of("A", "B", "C")) {
            shop.product(Field.SKU, sku, Field.NAME, "Tee", Field.PRICE_GROSS, Money.ofCents(650));
        }
        shop.catalogue.archive(List.of(shop.get("A").pk(), shop.get("B").pk()), true);
    }

    @Test
    void theRowSaysThatTheArticleStaysInTheArchive() {
        var plan = shop.plan(ImportOptions.DEFAULT, "sku;price_gross", "A;6,90", "B;6,50", "C;6,90");

        assertThat(plan.rows(null, 0, 3)).extracting(ImportPlan.PlanRow::problem).containsExactly(SENTENCE, SENTENCE, null);
        assertThat(plan.counts().changed()).isEqualTo(2);
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("A").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
        assertThat(shop.get("A").get(Field.STATUS)).isEqualTo(Status.ARCHIVED);
    }

    @Test
    void aListThatTakesItOutOfTheArchiveSaysNothing() {
        var plan = shop.plan(ImportOptions.DEFAULT, "sku;status", "A;aktiv", "C;aktiv");
        assertThat(plan.rows(null, 0, 2)).extracting(ImportPlan.PlanRow::problem).containsOnlyNulls();
    }
}
