package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan.Counts;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.task.Progress;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final String HEADINGS = "sku;variant_group;name;color;size;price_gross";

    @AutoClose
    final TestShop shop = new TestShop();

    private int products() {
        return shop.catalogue.find(Query.ALL).length;
    }

    private List<String> variants(String sku) {
        return shop.get(sku).variants().stream().map(VariantsTest::text).toList();
    }

    private static String text(Variant variant) {
        return variant.sku() + " " + variant.get(Field.COLOR) + " " + variant.get(Field.SIZE);
    }

    @Test
    void theRowOfAParentMayStandBelowAndWithoutAPriceItIsNoVariant() {
        var list = new String[] {HEADINGS, "T-R;TEE;;rot;M;9,90", "T-B;TEE;Tee-Shirt blau;blau;M;9,90", "TEE;;Tee-Shirt;;;", "X;;Becher;;;5,00"};
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(4, 0, 0, 0));
        var result = shop.apply(list);
        assertThat(shop.history.get(result.group()).orElseThrow().created()).as("as announced").isEqualTo(4);
        assertThat(products()).isEqualTo(2);
        assertThat(shop.get("T-R").name()).isEqualTo("Tee-Shirt");
        assertThat(variants("T-B")).containsExactly("T-R rot M", "T-B blau M");
        assertThat(shop.get("T-R").get(Field.VARIANT_GROUP)).isEqualTo("TEE");
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(0, 0, 4, 0));
    }

    /** It is no article, so that what a person should look at in it is nothing of the row below. */
    @Test
    void aRowOfPicturesLeavesNothingBehind() {
        var plan = shop.plan("sku;variant_group;name;price_quantity;image;price_gross",
                "1;TEE;Tee;;vorne.jpg;9,90", ";TEE;;100;hinten.jpg;", "2;;Becher;;;5,00");
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(plan.rows(null, 1, 1).getFirst().problem()).isNull();
    }

    @Test
    void aParentWithAPriceIsAVariantToo() {
        shop.apply(HEADINGS, "TEE;;Tee-Shirt;weiß;M;8,90", "T-R;TEE;;rot;M;9,90");
        assertThat(variants("TEE")).containsExactly("TEE weiß M", "T-R rot M");
    }

    @Test
    void aChangeInTheParentsRowChangesTheProduct() {
        shop.apply(HEADINGS, "T-R;TEE;;rot;M;9,90", "TEE;;Tee-Shirt;;;");
        var plan = shop.plan(HEADINGS, "T-R;TEE;;rot;M;9,90", "TEE;;Tee-Shirt Bio;;;");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 1, 1, 0));
        assertThat(plan.rows(Filter.CHANGED, 0, 1).getFirst().cells().get(2).before()).isEqualTo("Tee-Shirt");
        shop.importer.apply(plan, "Liste.csv", Progress.NONE);
        assertThat(shop.get("T-R").name()).isEqualTo("Tee-Shirt Bio");
        var update = shop.plan(ImportOptions.DEFAULT.mode(Mode.UPDATE_ONLY), HEADINGS, "T-R;TEE;;rot;M;9,90", "TEE;;Tee;;;", "U;;Neu;;;");
        assertThat(update.counts()).extracting(Counts::fresh, Counts::changed, Counts::unchanged, Counts::leftOut).containsExactly(0, 1, 1, 1);
    }

    @Test
    void newVariantsJoinTheProductThatTheShopHasAndGoAgainWithUndo() {
        shop.apply(HEADINGS, "S1;shirt;Hemd;rot;M;19,90", "S2;shirt;;rot;L;19,90");
        var before = shop.content();
        var list = new String[] {HEADINGS, "S0;shirt;Hemd;rot;S;19,90", "S1;shirt;;rot;M;19,90", "S2;shirt;;rot;L;19,90", "S3;shirt;;rot;XL;21,90"};
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(2, 0, 2, 0));
        shop.apply(list);
        assertThat(products()).isEqualTo(1);
        assertThat(variants("S1")).containsExactly("S1 rot M", "S2 rot L", "S0 rot S", "S3 rot XL");
        assertThat(shop.catalogue.find(Query.ALL.withSearch("S3"))).hasSize(1);
        assertThat(shop.text("SELECT max(position) FROM variant")).isEqualTo("3");
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(0, 0, 4, 0));
        var after = shop.content();
        shop.catalogue.undo(Progress.NONE);
        assertThat(shop.content()).isEqualTo(before);
        shop.catalogue.redo(Progress.NONE);
        assertThat(shop.content()).isEqualTo(after);
    }

    @Test
    void aNewVariantAloneFindsItsProductByTheGroupAndTakesItsTaxForANetPrice() {
        shop.apply("sku;variant_group;name;vat_rate;price_gross", "B1;buch;Buch;7;10,00");
        shop.apply("sku;variant_group;price_net", "B2;buch;10,00");
        assertThat(products()).isEqualTo(1);
        assertThat(shop.get("B2").variants().getLast().get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(10_70));
    }

    @Test
    void aVariantThatWouldMoveIsToBeClarified() {
        shop.apply(HEADINGS, "S1;shirt;Hemd;rot;M;19,90", "P1;polo;Polo;rot;M;19,90");
        var plan = shop.plan(HEADINGS, "S1;polo;Hemd;rot;M;18,90", "P1;polo;;rot;M;18,90");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 1, 0, 1));
        var open = plan.rows(Filter.TO_CLARIFY, 0, 1).getFirst();
        assertThat(open.cells().get(1).text()).isEqualTo("polo");
        assertThat(open.cells().get(1).problem()).isNotBlank();
        assertThat(open.cells().get(5).text()).isEqualTo("18,90\u00a0€");
    }

    @Test
    void variantsOfTwoProductsAreNotThrownTogether() {
        shop.apply("sku;name", "A;Hemd rot", "B;Hemd blau");
        var plan = shop.plan(HEADINGS, "A;shirt;Hemd rot;;;5,00", "B;shirt;Hemd blau;;;5,00", "C;shirt;;;;5,00");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 2, 0, 1));
        assertThat(plan.problems(9)).singleElement().satisfies(problem -> assertThat(problem.row()).isEqualTo(4));
    }

    @Test
    void optionsOfShopifyFillColourAndSizeAndMissingNumbersComeFromTheHandle() {
        var list = new String[] {"variant_group;name;variant_attr_name;variant_attr;variant_attr_name;variant_attr;sku;price_gross;image",
            "t-shirt;T-Shirt;Color;Red;Size;M;;9.90;a.jpg", "t-shirt;;;Blue;;L;;9.90;b.jpg", "t-shirt;;;;;;;;c.jpg",
            "pot;Topf;Title;Default Title;;;;5;", "board;Brett;Material;Eiche;;;B1;5;", "board;;;Buche;;;B2;5;",
            "lamp;Lampe;Farbe;rot;Material;Holz;L1;5;"};
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(6, 0, 0, 0));
        shop.apply(list);
        assertThat(products()).isEqualTo(4);
        assertThat(variants("t-shirt-red-m")).containsExactly("t-shirt-red-m Red M", "t-shirt-blue-l Blue L");
        assertThat(variants("pot")).containsExactly("pot null null");
        assertThat(variants("B1")).containsExactly("B1 null Eiche", "B2 null Buche");
        assertThat(variants("L1")).containsExactly("L1 rot Material: Holz");
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(0, 0, 6, 0));
    }

    @Test
    void kindsOfRowsAndIdentifiersOfWooCommerce() {
        var list = new String[] {"row_id;row_type;sku;name;variant_group;variant_attr_name;variant_attr;price_gross",
            "44;variable;;Kapuzenpulli;;Farbe;Blau, Rot;", "45;variation;K-B;Kapuzenpulli - Blau;id:44;Farbe;Blau;45", "46;variation;K-R;Kapuzenpulli - Rot;id:44;Farbe;Rot;42",
            "47;simple;M1;Mütze;;Farbe;Grau;12", "48;variable;ohne;Allein;;Farbe;Grau, Rot;"};
        shop.apply(list);
        assertThat(products()).isEqualTo(3);
        assertThat(shop.get("K-B").name()).isEqualTo("Kapuzenpulli");
        assertThat(variants("K-R")).containsExactly("K-B Blau null", "K-R Rot null");
        assertThat(variants("M1")).containsExactly("M1 Grau null");
        assertThat(shop.plan(list).counts()).isEqualTo(new Counts(0, 0, 5, 0));
    }

    @Test
    void optionsInOneCellAreToldByTheirNames() {
        shop.apply("sku;variant_group;name;variant_attr;price_gross", "1;1;Shirt;Farbe: rot | Größe: L;9,90", "1.1;1;Shirt;Farbe:blau|Größe:M;9,90");
        assertThat(variants("1")).containsExactly("1 rot L", "1.1 blau M");
    }

    @Test
    void aVariantWithoutOptionsIsToldApartByItsName() {
        shop.apply("sku;variant_group;name;price_gross", "TEE;;Kräutertee;", "T1;TEE;Kräutertee lose;5,00", "T2;TEE;Kräutertee - Beutel;6,00");
        assertThat(variants("T1")).containsExactly("T1 null lose", "T2 null Beutel");
    }

    @Test
    void rowsThatTurnOutToBeClarifiedKeepTheirCells() {
        var plan = shop.plan(HEADINGS, "A;g;;rot;M;9,90", "B;g;;blau;M;9,90");
        assertThat(plan.counts()).isEqualTo(new Counts(0, 0, 0, 2));
        assertThat(plan.rows(null, 0, 1).getFirst().cells().get(5).text()).isEqualTo("9,90\u00a0€");
        assertThat(plan.problems(9)).extracting(ImportPlan.Problem::row).containsExactly(2, 3);
    }
}
