package de.ladentheke.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the trade: unit prices, check digits, German order, canonical texts. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "499, 250000, g, 1996, kg", "1290, 750, l, 1720, l", "249, 125000, g, 1992, kg", "129, 330000, ml, 391, l",
        "595, 500000, g, 1190, kg", "799, 72000, cl, 1110, l", "350, 50000, cm, 700, m", "1990, 2500, l, 796, l",
        "2495, 1850, qm, 1349, qm", "299, 285000, g, 1049, kg", "100, 10000, g, 10000, kg", "1, 3000, kg, 0, kg"})
    void unitPrices(long cents, long amount, String unit, long expected, String per) {
        assertThat(UnitPrice.of(Money.ofCents(cents), amount, unit)).contains(new UnitPrice(Money.ofCents(expected), per));
    }

    @ParameterizedTest
    @CsvSource({"399, 9000, g", "399, 9999, ml", "100, 1000, kg", "100, 1000000, g", "100, 1000, l", "100, 5000, Stk", "100, 0, g"})
    void noUnitPrice(long cents, long amount, String unit) {
        assertThat(UnitPrice.of(Money.ofCents(cents), amount, unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4006381333931, true", "4006381333932, false", "96385074, true", "4012345678901, true", "036000291452, true",
        "9783161484100, true", "14001234567898, true", "2000000000015, true", "400638133393, false", "'', false",
        "400638133393a, false", "４００６３８１３３３９３１, false"})
    void checkDigits(String digits, boolean valid) {
        assertThat(Gtin.valid(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"2000000000015, true", "4006381333931, false", "0200000000008, true", "96385074, false", "036000291452, false"})
    void inStoreNumbers(String digits, boolean inStore) {
        assertThat(Gtin.inStore(digits)).isEqualTo(inStore);
    }

    @ParameterizedTest
    @CsvSource({"Äpfel, apfel", "Straße, strasse", "GROẞ, gross", "„Öl“ & Essig!, ol essig", "Crème brûlée, creme brulee",
        "Łódź, lodz", "Smørrebrød, smorrebrod", "  Tee   mit Milch , tee mit milch", "№ 5, no 5", "***, ***", "A-12/3, a 12 3"})
    void germanOrder(String name, String key) {
        assertThat(SortKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"tee | \"tee\"*", "Tee Käse | \"Tee\"* AND (\"Käse\"* OR \"kaese\"*)",
        "weiß | \"weiss\"*", "kaese | (\"kaese\"* OR \"kase\"*)", "neue | \"neue\"*", "x\"y | \"x\"\"y\"*", "- * | ''"})
    void searchWords(String typed, String match) {
        assertThat(SearchWords.match(typed)).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0,00 €|€0.00", "5|0,05 €|€0.05", "1290|12,90 €|€12.90", "123450|1.234,50 €|€1,234.50",
        "-50|-0,50 €|-€0.50"})
    void money(long cents, String german, String english) {
        assertThat(Money.ofCents(cents).format(Locale.GERMANY)).isEqualTo(german.replace(' ', '\u00a0'));
        assertThat(Money.ofCents(cents).format(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldHasANameAndACodec(Field field) {
        assertThat(field.label()).isNotBlank();
        assertThat(Field.byKey(field.key())).contains(field);
        assertThat(FieldCodec.text(field, null)).isNull();
        assertThat(FieldCodec.value(field, null)).isNull();
        var text = switch (field.type()) {
            case MONEY, QUANTITY, VAT -> "1900";
            case STATUS -> "DRAFT";
            case PHOTOS -> "[{\"sha\":\"ab\",\"alt\":\"ein \\\"Glas\\\"\"}]";
            default -> "007 ä\n\"x\"";
        };
        assertThat(FieldCodec.text(field, FieldCodec.value(field, text))).isEqualTo(text);
    }

    @Test
    void noPhotosIsNoValue() {
        assertThat(FieldCodec.text(Field.PHOTOS, List.of())).isNull();
    }

    @Test
    void attributesOfANewerProgramAreLeftOut() {
        assertThat(FieldCodec.attributes("{\"note\":\"a\",\"of_tomorrow\":\"b\"}")).isEqualTo(Map.of(Field.NOTE, "a"));
        assertThat(FieldCodec.attributes(Map.of(Field.NAME, "x"))).isNull();
    }

    @Test
    void boundsOfAmounts() {
        assertThat(ProductRules.check(Field.PRICE_GROSS, Money.ofCents(ProductRules.MOST_CENTS))).isEmpty();
        assertThat(ProductRules.check(Field.PRICE_GROSS, Money.ofCents(ProductRules.MOST_CENTS + 1))).isPresent();
        assertThat(ProductRules.check(Field.STOCK_QTY, 0L)).isEmpty();
        assertThat(ProductRules.check(Field.CONTENT_AMOUNT, 0L)).isPresent();
        assertThat(ProductRules.check(Field.STOCK_QTY, -1L)).isPresent();
        assertThat(ProductRules.check(Field.NAME, null)).isEmpty();
        assertThat(ProductRules.check(Field.GTIN, "123")).hasValueSatisfying(p -> assertThat(p.sentence()).contains("123"));
        assertThat(ProductRules.check(Field.PHOTOS, List.of(new Photo("../x", "")))).isPresent();
    }

    @Test
    void sentencesSpeakBothLanguages() {
        var before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
            assertThat(Field.PRICE_GROSS.label()).isEqualTo("Price");
            assertThat(Messages.of(Catalogue.class).get("invalid.sku.taken", "A", "Tea")).contains("already has the article number A");
            Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMANY);
            assertThat(Field.PRICE_GROSS.label()).isEqualTo("Preis");
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }
}
