package de.ladentheke.spreadsheet.file.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
    private static final String UMLAUTS = "Artikelnummer;Bezeichnung;VK\r\n1;Möhren-Käse für Straßenfeste;2,50\r\n2;Grüße;3,00\r\n";

    @TempDir
    Path folder;

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("liste.csv"), content);
    }

    private Path file(String content) throws Exception {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void encodingWithoutAMark(String charset) throws Exception {
        assertThat(Rows.of(file(UMLAUTS.getBytes(Charset.forName(charset)))))
                .containsExactly("1: Artikelnummer|Bezeichnung|VK", "2: 1|Möhren-Käse für Straßenfeste|2,50", "3: 2|Grüße|3,00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void encodingByItsMark(String charset) throws Exception {
        assertThat(Rows.of(file(("\uFEFF" + UMLAUTS).getBytes(Charset.forName(charset)))).getFirst()).isEqualTo("1: Artikelnummer|Bezeichnung|VK");
    }

    @Test
    void oneBrokenByteDoesNotChangeTheEncoding() throws Exception {
        var bytes = ("a;Größe\n" + "1;Äpfel, Öl und Übertöpfe für Gärten\n".repeat(20) + "2;X\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFC;
        assertThat(Rows.of(file(bytes))).contains("1: a|Größe", "2: 1|Äpfel, Öl und Übertöpfe für Gärten");
    }

    @Test
    void theEuroSignAndQuotesOfWindows() throws Exception {
        var bytes = "Name;Preis\n\u201EGut\u201C;3 \u20AC\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Rows.of(file(bytes))).containsExactly("1: Name|Preis", "2: \u201EGut\u201C|3 \u20AC");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void separatorIsFoundThoughOthersStandInCells(String separator) throws Exception {
        var text = "Nr;Name;Preis\n1;\"Tee, grün; lose | 100\tg\";\"2,50\"\n2;\"Kaffee\nzweite Zeile, dritte; vierte\";\"4,50\"\n";
        var other = text.replace("Nr;Name;Preis", String.join(separator, "Nr", "Name", "Preis"))
                .replace("1;\"", "1" + separator + "\"").replace("2;\"K", "2" + separator + "\"K").replace("\";\"", "\"" + separator + "\"");
        assertThat(Rows.of(file(other))).containsExactly("1: Nr|Name|Preis", "2: 1|Tee, grün; lose | 100\tg|2,50",
                "3: 2|Kaffee\nzweite Zeile, dritte; vierte|4,50");
    }

    @Test
    void commasOfDecimalsAreNoSeparators() throws Exception {
        assertThat(Rows.of(file("Name;VK;EK\nTee;2,50;1,10\nKaffee;4,50;2,20\n")).get(1)).isEqualTo("2: Tee|2,50|1,10");
    }

    @Test
    void theDeclaredSeparatorIsNoRow() throws Exception {
        assertThat(Rows.of(file("sep=,\r\nNr,Name\r\n1,a;b;c\r\n"))).containsExactly("1: Nr|Name", "2: 1|a;b;c");
        assertThat(Rows.of(file("\"sep=|\"\nNr|Name\n1|x\n"))).containsExactly("1: Nr|Name", "2: 1|x");
    }

    @Test
    void rowNumbersAreThoseOfASpreadsheet() throws Exception {
        assertThat(Rows.of(file("a;b\n\n\"x\ny\";2\r\n;\n3;4"))).containsExactly("1: a|b", "3: x\ny|2", "5: 3|4");
    }

    @Test
    void quotesAreForgiven() throws Exception {
        assertThat(Rows.of(file("a;b\n1;Rohr 5\" lang\n2;\"zu\"viel\n3;\"doppelt \"\"so\"\" gut\"\n")))
                .containsExactly("1: a|b", "2: 1|Rohr 5\" lang", "3: 2|zuviel", "4: 3|doppelt \"so\" gut");
        assertThat(Rows.of(file("a, \"b\"\n1, \"x, y\"\n2, \"z\"\n"))).containsExactly("1: a|b", "2: 1|x, y", "3: 2|z");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSwallowRowsSilently() throws Exception {
        var file = file("Nr;Name;VK\n1;Saft;1,00\n2;\"Tee;2,50\n" + "3;Kaffee;4,50\n".repeat(9));
        assertThatThrownBy(() -> Rows.of(file)).isInstanceOfSatisfying(SpreadsheetException.class, e -> {
            assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.DAMAGED);
            assertThat(e.detail()).contains("liste.csv").contains("3");
        });
    }

    @Test
    void oldMacLineEnds() throws Exception {
        assertThat(Rows.of(file("a;b\r1;2\r3;4\r"))).containsExactly("1: a|b", "2: 1|2", "3: 3|4");
    }

    @Test
    void leadingZerosAndBlanksStay() throws Exception {
        assertThat(Rows.of(file("Nr;Name\n007; Tee \n"))).containsExactly("1: Nr|Name", "2: 007| Tee ");
    }
}
