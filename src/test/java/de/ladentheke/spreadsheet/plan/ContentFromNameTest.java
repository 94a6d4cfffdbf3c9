package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.task.Progress;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentFromNameTest {
    private static final ImportOptions WANTED = ImportOptions.DEFAULT.contentFromName(true);
    private static final String[] LIST = {"sku;name;content_amount", "1;Honig 500 g;", "2;Apfelsaft 6x0,33l;", "3;Vase 25 cm;", "4;Tee 100 g;80 g",
        "5;Essig 1 l;"};

    @AutoClose
    final TestShop shop = new TestShop();

    @BeforeEach
    void open() {
        shop.product(Field.SKU, "5", Field.NAME, "Essig 1 l", Field.CONTENT_AMOUNT, 750_000L, Field.CONTENT_UNIT, "ml");
    }

    @Test
    void itIsOfferedForRowsThatWouldGainAContentAndDoneOnlyWhenWanted() {
        var plan = shop.plan(LIST);
        assertThat(plan.offered(Offer.CONTENT_FROM_NAME)).isEqualTo(2);
        shop.importer.apply(plan, "Liste.csv", Progress.NONE);
        assertThat(shop.get("1").get(Field.CONTENT_AMOUNT)).isNull();
        assertThat(shop.plan(ImportOptions.DEFAULT.mode(ImportOptions.Mode.PRICE_AND_STOCK), LIST).offered(Offer.CONTENT_FROM_NAME)).isZero();
    }

    @Test
    void theNameStaysAndCellsAndTheShopCountForMore() {
        var plan = shop.plan(WANTED, LIST);
        assertThat(plan.offered(Offer.CONTENT_FROM_NAME)).isEqualTo(2);
        shop.importer.apply(plan, "Liste.csv", Progress.NONE);
        assertThat(content("1")).isEqualTo("500000 g");
        assertThat(content("2")).isEqualTo("1980 l");
        assertThat(content("3")).isEqualTo("null null");
        assertThat(content("4")).isEqualTo("80000 g");
        assertThat(content("5")).isEqualTo("750000 ml");
        assertThat(shop.get("1").name()).isEqualTo("Honig 500 g");
        assertThat(shop.plan(WANTED, LIST).counts().unchanged()).isEqualTo(5);
    }

    private String content(String sku) {
        return shop.get(sku).get(Field.CONTENT_AMOUNT) + " " + shop.get(sku).get(Field.CONTENT_UNIT);
    }

    @Test
    void thePreviewShowsItBehindTheColumnsWhereTheListHasNoneForIt() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig 500 g");
        var plan = shop.plan(WANTED, "sku;name", "1;Honig 500 g");
        assertThat(plan.further()).containsExactly(ImportField.CONTENT_AMOUNT);
        assertThat(plan.rows(Filter.CHANGED, 0, 1).getFirst().cells().getLast()).extracting(ImportPlan.Cell::text, ImportPlan.Cell::before)
                .containsExactly("500 g", "");
    }

    @Test
    void aNetPriceKeepsTheDecimalsThatMakeTheGrossPriceRight() {
        shop.apply("sku;name;price_net;vat_rate", "1;Honig;8,39496;19", "2;Tee;0,8319;19", "3;Brot;3,27;7");
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(999));
        assertThat(shop.get("2").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(99));
        assertThat(shop.get("3").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(350));
    }

    @Test
    void aPriceOfNothingAndOneFinerThanACentAreRemarked() {
        var rows = shop.plan("sku;name;price_gross", "1;Honig;0,00", "2;Tee;1,234", "3;Brot;1,20").rows(Filter.NEW, 0, 9);
        assertThat(rows).extracting(row -> row.problem() != null).containsExactly(true, true, false);
        assertThat(rows.get(1).cells().get(2).text()).isEqualTo("1,23\u00a0€");
    }
}
