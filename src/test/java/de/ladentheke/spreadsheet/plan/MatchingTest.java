package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.Counts;
import de.ladentheke.task.Progress;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Which article a row means, where lists and shop write its numbers differently. */
class MatchingTest {
    private static final String TEA = "4006381333931";
    private static final String UPC = "036000291452";

    @AutoClose
    final TestShop shop = new TestShop();

    @Test
    void twoRowsNeverMeanTheSameArticle() {
        shop.product(Field.SKU, "A", Field.GTIN, TEA, Field.NAME, "Tee");
        var plan = shop.plan("sku;gtin;name;stock_qty", "A;;;1", ";" + TEA + ";;2", ";;Tee;3");

        assertThat(plan.counts()).isEqualTo(new Counts(0, 1, 0, 2));
        assertThat(plan.problems(10)).extracting(ImportPlan.Problem::row).containsExactly(3, 4);
        assertThat(plan.problems(10)).allSatisfy(problem -> assertThat(problem.reason()).contains("Zeile 2"));
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("A").get(Field.STOCK_QTY)).isEqualTo(1000L);
        shop.catalogue.undo(Progress.NONE);
        assertThat(shop.get("A").get(Field.STOCK_QTY)).isNull();
    }

    @Test
    void anArticleNumberThatLostItsZerosMeansItsArticle() {
        shop.product(Field.SKU, "00123", Field.NAME, "Tee");
        shop.product(Field.SKU, "0042", Field.NAME, "Honig");
        shop.product(Field.SKU, "042", Field.NAME, "Honig groß");
        shop.product(Field.SKU, "009", Field.NAME, "Saft");
        shop.product(Field.SKU, "9", Field.NAME, "Essig");
        var list = new String[] {"sku;name;stock_qty", "123;Tee;5", "42;Honig;6", "9;Essig;7", "77;Kerze;8"};
        var plan = shop.plan(list);

        assertThat(plan.counts()).isEqualTo(new Counts(1, 2, 0, 1));
        assertThat(plan.offered(ImportPlan.Offer.LEADING_ZEROS)).isEqualTo(1);
        assertThat(plan.rows(Filter.CHANGED, 0, 1).getFirst().problem()).contains("123", "00123", "Nullen");
        assertThat(plan.problems(10)).extracting(ImportPlan.Problem::row).containsExactly(3);
        assertThat(plan.problems(10).getFirst().reason()).contains("0042, 042");
        var before = shop.content();
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("00123").get(Field.STOCK_QTY)).isEqualTo(5000L);
        assertThat(shop.get("9").get(Field.STOCK_QTY)).isEqualTo(7000L);
        assertThat(shop.get("009").get(Field.STOCK_QTY)).isNull();
        assertThat(shop.catalogue.bySku("123")).isEmpty();
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(0, 0, 3, 1));
        shop.catalogue.undo(Progress.NONE);
        assertThat(shop.content()).isEqualTo(before);
    }

    @Test
    void articlesThatANumberWithoutItsZerosMayMeanAreNotMissing() {
        for (var sku : new String[] {"1", "042", "0042", "5"}) {
            shop.product(Field.SKU, sku, Field.NAME, "Tee " + sku, Field.SUPPLIER, "Harz GmbH");
        }
        var plan = shop.plan(ImportOptions.DEFAULT.missing(ImportOptions.Missing.ARCHIVE), "sku;supplier;stock_qty", "1;Harz GmbH;5", "42;Harz GmbH;6");

        assertThat(plan.counts().toClarify()).isEqualTo(1);
        assertThat(plan.rows(Filter.MISSING, 0, 10)).singleElement().satisfies(row -> assertThat(row.cells().getFirst().text()).isEqualTo("5"));
    }

    @Test
    void variantsThatLostTheirZerosAreNoNewOnes() {
        shop.apply("variant_group;sku;name;size;stock_qty", "Hemd;0011;Hemd;S;1", "Hemd;0012;Hemd;M;2");

        assertThat(shop.plan("variant_group;sku;name;size;stock_qty", "Hemd;11;Hemd;S;1", "Hemd;12;Hemd;M;5").counts()).isEqualTo(new Counts(0, 1, 1, 0));
    }

    /** Only their variants tell which rows are parents; the others are articles like in any list. */
    @Test
    void articlesBetweenVariantsThatLostTheirZerosAreNeitherNewNorMissing() {
        shop.product(Field.SKU, "0100", Field.NAME, "Tasse", Field.SUPPLIER, "Harz GmbH");
        shop.product(Field.SKU, "042", Field.NAME, "Teller", Field.SUPPLIER, "Harz GmbH");
        shop.product(Field.SKU, "0042", Field.NAME, "Schale", Field.SUPPLIER, "Harz GmbH");
        shop.product(Field.SKU, "0200", Field.NAME, "Hemd", Field.SUPPLIER, "Harz GmbH");
        var list = new String[] {"variant_group;sku;name;size;supplier;stock_qty", ";100;Tasse;;Harz GmbH;5", ";42;Krug;;Harz GmbH;6",
                ";200;Bluse;;Harz GmbH;", "200;B1;Bluse;S;Harz GmbH;1", "200;B2;Bluse;M;Harz GmbH;2", ";0100;Tasse;;Harz GmbH;7"};
        var plan = shop.plan(ImportOptions.DEFAULT.missing(ImportOptions.Missing.ARCHIVE), list);

        assertThat(plan.rows(Filter.MISSING, 0, 10)).extracting(row -> row.cells().get(1).text()).containsExactly("0200");
        assertThat(plan.problems(10)).extracting(ImportPlan.Problem::row).containsExactly(2, 3);
        plan = shop.plan(ImportOptions.DEFAULT.mode(ImportOptions.Mode.UPDATE_ONLY), list[0], list[1]);
        assertThat(plan.rows(Filter.CHANGED, 0, 10)).extracting(ImportPlan.PlanRow::row).containsExactly(2);
        assertThat(plan.offered(ImportPlan.Offer.LEADING_ZEROS)).isEqualTo(1);
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("0100").get(Field.STOCK_QTY)).isEqualTo(5000L);
    }

    /** Also where one of them comes again, the exact number is the same article. */
    @Test
    void aNumberWithAndOneWithoutItsZerosAreTheSameRowTwice() {
        shop.product(Field.SKU, "00123", Field.NAME, "Tee");
        var plan = shop.plan("sku;stock_qty", "123;5", "00123;6");

        assertThat(plan.counts()).isEqualTo(new Counts(0, 1, 0, 1));
        assertThat(shop.plan(ImportOptions.DEFAULT.duplicates(ImportOptions.Duplicates.LAST), "sku;stock_qty", "123;5", "123;6").counts().toClarify()).isZero();
    }

    @Test
    void aGtinThatBecomesTheNumberMustBeFreeInTheList() {
        var plan = shop.plan("sku;gtin;name", TEA + ";;Tee", ";" + TEA + ";Honig");

        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(plan.problems(10)).extracting(ImportPlan.Problem::row).containsExactly(3);
        assertThat(shop.importer.apply(plan, "Liste", Progress.NONE).created()).isEqualTo(1);
    }

    @Test
    void leadingZerosOfAGtinMakeNoOtherArticle() {
        shop.product(Field.SKU, "A", Field.GTIN, TEA, Field.NAME, "Tee");
        shop.product(Field.SKU, "B", Field.GTIN, UPC, Field.NAME, "Tücher");

        assertThat(shop.plan("gtin;stock_qty", "0" + TEA + ";5", "0" + UPC + ";6").counts()).isEqualTo(new Counts(0, 2, 0, 0));
        assertThat(shop.plan("sku;gtin", "A;0" + TEA, "B;00" + UPC).counts()).isEqualTo(new Counts(0, 0, 2, 0));
        var twice = shop.plan("sku;gtin;name", "1;" + UPC + ";Tücher", "2;0" + UPC + ";Tücher groß");
        assertThat(twice.counts().toClarify()).isEqualTo(2);
        assertThat(shop.plan("gtin;name", "4012345678901;Honig", "04012345678901;Honig").counts()).isEqualTo(new Counts(1, 0, 0, 1));
    }

    @Test
    void theErrorsOfASpreadsheetProgramAreNoNames() {
        var plan = shop.plan("sku;name;description", "1;#NV;", "2;#BEZUG!;", "3;Tee;#NAME?", "#WERT!;Tee;", "5;#Advent;#1 in Harz");

        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 4));
        assertThat(plan.rows(Filter.NEW, 0, 1).getFirst().row()).isEqualTo(6);
    }

    @Test
    void theUnitInTheCellOfTheContentWinsOverTheColumnOfUnits() {
        shop.apply("sku;name;content_amount;content_unit", "1;Honig;500 g;kg", "2;Tee;100;g", "5;Set;3 Stk;");
        shop.apply("sku;name;content_unit;content_amount", "3;Saft;l;0,7 l", "4;Essig;l;500 ml");

        assertThat(content("1")).isEqualTo("500000 g");
        assertThat(content("2")).isEqualTo("100000 g");
        assertThat(content("3")).isEqualTo("700 l");
        assertThat(content("4")).isEqualTo("500000 ml");
    }

    @Test
    void aUnitThatChangesIsSeenInThePreview() {
        shop.apply("sku;name;content_amount", "1;Honig;250 g");
        var changed = shop.plan("sku;content_amount", "1;250 kg").rows(Filter.CHANGED, 0, 1).getFirst().cells().getLast();

        assertThat(changed.text()).isEqualTo("250 kg");
        assertThat(changed.before()).isEqualTo("250 g");
    }

    @Test
    void anArticleThatGoesWhileTheListIsReadMakesThePlanOutdated() {
        shop.product(Field.SKU, "A", Field.NAME, "Tee");
        var lines = new String[] {"sku;stock_qty", "A;1"};
        RowSource slow = new RowSource() {
            private final ListInMemory list = new ListInMemory(lines);

            @Override
            public java.util.List<Sheet> sheets() {
                return list.sheets();
            }

            @Override
            public void read(int sheet, Visitor visitor) {
                list.read(sheet, visitor);
                shop.catalogue.undo(Progress.NONE);
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> shop.importer.plan(slow, TestShop.layout(lines[0]), ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE))
                .isInstanceOf(PlanOutdatedException.class);
    }

    private String content(String sku) {
        return shop.get(sku).get(Field.CONTENT_AMOUNT) + " " + shop.get(sku).get(Field.CONTENT_UNIT);
    }
}
