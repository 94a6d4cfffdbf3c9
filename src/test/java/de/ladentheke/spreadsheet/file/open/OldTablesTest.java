package de.ladentheke.spreadsheet.file.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.Workbook;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What old cash registers and merchandise programs save as .xls: tables in HTML, and the XML of Excel 2003. */
class OldTablesTest {
    private static final String WORKBOOK = """
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Worksheet ss:Name="Artikel"><Table>
            <Row ss:Span="2"/>
            <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Artikelnummer</Data></Cell><Cell><Data ss:Type="String">Preis</Data></Cell></Row>
            <Row ss:Hidden="1"><Cell><Data ss:Type="String">00123</Data><Comment><ss:Data><B>Notiz</B></ss:Data></Comment></Cell>
              <Cell ss:Index="3" ss:Formula="=1"><Data ss:Type="Number">12.990000000000001</Data></Cell></Row>
            <Row ss:Index="9"><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">Tee <B>fein</B> &amp; gut</ss:Data></Cell>
              <Cell><Data ss:Type="DateTime">2024-05-01T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell></Row>
            </Table></Worksheet>
            <Worksheet ss:Name="Intern"><Table><Row><Cell><Data ss:Type="Number">4006381333931</Data></Cell></Row></Table>
            <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
            </Workbook>""";

    @TempDir
    Path folder;

    private Path file(String content, String charset) throws Exception {
        return Files.write(folder.resolve("liste.xls"), content.getBytes(Charset.forName(charset)));
    }

    private List<String> rows(String html) throws Exception {
        return Rows.of(file(html, "UTF-8"));
    }

    /** A cell without a style has that of its row, else of its column. */
    @Test
    void zerosThatOnlyTheFormatShowsInTheXmlOfExcel2003() throws Exception {
        var workbook = """
                <?xml version="1.0"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                <Styles><Style ss:ID="s1"><NumberFormat ss:Format="00000"/></Style><Style ss:ID="s2" ss:Parent="s1"/>
                <Style ss:ID="s3"><NumberFormat ss:Format="Fixed"/></Style><Style ss:ID="s4"><NumberFormat ss:Format="&quot;A-&quot;000"/></Style></Styles>
                <Worksheet ss:Name="Artikel"><Table><Column/><Column ss:StyleID="s1" ss:Span="1"/>
                <Row><Cell ss:StyleID="s2">7</Cell><Cell>7</Cell><Cell ss:StyleID="s3">7</Cell><Cell>7</Cell></Row>
                <Row ss:StyleID="s4"><Cell>12</Cell><Cell ss:Index="3" ss:StyleID="s1">12.5</Cell></Row>
                </Table></Worksheet></Workbook>""".replaceAll(">([0-9.]+)<", "><Data ss:Type='Number'>$1</Data><");
        assertThat(Rows.of(file(workbook, "UTF-8"))).containsExactly("1: 00007|00007|NUMBER 7|NUMBER 7", "2: A-012||NUMBER 12.5");
    }

    @Test
    void theXmlOfExcel2003() throws Exception {
        for (var content : List.of(WORKBOOK, "\r\n\t" + WORKBOOK)) {
            try (var source = Spreadsheets.open(file(content, "UTF-8"))) {
                assertThat(source.sheets()).extracting(RowSource.Sheet::name).containsExactly("Artikel", "Intern");
                assertThat(source.sheets()).extracting(RowSource.Sheet::hidden).containsExactly(false, true);
                assertThat(Rows.of(source, 0)).containsExactly("4: Artikelnummer||Preis", "5: 00123||NUMBER 12.99",
                        "9: Tee fein & gut|DATE 2024-05-01|BOOLEAN true|ERROR #REF!");
                assertThat(Rows.of(source, 1)).containsExactly("1: NUMBER 4006381333931");
                assertThat(hidden(source)).containsExactly(5);
            }
        }
    }

    private static List<Integer> hidden(RowSource source) throws SpreadsheetException {
        var hidden = new ArrayList<Integer>();
        source.read(0, row -> !row.hidden() || hidden.add(row.number()));
        return hidden;
    }

