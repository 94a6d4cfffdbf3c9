package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Complaint 6: a lost comma corrupts prices. */
class PriceAlarmTest {
    @AutoClose
    final TestShop shop = new TestShop();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "740|74,00|10-mal", "740|740,00|100-mal", "740|0,74|Zehntel", "745|0,75|Zehntel", "740|0,07|Hundertstel", "69|6,94|10-mal",
        "740|14,81|doppelt", "740|3,69|50 %", "740|0|50 %"})
    void aPriceThatJumpsIsAnAlarmWithBothFigures(long before, String after, String words) {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(before));
        var plan = shop.plan("sku;price_gross;stock_qty", "1;" + after + ";1");
        assertThat(plan.counts().changed()).isEqualTo(1);
        assertThat(plan.offered(Offer.PRICE_ALARMS)).isEqualTo(1);
        var row = plan.rows(Filter.ALARM, 0, 10).getFirst();
        assertThat(row.alarm()).isTrue();
        assertThat(row.cells().get(1).problem()).contains(words, Money.ofCents(before).format(java.util.Locale.GERMANY));
        assertThat(plan.alarms(10)).singleElement().satisfies(alarm -> assertThat(alarm.column()).isEqualTo("price_gross"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"740|14,80", "740|3,70", "740|7,40", "740|9,90", "0|5,00", "740|"})
    void ordinaryChangesAreNone(long before, String after) {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(before));
        var plan = shop.plan("sku;price_gross;stock_qty", "1;" + (after == null ? "" : after) + ";1");
        assertThat(plan.offered(Offer.PRICE_ALARMS)).isZero();
        assertThat(plan.rows(null, 0, 10)).noneMatch(PlanRow::alarm);
    }

    @Test
    void aFirstPriceFarAboveThePurchasePriceHasLostItsComma() {
        var plan = shop.plan("sku;name;price_gross;purchase_price", "1;Harzer Käse;1090,00;6,90", "2;Becher;11,50;0,60");
        assertThat(plan.alarms(10)).singleElement().satisfies(alarm -> {
            assertThat(alarm.row()).isEqualTo(2);
            assertThat(alarm.reason()).contains("20-mal", "1.090,00", "6,90");
        });
    }

    @Test
    void newArticlesWithoutAVatRateAreCounted() {
        assertThat(shop.plan("sku;name;price_gross", "1;Senf;2,66", "2;Vase;19,00").offered(Offer.NO_VAT)).isEqualTo(2);
        assertThat(shop.plan("sku;name;price_gross;vat_rate", "1;Senf;2,66;7", "2;Vase;19,00;").offered(Offer.NO_VAT)).isEqualTo(1);
        shop.product(Field.SKU, "1", Field.NAME, "Senf", Field.PRICE_GROSS, Money.ofCents(266));
        assertThat(shop.plan("sku;name;price_gross", "1;Senf;2,70").offered(Offer.NO_VAT)).isZero();
    }

    @Test
    void aNetPriceIsComparedAsTheGrossPriceThatItBecomes() {
        shop.product(Field.SKU, "1", Field.NAME, "Vase", Field.PRICE_GROSS, Money.ofCents(1190));
        assertThat(shop.plan("sku;price_net", "1;10,50").offered(Offer.PRICE_ALARMS)).isZero();
        assertThat(shop.plan("sku;price_net", "1;100,00").offered(Offer.PRICE_ALARMS)).isEqualTo(1);
    }

    @Test
    void theSellingPriceWithoutItsVatIsHeldAgainstThePurchasePrice() {
        shop.product(Field.SKU, "1", Field.NAME, "Buch", Field.VAT_RATE, 700, Field.PRICE_GROSS, Money.ofCents(1500),
                Field.PURCHASE_PRICE, Money.ofCents(1000));
        assertThat(shop.plan("sku;price_gross", "1;10,70").offered(Offer.PRICE_ALARMS)).isZero();
        var below = shop.plan("sku;price_gross", "1;10,69");
        assertThat(below.rows(Filter.ALARM, 0, 1).getFirst().cells().get(1).problem().replace('\u00a0', ' '))
                .contains("10,69 €", "ohne Mehrwertsteuer 9,99 €", "Einkaufspreis 10,00 €");
        assertThat(shop.plan("sku;price_gross;purchase_price", "1;10,69;9,00").offered(Offer.PRICE_ALARMS)).isZero();
        assertThat(shop.plan("sku;purchase_price", "1;15,00").offered(Offer.PRICE_ALARMS)).isEqualTo(1);
        assertThat(shop.plan("sku;stock_qty", "1;15").offered(Offer.PRICE_ALARMS)).isZero();
    }

    @Test
    void newArticlesBelowTheirPurchasePriceAreAlarmsToo() {
        var plan = shop.plan("sku;name;price_gross;purchase_price;vat_rate", "1;Vase;11,90;10,00;19", "2;Krug;11,89;10,00;19", "3;Topf;;10,00;19");
        assertThat(plan.rows(Filter.ALARM, 0, 10)).extracting(PlanRow::row).containsExactly(3);
        assertThat(plan.counts().fresh()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"999|99,90|10-mal", "999|999,00|100-mal", "999|1,00|Zehntel", "999|0,10|Hundertstel", "999|20,00|doppelt", "999|4,99|50 %"})
    void aRecommendedPriceThatJumpsIsAnAlarmInItsOwnColumn(long before, String after, String words) {
        shop.product(Field.SKU, "1", Field.NAME, "Vase", Field.UVP, Money.ofCents(before));
        var plan = shop.plan("sku;stock_qty;uvp", "1;3;" + after);
        assertThat(plan.alarms(10)).singleElement().satisfies(alarm -> {
            assertThat(alarm.column()).isEqualTo("uvp");
            assertThat(alarm.reason()).contains("UVP", words);
        });
        assertThat(plan.rows(Filter.ALARM, 0, 1).getFirst().cells().get(2).problem()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"999|10,99", "999|9,99", "999|19,98", "0|5,00", "999|"})
    void ordinaryChangesOfTheRecommendedPriceAreNone(long before, String after) {
        shop.product(Field.SKU, "1", Field.NAME, "Vase", Field.UVP, Money.ofCents(before));
        assertThat(shop.plan("sku;stock_qty;uvp", "1;3;" + (after == null ? "" : after)).offered(Offer.PRICE_ALARMS)).isZero();
    }

    @Test
    void theRecommendedPriceIsHeldAgainstTheSellingPrice() {
        var plan = shop.plan("sku;name;price_gross;uvp", "1;Vase;49,90;4,99", "2;Krug;49,90;5,00", "3;Topf;4,99;49,90", "4;Korb;4,99;9,99", "5;Uhr;;4,99");
        assertThat(plan.alarms(10)).satisfiesExactly(
                low -> assertThat(low.reason()).contains("UVP", "4,99", "49,90", "Zehntel"),
                high -> assertThat(high.reason()).contains("UVP", "49,90", "4,99", "10-mal"));
        shop.product(Field.SKU, "6", Field.NAME, "Becher", Field.PRICE_GROSS, Money.ofCents(4990));
        assertThat(shop.plan("sku;uvp", "6;4,99").offered(Offer.PRICE_ALARMS)).isEqualTo(1);
        assertThat(shop.plan("sku;uvp", "6;59,90").offered(Offer.PRICE_ALARMS)).isZero();
    }

    @Test
    void aPriceOfNothingIsAsked() {
        shop.product(Field.SKU, "1", Field.NAME, "Gutschein");
        var plan = shop.plan("sku;name;price_gross", "1;Gutschein;0,00", "2;Vase;0", "3;Krug;0,01");
        assertThat(plan.rows(Filter.ALARM, 0, 10)).extracting(PlanRow::row).containsExactly(2, 3);
        assertThat(plan.alarms(10)).allSatisfy(alarm -> assertThat(alarm.reason()).contains("0,00"));
    }

    @Test
    void aPriceWithThreeDecimalsIsAsked() {
        var plan = shop.plan("sku;name;price_gross;uvp", "1;Vase;1,234;1,99", "2;Krug;1,239 €;1,99", "3;Topf;1,230;1,99", "4;Korb;1,99;1,999");
        assertThat(plan.rows(Filter.ALARM, 0, 10)).extracting(PlanRow::row).containsExactly(2, 3, 5);
        assertThat(plan.alarms(10)).extracting(ImportPlan.Problem::column).containsExactly("price_gross", "price_gross", "uvp");
        assertThat(plan.alarms(10).getFirst().reason()).contains("1,234", "1,23");
        assertThat(plan.rows(Filter.ALARM, 0, 1).getFirst().cells().get(2).problem()).contains("Komma");
    }

    @Test
    void rowsThatStayOutRaiseNoAlarm() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(740));
        var plan = shop.plan(ImportOptions.DEFAULT, Corrections.NONE.row(2, true), "sku;price_gross", "1;740");
        assertThat(plan.offered(Offer.PRICE_ALARMS)).isZero();
    }
}
