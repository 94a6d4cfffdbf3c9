package de.ladentheke.publish.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices and categories of a channel. */
class PriceRuleTest {
    @ParameterizedTest
    @CsvSource({
        "690, 0, -1, 690", "690, 1000, -1, 759", "1, 1000, -1, 1", "5, 1000, -1, 6", "690, -5000, -1, 345", "1, -9999, -1, 1",
        "690, 1000, 99, 799", "648, 0, 99, 599", "649, 0, 99, 699", "650, 0, 99, 699", "699, 0, 99, 699", "20, 0, 99, 99", "1490, 0, 0, 1500", "1449, 0, 0, 1400",
        "20, 0, 0, 100", "1250, 750, 95, 1295", "99999999, 1000, -1, 109999999"})
    void followsFromTheShopsPrice(long shop, int percent, int ending, long channel) {
        assertThat(new PriceRule(percent, ending).apply(Money.ofCents(shop))).isEqualTo(Money.ofCents(channel));
    }

    @Test
    void isNoneWherePricesWouldVanishOrGrowTenfold() {
        assertThatThrownBy(() -> new PriceRule(-10_000, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriceRule(100_000, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriceRule(0, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNearestCategoryAboveCounts() {
        var map = new CategoryMap(Map.of("Lebensmittel", "Essen", "Lebensmittel > Tee", "Getränke"));
        assertThat(map.of("lebensmittel>tee > Kräuter")).isEqualTo("Getränke");
        assertThat(map.of("Lebensmittel > Käse")).isEqualTo("Essen");
        assertThat(map.of("Lebensmittelechtes Geschirr")).isEqualTo("Lebensmittelechtes Geschirr");
    }

    @Test
    void rulesAreReadAsTheyWereWritten() {
        var rules = new ChannelRules(new PriceRule(-250, 99), new Visibility(List.of("Tee", "Kaffee"), true), new CategoryMap(Map.of("Tee", "Getränke")));
        assertThat(ChannelRules.parse(rules.json())).isEqualTo(rules);
        assertThat(ChannelRules.parse("{}")).isEqualTo(ChannelRules.NONE);
    }
}
