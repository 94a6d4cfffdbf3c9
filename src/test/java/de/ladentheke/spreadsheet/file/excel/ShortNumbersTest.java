package de.ladentheke.spreadsheet.file.excel;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.file.Numerals;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNumbersTest {
    private final ShortNumbers numbers = new ShortNumbers();

    private String text(String written) {
        var bytes = ("<v>" + written + "</v>").getBytes(StandardCharsets.UTF_8);
        return numbers.text(bytes, 3, bytes.length - 4);
    }

    @Test
    void theyAreWhatTheyAreAlsoWhenOthersCameBetween() {
        var random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            var written = random.nextInt(4) == 0 ? Integer.toString(random.nextInt(100_000_000)) : random.nextInt(100) + "." + random.nextInt(1000);
            assertThat(text(written)).isEqualTo(Numerals.plain(written));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,5", "&#49;", "1e", "ä", "--1"})
    void whatIsNoNumberIsLeftToOthers(String written) {
        assertThat(text(written)).isNull();
    }

    @Test
    void longOnesAreLeftToOthers() {
        assertThat(text("123456789")).isNull();
    }
}
