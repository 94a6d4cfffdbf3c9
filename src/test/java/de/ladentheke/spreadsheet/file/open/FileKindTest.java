package de.ladentheke.spreadsheet.file.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.Workbook;
import de.ladentheke.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files are what they hold, not what they are called; what cannot be read is named. */
class FileKindTest {
    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    private static void refused(Path file, Reason reason) {
        assertThatThrownBy(() -> Spreadsheets.open(file)).isInstanceOfSatisfying(SpreadsheetException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(Messages.of(SpreadsheetException.class).get("file." + reason.name().toLowerCase(Locale.ROOT), e.detail())).contains(e.detail());
        });
    }

    @Test
    void emptyMissingAndBinary() throws Exception {
        refused(file("leer.xlsx", new byte[0]), Reason.EMPTY);
        refused(file("blank.csv", " \r\n \r\n".getBytes()), Reason.EMPTY);
        refused(folder.resolve("fehlt.xlsx"), Reason.MISSING);
        refused(folder, Reason.NOT_READABLE);
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        refused(file("liste.csv", noise), Reason.BINARY);
    }

    @Test
    void aTextThatIsCalledWorkbook() throws Exception {
        refused(file("brief.xlsx", "Sehr geehrte Damen und Herren,\n\nanbei die Liste.\nMit Gruß".getBytes(StandardCharsets.UTF_8)), Reason.NOT_A_SPREADSHEET);
        var list = file("liste.xlsx", "Artikelnummer;Bezeichnung;VK\n1;Tee;2,50\n2;Kaffee;4,50\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Rows.of(list)).containsExactly("1: Artikelnummer|Bezeichnung|VK", "2: 1|Tee|2,50", "3: 2|Kaffee|4,50");
    }

    @Test
    void aWorkbookThatIsCalledText() throws Exception {
        var file = Workbook.ofRows("<row><c><v>1</v></c></row>").save(folder.resolve("liste.csv"));
        assertThat(Rows.of(file)).containsExactly("1: NUMBER 1");
    }

    @Test
    void halfAWorkbook() throws Exception {
        var whole = Files.readAllBytes(Workbook.ofRows("<row><c><v>1</v></c></row>".repeat(50)).save(folder.resolve("ganz.xlsx")));
        refused(file("halb.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)), Reason.DAMAGED);
    }

    @Test
    void encryptedWorkbooks() throws Exception {
        var file = folder.resolve("geheim.xlsx");
        try (var container = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(new byte[100]);
            }
            container.writeFilesystem(out);
        }
        refused(file, Reason.ENCRYPTED);
        var old = folder.resolve("geheim.xls");
        org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(old)) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        } finally {
            org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(old, Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "%PDF-1.7 x|PDF-Datei", "{\"a\":1}|JSON", "[{\"a\":{\"b\":1}}]|JSON", "<?xml version='1.0'?><a/>|XML-Datei",
        "<!DOCTYPE html><p>|HTML",
        "{\\rtf1 x}|RTF"
    })
    void otherFormatsAreNamed(String content, String name) throws Exception {
        assertThatThrownBy(() -> Spreadsheets.open(file("liste.xls", content.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(SpreadsheetException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED);
                    assertThat(e.detail()).contains(name);
                });
    }

    @Test
    void archivesAreNamedByWhatIsInThem() throws Exception {
        named("word/document.xml", "Word");
        named("Index/Document.iwa", "Numbers");
        named("bilder/1.jpg", "ZIP");
    }

    private void named(String part, String name) throws Exception {
        var file = folder.resolve("archiv.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write('x');
        }
        assertThatThrownBy(() -> Spreadsheets.open(file)).isInstanceOfSatisfying(SpreadsheetException.class,
                e -> assertThat(e.detail()).contains(name));
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class)
    void everyReasonHasASentence(Reason reason) {
        assertThat(Messages.of(SpreadsheetException.class).has("file." + reason.name().toLowerCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = {"XLSX", "XLSB", "XLS", "ODS", "FLAT_ODS", "TEXT", "GOOGLE_FEED", "BMECAT", "DATANORM", "BNN", "SPREADSHEET_XML", "HTML", "ENCRYPTED", "BINARY", "DAMAGED_ZIP"})
    void everyKindHasAName(FileKind kind) {
        assertThat(Messages.of(FileKind.class).has(kind.messageKey())).isTrue();
    }
}
