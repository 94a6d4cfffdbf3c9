package de.ladentheke.spreadsheet.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTextsTest {
    @Test
    void textsComeBackWhereverTheyLie() {
        var random = new Random(4711);
        var places = new PackedInts();
        var lengths = new int[40_000];
        try (var texts = new PackedTexts(2 << 20)) {
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = i == 20_000 ? 3_000_000 : random.nextInt(400);
                places.set(i, texts.add(text(i, lengths[i])));
            }
            for (int i = 0; i < lengths.length; i++) {
                int other = i % 3 == 0 ? random.nextInt(lengths.length) : i;
                assertThat(texts.text(places.get(other))).isEqualTo(text(other, lengths[other]));
            }
        }
    }

    @Test
    void emptyIsNotNothing() {
        try (var texts = new PackedTexts(0)) {
            assertThat(texts.add((String) null)).isEqualTo(PackedTexts.NONE);
            assertThat(texts.text(PackedTexts.NONE)).isNull();
            assertThat(texts.text(texts.add(""))).isEmpty();
        }
    }

    private static String text(int number, int length) {
        return number + "ü€".repeat(length / 2);
    }
}
