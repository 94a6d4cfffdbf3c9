package de.ladentheke.spreadsheet.plan.columns;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.Counts;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.TestShop;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedColumnsTest {
    @AutoClose
    final TestShop shop = new TestShop();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Honig|Akazie|Honig Akazie", "Tee|Tee grün|Tee grün", "Tee|Teekanne|Tee Teekanne", "Tee|TEE|Tee", "Kanne blau|blau|Kanne blau blau"})
    void whatStandsThereAlreadyIsNotSaidAgain(String first, String second, String joined) {
        assertThat(JoinedColumns.join(List.of(first, second), " ")).isEqualTo(joined);
    }

    @Test
    void nameCategoryAddressAndDescriptionAreJoinedInTheOrderOfTheColumns() {
        shop.apply("sku;name;category;name;category;category;manufacturer_address;manufacturer_address;description;description",
                "1;Honig;Lebensmittel;Akazie 500 g;Süßes;Honig;Waldweg 1;38855 Wernigerode;Mild.;Aus dem Harz.",
                "2;Seife;Drogerie;;;;;;;");
        var honey = shop.get("1");
        assertThat(honey.name()).isEqualTo("Honig Akazie 500 g");
        assertThat(honey.get(Field.CATEGORY)).isEqualTo("Lebensmittel > Süßes > Honig");
        assertThat(honey.get(Field.MANUFACTURER_ADDRESS)).isEqualTo("Waldweg 1, 38855 Wernigerode");
        assertThat(honey.get(Field.DESCRIPTION)).isEqualTo("Mild.\nAus dem Harz.");
        assertThat(shop.get("2").name()).isEqualTo("Seife");
        assertThat(shop.get("2").get(Field.CATEGORY)).isEqualTo("Drogerie");
    }

    @Test
    void thePreviewShowsEachColumnsOwnCellAndWhatWasThereBeforeAtTheFirst() {
        shop.product(Field.SKU, "1", Field.NAME, "Honig");
        var row = shop.plan("sku;name;name", "1;Honig;Akazie").rows(Filter.CHANGED, 0, 1).getFirst();
        assertThat(row.cells()).containsExactly(new Cell("1", null, null, "1", null), new Cell("Honig", "Honig", null, "Honig", null),
                new Cell("Akazie", null, null, "Akazie", null));
    }

    @Test
    void aJoinedNameThatIsTooLongIsToldAtItsLastPart() {
        var plan = shop.plan("sku;name;name;name", "1;" + "a".repeat(100) + ";" + "b".repeat(100) + ";");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(plan.rows(null, 0, 1).getFirst().cells()).extracting(cell -> cell.problem() != null).containsExactly(false, false, true, false);
    }

    @Test
    void aDescriptionThatIsTooLongIsCutAndTold() {
        var list = new String[] {"sku;name;short_description;short_description", "1;Honig;" + "a".repeat(200) + ";" + "Mild. ".repeat(30)};
        var plan = shop.plan(list);
        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(plan.rows(null, 0, 1).getFirst().cells()).extracting(cell -> cell.problem() != null).containsExactly(false, false, false, true);
        shop.apply(list);
        assertThat(shop.get("1").get(Field.SHORT_DESCRIPTION).toString()).hasSizeBetween(290, 300).endsWith("Mild.…");
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(0, 0, 1, 0));
    }
}
