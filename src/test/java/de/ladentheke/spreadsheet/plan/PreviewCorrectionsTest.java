package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.Counts;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.task.Progress;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the owner takes out or mends in the preview, and rows that the file hides. */
class PreviewCorrectionsTest {
    private static final String[] LIST = {"sku;name;price_gross;stock_qty", "1;Honig;6,90;5", "2;Seife;auf Anfrage;viele", "3;Kerze;4,90;7"};

    @AutoClose
    final TestShop shop = new TestShop();

    private ImportPlan plan(Corrections corrections) {
        return shop.plan(ImportOptions.DEFAULT, corrections, LIST);
    }

    @Test
    void aRowThatIsTakenOutStaysInSightAndOutOfTheShop() {
        var plan = plan(Corrections.NONE.row(2, true));
        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 0, 1, 1));
        var row = plan.rows(Filter.LEFT_OUT, 0, 10).getFirst();
        assertThat(row.cells()).extracting(Cell::text).containsExactly("1", "Honig", "6,90\u00a0€", "5");
        assertThat(row.problem()).contains("Ihnen");

        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.catalogue.bySku("1")).isEmpty();
        assertThat(shop.catalogue.bySku("3")).isPresent();
        assertThat(plan(Corrections.NONE.row(2, true).row(2, false)).counts().leftOut()).isZero();
    }

    @Test
    void aRowToClarifyThatIsTakenOutShowsWhatStandsInTheFile() {
        var plan = plan(Corrections.NONE.row(3, true));
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0, 1, 0));
        assertThat(plan.problems(10)).isEmpty();
        assertThat(plan.rows(Filter.LEFT_OUT, 0, 1).getFirst().cells()).extracting(Cell::text).containsExactly("2", "Seife", "auf Anfrage", "viele");
    }

    @Test
    void aRowThatIsTakenOutStandsInNoOtherRowsWay() {
        var twice = new String[] {"sku;name;price_gross", "1;Honig;6,90", "1;Honig neu;7,90"};
        assertThat(shop.plan(twice).counts().toClarify()).isEqualTo(1);
        var plan = shop.plan(ImportOptions.DEFAULT, Corrections.NONE.row(2, true), twice);
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("1").name()).isEqualTo("Honig neu");
    }

    @Test
    void mendedCellsAreReadAsTypedAndCanBeTakenBack() {
        var mended = Corrections.NONE.cell(3, 2, "1.234,5").cell(3, 3, "12");
        var plan = plan(mended);
        assertThat(plan.counts()).isEqualTo(new Counts(3, 0, 0, 0));
        var row = row(plan, 3);
        assertThat(row.cells().get(2)).satisfies(cell -> {
            assertThat(cell.corrected()).isTrue();
            assertThat(cell.text()).isEqualTo("1.234,50\u00a0€");
            assertThat(cell.inFile()).isEqualTo("auf Anfrage");
            assertThat(cell.toEdit()).isEqualTo("1.234,5");
        });
        assertThat(row.cells().get(0).corrected()).isFalse();
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("2").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(123450));

        var back = plan(mended.cell(3, 2, null));
        assertThat(back.counts().toClarify()).isEqualTo(1);
        assertThat(row(back, 3).cells().get(2).toEdit()).isEqualTo("auf Anfrage");
    }

    @Test
    void aMendedCellThatIsStillWrongSaysSo() {
        var cell = row(plan(Corrections.NONE.cell(3, 2, "sieben").cell(3, 3, "3")), 3).cells().get(2);
        assertThat(cell.problem()).contains("sieben");
        assertThat(cell.inFile()).isEqualTo("auf Anfrage");
        assertThat(cell.toEdit()).isEqualTo("sieben");
    }

    @Test
    void aCellThatIsTakenOutIsAsIfEmpty() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig", Field.PRICE_GROSS, Money.ofCents(740), Field.STOCK_QTY, 9_000L);
        var plan = plan(Corrections.NONE.cell(2, 2, ""));
        assertThat(row(plan, 2).cells().get(2)).satisfies(cell -> {
            assertThat(cell.text()).isEmpty();
            assertThat(cell.typed()).isEmpty();
            assertThat(cell.inFile()).isEqualTo("6,90");
        });
        shop.importer.apply(plan, "Liste", Progress.NONE);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(740));
        assertThat(shop.get("1").get(Field.STOCK_QTY)).isEqualTo(5_000L);
    }

    @Test
    void aRowWhoseEveryCellIsTakenOutIsStillThere() {
        var plan = plan(Corrections.NONE.cell(2, 0, "").cell(2, 1, "").cell(2, 2, "").cell(2, 3, ""));
        assertThat(row(plan, 2).change()).isEqualTo(Change.TO_CLARIFY);
    }

    @Test
    void fineCellsAreEditedFromTheirValueAsOneWouldTypeIt() {
        var row = shop.plan("sku;name;price_gross;stock_qty;vat_rate;content_amount", "007;Tee;1.006,9;1,5;7 %;500 g").rows(null, 0, 1).getFirst();
        assertThat(row.cells()).extracting(Cell::toEdit).containsExactly("007", "Tee", "1006,90", "1,5", "7", "500 g");
    }

    @Test
    void hiddenRowsAreCountedAndLeftOutUnlessTheOwnerWantsThem() {
        var list = new String[] {"sku;name", "1;Honig", "hidden:2;Seife", "hidden:;Zwischentitel ohne Nummer", "3;Kerze"};
        var plan = shop.plan(list);
        assertThat(plan.counts().fresh()).isEqualTo(2);
        assertThat(plan.counts().leftOut()).isEqualTo(1);
        assertThat(plan.offered(Offer.HIDDEN_ROWS)).isEqualTo(1);
        assertThat(plan.leftOut(10)).singleElement().satisfies(left -> {
            assertThat(left.row()).isEqualTo(3);
            assertThat(left.value()).isEqualTo("2");
            assertThat(left.reason()).contains("ausgeblendet");
        });
        var all = shop.plan(ImportOptions.DEFAULT.hiddenRows(true), list);
        assertThat(all.counts().fresh()).isEqualTo(3);
        assertThat(all.offered(Offer.HIDDEN_ROWS)).isEqualTo(1);
    }

    private static PlanRow row(ImportPlan plan, int number) {
        return plan.rows(null, 0, 100).stream().filter(row -> row.row() == number).findFirst().orElseThrow();
    }
}
