package de.ladentheke.spreadsheet.plan.columns;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.packed.PackedTexts;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private static final int MANY = 10_000;

    private final PackedTexts texts = new PackedTexts(1 << 20);
    private final SharedTexts shared = new SharedTexts(texts);

    @Test
    void textsThatComeAgainHaveOnePlace() {
        for (int i = 0; i < MANY; i++) {
            shared.place("Marke " + i % 5);
        }
        assertThat(shared.place("Marke 3")).isEqualTo(shared.place(new String("Marke 3")));
    }

    @Test
    void whereNoneComesAgainEachIsFoundAtItsPlace() {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < MANY; i++) {
            places.add(shared.place("Schale " + i));
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(texts.text(places.get(i))).isEqualTo("Schale " + i);
        }
        assertThat(shared.place("Schale 1")).as("no longer looked for").isNotEqualTo(shared.place("Schale 1"));
    }
}
