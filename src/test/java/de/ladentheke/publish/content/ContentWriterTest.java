package de.ladentheke.publish.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContentWriterTest {
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final String SHA = "ab".repeat(32);

    private static Product tea() {
        var product = Product.create(Map.of(
                Field.NAME, "Harzer Bergkräuter-Tee, lose ", Field.CATEGORY, "Lebensmittel > Tee", Field.VAT_RATE, 700,
                Field.PHOTOS, List.of(new Photo(SHA, "Tüte \"Tee\"")), Field.SUPPLIER, "Großhandel Meier", Field.NOTE, "nicht zeigen",
                Field.MANUFACTURER_NAME, "Kräuterhof", Field.MANUFACTURER_ADDRESS, "Dorfstr. 1, 38855 Wernigerode", Field.INGREDIENTS, "Minze, Salbei"));
        return product.withVariants(List.of(new Variant(0, ID, Map.of(
                Field.SKU, "TEE-0107", Field.PRICE_GROSS, Money.ofCents(690), Field.PURCHASE_PRICE, Money.ofCents(310),
                Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g", Field.STOCK_QTY, 24_000L))));
    }

    private static String json(Product product) {
        return ContentWriter.write(product, Map.of(SHA, new PhotoInfo(1600, 1200, 5))).json();
    }

    @Test
    void isTheCanonicalJsonOfTheProtocol() {
        assertThat(json(tea())).isEqualTo("{\"name\":\"Harzer Bergkräuter-Tee, lose\",\"category\":\"Lebensmittel > Tee\",\"vatRate\":700,"
                + "\"photos\":[{\"sha256\":\"" + SHA + "\",\"alt\":\"Tüte \\\"Tee\\\"\",\"width\":1600,\"height\":1200}],"
                + "\"variants\":[{\"id\":\"" + ID + "\",\"sku\":\"TEE-0107\",\"priceCents\":690,\"unitPrice\":{\"cents\":6900,\"unit\":\"kg\"},"
                + "\"contentAmount\":100000,\"contentUnit\":\"g\",\"stock\":24000,\"availability\":\"IN_STOCK\"}],"
                + "\"facts\":[{\"key\":\"ingredients\",\"label\":\"Zutaten\",\"text\":\"Minze, Salbei\"},{\"key\":\"manufacturer_name\",\"label\":\"Hersteller\",\"text\":\"Kräuterhof, Dorfstr. 1, 38855 Wernigerode\"}]}");
    }

    @Test
    void privateValuesNeverGoOut() {
        assertThat(json(tea())).doesNotContain("Meier", "nicht zeigen", "310");
    }

    @Test
    void theHashDoesNotDependOnTheProgramsLanguage() {
        var german = ContentWriter.write(tea(), Map.of()).hash();
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(ContentWriter.write(tea(), Map.of()).hash()).isEqualTo(german).matches("[0-9a-f]{64}");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void goodsInALiquidShowTheUnitPriceOfTheDrainedWeight() {
        var gherkins = tea().with(Field.PRICE_GROSS, Money.ofCents(299)).with(Field.CONTENT_AMOUNT, 580_000L).with(Field.DRAINED_WEIGHT, 285_000L);
        assertThat(json(gherkins)).contains("\"unitPrice\":{\"cents\":1049,\"unit\":\"kg\"}").contains("\"Abtropfgewicht\",\"text\":\"285 g\"");
    }

    @Test
    void availabilityFollowsTheStock() {
        assertThat(json(tea().with(Field.STOCK_QTY, null))).contains("IN_STOCK").doesNotContain("\"stock\"");
        assertThat(json(tea().with(Field.STOCK_QTY, 0L))).contains("\"OUT\"");
        assertThat(json(tea().with(Field.STOCK_QTY, -1_000L))).contains("\"OUT\"");
        assertThat(json(tea().with(Field.STOCK_QTY, 2_000L))).contains("\"LOW\"");
        assertThat(json(tea().with(Field.STOCK_QTY, 5_000L).with(Field.MIN_STOCK, 6_000L))).contains("\"LOW\"");
    }

    @Test
    void theDepositIsSaidBesideThePrice() {
        assertThat(json(tea().with(Field.DEPOSIT_AMOUNT, Money.ofCents(25)))).contains("\"Pfand\",\"text\":\"zzgl. 0,25\u00a0€ Pfand\"");
    }
}
