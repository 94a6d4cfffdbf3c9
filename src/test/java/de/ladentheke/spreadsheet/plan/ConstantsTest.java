package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Constant;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.Counts;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.columns.Constants;
import de.ladentheke.task.Progress;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ConstantsTest {
    private static final ImportOptions NET = ImportOptions.DEFAULT.netPrices(true);

    @AutoClose
    final TestShop shop = new TestShop();

    private ImportPlan plan(Layout layout, String... lines) {
        return shop.plan(layout, NET, Corrections.NONE, lines);
    }

    private void apply(Layout layout, String... lines) {
        shop.importer.apply(plan(layout, lines), "Liste.csv", Progress.NONE);
    }

    private Object vat(String sku) {
        return shop.get(sku).get(Field.VAT_RATE);
    }

    @Test
    void aConstantFillsRowsWithoutColumnOrWithAnEmptyCell() {
        var lines = new String[] {"sku;name;vat_rate", "1;Honig;7 %", "2;Kerze;"};
        apply(TestShop.layout(lines[0]).constant(ImportField.VAT_RATE, "0").constant(ImportField.SUPPLIER, "Imkerei Wald")
                .constant(ImportField.CONTENT_AMOUNT, "500 g"), lines);
        assertThat(vat("1")).isEqualTo(700);
        assertThat(vat("2")).isEqualTo(0);
        assertThat(shop.get("2").get(Field.SUPPLIER)).isEqualTo("Imkerei Wald");
        assertThat(shop.get("2").get(Field.CONTENT_AMOUNT)).isEqualTo(500_000L);
        assertThat(shop.get("2").get(Field.CONTENT_UNIT)).isEqualTo("g");
    }

    @Test
    void itCountsAsAChangeAndIsShownBehindTheColumns() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.VAT_RATE, 1900, Field.BRAND, "Wald");
        var lines = new String[] {"sku;name", "1;Honig"};
        var plan = plan(TestShop.layout(lines[0]).constant(ImportField.VAT_RATE, "7").constant(ImportField.BRAND, "Wald"), lines);
        assertThat(plan.counts()).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(plan.further()).containsExactly(ImportField.BRAND, ImportField.VAT_RATE);
        assertThat(plan.rows(Filter.CHANGED, 0, 1).getFirst().cells()).endsWith(new Cell("Wald", null, null), new Cell("7\u00a0%", "19\u00a0%", null));
    }

    @Test
    void netPricesTakeTheRateOfTheRowElseTheConstantElseTheShopsElseTheUsual() {
        shop.product(Field.SKU, "old", Field.NAME, "Buch", Field.VAT_RATE, 700, Field.PRICE_GROSS, Money.ofCents(1));
        var lines = new String[] {"sku;name;price_net;vat_rate;price_gross", "old;Buch;10,00;;", "a;Honig;10,00;7;", "b;Kerze;10,05;;", "c;Tee;10,00;;9,99"};
        apply(TestShop.layout(lines[0]), lines);
        assertThat(prices("old", "a", "b", "c")).containsExactly(10_70L, 10_70L, 11_96L, 9_99L);
        apply(TestShop.layout(lines[0]).constant(ImportField.VAT_RATE, "0 %"), lines);
        assertThat(prices("old", "a", "b", "c")).containsExactly(10_00L, 10_70L, 10_05L, 9_99L);
    }

    private Long[] prices(String... skus) {
        return Arrays.stream(skus).map(sku -> ((Money) shop.get(sku).get(Field.PRICE_GROSS)).cents()).toArray(Long[]::new);
    }

    @Test
    void whatCannotBeReadOrMakesNoSenseIsSaidBefore() {
        assertThat(Constants.problem(new Constant(ImportField.VAT_RATE, "19 %"))).isEmpty();
        assertThat(Constants.problem(new Constant(ImportField.VAT_RATE, "5 %"))).hasValueSatisfying(sentence -> assertThat(sentence).contains("5 %"));
        assertThat(Constants.problem(new Constant(ImportField.CONTENT_UNIT, "Zoll"))).hasValueSatisfying(sentence -> assertThat(sentence).contains("Zoll"));
        assertThat(Constants.problem(new Constant(ImportField.PRICE_GROSS, "9,99"))).hasValueSatisfying(sentence -> assertThat(sentence).contains("Preis"));
        assertThat(Constants.problem(new Constant(ImportField.BRAND, "x".repeat(71)))).isPresent();
    }
}
