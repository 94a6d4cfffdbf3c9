package de.ladentheke.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingUnitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "WEIGHT|Gewicht (g)|g", "WEIGHT|Gewicht kg|kg", "WEIGHT|Gewicht [kg]|kg", "WEIGHT|Gewicht in Gramm|g", "WEIGHT|Variant Grams|g",
        "WEIGHT|Weight value (grams)|g", "WEIGHT|Weight (lbs)|lbs", "WEIGHT|Gewicht|-", "WEIGHT|Weight (in kg / lbs)|-", "WEIGHT|Gewicht pro m|-",
        "CONTENT_AMOUNT|Füllmenge ml|ml", "CONTENT_AMOUNT|Inhalt/Menge (ml)|ml", "CONTENT_AMOUNT|Inhalt in l|l", "CONTENT_AMOUNT|Inhalt g/ml|-",
        "CONTENT_AMOUNT|Lauflänge (m)|m", "CONTENT_AMOUNT|Inhalt|-", "CONTENT_AMOUNT|Inhalt (Stk.)|Stk", "CONTENT_AMOUNT|Fläche (m²)|qm",
        "DRAINED_WEIGHT|Abtropfgewicht (kg)|kg", "DIMENSIONS|Länge (cm)|cm", "DIMENSIONS|Durchmesser mm|mm", "PRICE_GROSS|Preis (kg)|-"})
    void theHeadingSaysTheUnit(ImportField field, String heading, String unit) {
        assertThat(HeadingUnits.of(field, heading)).isEqualTo("-".equals(unit) ? null : unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TEXT|500|500 kg", "NUMBER|0.5|0,5 kg", "NUMBER|1500|1500 kg", "TEXT|0,50|0,5 kg", "TEXT|1.500|1500 kg",
        "TEXT|500 g|500 g", "TEXT|ca. 5|ca. 5", "DATE|2026-01-02|2026-01-02"})
    void itGoesForBareNumbers(Kind kind, String cell, String text) {
        assertThat(HeadingUnits.with("kg", kind, cell, Decimal.COMMA)).isEqualTo(text);
    }
}
