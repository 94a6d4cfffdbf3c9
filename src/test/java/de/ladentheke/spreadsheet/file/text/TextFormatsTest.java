package de.ladentheke.spreadsheet.file.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.Workbook;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatsTest {
    private static final String LIST = "Nr;Name\n1;Tee\n2;Saft\n3;Wachs\n4;Grüne Öle für Bäder\n";

    @TempDir
    Path folder;

    private Path file(String text, String charset) throws Exception {
        return Files.write(folder.resolve("liste.csv"), text.getBytes(Charset.forName(charset)));
    }

    private static List<String> rows(Path file, TextFormat format) throws SpreadsheetException {
        try (var source = Spreadsheets.open(file, format)) {
            assertThat(source.textFormat()).contains(format);
            return Rows.of(source, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850"})
    void theFoundEncodingComesFirstWithTheLineThatHoldsUmlauts(String charset) throws Exception {
        var offers = TextFormats.offers(file(LIST, charset));
        assertThat(offers.getFirst().format()).isEqualTo(new TextFormat(Charset.forName(charset), ';'));
        assertThat(offers.getFirst().lines()).containsExactly("4;Grüne Öle für Bäder", "Nr;Name", "1;Tee");
        assertThat(offers).extracting(offer -> offer.lines().getFirst()).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @Test
    void onlyWhatIsPossibleAndDifferentIsOffered() throws Exception {
        assertThat(TextFormats.offers(file("Nr;Name\n1;Tee\n", "US-ASCII"))).hasSize(1);
        assertThat(TextFormats.offers(file(LIST, "UTF-16LE"))).extracting(o -> o.format().charset()).containsExactly(StandardCharsets.UTF_16LE);
        assertThat(TextFormats.offers(file(LIST, "windows-1252"))).extracting(o -> o.format().charset().name())
                .contains("IBM850", "x-MacRoman").doesNotContain("UTF-8", "ISO-8859-15");
        assertThat(TextFormats.offers(Files.write(folder.resolve("x.csv"), new byte[]{0, 1, 2, 3, 4, 5, 0, 9}))).isEmpty();
        assertThatThrownBy(() -> TextFormats.offers(folder.resolve("fehlt.csv"))).isInstanceOf(SpreadsheetException.class);
    }

    @Test
    void aCutLineBeginsWithAWord() throws Exception {
        var line = TextFormats.offers(file("Lieferantenartikelnummer;Artikelnummer;Bezeichnung;Größe;Farbe\n", "windows-1252")).getFirst().lines().getFirst();
        assertThat(line).isEqualTo("…Artikelnummer;Bezeichnung;Größe;Farbe");
    }

    @Test
    void umlautsFarDownAreShownAndLongLinesAreCutAroundThem() throws Exception {
        var text = "1;Tee\n".repeat(100_000) + "2;" + "x".repeat(200) + "Öl" + "y".repeat(200) + "\n";
        var line = TextFormats.offers(file(text, "windows-1252")).getFirst().lines().getFirst();
        assertThat(line).startsWith("…x").contains("xÖly").endsWith("y…").hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "ISO-8859-15", "windows-1250", "x-MacRoman", "UTF-16LE", "UTF-16BE"})
    void everyEncodingCanBeChosen(String charset) throws Exception {
        assertThat(rows(file(LIST, charset), new TextFormat(Charset.forName(charset), ';'))).contains("5: 4|Grüne Öle für Bäder");
    }

    @Test
    void aMarkOfTheChosenEncodingIsNoPartOfTheFirstCell() throws Exception {
        assertThat(rows(file("\uFEFF" + LIST, "UTF-8"), new TextFormat(StandardCharsets.UTF_8, ';')).getFirst()).isEqualTo("1: Nr|Name");
    }

    @Test
    void anyCharacterSeparatesWhenChosen() throws Exception {
        for (var separator : List.of(';', ',', '\t', '|', '^', ':', '#', ' ')) {
            var text = "Nr" + separator + "Name\n1" + separator + "\"a" + separator + "b\"\n";
            assertThat(rows(file(text, "UTF-8"), new TextFormat(StandardCharsets.UTF_8, separator)))
                    .containsExactly("1: Nr|Name", "2: 1|a" + separator + "b");
        }
    }

    @Test
    void quotesAreFoundAndCanBeChosen() throws Exception {
        var single = file("'Nr';'Name'\n'1';'Tee; grün'\n'2';'Bäcker''s \"Brot\"'\n", "UTF-8");
        assertThat(Rows.of(single)).containsExactly("1: Nr|Name", "2: 1|Tee; grün", "3: 2|Bäcker's \"Brot\"");
        var open = file("Nr;Name;VK\n1;\"Tee;2,50\n2;Kaffee;4,50\n3;Saft;2\n4;Saft;2\n5;Saft;2\n", "UTF-8");
        assertThat(rows(open, new TextFormat(StandardCharsets.UTF_8, ';', TextFormat.NO_QUOTE)))
                .startsWith("1: Nr|Name|VK", "2: 1|\"Tee|2,50", "3: 2|Kaffee|4,50").hasSize(6);
    }

    @Test
    void aBinaryFileStaysOne() throws Exception {
        var workbook = Workbook.ofRows("<row><c><v>1</v></c></row>").save(folder.resolve("mappe.xlsx"));
        try (var source = Spreadsheets.open(workbook, new TextFormat(StandardCharsets.UTF_8, ';'))) {
            assertThat(source.textFormat()).isEmpty();
            assertThat(new ArrayList<>(Rows.of(source, 0))).containsExactly("1: NUMBER 1");
        }
    }
}
