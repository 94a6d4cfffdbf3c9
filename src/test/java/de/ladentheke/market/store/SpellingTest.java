package de.ladentheke.market.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"tee,tee,0", "schokolde,schokolade,1", "rukcsack,rucksack,1", "fahradlampe,fahrradlampe,1", "becher,vase,5", "'',ab,2"})
    void countsLettersThatDiffer(String a, String b, int distance) {
        assertThat(SpellingStore.distance(a, b)).isEqualTo(distance).isEqualTo(SpellingStore.distance(b, a));
    }
}
