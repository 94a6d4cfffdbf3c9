package de.ladentheke.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    private static Object read(ImportField field, String text) {
        return Cells.read(field, Kind.TEXT, text, Decimal.COMMA).value();
    }

    @Test
    void theHtmlOfShopSystemsBecomesLinesOfText() {
        assertThat(read(ImportField.DESCRIPTION, """
                <!-- Block --><style>p { color: red }</style><p>Harzer <b>Honig</b> &amp; Met,<br />
                aus&nbsp;Wernigerode.</p>
                <ul><li>mild</li>
                <li class="x">500&#8239;g</li></ul><script>alert(1 < 2)</script>"""))
                .isEqualTo("Harzer Honig & Met,\naus Wernigerode.\n• mild\n• 500\u202Fg");
    }

    @Test
    void lettersThatTheEncodingDoesNotKnowAreSeen() {
        var name = Cells.read(ImportField.NAME, Kind.TEXT, "M\uFFFDsli", Decimal.COMMA);
        assertThat(name.unreadable()).isTrue();
        assertThat(name.problem()).isEqualTo("cell.broken_letters");
        var brand = Cells.read(ImportField.BRAND, Kind.TEXT, "K\uFFFDrner", Decimal.COMMA);
        assertThat(brand.value()).isEqualTo("K\uFFFDrner");
        assertThat(brand.problem()).as("told, but taken over").isEqualTo("cell.broken_letters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Länge < 5 cm und > 2 cm|Länge < 5 cm und > 2 cm", "a <b c|a <b c", "Tom & Jerry|Tom & Jerry", "&unbekannt; &#0; M&uuml;sli|&unbekannt;   Müsli",
        "<div>Nur <unbekannt> Text|Nur <unbekannt> Text", "erste\\nzweite|'erste\nzweite'", "<p></p>|''"})
    void whatIsNoHtmlStays(String text, String plain) {
        assertThat(read(ImportField.DESCRIPTION, text)).isEqualTo(plain);
    }

    @Test
    void aNameKeepsItsCharactersAndACodeLosesTheApostrophe() {
        assertThat(read(ImportField.NAME, "Tee &amp; Kaffee")).isEqualTo("Tee & Kaffee");
        assertThat(read(ImportField.SKU, "'00471")).isEqualTo("00471");
        assertThat(read(ImportField.GTIN, "'4006381333931")).isEqualTo("4006381333931");
        assertThat(read(ImportField.WEIGHT, "0.0")).isNull();
        assertThat(read(ImportField.WEIGHT, "0.5")).isEqualTo("0.5");
        assertThat(read(ImportField.VAT_RATE, "parent")).isNull();
    }

    @Test
    @Timeout(5)
    void aLongHostileTextIsReadInOnePass() {
        var hostile = "<p>" + "<p ".repeat(200_000) + "&".repeat(200_000) + "<!--".repeat(50_000);
        assertThat(Cells.read(ImportField.DESCRIPTION, Kind.TEXT, hostile, Decimal.COMMA).problem()).isEqualTo("cell.cut");
    }

    @Test
    void aDescriptionThatIsTooLongIsCutBetweenWordsAndANameIsNot() {
        var cut = Cells.read(ImportField.SHORT_DESCRIPTION, Kind.TEXT, "Honig ".repeat(60), Decimal.COMMA);
        assertThat(cut.unreadable()).isFalse();
        assertThat(cut.problem()).isEqualTo("cell.cut");
        assertThat(cut.value().toString()).isEqualTo("Honig ".repeat(50).strip() + "…");
        var faces = Cells.read(ImportField.SHORT_DESCRIPTION, Kind.TEXT, "x" + "\uD83D\uDE00".repeat(200), Decimal.COMMA).value().toString();
        assertThat(faces).hasSizeBetween(299, 300).endsWith("\uDE00…");
        assertThat(Cells.read(ImportField.NAME, Kind.TEXT, "Honig ".repeat(60), Decimal.COMMA).unreadable()).isTrue();
        assertThat(Cells.read(ImportField.INGREDIENTS, Kind.TEXT, "Honig ".repeat(2000), Decimal.COMMA).unreadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6x0,33l|1980 l", "500g|500000 g", "0,5 ltr|500 l", "1 Paar|1000 Stk", "3 x 100 g|300000 g", "1.5 l|1500 l"})
    void contentCells(String text, String content) {
        assertThat(Cells.content(text, Decimal.COMMA).map(c -> c.amount() + " " + c.unit())).hasValue(content);
    }
}
