package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.task.Progress;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles of a supplier that his list no longer names. */
class MissingArticlesTest {
    private static final String HEADINGS = "sku;gtin;name;price_gross;stock_qty";
    private static final String TEA = "4006381333931";
    private static final ImportOptions SOLD_OUT = ImportOptions.DEFAULT.missing(Missing.SOLD_OUT);
    private static final ImportOptions ARCHIVE = ImportOptions.DEFAULT.missing(Missing.ARCHIVE);

    @AutoClose
    final TestShop shop = new TestShop();

    @BeforeEach
    void open() {
        shop.product(Field.SKU, "X", Field.NAME, "Von anderswo", Field.STOCK_QTY, 9_000L, Field.SUPPLIER, "Harz GmbH");
    }

    private void firstList() {
        shop.apply(HEADINGS, "1;" + TEA + ";Tee;6,90;10", "2;;Honig;7,40;0", "3;;Kerze;4,90;", "4;;Vase;9,00;2", "5;;Krug;8,00;3");
    }

    @Test
    void articlesOfEarlierListsWithTheseHeadingsAreMissing() {
        firstList();
        var plan = shop.plan(HEADINGS, "1;" + TEA + ";Tee;6,90;10", "4;;Vase;9,00;2", "5;;Krug;8,00;3");
        assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(0, 0, 3, 2, 0, 0));
        assertThat(plan.counts().total()).isEqualTo(3);
        assertThat(plan.rows(null, 0, 10)).hasSize(3);
        assertThat(plan.size(Filter.MISSING)).isEqualTo(2);
        var honey = plan.rows(Filter.MISSING, 0, 10).getFirst();
        assertThat(honey.row()).isZero();
        assertThat(honey.change()).isEqualTo(Change.MISSING);
        assertThat(honey.cells()).extracting(Cell::text).containsExactly("2", "", "Honig", "7,40\u00a0€", "0");
        assertThat(honey.problem()).contains("bleibt, wie er ist");
        assertThat(plan.rows(Filter.MISSING, 1, 10)).hasSize(1);
        assertThat(plan.rows(Filter.MISSING, 2, 10)).isEmpty();
        assertThat(plan.missingToChange()).isZero();

