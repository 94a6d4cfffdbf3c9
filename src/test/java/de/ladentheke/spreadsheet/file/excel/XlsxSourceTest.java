package de.ladentheke.spreadsheet.file.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.Workbook;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSourceTest {
    @TempDir
    Path folder;

    private Path file(Workbook workbook) throws Exception {
        return workbook.save(folder.resolve("liste.xlsx"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"4006381333931,4006381333931", "4.0063813339E12,4006381333900", "4.006381333931E+12,4006381333931", "12.990000000000001,12.99",
        "0.30000000000000004,0.3", "12.5,12.5", "12.50,12.5", "-3,-3", "0,0", "-0,0", "1E-3,0.001", "12345678901234567890,12345678901234567890",
        "007,7", "5.0,5", "68.819999999999993,68.82"})
    void numbersAreExact(String written, String expected) throws Exception {
        var file = file(Workbook.ofRows("<row><c><v>" + written + "</v></c></row>"));
        assertThat(Rows.of(file)).containsExactly("1: NUMBER " + expected);
    }

    @Test
    void whatIsNoNumberStaysText() throws Exception {
        assertThat(Rows.of(file(Workbook.ofRows("<row><c><v>1E999999999</v></c><c><v>abc</v></c></row>")))).containsExactly("1: 1E999999999|abc");
    }

    @Test
    void allKindsOfCells() throws Exception {
        var workbook = Workbook.ofRows("""
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>inline</t></is></c><c r="D2" t="str"><f>A1</f><v>Ergebnis</v></c></row>
                <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4" t="d"><v>2024-05-01</v></c><c r="D4"><f>1/0</f></c></row>
                """).strings("<si><t>geteilt</t></si>");
        assertThat(Rows.of(file(workbook))).containsExactly("2: geteilt||inline|Ergebnis", "4: BOOLEAN true|ERROR #REF!|DATE 2024-05-01|UNCALCULATED =");
    }

    @Test
    void hiddenRowsAreNamed() throws Exception {
        var workbook = Workbook.ofRows("<row r='1'><c><v>1</v></c></row><row r='2' hidden='1'><c><v>2</v></c></row>"
                + "<row r='3' outlineLevel='1' hidden='true'><c><v>3</v></c></row><row r='4' hidden='0'><c><v>4</v></c></row>");
        var hidden = new ArrayList<Integer>();
        try (var source = Spreadsheets.open(file(workbook))) {
            source.read(0, row -> row.hidden() ? hidden.add(row.number()) : true);
        }
        assertThat(hidden).containsExactly(2, 3);
    }

    /** The parser goes on where the scanner gave up, and no row comes twice. */
    @Test
    void commentsBetweenRowsLoseNoRow() throws Exception {
        var workbook = Workbook.ofRows("<row><c t='s'><v>0</v></c></row><row><c><v>2</v></c></row><!-- made by hand --><row><c><v><![CDATA[3]]></v></c></row>")
                .strings("<si><t>eins</t></si>");
        assertThat(Rows.of(file(workbook))).containsExactly("1: eins", "2: NUMBER 2", "3: NUMBER 3");
    }

    @Test
    void rowsAndCellsWithoutReferences() throws Exception {
        var workbook = Workbook.ofRows("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='B5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>");
        assertThat(Rows.of(file(workbook))).containsExactly("1: NUMBER 1|NUMBER 2", "5: |NUMBER 3|NUMBER 4", "6: NUMBER 5");
    }

    @Test
    void richTextIsJoinedPronunciationLeftOutEscapesDecoded() throws Exception {
        var workbook = Workbook.ofRows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>9</v></c><c t='s'><v>2</v></c></row>")
                .strings("<si><r><t>Bio</t></r><r><rPr><b/></rPr><t xml:space='preserve'>-Tee </t></r><rPh sb='0' eb='1'><t>leise</t></rPh></si>"
                        + "<si><t>a_x000D_b_x005F_x000D_c_xZZZZ_</t></si><si><t>&lt;&amp;&#228;</t></si>");
        assertThat(Rows.of(file(workbook))).containsExactly("1: Bio-Tee |a\rb_x000D_c_xZZZZ_||<&ä");
    }

    @Test
    void datesByStyleAndByTheYearTheyAreCountedFrom() throws Exception {
        var styles = "<numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy'/><numFmt numFmtId='165' formatCode='#,##0.00\\ &quot;Tage&quot;'/></numFmts>"
                + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='22'/><xf numFmtId='21'/></cellXfs>";
        var row = "<row><c s='0'><v>45319</v></c><c s='1'><v>45319</v></c><c s='2'><v>45319</v></c><c s='3'><v>45319</v></c><c s='4'><v>45319.5</v></c><c s='5'><v>0.25</v></c></row>";
        var workbook = Workbook.ofRows(row).styles(styles);
        assertThat(Rows.of(file(workbook)))
                .containsExactly("1: NUMBER 45319|DATE 2024-01-28|DATE 2024-01-28|NUMBER 45319|DATE 2024-01-28T12:00:00|DATE 06:00:00");
        workbook.part("xl/workbook.xml", workbook.part("xl/workbook.xml").replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        assertThat(Rows.of(file(workbook)).getFirst()).contains("DATE 2028-01-29");
    }

    @Test
    void hiddenSheetsChartsAndPartsAnywhere() throws Exception {
        var workbook = Workbook.ofRows("<row><c><v>1</v></c></row>");
        workbook.part("xl/workbook.xml", workbook.part("xl/workbook.xml").replace("</sheets>",
                "<sheet name='Diagramm' sheetId='2' r:id='rId7'/><sheet name='Geheim' sheetId='3' state='veryHidden' r:id='rId8'/></sheets>"));
        workbook.part("xl/_rels/workbook.xml.rels", workbook.part("xl/_rels/workbook.xml.rels").replace("</Relationships>",
                Workbook.relation("rId7", "chartsheet", "chartsheets/sheet1.xml") + Workbook.relation("rId8", "worksheet", "/odd/Place.xml") + "</Relationships>"));
        workbook.part("xl/chartsheets/sheet1.xml", "<chartsheet/>");
        workbook.part("ODD\\place.xml", "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        try (var source = Spreadsheets.open(file(workbook))) {
            assertThat(source.sheets()).containsExactly(new RowSource.Sheet(0, "Liste", false), new RowSource.Sheet(1, "Geheim", true));
            assertThat(Rows.of(source, 1)).containsExactly("1: NUMBER 7");
        }
    }

    @Test
    void readsNoFurtherThanWanted() throws Exception {
        try (var source = Spreadsheets.open(file(Workbook.ofRows("<row><c><v>1</v></c></row>".repeat(5) + "<row><broken")))) {
            var count = new int[1];
            source.read(0, row -> ++count[0] < 3);
            assertThat(count[0]).isEqualTo(3);
        }
    }

    @Test
    void whatTheVisitorThrowsPassesUntouched() throws Exception {
        try (var source = Spreadsheets.open(file(Workbook.ofRows("<row><c><v>1</v></c></row>")))) {
            var own = new IllegalStateException("own");
            assertThatThrownBy(() -> source.read(0, row -> {
                throw own;
            })).isSameAs(own);
        }
    }

    @Test
    void externalEntitiesAndDocumentTypesDoNothing() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "geheim");
        var workbook = Workbook.ofRows("").part("xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file://" + folder.resolve("secret.txt") + "'>]><worksheet><sheetData><row><c t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>");
        assertReason(Reason.DAMAGED, file(workbook));
    }

    @Test
    void endlessNestingIsDamage() throws Exception {
        assertReason(Reason.DAMAGED, file(Workbook.ofRows("<row>" + "<x>".repeat(100_000))));
    }

    @Test
    void aCellThatIsLargerThanAnyCellIsRefused() throws Exception {
        assertReason(Reason.TOO_LARGE, file(Workbook.ofRows("<row><c t='inlineStr'><is><t>" + "x".repeat(Limits.CELL_CHARS + 1) + "</t></is></c></row>")));
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        var file = folder.resolve("bomb.xlsx");
        var small = Workbook.ofRows("");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : new String[] {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(small.part(part).getBytes());
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes());
            var block = " ".repeat(1 << 20).getBytes();
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertReason(Reason.TOO_LARGE, file);
    }

    @Test
    void rowsBeyondExcelAreRefused() throws Exception {
        assertReason(Reason.TOO_LARGE, file(Workbook.ofRows("<row r='1048577'><c><v>1</v></c></row>")));
        assertReason(Reason.TOO_LARGE, file(Workbook.ofRows("<row><c r='ZZZ1'><v>1</v></c></row>")));
    }

    private static void assertReason(Reason reason, Path file) {
        assertThatThrownBy(() -> Rows.of(file)).isInstanceOfSatisfying(SpreadsheetException.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
