package de.ladentheke.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of domain.md 2.4 and 3.4. */
class CellsTest {
    private static Cells.Reading read(ImportField field, Kind kind, String text, Decimal decimal) {
        return Cells.read(field, kind, text, decimal);
    }

    private static String outcome(Cells.Reading reading) {
        if (reading.problem() != null) {
            var value = reading.value() instanceof Money money ? Long.toString(money.cents()) : reading.value();
            return reading.problem() + (value == null ? "" : "=" + value);
        }
        return switch (reading.value()) {
            case null -> "-";
            case Money money -> Long.toString(money.cents());
            default -> reading.value().toString();
        };
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', value = {
        "COMMA|1.234,56|123456", "COMMA|1 234,56|123456", "COMMA|1\u00A0234,56 €|123456", "COMMA|1.234|123400", "POINT|1.234|cell.rounded=123",
        "POINT|1,234|123400", "COMMA|1,234|cell.rounded=123", "COMMA|12,-|1200", "COMMA|12,--|1200", "COMMA|12.-|1200", "COMMA|12,5 €|1250",
        "COMMA|€ 12|1200", "COMMA|EUR 12,90|1290", "COMMA|12,90EUR|1290", "COMMA|12,90 Euro|1290", "COMMA|12.99|1299", "POINT|12,99|1299",
        "POINT|1,234.50|123450", "COMMA|1.234.567,89|123456789", "COMMA|1'234.50|123450", "COMMA|0,99|99", "COMMA|,99|99",
        "COMMA|0,005|cell.rounded=1", "COMMA|007,5|750", "COMMA|12,345|cell.rounded=1235", "COMMA|10,00-|cell.negative", "COMMA|-3,00|cell.negative", "COMMA|−3,00|cell.negative",
        "COMMA|12 CHF|cell.other_currency", "COMMA|$ 12.00|cell.other_currency", "COMMA|30INR|cell.other_currency",
        "COMMA|12,00 Fr.|cell.other_currency", "COMMA|auf Anfrage|cell.price_untold", "COMMA|a. A.|cell.price_untold", "COMMA|EUR 4,50 / kg|cell.price_per=450", "COMMA|1,29 €/100 g|cell.price_per=129", "COMMA|2,50 je Stück|cell.price_per=250",
        "COMMA|12,99/14,99|cell.not_a_price", "COMMA|01. Feb|cell.date_instead", "COMMA|2026-03-05|cell.date_instead", "COMMA|Mrz 12|cell.date_instead", "COMMA|5 Jahre|cell.not_a_price", "COMMA|12,5%|cell.not_a_price",
        "COMMA|1.23.4|cell.not_a_price", "COMMA|12,99 / 14,99|cell.not_a_price", "COMMA|-|-", "COMMA|k.A.|-", "COMMA|1.12.2024|cell.date_instead",
        "COMMA|99999999|cell.too_large", "COMMA|12 99|cell.not_a_price", "COMMA|1e3|cell.not_a_price"
    })
    void money(Decimal decimal, String text, String expected) {
        assertThat(outcome(read(ImportField.PRICE_GROSS, Kind.TEXT, text, decimal))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"12.99,1299", "1234,123400", "17.0775,1708", "0.125,13", "12.995,1300"})
    void numberCellsAreReadWithAPointWhateverTheColumn(String text, String cents) {
        assertThat(outcome(read(ImportField.PRICE_GROSS, Kind.NUMBER, text, Decimal.COMMA))).isEqualTo(cents);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
        "19|1900", "19 %|1900", "0,19|1900", "19.0|1900", "7%|700", "7,00|700", "0|0", "0,07|700", "A|1900", "b|700", "voll|1900",
        "ermäßigt|700", "reduced-rate|700", "steuerfrei|0", "MwSt. 19%|1900", "16|cell.vat_unknown", "1|cell.vat_unknown",
        "20 %|cell.vat_unknown", "taxable|cell.vat_unknown", "1.900|cell.vat_unknown", "999999999999|cell.vat_unknown"
    })
    void vat(String text, String expected) {
        assertThat(outcome(read(ImportField.VAT_RATE, Kind.TEXT, text, Decimal.COMMA))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "STOCK_QTY|12|12000", "STOCK_QTY|1,5|1500", "STOCK_QTY|1.500|1500000", "STOCK_QTY|12 Stk|12000", "STOCK_QTY|12 Stück|12000",
        "STOCK_QTY|-3|cell.negative_stock=0", "STOCK_QTY|auf Lager|cell.not_a_number", "MIN_STOCK|-3|cell.negative",
        "CONTENT_AMOUNT|500 g|500000", "CONTENT_AMOUNT|0,75 l|750", "CONTENT_AMOUNT|6 x 0,33 l|1980", "CONTENT_AMOUNT|250|250000",
        "DRAINED_WEIGHT|0,4 kg|400000", "DRAINED_WEIGHT|400 g|400000", "STOCK_QTY|99999999999|cell.too_large", "STOCK_QTY|–|-"
    })
    void quantity(ImportField field, String text, String expected) {
        assertThat(outcome(read(field, Kind.TEXT, text, Decimal.COMMA))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "TEXT|4006381333931|4006381333931", "TEXT|4006381333932|cell.gtin_check_digit", "TEXT|96385074|96385074",
        "TEXT|4012345678901|4012345678901", "TEXT|036000291452|036000291452", "TEXT|9783161484100|9783161484100",
        "TEXT|14001234567898|cell.gtin_case=14001234567898", "TEXT|2000000000015|cell.gtin_in_store=2000000000015", "TEXT|4,00638E+12|cell.gtin_damaged",
        "TEXT|4.00638E+12|cell.gtin_damaged", "NUMBER|4006380000000|cell.gtin_damaged", "TEXT|4.006381333931E12|4006381333931",
        "TEXT|400638133393 1|4006381333931", "TEXT|978-3-16-148410-0|9783161484100", "NUMBER|36000291452|036000291452",
        "TEXT|3-16-148410-X|9783161484100", "TEXT|316148410X|9783161484100", "TEXT|12345|cell.gtin_length",
        "TEXT|400638133393112|cell.gtin_length", "TEXT|ABC|cell.gtin_not_digits", "TEXT|0|-", "TEXT|keine|-", "NUMBER|4006381333931|4006381333931"
    })
    void gtin(Kind kind, String text, String expected) {
        assertThat(outcome(read(ImportField.GTIN, kind, text, Decimal.COMMA))).isEqualTo(expected);
    }

    @Test
    void theCheckDigitThatShouldStandThereIsNamed() {
        assertThat(read(ImportField.GTIN, Kind.TEXT, "4006381333932", Decimal.COMMA).arguments()).containsExactly("4006381333932", "1");
    }

    @Test
    void codesStayText() {
        assertThat(outcome(read(ImportField.SKU, Kind.TEXT, " 007-A ", Decimal.COMMA))).isEqualTo("007-A");
        assertThat(outcome(read(ImportField.SKU, Kind.NUMBER, "4711", Decimal.COMMA))).isEqualTo("4711");
        assertThat(outcome(read(ImportField.SKU, Kind.TEXT, "x".repeat(51), Decimal.COMMA))).isEqualTo("cell.too_long");
        assertThat(outcome(read(ImportField.SKU, Kind.DATE, "2024-12-01", Decimal.COMMA))).isEqualTo("cell.date_instead");
    }

    @Test
    void textsLoseBlanksButKeepLinesWhereLinesMatter() {
        assertThat(outcome(read(ImportField.NAME, Kind.TEXT, "\u00A0Tee  aus\r\nFriesland ", Decimal.COMMA))).isEqualTo("Tee aus Friesland");
        assertThat(outcome(read(ImportField.DESCRIPTION, Kind.TEXT, "Eins\r\nZwei\n", Decimal.COMMA))).isEqualTo("Eins\nZwei");
    }

    @Test
    void errorsAndEmptyCells() {
        assertThat(outcome(read(ImportField.PRICE_GROSS, Kind.ERROR, "#REF!", Decimal.COMMA))).isEqualTo("cell.formula_error");
        assertThat(outcome(read(ImportField.PRICE_GROSS, Kind.UNCALCULATED, "=", Decimal.COMMA))).isEqualTo("cell.formula_uncalculated");
        assertThat(outcome(read(ImportField.NAME, Kind.TEXT, "=", Decimal.COMMA))).isEqualTo("cell.formula_uncalculated");
        assertThat(outcome(read(ImportField.PRICE_GROSS, Kind.TEXT, " \u00A0 ", Decimal.COMMA))).isEqualTo("-");
        assertThat(outcome(read(ImportField.PRICE_GROSS, Kind.DATE, "2024-05-01", Decimal.COMMA))).isEqualTo("cell.date_instead");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"Gramm,g", "Liter,l", "ltr,l", "Stück,Stk", "Stk.,Stk", "St,Stk", "KG,kg", "m²,qm", "qm,qm", "lfm,m", "Paar,Stk", "Zwerg,cell.unit_unknown"})
    void units(String text, String expected) {
        assertThat(outcome(read(ImportField.CONTENT_UNIT, Kind.TEXT, text, Decimal.COMMA))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', value = {"500 g|500000|g", "0,5l|500|l", "6x0,33l|1980|l", "3 x 100 g|300000|g", "250 mg|250|g", "1 Stück|1000|Stk"})
    void contentWithItsUnit(String text, long amount, String unit) {
        assertThat(Cells.content(text, Decimal.COMMA)).contains(new Cells.Content(amount, unit));
    }

    @Test
    void whatIsNoContentIsNone() {
        assertThat(Cells.content("Größe XL", Decimal.COMMA)).isEmpty();
        assertThat(Cells.content("0 g", Decimal.COMMA)).isEmpty();
        assertThat(Cells.content("", Decimal.COMMA)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ImportField.class)
    void everyFieldHasANameAndBearsAnyText(ImportField field) {
        assertThat(Messages.of(ImportField.class).has("import_field." + field.key())).isTrue();
        for (var text : new String[] {"", "x", "1", "-", ",", ".", "1,", "%", "€", "\uD83D\uDE00", "1E9", "9".repeat(200), "-".repeat(50)}) {
            var reading = Cells.read(field, Kind.TEXT, text, Decimal.COMMA);
            assertThat(reading.problem() == null || Messages.of(Cells.class).has(reading.problem())).as(reading.problem()).isTrue();
        }
    }
}