        var before = shop.content();
        assertThat(shop.importer.apply(plan, "Liste", Progress.NONE).group()).isZero();
        assertThat(shop.content()).isEqualTo(before);
        assertThat(shop.plan("sku;name", "1;Tee").counts().missing()).isZero();
    }

    @Test
    void soldOutTakesTheStockAwayAndAnnouncesHowOften() {
        firstList();
        var list = new String[] {HEADINGS, "1;" + TEA + ";Tee;7,50;10", "5;;Krug;8,00;3"};
        var plan = shop.plan(SOLD_OUT, list);
        assertThat(plan.counts().missing()).isEqualTo(3);
        assertThat(plan.missingToChange()).isEqualTo(2);
        assertThat(plan.rows(Filter.MISSING, 0, 10)).extracting(PlanRow::problem)
                .satisfiesExactly(honey -> assertThat(honey).contains("schon 0"), candle -> assertThat(candle).contains("auf 0"), vase -> assertThat(vase).contains("auf 0"));
        var before = shop.content();
        var result = shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(result).isEqualTo(new Importer.Result(result.group(), 0, 1, 1, 2, 0, 0));
        assertThat(List.of(stock("1"), stock("2"), stock("3"), stock("4"), stock("5"), stock("X"))).containsExactly(10_000L, 0L, 0L, 0L, 3_000L, 9_000L);
        assertThat(shop.history.get(result.group()).orElseThrow()).satisfies(group -> {
            assertThat(group.created()).isZero();
            assertThat(group.changed()).isEqualTo(1);
            assertThat(group.missing()).isEqualTo(2);
        });

        var again = shop.plan(SOLD_OUT, list);
        assertThat(again.counts().missing()).isEqualTo(3);
        assertThat(again.missingToChange()).isZero();
        assertThat(shop.importer.apply(again, "Liste", Progress.NONE).group()).isZero();
        assertThat(shop.catalogue.undo(result.group(), Progress.NONE).kept()).isEmpty();
        assertThat(shop.content()).isEqualTo(before);
    }

    @Test
    void everyVariantOfAMissingProductIsSoldOutAndOneThatIsNamedKeepsItsProduct() {
        shop.apply("variant_group;name;sku;size;stock_qty", "h;Hemd;H1;S;1", "h;;H2;M;2", "t;Tuch;T1;S;1", "t;;T2;M;2");
        var plan = shop.plan(SOLD_OUT, "variant_group;name;sku;size;stock_qty", "h;;H2;M;2");
        assertThat(plan.counts().missing()).isEqualTo(1);
        var result = shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("T1").variants()).allSatisfy(v -> assertThat(v.get(Field.STOCK_QTY)).isEqualTo(0L));
        assertThat(shop.get("H1").variants().getFirst().get(Field.STOCK_QTY)).isEqualTo(1_000L);
        shop.catalogue.undo(result.group(), Progress.NONE);
        assertThat(shop.get("T1").variants()).extracting(v -> v.get(Field.STOCK_QTY)).containsExactly(1_000L, 2_000L);
    }

    @Test
    void archivedArticlesAreNoLongerMissing() {
        firstList();
        var list = new String[] {HEADINGS, "1;;;;", "2;;;;", "3;;;;", "4;;;;"};
        var plan = shop.plan(ARCHIVE, list);
        assertThat(plan.missingToChange()).isEqualTo(1);
        var result = shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("5").status()).isEqualTo(Status.ARCHIVED);
        assertThat(shop.plan(ARCHIVE, list).counts().missing()).isZero();
        shop.catalogue.undo(result.group(), Progress.NONE);
        assertThat(shop.get("5").status()).isEqualTo(Status.READY);
    }

    @Test
    void aSupplierWithTheSameHeadingsKeepsHisArticlesOutOfTheOthersLists() {
        firstList();
        var others = new String[] {HEADINGS, "A;;Seife;2,00;1", "B;;Bürste;3,00;1", "C;;Schwamm;4,00;1", "D;;Kamm;5,00;1"};
        assertThat(shop.plan(ARCHIVE, others).counts().missing()).isZero();
        shop.apply(others);
        assertThat(shop.plan(ARCHIVE, others).missingToChange()).as("none of the first supplier").isZero();

        shop.apply(HEADINGS, "A;;Seife;2,00;1", "B;;Bürste;3,00;1", "C;;Schwamm;4,00;1", "E;;Lotion;9,00;1");
        var third = shop.plan(ARCHIVE, HEADINGS, "A;;Seife;2,00;1", "B;;Bürste;3,00;1", "C;;Schwamm;4,00;1");
        assertThat(third.rows(Filter.MISSING, 0, 10)).as("of all lists of this supplier").extracting(row -> row.cells().getFirst().text())
                .containsExactly("D", "E");
        assertThat(shop.plan(ARCHIVE, HEADINGS, "1;;Tee;6,90;10", "2;;Honig;7,40;0", "3;;Kerze;;", "4;;Vase;9,00;2").missingToChange()).isEqualTo(1);
    }

    @Test
    void oneArticleThatTwoSuppliersShareMakesThemNotOne() {
        firstList();
        var others = new String[12];
        others[0] = HEADINGS;
        others[1] = "1;;Tee;6,90;10";
        for (int i = 2; i < others.length; i++) {
            others[i] = "S" + i + ";;Seife " + i + ";2,00;1";
        }
        assertThat(shop.plan(ARCHIVE, others).counts().missing()).isZero();
        shop.apply(others);
        assertThat(shop.plan(ARCHIVE, others).counts().missing()).isZero();
    }

    @Test
    void aListThatNamesOneSupplierMeansAllHisArticles() {
        shop.product(Field.SKU, "Y", Field.NAME, "Von Hand", Field.SUPPLIER, "Harz GmbH");
        assertThat(shop.plan("sku;name;supplier", "Y;Von Hand;harz gmbh", "N;Neu;harz gmbh").counts().missing()).isEqualTo(1);
        assertThat(shop.plan("sku;name;supplier", "Y;Von Hand;Harz GmbH", "N;Neu;Andere").counts().missing()).isZero();
        assertThat(shop.plan("sku;name;supplier", "Y;Von Hand;Harz GmbH", "N;Neu;").counts().missing()).isZero();
    }

    @Test
    void aSupplierThatTheOwnerNamedForAllRowsCountsLikeAColumn() throws Exception {
        try (var source = new ListInMemory("sku;name", "Y;Neu")) {
            var layout = TestShop.layout("sku;name").constant(ImportField.SUPPLIER, "Harz GmbH");
            assertThat(shop.importer.plan(source, layout, ImportOptions.DEFAULT, Corrections.NONE, Progress.NONE).counts().missing()).isEqualTo(1);
        }
    }

    @Test
    void whatARowToClarifyMayMeanIsNotMissing() {
        firstList();
        var plan = shop.plan(HEADINGS, "1;;Tee;falsch;1", ";;Honig;x;1", "33;4006381333930;Kerze;1;1", "99;" + TEA + ";Anderer;1,00;1", "5;;Krug;8,00;3");
        assertThat(plan.counts().toClarify()).isEqualTo(4);
        assertThat(plan.rows(Filter.MISSING, 0, 10)).extracting(row -> row.cells().getFirst().text()).containsExactly("4");
    }

    @Test
    void rowsThatAreLeftOutOrHiddenAreNamed() {
        firstList();
        var list = new String[] {HEADINGS, "1;;Tee;6,90;10", "hidden:2;;Honig;;", "hidden:;;Kerze;4,90;", "4;;Vase;9,00;2", "5;;Krug;8,00;3"};
        assertThat(shop.plan(ARCHIVE, Corrections.NONE.row(2, true), list).counts().missing()).isZero();
    }

    @Test
    void aFileThatWasCutOffIsALoudQuestion() {
        firstList();
        var list = new String[] {HEADINGS, "1;;Tee;6,90;10", "2;;Honig;7,40;0"};
        assertThat(shop.plan(ARCHIVE, list).offered(Offer.MANY_MISSING)).isEqualTo(3);
        assertThat(shop.plan(SOLD_OUT, list).offered(Offer.MANY_MISSING)).isEqualTo(3);
        assertThat(shop.plan(list).offered(Offer.MANY_MISSING)).isZero();
        var most = new String[] {HEADINGS, "1;;Tee;6,90;10", "2;;Honig;7,40;0", "3;;Kerze;;"};
        assertThat(shop.plan(ARCHIVE, most).offered(Offer.MANY_MISSING)).isZero();
    }

    /** A list that ends early lacks a part: many articles, though less than half of them. */
    @ParameterizedTest
    @CsvSource({"150, 129, 21", "150, 130, 0", "300, 270, 0", "300, 269, 31", "20, 11, 0", "20, 9, 11"})
    void aFileThatLacksATenthOfManyArticlesIsALoudQuestionToo(int all, int named, int asked) {
        shop.apply(articles(all));
        assertThat(shop.plan(ARCHIVE, articles(named)).offered(Offer.MANY_MISSING)).isEqualTo(asked);
    }

    private static String[] articles(int count) {
        return IntStream.rangeClosed(0, count).mapToObj(i -> i == 0 ? "sku;name" : i + ";Artikel " + i).toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource(value = Missing.class, names = {"SOLD_OUT", "ARCHIVE"})
    void undoKeepsHandEditsMadeSinceAndNamesThem(Missing missing) {
        firstList();
        var plan = shop.plan(ImportOptions.DEFAULT.missing(missing), HEADINGS, "1;;Tee;7,50;10", "2;;;;", "3;;;;");
        var result = shop.importer.apply(plan, "Liste", Progress.NONE);
        shop.catalogue.save(shop.get("4").with(Field.STOCK_QTY, 77_000L).with(Field.STATUS, Status.DRAFT));
        var undone = shop.catalogue.undo(result.group(), Progress.NONE);
        assertThat(undone.kept()).singleElement().satisfies(kept -> assertThat(kept).contains("Vase"));
        assertThat(shop.get("4").get(Field.STOCK_QTY)).isEqualTo(77_000L);
        assertThat(shop.get("4").status()).isEqualTo(Status.DRAFT);
        assertThat(shop.get("5").get(Field.STOCK_QTY)).isEqualTo(3_000L);
        assertThat(shop.get("5").status()).isEqualTo(Status.READY);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
    }

    @Test
    void undoUnderASecondImportKeepsWhatThatOneSays() {
        firstList();
        var first = shop.importer.apply(shop.plan(SOLD_OUT, HEADINGS, "1;;Tee;7,50;10", "2;;;;", "3;;;;"), "Februar", Progress.NONE);
        var second = shop.importer.apply(shop.plan(SOLD_OUT, HEADINGS, "1;;Tee;8,50;11", "4;;Vase;;6", "2;;;;", "3;;;;"), "März", Progress.NONE);
        assertThat(second.missing()).isZero();
        assertThat(shop.catalogue.undo(first.group(), Progress.NONE).kept()).hasSize(2);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(850));
        assertThat(stock("4")).isEqualTo(6_000L);
        assertThat(stock("5")).isEqualTo(3_000L);
        shop.catalogue.undo(second.group(), Progress.NONE);
        assertThat(stock("1")).isEqualTo(10_000L);
    }

    @Test
    void whereAMissingArticleChangedMeanwhileNothingHappens() {
        firstList();
        var plan = shop.plan(SOLD_OUT, HEADINGS, "1;;Tee;7,50;10", "2;;;;", "3;;;;");
        shop.catalogue.save(shop.get("4").with(Field.STOCK_QTY, 0L));
        var before = shop.content();
        assertThatThrownBy(() -> shop.importer.apply(plan, "Liste", Progress.NONE)).isInstanceOf(PlanOutdatedException.class);
        assertThat(shop.content()).isEqualTo(before);
    }

    private Object stock(String sku) {
        return shop.get(sku).get(Field.STOCK_QTY);
    }
}
