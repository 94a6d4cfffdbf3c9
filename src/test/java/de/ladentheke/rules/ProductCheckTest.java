package de.ladentheke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductCheckTest {
    /** Nothing is missing: by the piece, with manufacturer. */
    private static final Map<Field, Object> COMPLETE = Map.of(
            Field.NAME, "Becher", Field.SKU, "BEC-1", Field.PRICE_GROSS, Money.ofCents(1490),
            Field.PHOTOS, List.of(new Photo("a".repeat(64), "")), Field.CATEGORY, "Keramik > Becher",
            Field.MANUFACTURER_NAME, "Töpferei Harz", Field.MANUFACTURER_ADDRESS, "Domplatz 1, 38820 Halberstadt",
            Field.MANUFACTURER_EMAIL, "post@toepferei.example");

    private static Product product(Object... changes) {
        var values = new EnumMap<Field, Object>(COMPLETE);
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                values.remove(changes[i]);
            } else {
                values.put((Field) changes[i], changes[i + 1]);
            }
        }
        return Product.create(values);
    }

    private static List<String> codes(Product product) {
        return ProductCheck.check(product).stream().map(f -> f.severity() + " " + f.code()).toList();
    }

    @Test
    void aCompleteProductHasNoFindings() {
        assertThat(ProductCheck.check(product())).isEmpty();
    }

    @Test
    void nothingIsShownWithoutNamePriceAndPhoto() {
        assertThat(codes(product(Field.NAME, " ", Field.PRICE_GROSS, null, Field.PHOTOS, null)))
                .containsExactly("BLOCK P-055", "BLOCK P-001", "BLOCK P-054");
        assertThat(codes(product(Field.PRICE_GROSS, Money.ofCents(0)))).containsExactly("BLOCK P-001");
    }

    @Test
    void everyVariantNeedsItsPrice() {
        var product = product();
        var second = product.variants().getFirst().with(Field.SKU, "BEC-2").with(Field.PRICE_GROSS, null);
        var findings = ProductCheck.check(product.withVariants(List.of(product.variants().getFirst(), second)));
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.variant()).isEqualTo(1);
            assertThat(f.sentence()).contains("BEC-2");
        });
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(nullValues = "-", value = {
            "Lebensmittel > Tee, -, BLOCK", "Früchtetee, -, BLOCK", "Hofladen > Honig, Stück, BLOCK", "Wein, Flasche, BLOCK",
            "Getränke, -, BLOCK", "Naturkosmetik > Seifen, -, BLOCK", "Deko, kg, BLOCK", "Stoffe, Meter, BLOCK",
            "Bäckerei > Brötchen, -, WARN", "Lebensmittel > Obst, -, WARN", "Wolle, Knäuel, WARN", "Farben, -, WARN",
            "Kosmetik > Parfüm, -, -", "Kosmetik > Nagellack, -, -", "Lebensmittel > Geschenkkörbe, -, -",
            "Keramik, Stück, -", "Kerzen > Teelichter, -, -", "Teeservice, -, -", "Weingläser, -, -", "Kaffeemühlen, -, -",
            "Kochbücher > Brot, -, -", "-, -, -"})
    void theContentIsAskedForWhereGoodsAreSoldByMeasure(String category, String unit, String severity) {
        var found = ProductCheck.check(product(Field.CATEGORY, category, Field.SALES_UNIT, unit)).stream().filter(f -> f.code().equals("P-020")).toList();
        if (severity == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(f -> assertThat(f.severity()).hasToString(severity));
        }
    }

    @Test
    void aContentSettlesIt() {
        assertThat(codes(product(Field.CATEGORY, "Tee", Field.VAT_RATE, 700, Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g"))).isEmpty();
        assertThat(codes(product(Field.CATEGORY, "Tee", Field.VAT_RATE, 700, Field.CONTENT_AMOUNT, 1_000L, Field.CONTENT_UNIT, "Stk"))).isEmpty();
    }

    @Test
    void gramsForKilogramsAreNoticed() {
        assertThat(codes(product(Field.PRICE_GROSS, Money.ofCents(50_000), Field.CONTENT_AMOUNT, 10L, Field.CONTENT_UNIT, "kg"))).containsExactly("WARN P-029");
    }

    @ParameterizedTest
    @CsvSource({"Bücher, 1900, true", "Bücher, 700, false", "Tee, 1900, true", "Wein, 700, true", "Getränke > Tee, 1900, false", "Mode, 700, true",
            "Keramik, 700, false", "Spielwaren, 1900, false"})
    void theVatRateShouldFitTheCategory(String category, int rate, boolean odd) {
        assertThat(codes(product(Field.CATEGORY, category, Field.VAT_RATE, rate)).contains("WARN P-003")).isEqualTo(odd);
    }

    @Test
    void theManufacturerIsAskedForPieceByPieceExceptForFood() {
        assertThat(codes(product(Field.MANUFACTURER_NAME, null, Field.MANUFACTURER_EMAIL, null))).containsExactly("WARN P-050");
        assertThat(codes(product(Field.MANUFACTURER_ADDRESS, null, Field.MANUFACTURER_EMAIL, null))).containsExactly("WARN P-051");
        assertThat(codes(product(Field.MANUFACTURER_EMAIL, null))).containsExactly("WARN P-052");
        assertThat(codes(product(Field.MANUFACTURER_NAME, null, Field.CATEGORY, "Blumen"))).isEmpty();
    }

    @Test
    void foodAndAlcohol() {
        assertThat(codes(product(Field.CATEGORY, "Schokolade", Field.VAT_RATE, 700, Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g")))
                .containsExactly("WARN P-081");
        assertThat(codes(product(Field.CATEGORY, "Likör", Field.CONTENT_AMOUNT, 500_000L, Field.CONTENT_UNIT, "ml"))).containsExactly("WARN P-090");
    }

    @Test
    void inStoreNumbersAndTobacco() {
        assertThat(codes(product(Field.GTIN, "2000000000015"))).containsExactly("WARN GTIN");
        assertThat(codes(product(Field.CATEGORY, "Tabakwaren"))).containsExactly("BLOCK P-130");
    }

    @Test
    void tipsDoNotCountAsHints() {
        var findings = ProductCheck.check(product(Field.CATEGORY, "Schokolade", Field.VAT_RATE, 700, Field.CONTENT_AMOUNT, 100_000L,
                Field.CONTENT_UNIT, "g", Field.INGREDIENTS, "Kakao, Zucker"));
        assertThat(findings).singleElement().satisfies(f -> assertThat(f.counts()).isFalse());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", delimiter = ';', value = {
            "Getränke alkoholfrei; DRINK", "Fleisch > Schwein; FOOD BY_PIECE_FOOD", "Gewürzmühlen; -", "Notizbücher; -", "Kinderbücher; BOOK",
            "Milchkännchen; -", "Stricknadeln; -", "Brotkästen; -", "Rotwein; ALCOHOL", "Lebensmittel > Kräutertee; FOOD SINGLE_INGREDIENT",
            "MODE; TEXTILE", "Hundefutter; PET_FOOD", "Nagellack; DECORATIVE_COSMETIC"})
    void categoriesAreReadAsWholeWords(String category, String kinds) {
        assertThat(Goods.ofCategory(category)).extracting(Goods::name)
                .containsExactlyInAnyOrder(kinds == null ? new String[0] : kinds.split(" "));
    }

    @Test
    void everyFindingHasASentenceAndAWayToMendIt() {
        var all = List.of(product(Field.NAME, "", Field.PRICE_GROSS, null, Field.PHOTOS, null, Field.GTIN, "2000000000015", Field.CATEGORY, "Tabak"),
                product(Field.CATEGORY, "Tee", Field.MANUFACTURER_NAME, null), product(Field.CATEGORY, "Wolle"), product(Field.CATEGORY, "Mode", Field.MANUFACTURER_ADDRESS, null),
                product(Field.CATEGORY, "Schokolade"), product(Field.CATEGORY, "Wein"), product(Field.MANUFACTURER_EMAIL, null),
                product(Field.PRICE_GROSS, Money.ofCents(50_000), Field.CONTENT_AMOUNT, 10L, Field.CONTENT_UNIT, "kg"), product(Field.CATEGORY, "Schokolade", Field.INGREDIENTS, "Kakao"));
        for (var finding : all.stream().flatMap(p -> ProductCheck.check(p).stream()).toList()) {
            assertThat(finding.sentence()).isNotBlank().doesNotContain("{");
            assertThat(finding.mend()).isNotBlank();
            assertThat(Messages.of(ProductCheck.class).has(finding.key())).isTrue();
        }
    }
}
