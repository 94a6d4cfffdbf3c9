package de.ladentheke.spreadsheet.file.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that was read can be moved and deleted, on Windows too: nothing holds it open. */
class ClosedFilesTest {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    Path folder;

    @Test
    void nothingStaysOpen() throws Exception {
        assumeTrue(Files.isDirectory(OPEN_FILES), "no list of open files here");
        var lists = List.of(
                write("feed.xml", "<rss xmlns:g='http://base.google.com/ns/1.0'><channel><item><g:id>1</g:id></item></channel></rss>"),
                write("katalog.xml", "<BMECAT><PRODUCT><SUPPLIER_PID>1</SUPPLIER_PID></PRODUCT></BMECAT>"),
                write("latein.xml", "<?xml version='1.0' encoding='ISO-8859-1'?><BMECAT><PRODUCT><SUPPLIER_PID>1</SUPPLIER_PID></PRODUCT></BMECAT>"),
                write("flach.fods", "<office:document xmlns:office='o' xmlns:table='t' xmlns:text='x'><table:table table:name='A'><table:table-row>"
                        + "<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:document>"),
                write("liste.csv", "Nummer;Name\n1;Tee\n"),
                write("DATANORM.001", "V;050;A;20240101;EUR;;;;;\nA;N;1;Rohr;;m;100;1;;;;;;\n"),
                Workbook.ofRows("<row><c><v>1</v></c></row>").save(folder.resolve("liste.xlsx")));
        for (var list : lists) {
            assertThat(Rows.of(list)).isNotEmpty();
        }
        var flat = write("flach2.fods", "<?xml version='1.0' encoding='keine'?><office:document xmlns:office='o' xmlns:table='t'><table:table/></office:document>");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Spreadsheets.open(flat)).isInstanceOf(SpreadsheetException.class);
        var damaged = write("kaputt.xml", "<BMECAT><PRODUCT><SUPPLIER_PID>1</BMECAT>");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Spreadsheets.open(damaged)).isInstanceOf(SpreadsheetException.class);
        assertThat(open()).noneMatch(file -> file.startsWith(folder.toString()));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> open() throws IOException {
        var open = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(OPEN_FILES)) {
            for (var file : files) {
                try {
                    open.add(Files.readSymbolicLink(file).toString());
                } catch (IOException closedMeanwhile) {
                    // the listing itself
                }
            }
        }
        return open;
    }
}
