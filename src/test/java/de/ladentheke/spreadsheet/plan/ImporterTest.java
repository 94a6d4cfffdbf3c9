package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Status;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.Counts;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ImporterTest {
    private static final ImportOptions UPDATE_ONLY = ImportOptions.DEFAULT.mode(Mode.UPDATE_ONLY);
    private static final String TEA = "4006381333931";
    private static final String HONEY = "4012345678901";

    @AutoClose
    final TestShop shop = new TestShop();

    @Test
    void newRowsBecomeProductsWithEveryMappedField() {
        var result = shop.apply("sku;gtin;name;brand;price_gross;vat_rate;stock_qty;content_amount;ingredients;Regal",
                "007;" + TEA + ";Harzer Kräutertee;Brockengold;6,90;7 %;24;100 g;Brennnessel, Minze;A3");

        assertThat(result).extracting(Importer.Result::created, Importer.Result::changed, Importer.Result::toClarify).containsExactly(1, 0, 0);
        var tea = shop.get("007");
        assertThat(tea.name()).isEqualTo("Harzer Kräutertee");
        assertThat(tea.get(Field.GTIN)).isEqualTo(TEA);
        assertThat(tea.get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
        assertThat(tea.vatRate()).isEqualTo(700);
        assertThat(tea.get(Field.STOCK_QTY)).isEqualTo(24_000L);
        assertThat(tea.get(Field.CONTENT_AMOUNT)).isEqualTo(100_000L);
        assertThat(tea.get(Field.CONTENT_UNIT)).isEqualTo("g");
        assertThat(tea.get(Field.INGREDIENTS)).isEqualTo("Brennnessel, Minze");
        assertThat(tea.status()).isEqualTo(Status.READY);
        assertThat(tea.uid().version()).isEqualTo(7);
        assertThat(shop.catalogue.find(Query.ALL.withSearch("krauter brocken"))).containsExactly(tea.pk());
    }

    @Test
    void aRowThatNamesNoArticleSaysSoAndOneWithAnUnknownNumberSaysThat() {
        var plan = shop.plan(ImportOptions.DEFAULT, "sku;name;price_gross", ";;7,90", "77;;4,50");
        assertThat(plan.problems(10)).extracting(ImportPlan.Problem::reason).satisfiesExactly(
                reason -> assertThat(reason).contains("weder Artikelnummer noch EAN noch Namen"),
                reason -> assertThat(reason).contains("im Laden gibt es diesen Artikel noch nicht"));
        assertThat(shop.plan(ImportOptions.DEFAULT, "price_gross;stock_qty", "7,90;4").problems(10)).singleElement()
                .satisfies(p -> assertThat(p.reason()).contains("weder Artikelnummer"));
    }

    @Test
    void vatIsNineteenPerCentWhereTheListDoesNotSay() {
        shop.apply("sku;name", "1;Vase");
        assertThat(shop.get("1").vatRate()).isEqualTo(1900);
    }

    @Test
    void netPricesBecomeGrossWithTheVatOfTheRow() {
        shop.apply("sku;name;price_net;vat_rate", "1;Buch;10,00;7", "2;Vase;10,00;19", "3;Kerze;0,05;");
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(1070));
        assertThat(shop.get("2").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(1190));
        assertThat(shop.get("3").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(6));
    }

    @Test
    void netPricesOfKnownArticlesTakeTheirVat() {
        shop.product(Field.SKU, "1", Field.NAME, "Buch", Field.VAT_RATE, 700);
        shop.apply("sku;price_net", "1;10,00");
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(1070));
    }

    @Test
    void onlyWhatDiffersIsChangedAndEmptyCellsClearNothing() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.BRAND, "Imkerei", Field.PRICE_GROSS, Money.ofCents(740));
        shop.product(Field.SKU, "2", Field.NAME, "Seife", Field.PRICE_GROSS, Money.ofCents(300));
        var before = shop.get("2");

        var result = shop.apply("sku;name;brand;price_gross", "1;;;6,90", "2;Seife;;3,00");

        assertThat(result).extracting(Importer.Result::created, Importer.Result::changed, Importer.Result::unchanged).containsExactly(0, 1, 1);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
        assertThat(shop.get("1").get(Field.BRAND)).isEqualTo("Imkerei");
        assertThat(shop.get("1").revision()).isEqualTo(2);
        assertThat(shop.get("2")).isEqualTo(before);
    }

    @Test
    void attributesOfOtherSourcesStayWhenAListChangesOne() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.MATERIAL, "Glas", Field.SEASON, "Sommer");
        shop.apply("sku;season", "1;Herbst");
        assertThat(shop.get("1").get(Field.MATERIAL)).isEqualTo("Glas");
        assertThat(shop.get("1").get(Field.SEASON)).isEqualTo("Herbst");
    }

    @Test
    void rowsMeanTheArticleWithTheirSkuThenGtinThenName() {
        shop.product(Field.SKU, "A", Field.NAME, "Tee", Field.GTIN, TEA);
        shop.product(Field.SKU, "B", Field.NAME, "Honig", Field.GTIN, HONEY);
        shop.apply("sku;gtin;stock_qty", "A;;1", ";" + HONEY + ";2");
        assertThat(shop.get("A").get(Field.STOCK_QTY)).isEqualTo(1000L);
        assertThat(shop.get("B").get(Field.STOCK_QTY)).isEqualTo(2000L);

        shop.apply("name;stock_qty", "HONIG ;5");
        assertThat(shop.get("B").get(Field.STOCK_QTY)).isEqualTo(5000L);
        assertThat(shop.get("B").name()).isEqualTo("HONIG");
        assertThat(shop.count("product")).isEqualTo(2);
    }

    @Test
    void articlesWithoutNumberGetTheirGtinOrTheNextOwnNumber() {
        shop.apply("gtin;name;price_gross", TEA + ";Tee;3", ";Becher;4", ";Krug;5");
        assertThat(shop.get(TEA).name()).isEqualTo("Tee");
        assertThat(shop.get("LT-00001").name()).isEqualTo("Becher");
        assertThat(shop.get("LT-00002").name()).isEqualTo("Krug");

        var again = shop.plan("gtin;name;price_gross", TEA + ";Tee;3", ";Becher;4", ";Krug;5");
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 3, 0));
    }

    @Test
    void ownNumbersAvoidThoseOfTheList() {
        shop.apply("sku;name;price_gross", ";Becher;4", "LT-00001;Krug;5");
        assertThat(shop.get("LT-00001").name()).isEqualTo("Krug");
        assertThat(shop.get("LT-00002").name()).isEqualTo("Becher");
    }

    @Test
    void updateModeCreatesNothingAndNamesWhatItDoesNotKnow() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(740));
        var plan = shop.plan(UPDATE_ONLY, "sku;name;price_gross", "1;Honig;7,90", "2;Seife;3,00");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 1, 0, 0, 1, 0));
        assertThat(plan.problems(10)).isEmpty();
        assertThat(plan.leftOut(10)).singleElement().satisfies(p -> {
            assertThat(p.row()).isEqualTo(3);
            assertThat(p.reason()).contains("Nicht im Sortiment");
        });

        shop.importer.apply(plan, "Preise.csv", Progress.NONE);
        assertThat(shop.count("product")).isEqualTo(1);
    }

    @Test
    void rowsWithoutNameNeverBecomeProducts() {
        var plan = shop.plan("sku;name;price_gross", "1;;7,90", "2;Seife;3,00");
        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(plan.problems(10)).singleElement().satisfies(p -> {
            assertThat(p.row()).isEqualTo(2);
            assertThat(p.column()).isEqualTo("name");
            assertThat(p.reason()).contains("Name");
        });
    }

    /** Complaint 11: vague errors. Complaint 12: one error per attempt. */
    @Test
    void complaints11And12AllProblemsOfARowAreNamedWithColumnValueAndReason() {
        var plan = shop.plan("sku;gtin;name;price_gross;vat_rate;stock_qty", "1;4,00638E+12;Tee;sieben;33;viel", "2;4006381333930;Tee;1;7;1");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 2));
        assertThat(plan.problems(10)).extracting(ImportPlan.Problem::row, ImportPlan.Problem::column, ImportPlan.Problem::value)
                .containsExactly(
                        tuple(2, "gtin", "4,00638E+12"),
                        tuple(2, "price_gross", "sieben"),
                        tuple(2, "vat_rate", "33"),
                        tuple(2, "stock_qty", "viel"),
                        tuple(3, "gtin", "4006381333930"));
        assertThat(plan.problems(10)).allSatisfy(p -> assertThat(p.reason()).isNotBlank());
    }

    @Test
    void aTextThatIsTooLongIsAProblemAndNeverCut() {
        var plan = shop.plan("sku;name", "1;" + "x".repeat(151));
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void doubledNumbersAreNamedWithTheRowOfTheFirst() {
        var plan = shop.plan("sku;gtin;name", "1;" + TEA + ";Tee", "1;;Tee noch einmal", "2;" + TEA + ";Anderer Tee");
        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 2));
        assertThat(plan.problems(10)).extracting(ImportPlan.Problem::reason)
                .satisfiesExactly(first -> assertThat(first).contains("Zeile 2"), second -> assertThat(second).contains("Zeile 2", TEA));
    }

    @Test
    void aGtinOfAnotherArticleIsToBeClarified() {
        shop.product(Field.SKU, "A", Field.NAME, "Tee", Field.GTIN, TEA);
        var plan = shop.plan("sku;gtin;name", "B;" + TEA + ";Tee");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(plan.problems(1).getFirst().reason()).contains(TEA, "A");
    }

    @Test
    void sumsRepeatedHeadingsAndTitlesOfGroupsAreNoArticles() {
        var plan = shop.plan("sku;name;price_gross", ";Tee und Kaffee;", "1;Kräutertee;6,90", "sku;name;price_gross", ";Honig;",
                "2;Waldhonig;7,40", ";Summe;14,30", "Gesamt:;;14,30", ";;");
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0));
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("1").get(Field.CATEGORY)).isEqualTo("Tee und Kaffee");
        assertThat(shop.get("2").get(Field.CATEGORY)).isEqualTo("Honig");
    }

    @Test
    void titlesOfGroupsDoNotChangeCategoriesOfKnownArticles() {
        shop.product(Field.SKU, "1", Field.NAME, "Kräutertee", Field.CATEGORY, "Getränke");
        var plan = shop.plan("sku;name;price_gross", ";Tee und Kaffee;", "1;Kräutertee;6,90");
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("1").get(Field.CATEGORY)).isEqualTo("Getränke");
    }

    @Test
    void articlesThatSoundLikeSumsAreArticles() {
        var plan = shop.plan("sku;name;price_gross", "1;Gesamtausgabe Goethe;49,00", "2;Total verrückt (Spiel);19,00", "Summe;;68,00");
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0));
    }

    @Test
    void listsWithoutNumbersKeepArticlesThatBeginLikeSums() {
        var plan = shop.plan("name;price_gross", "Total Quartz Motoröl;29,90", "Gesamt Honig-Mix;5,00", "Gesamt netto;34,90", "Total EUR;34,90",
                "Summe Warengruppe Öl;34,90");
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0));
    }

    @Test
    void rowsOfOneGroupBecomeVariantsOfOneProduct() {
        shop.apply("variant_group;name;sku;size;price_gross;image", "shirt;T-Shirt;S1;S;19,90;a.jpg", "shirt;;S2;M;19,90;", "shirt;;S3;L;21,90;",
                "shirt;;;;;b.jpg", "mug;Becher;M1;;9,90;");
        assertThat(shop.count("product")).isEqualTo(2);
        var shirt = shop.get("S1");
        assertThat(shirt.variants()).extracting(v -> v.sku() + v.get(Field.SIZE)).containsExactly("S1S", "S2M", "S3L");
        var again = shop.plan("variant_group;name;sku;size;price_gross;image", "shirt;T-Shirt;S1;S;19,90;a.jpg", "shirt;;S2;M;18,00;",
                "shirt;;S3;L;21,90;", "shirt;;;;;b.jpg", "mug;Becher;M1;;9,90;");
        assertThat(again.counts()).isEqualTo(new Counts(0, 1, 3, 0));
    }

    @Test
    void thePreviewShowsBeforeAndAfterForPeople() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(740), Field.STOCK_QTY, 5_000L);
        var plan = shop.plan("sku;name;price_gross;stock_qty;Regal;vat_rate", "1;Honig;1.006,9;12;B;7", "2;;3,00;1;C;19");
        var changed = plan.rows(Filter.CHANGED, 0, 10);
        assertThat(changed).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.cells()).extracting(ImportPlan.Cell::text).containsExactly("1", "Honig", "1.006,90\u00a0€", "12", "B", "7\u00a0%");
            assertThat(row.cells()).extracting(ImportPlan.Cell::before).containsExactly(null, null, "7,40\u00a0€", "5", null, "19\u00a0%");
        });
        var open = plan.rows(Filter.TO_CLARIFY, 0, 10).getFirst();
        assertThat(open.problem()).isNotBlank();
        assertThat(open.cells().get(1).problem()).isNotBlank();
        assertThat(plan.rows(null, 1, 10)).extracting(ImportPlan.PlanRow::row).containsExactly(3);
        assertThat(plan.rows(null, 2, 10)).isEmpty();
    }

    @Test
    void aPriceWithALostCommaAndANegativeStockAreShownThoughTheyCanBeTakenOver() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(740));
        shop.product(Field.SKU, "2", Field.NAME, "Tee", Field.PRICE_GROSS, Money.ofCents(690));
        shop.product(Field.SKU, "3", Field.NAME, "Salz", Field.PRICE_GROSS, Money.ofCents(200));
        var plan = shop.plan("sku;price_gross;stock_qty", "1;740,00;1", "2;0,69;-3", "3;2,50;1");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 3, 0, 0));
        assertThat(plan.problems(10)).isEmpty();
        var rows = plan.rows(Filter.CHANGED, 0, 10);
        assertThat(rows.get(0).cells().get(1).problem()).contains("100-mal");
        assertThat(rows.get(0).cells().get(1).before()).isEqualTo("7,40\u00a0€");
        assertThat(rows.get(1).cells().get(1).problem()).contains("ein Zehntel");
        assertThat(rows.get(1).cells().get(2)).satisfies(cell -> {
            assertThat(cell.text()).isEqualTo("0");
            assertThat(cell.problem()).contains("-3");
        });
        assertThat(rows.get(2).problem()).isNull();
    }

    @Test
    void aNetPriceIsShownWithTheGrossPriceThatItBecomesEveryTimeAlike() {
        var list = new String[] {"sku;name;price_net", "1;Vase;82,00", "2;;82,00"};
        assertThat(prices(shop.plan(list))).containsExactly("82,00 € netto → 97,58 €", "82,00 € netto");
        shop.apply(list);
        assertThat(prices(shop.plan(list))).containsExactly("82,00 € netto → 97,58 €", "82,00 € netto");

        var dearer = shop.plan("sku;price_net", "1;100,00").rows(Filter.CHANGED, 0, 1).getFirst().cells().get(1);
        assertThat(dearer.before()).isEqualTo("97,58\u00a0€");
        assertThat(dearer.text()).isEqualTo("119,00\u00a0€ (100,00\u00a0€ netto)");
    }

    private static java.util.List<String> prices(ImportPlan plan) {
        return plan.rows(null, 0, 10).stream().map(row -> row.cells().get(2).text().replace('\u00a0', ' ')).toList();
    }

    @Test
    void planningStoresNothing() {
        var before = shop.content();
        shop.plan("sku;name", "1;Honig");
        assertThat(shop.content()).isEqualTo(before);
        assertThat(shop.count("history_group")).isZero();
    }

    /** Complaint 14: 251 announced, 245 imported. */
    @Test
    void complaint14ThePlanIsRefusedWhereTheShopChangedMeanwhile() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(740));
        var plan = shop.plan("sku;name;price_gross", "1;Honig;6,90", "2;Seife;3,00");
        shop.catalogue.save(shop.get("1").with(Field.STOCK_QTY, 1_000L));
        var before = shop.content();
        assertThatThrownBy(() -> shop.importer.apply(plan, "Liste", Progress.NONE)).isInstanceOf(PlanOutdatedException.class);
        assertThat(shop.content()).isEqualTo(before);
    }

    @Test
    void aPlanIsCarriedOutOnlyOnce() {
        var plan = shop.plan("sku;name", "1;Honig");
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThatThrownBy(() -> shop.importer.apply(plan, "Liste", Progress.NONE)).isInstanceOf(PlanOutdatedException.class);
        assertThat(shop.count("product")).isEqualTo(1);
    }

    /** Complaint 16: endless "Processing"; rows are counted, and stopping leaves nothing behind. */
    @Test
    void complaint16StoppingLeavesTheShopAsItWas() {
        var lines = new ArrayList<String>();
        lines.add("sku;name");
        for (int i = 0; i < 5_000; i++) {
            lines.add(i + ";Artikel " + i);
        }
        var plan = shop.plan(lines.toArray(String[]::new));
        assertThatThrownBy(() -> shop.importer.apply(plan, "Liste", new StopAfter(3))).isInstanceOf(Stopped.class);
        assertThat(shop.count("product")).isZero();
        assertThat(shop.count("history_group")).isZero();
        assertThat(shop.catalogue.find(Query.ALL.withSearch("Artikel"))).isEmpty();

        assertThat(shop.importer.apply(plan, "Liste", Progress.NONE).created()).isEqualTo(5_000);
    }

    /** Complaint 17: no undo after an import. */
    @Test
    void complaint17OneUndoTakesTheWholeImportBackAndKeepsLaterHandEdits() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(740));
        shop.product(Field.SKU, "2", Field.NAME, "Seife", Field.PRICE_GROSS, Money.ofCents(300));
        var before = shop.content();
        var result = shop.apply("sku;name;price_gross;season", "1;Waldhonig;6,90;Sommer", "2;Seife;3,50;", "3;Kerze;5,00;", "4;Vase;9,00;");

        assertThat(shop.history.get(result.group()).orElseThrow()).satisfies(group -> {
            assertThat(group.created()).isEqualTo(2);
            assertThat(group.changed()).isEqualTo(2);
            assertThat(group.title()).isEqualTo("Liste.csv");
        });
        shop.catalogue.undo(result.group(), Progress.NONE);
        assertThat(shop.content()).isEqualTo(before);
        shop.catalogue.redo(Progress.NONE);
        assertThat(shop.get("1").name()).isEqualTo("Waldhonig");

        shop.catalogue.save(shop.get("1").with(Field.PRICE_GROSS, Money.ofCents(777)));
        shop.catalogue.save(shop.get("3").with(Field.BRAND, "Wachs & Co"));
        var undone = shop.catalogue.undo(result.group(), Progress.NONE);
        assertThat(undone.kept()).hasSize(2);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(777));
        assertThat(shop.get("1").name()).isEqualTo("Honig");
        assertThat(shop.get("3").get(Field.BRAND)).isEqualTo("Wachs & Co");
        assertThat(shop.catalogue.bySku("4")).isEmpty();
    }

    @Test
    void nothingToDoLeavesNoTraceInTheHistory() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig");
        var result = shop.apply("sku;name", "1;Honig");
        assertThat(result).isEqualTo(new Importer.Result(0, 0, 0, 1, 0, 0, 0));
        assertThat(shop.count("history_group")).isEqualTo(1);
    }

    /** Stops at the n-th question. */
    private static final class StopAfter implements Progress {
        private int left;

        StopAfter(int questions) {
            left = questions;
        }

        @Override
        public void report(long done, long total, String detail) {
            assertThat(total).isEqualTo(5_000);
        }

        @Override
        public boolean stopped() {
            return --left < 0;
        }
    }
}
