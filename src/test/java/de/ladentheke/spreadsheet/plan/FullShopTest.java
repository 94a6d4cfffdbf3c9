package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Query;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list into a shop that is full already; {@code -Dladentheke.fullShop=200000} for a larger one. */
class FullShopTest {
    private static final int ARTICLES = Integer.getInteger("ladentheke.fullShop", 20_000);

    @TempDir
    Path folder;

    /** @param dearer every how many articles costs more than before */
    private Path list(String name, int from, int to, int dearer) throws IOException {
        var text = new StringBuilder("Artikelnummer;Bezeichnung;VK brutto;Bestand;Marke\n");
        for (int i = from; i < to; i++) {
            text.append("A-").append(i).append(";Schale Nummer ").append(i).append(';').append(i % 90 + 10).append(i % dearer == 0 ? ",90" : ",50").append(";3;Harz\n");
        }
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void changedNewAndUnchangedArticlesAreToldApartAndAllOfItCanBeTakenBack() throws Exception {
        try (var shop = new TestShop(folder.resolve("shop"))) {
            var imports = new Imports(shop.database, shop.catalogue, shop.history);
            assertThat(imports.run(list("erste.csv", 0, ARTICLES, Integer.MAX_VALUE), false, Progress.NONE).fresh()).isEqualTo(ARTICLES);
            int half = ARTICLES / 2;
            int more = ARTICLES / 10;

            var report = imports.run(list("zweite.csv", half, ARTICLES + more, 10), false, Progress.NONE);

            assertThat(report.error()).isNull();
            assertThat(report.fresh()).isEqualTo(more);
            assertThat(report.changed()).isEqualTo(half / 10);
            assertThat(report.unchanged()).isEqualTo(half - half / 10);
            assertThat(shop.get("A-" + (half + 10 - half % 10)).get(Field.PRICE_GROSS)).isEqualTo(price(half + 10 - half % 10, 90));
            assertThat(shop.catalogue.find(Query.ALL.withSearch("nummer " + (ARTICLES + 1)))).as("new ones are found").hasSize(1);
            assertThat(shop.catalogue.find(Query.ALL)).hasSize(ARTICLES + more);

            var undone = shop.catalogue.undo(report.group(), Progress.NONE);
            assertThat(undone.products()).isEqualTo(more + half / 10);
            assertThat(shop.catalogue.find(Query.ALL)).hasSize(ARTICLES);
            assertThat(shop.get("A-" + (half + 10 - half % 10)).get(Field.PRICE_GROSS)).isEqualTo(price(half + 10 - half % 10, 50));
            assertThat(imports.run(folder.resolve("erste.csv"), true, Progress.NONE).unchanged()).isEqualTo(ARTICLES);
        }
    }

    private static Money price(int article, int cents) {
        return Money.ofCents((article % 90 + 10) * 100L + cents);
    }
}
