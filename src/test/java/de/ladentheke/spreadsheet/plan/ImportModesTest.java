package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.Counts;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import de.ladentheke.task.Progress;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Update only, and prices and stock only. */
class ImportModesTest {
    private static final String TEA = "4006381333931";
    private static final ImportOptions PRICES = ImportOptions.DEFAULT.mode(Mode.PRICE_AND_STOCK);

    @AutoClose
    final TestShop shop = new TestShop();

    @BeforeEach
    void open() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.BRAND, "Imkerei", Field.PRICE_GROSS, Money.ofCents(740), Field.STOCK_QTY, 5_000L);
        shop.product(Field.SKU, "T", Field.NAME, "Tee", Field.GTIN, TEA, Field.PRICE_GROSS, Money.ofCents(690));
    }

    /** Complaint 1: update mode created blank live products. Complaint 3: a price list must not create articles. */
    @ParameterizedTest
    @EnumSource(value = Mode.class, names = {"UPDATE_ONLY", "PRICE_AND_STOCK"})
    void complaints1And3NothingIsCreated(Mode mode) {
        var plan = shop.plan(ImportOptions.DEFAULT.mode(mode), "sku;name;price_gross", "1;Honig;7,90", "2;Seife;3,00", ";;5,00", "3;;4,00");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 1, 0, 0, 2, 1));
        shop.importer.apply(plan, "Preise", Progress.NONE);
        assertThat(shop.count("product")).isEqualTo(2);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(790));
    }

    /** Complaint 2: new rows silently skipped in update mode. */
    @ParameterizedTest
    @EnumSource(value = Mode.class, names = {"UPDATE_ONLY", "PRICE_AND_STOCK"})
    void complaint2RowsThatAreNotInTheShopAreCountedAndNamed(Mode mode) {
        var plan = shop.plan(ImportOptions.DEFAULT.mode(mode), "sku;name;price_gross", "1;Honig;7,40", "2;Seife;3,00", "2;Seife doppelt;nix");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 1, 0, 2, 0));
        assertThat(plan.counts().total()).isEqualTo(3);
        assertThat(plan.leftOut(10)).extracting(Problem::row, Problem::value).containsExactly(
                org.assertj.core.groups.Tuple.tuple(3, "2"), org.assertj.core.groups.Tuple.tuple(4, "2"));
        assertThat(plan.leftOut(10)).allSatisfy(left -> assertThat(left.reason()).startsWith("Nicht im Sortiment"));
        assertThat(plan.rows(Filter.LEFT_OUT, 1, 1).getFirst().cells()).extracting(Cell::text).startsWith("2", "Seife doppelt");
    }

    /** A list without names cannot make articles, and no cell of it could be mended so that it does. */
    @Test
    void aListWithoutNamesChangesWhatIsThere() {
        var plan = shop.plan("sku;gtin;price_gross", "1;;7,90", "2;;3,00", "3;;nix", ";" + TEA + ";7,10", ";;5,00", "#WERT!;;6,00", "2;;4,00");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 2, 0, 0, 3, 2));
        assertThat(plan.offered(Offer.DUPLICATES)).isZero();
        assertThat(plan.leftOut(10)).extracting(Problem::row).containsExactly(3, 4, 8);
        assertThat(plan.leftOut(10)).allSatisfy(left -> assertThat(left.reason()).startsWith("Nicht im Sortiment. Ohne Spalte für den Namen"));
        assertThat(plan.problems(10)).extracting(Problem::row).containsExactly(6, 7);
        assertThat(shop.plan("sku;name;price_gross", "2;;3,00").counts().toClarify()).as("a name that could be typed").isEqualTo(1);
        assertThat(shop.importer.apply(plan, "Preise", Progress.NONE).leftOut()).isEqualTo(3);
        assertThat(shop.count("product")).isEqualTo(2);
    }

    /** A new variant has the name of its product. */
    @Test
    void aListWithoutNamesMayBringVariants() {
        shop.apply("variant_group;sku;name;size", "G;G-S;Hemd;S", "G;G-M;;M");
        var plan = shop.plan("variant_group;sku;size;price_gross", "G;G-S;S;10,00", "G;G-L;L;10,00", "H;H-S;S;11,00", "H;H-M;M;11,00");
        assertThat(plan.counts()).isEqualTo(new Counts(1, 1, 0, 0, 2, 0));
        shop.importer.apply(plan, "Preise", Progress.NONE);
        assertThat(shop.get("G-L").name()).isEqualTo("Hemd");
    }

    @Test
    void pricesAndStockAloneChange() {
        var plan = shop.plan(PRICES, "sku;gtin;name;brand;price_gross;stock_qty;vat_rate;supplier", "1;" + TEA.replace('1', '2') + ";Waldhonig;Andere;7,90;8;7;Brocken",
                ";" + TEA + ";Anders;;7,10;;99;");
        assertThat(plan.counts().toClarify()).isEqualTo(1);
        var fine = new String[] {"sku;gtin;name;brand;price_gross;stock_qty;vat_rate;purchase_price", "1;;Waldhonig;Andere;7,90;8;7;1", ";" + TEA + ";" + "x".repeat(200) + ";;7,10;;99;"};
        plan = shop.plan(PRICES, fine);
        assertThat(plan.counts()).isEqualTo(new Counts(0, 2, 0, 0));
        var row = plan.rows(Filter.CHANGED, 0, 1).getFirst();
        assertThat(row.cells()).extracting(Cell::text).containsExactly("1", "", "Waldhonig", "Andere", "7,90\u00a0€", "8", "7\u00a0%", "1,00\u00a0€");
        assertThat(row.cells()).extracting(Cell::before).containsExactly(null, null, null, null, "7,40\u00a0€", "5", null, null);

        shop.importer.apply(plan, "Preise", Progress.NONE);
        assertThat(shop.get("1")).satisfies(honey -> {
            assertThat(honey.name()).isEqualTo("Honig");
            assertThat(honey.get(Field.BRAND)).isEqualTo("Imkerei");
            assertThat(honey.vatRate()).isEqualTo(1900);
            assertThat(honey.get(Field.PURCHASE_PRICE)).isNull();
            assertThat(honey.get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(790));
            assertThat(honey.get(Field.STOCK_QTY)).isEqualTo(8_000L);
        });
        assertThat(shop.get("T").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(710));
        assertThat(shop.plan(PRICES, fine).counts().unchanged()).isEqualTo(2);
    }

    @Test
    void undoOfPricesAndStockKeepsHandEditsMadeSince() {
        var plan = shop.plan(PRICES, "sku;price_gross;stock_qty", "1;7,90;8", "T;7,10;3");
        var result = shop.importer.apply(plan, "Preise", Progress.NONE);
        shop.catalogue.save(shop.get("T").with(Field.PRICE_GROSS, Money.ofCents(999)));
        assertThat(shop.catalogue.undo(result.group(), Progress.NONE).kept()).singleElement().satisfies(kept -> assertThat(kept).contains("Tee"));
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(740));
        assertThat(shop.get("1").get(Field.STOCK_QTY)).isEqualTo(5_000L);
        assertThat(shop.get("T").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(999));
        assertThat(shop.get("T").get(Field.STOCK_QTY)).isNull();
    }

    @Test
    void whatLeavesTheArticleInDoubtIsStillToBeClarified() {
        var plan = shop.plan(PRICES, "sku;gtin;price_gross", ";4,00638E+12;1,00", "#WERT!;" + "4012345678901" + ";2,00", "9;" + TEA + ";3,00", "8;4,00638E+12;4,00");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 0, 1, 3));
    }

    @Test
    void netPricesAreOfferedUntilTheyAreConfirmed() {
        var list = new String[] {"sku;name;price_net", "1;Honig;10,00", "5;Vase;3,00", "6;Krug;", "7;Topf;nix"};
        assertThat(shop.plan(list).offered(Offer.NET_PRICES)).isEqualTo(2);
        assertThat(shop.plan(ImportOptions.DEFAULT.netPrices(true), list).offered(Offer.NET_PRICES)).isZero();
        assertThat(shop.plan("sku;name;price_net;price_gross", "1;Honig;10,00;11,90").offered(Offer.NET_PRICES)).isZero();
    }
}
