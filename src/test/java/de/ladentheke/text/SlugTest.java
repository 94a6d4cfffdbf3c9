package de.ladentheke.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Grüner Tee, 100 g|gruener-tee-100", "Crème fraîche|creme-fraiche", "Straße & Ähre|strasse-aehre",
        "–|''", "Harzer Käse am Stück|harzer-kaese-am"})
    void namesStandInAddresses(String name, String slug) {
        assertThat(Slug.of(name, 16)).isEqualTo(slug);
    }
}
