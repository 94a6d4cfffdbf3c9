package de.ladentheke.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void german() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6,9|690", "6,90 €|690", "6.90|690", "12,-|1200", "12,– €|1200", "1.234,50|123450", "1.234|123400",
            "1,234.50|123450", "0,05|5", "EUR 7|700", "7|700", "1 234,5|123450", "-1|-100"})
    void moneyAsPeopleTypeIt(String typed, long cents) throws InvalidInputException {
        assertThat(Inputs.parse(Field.PRICE_GROSS, typed)).isEqualTo(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auf Anfrage", "6,905", "1e5", "6,9,0x", "--5", "12345678901", "٣"})
    void whatIsNoMoney(String typed) {
        assertThatThrownBy(() -> Inputs.parse(Field.PRICE_GROSS, typed)).isInstanceOf(InvalidInputException.class).hasMessageContaining("6,90");
    }

    @Test
    void aPointGroupsThousandsInGermanAndDividesInEnglish() throws InvalidInputException {
        assertThat(Inputs.quantity("1.500")).isEqualTo(1_500_000L);
        Locale.setDefault(Locale.UK);
        assertThat(Inputs.quantity("1.500")).isEqualTo(1_500L);
        assertThat(Inputs.quantity("1,500")).isEqualTo(1_500_000L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"100 g|100000|g", "100g|100000|g", "0,75 l|750|l", "1,5kg|1500|kg", "6 Stück|6000|Stk",
            "6 Stk.|6000|Stk", "2 m²|2000|qm", "250 ML|250000|ml", "1 Liter|1000|l"})
    void contentInOneField(String typed, long amount, String unit) throws InvalidInputException {
        assertThat(Inputs.content(typed)).isEqualTo(new Inputs.Content(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "g", "100 Pfund", "hundert g", "1,2345 kg"})
    void whatIsNoContent(String typed) {
        assertThatThrownBy(() -> Inputs.content(typed)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void blankIsEmpty() throws InvalidInputException {
        assertThat(Inputs.parse(Field.PRICE_GROSS, "  ")).isNull();
        assertThat(Inputs.parse(Field.NAME, null)).isNull();
        assertThat(Inputs.content(" ")).isEqualTo(new Inputs.Content(null, null));
    }

    @Test
    void gtinKeepsZerosAndNamesTheRightCheckDigit() throws InvalidInputException {
        assertThat(Inputs.parse(Field.GTIN, "0 012345-678905")).isEqualTo("0012345678905");
        assertThatThrownBy(() -> Inputs.parse(Field.GTIN, "4012345678902")).hasMessageContaining("müsste 1 sein");
        assertThatThrownBy(() -> Inputs.parse(Field.GTIN, "4,00638E+12")).hasMessageContaining("8, 12, 13 oder 14");
    }

    @Test
    void whatIsShownReadsBackTheSame() throws InvalidInputException {
        for (var value : new Object[] {Money.ofCents(123_456_789), Money.ofCents(5), Money.ofCents(100_000)}) {
            assertThat(Inputs.parse(Field.PRICE_GROSS, Inputs.show(Field.PRICE_GROSS, value))).isEqualTo(value);
        }
        for (var value : new Object[] {1_234_567L, 500L, 1_000_000L, 24_000L}) {
            assertThat(Inputs.parse(Field.STOCK_QTY, Inputs.show(Field.STOCK_QTY, value))).isEqualTo(value);
        }
        var content = new Inputs.Content(1_234_500L, "cbm");
        assertThat(Inputs.content(Inputs.show(content))).isEqualTo(content);
    }
}