    @Test
    void placesThatNoWorkbookHas() throws Exception {
        refused(WORKBOOK.replace("ss:Index=\"9\"", "ss:Index=\"2000000\""), Reason.TOO_LARGE);
        refused(WORKBOOK.replace("ss:Index=\"3\"", "ss:Index=\"20000\""), Reason.TOO_LARGE);
        assertThat(rows(WORKBOOK.replace("ss:Index=\"9\"", "ss:Index=\"-7\""))).last().asString().startsWith("6: ");
    }

    private void refused(String content, Reason reason) throws Exception {
        var file = file(content, "UTF-8");
        assertThatThrownBy(() -> Rows.of(file)).isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void aTableInHtml() throws Exception {
        assertThat(rows("""
                <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><html><head><title>Liste <table></title><style>td { content: "<td>" }</style></head>
                <!--[if gte mso 9]><table><tr><td>x</table><![endif]--><body><![if !vml]>
                <TABLE border=1><thead><tr><th>Artikel&shy;nummer<th>Bezeichnung</th><th>Preis &euro;</tr></thead>
                <tr><td>00123</td><td title="a > b">Käse &amp; Brot<br>500&nbsp;g</td><td>1.299,00</td></tr>
                <tr style='display: none'><td>00124<td>Tee
                   &eacute;  &#8364; 5 < 6</td><td x:num="12.5">12,50 &euro;
                </table>""")).containsExactly("1: Artikelnummer|Bezeichnung|Preis €", "2: 00123|Käse & Brot\n500 g|1.299,00", "3: 00124|Tee é € 5 < 6|NUMBER 12.5");
    }

    @Test
    void cellsOverSeveralRowsAndColumns() throws Exception {
        assertThat(rows("<table><tr><td colspan=2>A<td rowspan=3>B<td>C<tr><td>1<td>2<td>3<tr><td rowspan='2'>4<td>5<td>6<tr><td>7<td>8<td>9</table>"))
                .containsExactly("1: A||B|C", "2: 1|2||3", "3: 4|5||6", "4: |7|8|9");
        assertThat(rows("<table><tr><td rowspan=9999999 colspan=x>A<td>B<tr><td>C</table>")).containsExactly("1: A|B", "2: |C");
        refused("<table><tr><td colspan=999>A<td colspan=999>B</table>", Reason.TOO_LARGE);
    }

    @Test
    void severalTablesAndTablesInTables() throws Exception {
        var file = file("<table><tr><td>Menü<td><table><tr><td>1<td>2</table><td>Ende</table><table></table><table><tr><td>3</table>", "UTF-8");
        try (var source = Spreadsheets.open(file)) {
            assertThat(source.sheets()).extracting(RowSource.Sheet::name).containsExactly("Tabelle 1", "Tabelle 2", "Tabelle 3");
            assertThat(Rows.of(source, 0)).containsExactly("1: Menü||Ende");
            assertThat(Rows.of(source, 1)).containsExactly("1: 1|2");
            assertThat(Rows.of(source, 2)).containsExactly("1: 3");
        }
    }

    @Test
    void charactersOfOldPrograms() throws Exception {
        assertThat(Rows.of(file("<table><tr><td>Käse<td>2 €</table>", "windows-1252"))).containsExactly("1: Käse|2 €");
        assertThat(Rows.of(file("<table><tr><td>Käse<td>Öl</table>", "UTF-16"))).containsExactly("1: Käse|Öl");
        assertThat(Rows.of(file("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'><table><tr><td>Żółty<td>1</table>", "ISO-8859-2")))
                .containsExactly("1: Żółty|1");
    }

    @Test
    void brokenPagesEndWithTheFile() throws Exception {
        assertThat(rows("<table><tr><td>1<td>2<tr><td>3<td \"")).containsExactly("1: 1|2", "2: 3");
        assertThat(rows("<table><tr><td>1<!-- never closed <td>2")).containsExactly("1: 1");
        refused("<html><script><table><tr><td>1", Reason.UNSUPPORTED);
        refused("<table><tr><td>" + "x".repeat(2 << 20), Reason.TOO_LARGE);
    }
}
