package de.ladentheke.spreadsheet.file.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.file.Rows;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of the eighties that old cash registers still write. */
class SylkAndDifTest {
    @TempDir
    Path folder;

    private Path file(String name, String content, String charset) throws Exception {
        return Files.write(folder.resolve(name), content.getBytes(Charset.forName(charset)));
    }

    @Test
    void sylkOfExcel() throws Exception {
        var file = file("liste.slk", "ID;PWXL;N;E\r\nP;PGeneral\r\nB;Y3;X3;D0 0 2 2\r\nC;Y1;X1;K\"Artikelnummer\"\r\nC;X2;K\"Bezeichnung\"\r\nC;X3;K\"Preis\"\r\n"
                + "F;P2;FF2G;Y2;X3\r\nC;K12.5;E2*6.25\r\nC;X1;K\"00123\"\r\nC;X2;K\"K\u001bNHase;; \u201ealt\u201c\"\r\nC;Y4;X1;K4711\r\nC;X2;KTRUE\r\nC;X3;K#N/A\r\nE\r\n", "windows-1252");
        assertThat(Rows.of(file)).containsExactly("1: Artikelnummer|Bezeichnung|Preis", "2: 00123|Käse; „alt“|NUMBER 12.5", "4: NUMBER 4711|BOOLEAN true|ERROR #N/A");
    }

    @Test
    void sylkOfLibreOffice() throws Exception {
        var file = file("liste.slk", "ID;PCALCOOO32\nC;X1;Y1;K\"Artikelnummer\"\nC;X2;Y1;K\"Preis\"\nC;X1;Y2;K\"A2\"\nC;X2;Y2;K2.5\nE\n", "UTF-8");
        assertThat(Rows.of(file)).containsExactly("1: Artikelnummer|Preis", "2: A2|NUMBER 2.5");
    }

    @Test
    void dif() throws Exception {
        var file = file("liste.dif", "TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,3\r\n\"\"\r\nTUPLES\r\n0,2\r\n\"\"\r\nDATA\r\n0,0\r\n\"\"\r\n"
                + "-1,0\r\nBOT\r\n1,0\r\n\"Artikelnummer\"\r\n1,0\r\n\"Größe \"\"L\"\"\"\r\n1,0\r\n\"Preis\"\r\n"
                + "-1,0\r\nBOT\r\n1,0\r\n\"00123\"\r\n1,0\r\n\"\"\r\n0,2.5\r\nV\r\n-1,0\r\nBOT\r\n0,4711\r\nV\r\n0,1\r\nTRUE\r\n0,3,75\r\nV\r\n0,0\r\nNA\r\n-1,0\r\nEOD\r\n", "windows-1252");
        assertThat(Rows.of(file)).containsExactly("1: Artikelnummer|Größe \"L\"|Preis", "2: 00123||NUMBER 2.5", "3: NUMBER 4711|BOOLEAN true|NUMBER 3.75|ERROR #N/A");
    }
}
