package de.ladentheke.publish.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WooCommerce's errors name what they are about by their code or by their parameters. */
class RefusedFieldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"code\":\"product_invalid_sku\",\"data\":{\"resource_id\":4}} | sku",
            "{\"code\":\"product_invalid_global_unique_id\"} | gtin",
            "{\"code\":\"rest_invalid_param\",\"data\":{\"status\":400,\"params\":{\"regular_price\":\"regular_price is not of type string.\"}}} | priceCents",
            "{\"code\":\"rest_invalid_param\",\"data\":{\"params\":{\"images[0][src]\":\"…\"}}} | photos",
            "{\"code\":\"rest_invalid_param\",\"data\":{\"params\":{\"menu_order\":\"…\"}}} | ",
            "{\"code\":\"woocommerce_rest_cannot_create\"} | "})
    void theFieldIsTold(String error, String field) throws IOException {
        assertThat(RefusedField.of(HttpLine.JSON.readTree(error))).isEqualTo(field);
    }
}
