package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Query;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.Counts;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import de.ladentheke.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article number that several rows have: the owner chooses which one counts (complaint 15: nothing is lost in silence). */
class DuplicatesTest {
    private static final ImportOptions FIRST = ImportOptions.DEFAULT.duplicates(Duplicates.FIRST);
    private static final ImportOptions LAST = ImportOptions.DEFAULT.duplicates(Duplicates.LAST);
    private static final String TEA = "4006381333931";
    private static final String[] LIST = {"sku;name;price_gross", "1;Honig;6,90", "2;Tee;3,00", "1;Honig;7,90", "2;Tee;3,00", "1;Waldhonig;8,90"};

    @AutoClose
    final TestShop shop = new TestShop();

    @Test
    void withoutAnAnswerTheOthersAreToBeClarified() {
        var plan = shop.plan(LIST);
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0, 1, 2));
        assertThat(plan.offered(Offer.DUPLICATES)).isEqualTo(1);
        assertThat(plan.leftOut(9)).containsExactly(new Problem(5, "", "2", "Steht genauso schon in Zeile 3."));
        assertThat(plan.problems(9)).extracting(Problem::row).containsExactly(4, 6);
    }

    @Test
    void theFirstRowCounts() {
        var plan = shop.plan(FIRST, LIST);
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0, 3, 0));
        assertThat(plan.offered(Offer.DUPLICATES)).isEqualTo(1);
        assertThat(plan.leftOut(9)).extracting(Problem::row, Problem::reason).containsExactly(
                row(4, "Der Artikel steht schon in Zeile 2; die erste Zeile gilt."), row(5, "Steht genauso schon in Zeile 3."),
                row(6, "Der Artikel steht schon in Zeile 2; die erste Zeile gilt."));
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
    }

    @Test
    void theLastRowCounts() {
        var plan = shop.plan(LAST, LIST);
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0, 3, 0));
        assertThat(plan.offered(Offer.DUPLICATES)).isEqualTo(1);
        assertThat(plan.leftOut(9)).extracting(Problem::row, Problem::reason).containsExactly(
                row(2, "Der Artikel steht noch einmal in Zeile 6; die letzte Zeile gilt."),
                row(4, "Der Artikel steht noch einmal in Zeile 6; die letzte Zeile gilt."), row(5, "Steht genauso schon in Zeile 3."));
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("1").name()).isEqualTo("Waldhonig");
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(890));
    }

    private static org.assertj.core.groups.Tuple row(int row, String reason) {
        return org.assertj.core.groups.Tuple.tuple(row, reason);
    }

    /** What comes last counts, even where it says again what came first. */
    @Test
    void theLastRowCountsThoughItSaysWhatTheFirstSaid() {
        var plan = shop.plan(LAST, "sku;name;price_gross", "1;Honig;6,90", "1;Honig;7,90", "1;Honig;6,90");
        assertThat(changes(plan)).containsExactly(Change.LEFT_OUT, Change.LEFT_OUT, Change.NEW);
    }

    /** A cell that cannot be read is the same where it stands there in the same way. */
    @Test
    void unreadableRowsAreTheSameByWhatIsWritten() {
        var plan = shop.plan("sku;name;price_gross", "1;Honig;teuer", "1;Honig;teuer", "1;Honig;billig");
        assertThat(changes(plan)).containsExactly(Change.TO_CLARIFY, Change.LEFT_OUT, Change.TO_CLARIFY);
        assertThat(plan.offered(Offer.DUPLICATES)).isEqualTo(1);
    }

    /** What is mapped counts, also where it fills no field by itself; other columns do not. */
    @Test
    void mappedColumnsMakeTheDifference() {
        var list = new String[] {"sku;name;image;Regal", "1;Honig;a.jpg;7", "1;Honig;b.jpg;7", "2;Tee;t.jpg;7", "2;Tee;t.jpg;8"};
        assertThat(changes(shop.plan(list))).containsExactly(Change.NEW, Change.TO_CLARIFY, Change.NEW, Change.LEFT_OUT);
    }

    @Test
    void mendedCellsDecide() {
        var mended = Corrections.NONE.cell(4, 0, "3");
        assertThat(changes(shop.plan(LAST, mended, LIST))).containsExactly(Change.LEFT_OUT, Change.NEW, Change.NEW, Change.LEFT_OUT, Change.NEW);
        mended = Corrections.NONE.row(6, true);
        assertThat(changes(shop.plan(LAST, mended, LIST))).containsExactly(Change.LEFT_OUT, Change.NEW, Change.NEW, Change.LEFT_OUT, Change.LEFT_OUT);
        mended = Corrections.NONE.cell(4, 2, "6,90").cell(6, 1, "Honig").cell(6, 2, "6,90");
        assertThat(shop.plan(ImportOptions.DEFAULT, mended, LIST).offered(Offer.DUPLICATES)).isZero();
    }

    /** Sizes of one article under one number are several articles: none of them may push another one out. */
    @ParameterizedTest
    @EnumSource(Duplicates.class)
    void variantsOfOneProductAreNoDuplicates(Duplicates answer) {
        var options = ImportOptions.DEFAULT.duplicates(answer);
        var plan = shop.plan(options, "variant_group;sku;name;size;price_gross", "G;1;Hemd;S;10,00", "G;1;;M;11,00", "G;1;;S;12,00", "G;2;;L;13,00");
        assertThat(plan.offered(Offer.DUPLICATES)).isZero();
        assertThat(changes(plan)).containsExactly(Change.NEW, Change.TO_CLARIFY, Change.TO_CLARIFY, Change.NEW);
        plan = shop.plan(options, "sku;name;color;price_gross", "1;Vase;rot;10,00", "1;Vase;blau;11,00");
        assertThat(changes(plan)).containsExactly(Change.NEW, Change.TO_CLARIFY);
    }

    /** The list repeats one variant: the others stay where they are. */
    @Test
    void aVariantThatComesAgainInAnotherGroupJoinsTheLastOne() {
        var list = new String[] {"variant_group;sku;name;size;price_gross", "G;1;Hemd;S;10,00", "G;2;;M;11,00", "H;2;Hose;M;21,00", "H;3;;L;22,00"};
        var plan = shop.plan(LAST, list);
        assertThat(changes(plan)).containsExactly(Change.NEW, Change.LEFT_OUT, Change.NEW, Change.NEW);
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("2").name()).isEqualTo("Hose");
        assertThat(shop.get("1").variants()).hasSize(1);
    }

    @Test
    void articlesWithoutANumberAreKnownByTheirGtin() {
        var list = new String[] {"gtin;name;price_gross", TEA + ";Tee;3,00", "0" + TEA + ";Tee;4,00", TEA + ";Tee;5,00"};
        assertThat(shop.plan(list).offered(Offer.DUPLICATES)).isEqualTo(1);
        assertThat(changes(shop.plan(FIRST, list))).containsExactly(Change.NEW, Change.LEFT_OUT, Change.LEFT_OUT);
        assertThat(changes(shop.plan(LAST, list))).containsExactly(Change.LEFT_OUT, Change.LEFT_OUT, Change.NEW);
    }

    /** The same GTIN under two article numbers is no matter of order: somebody has to look. */
    @ParameterizedTest
    @EnumSource(Duplicates.class)
    void oneGtinUnderTwoNumbersIsWarnedAboutWithBothRows(Duplicates answer) {
        var plan = shop.plan(ImportOptions.DEFAULT.duplicates(answer), "sku;gtin;name", "1;" + TEA + ";Tee", "2;" + TEA + ";Tee groß");
        assertThat(plan.offered(Offer.DUPLICATES)).isZero();
        assertThat(plan.problems(9)).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.reason()).contains(TEA, "Zeile 2");
        });
    }

    /** The row without a number may mean another article: the last one with the number says nothing about it. */
    @ParameterizedTest
    @EnumSource(Duplicates.class)
    void aGtinAloneIsNoRepetitionOfANumber(Duplicates answer) {
        var plan = shop.plan(ImportOptions.DEFAULT.duplicates(answer), "sku;gtin;name;price_gross",
                "1;" + TEA + ";Tee;3,00", "1;" + TEA + ";Tee;4,00", ";" + TEA + ";Tee;5,00");
        assertThat(changes(plan).getLast()).isEqualTo(Change.TO_CLARIFY);
    }

    /** A row that does not count has no GTIN that another one could not have. */
    @Test
    void aRowThatStaysOutStandsInNoOnesWay() {
        var list = new String[] {"sku;gtin;name", "1;;Honig", "1;" + TEA + ";Honig", "2;" + TEA + ";Tee"};
        assertThat(changes(shop.plan(FIRST, list))).containsExactly(Change.NEW, Change.LEFT_OUT, Change.NEW);
        list = new String[] {"sku;gtin;name", "1;" + TEA + ";Honig", "1;;Honig", "2;" + TEA + ";Tee"};
        assertThat(changes(shop.plan(LAST, list))).containsExactly(Change.LEFT_OUT, Change.NEW, Change.NEW);
    }

    @ParameterizedTest
    @EnumSource(value = Mode.class, names = {"UPDATE_ONLY", "PRICE_AND_STOCK"})
    void whereNothingIsCreatedArticlesOfTheShopAreAskedAbout(Mode mode) {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(700));
        assertThat(shop.plan(ImportOptions.DEFAULT.mode(mode), LIST).offered(Offer.DUPLICATES)).isEqualTo(1);
        assertThat(shop.plan(ImportOptions.DEFAULT.mode(mode), "sku;name", "9;Salz", "9;Pfeffer").offered(Offer.DUPLICATES)).isZero();
        var plan = shop.plan(LAST.mode(mode), LIST);
        assertThat(changes(plan)).containsExactly(Change.LEFT_OUT, Change.LEFT_OUT, Change.LEFT_OUT, Change.LEFT_OUT, Change.CHANGED);
        assertThat(plan.leftOut(9)).filteredOn(left -> left.value().equals("2")).allSatisfy(left -> assertThat(left.reason()).startsWith("Nicht im Sortiment"));
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(890));
    }

    /** Random lists and answers against the simplest reckoning; and one undo takes all back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsAnnouncedIsDone(long seed) {
        var random = new Random(seed);
        for (int list = 0; list < 40; list++) {
            var answer = Duplicates.values()[random.nextInt(3)];
            var lines = lines(random);
            var plan = shop.plan(ImportOptions.DEFAULT.duplicates(answer), lines.toArray(String[]::new));
            var about = "seed " + seed + ", " + answer + "\n" + String.join("\n", lines);
            var expected = counting(lines, answer == Duplicates.LAST);
            assertThat(plan.counts().fresh()).as(about).isEqualTo(expected.size());
            assertThat(plan.counts().toClarify() == 0).as(about).isEqualTo(answer != Duplicates.TO_CLARIFY || plan.offered(Offer.DUPLICATES) == 0);
            assertThat(plan.counts().total()).as(about).isEqualTo(lines.size() - 1);
            var result = shop.importer.apply(plan, "Liste", Progress.NONE);
            assertThat(result.leftOut()).as(about).isEqualTo(plan.counts().leftOut());
            expected.forEach((sku, line) -> assertThat(line).as(about).isEqualTo(sku + ";" + shop.get(sku).name() + ";" + price(sku)));
            assertThat(shop.plan(plan.options(), lines.toArray(String[]::new)).counts()).as(about).isEqualTo(
                    new Counts(0, 0, expected.size(), 0, plan.counts().leftOut(), plan.counts().toClarify()));
            shop.catalogue.undo(result.group(), Progress.NONE);
            assertThat(shop.catalogue.find(Query.ALL)).as(about).isEmpty();
        }
    }

    private String price(String sku) {
        return ((Money) shop.get(sku).get(Field.PRICE_GROSS)).cents() / 100 + ",00";
    }

    private static List<String> lines(Random random) {
        var lines = new ArrayList<>(List.of("sku;name;price_gross"));
        for (int i = 0; i < 14; i++) {
            lines.add("A" + random.nextInt(9) + ";Tee " + random.nextInt(2) + ";" + (5 + random.nextInt(2)) + ",00");
        }
        return lines;
    }

    /** Number → the line that counts. */
    private static Map<String, String> counting(List<String> lines, boolean last) {
        var counting = new TreeMap<String, String>();
        lines.stream().skip(1).forEach(line -> counting.merge(line.split(";")[0], line, (one, other) -> last ? other : one));
        return counting;
    }

    private static List<Change> changes(ImportPlan plan) {
        return plan.rows(null, 0, 1000).stream().map(PlanRow::change).toList();
    }
}
