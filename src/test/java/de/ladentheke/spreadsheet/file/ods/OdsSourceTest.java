package de.ladentheke.spreadsheet.file.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsSourceTest {
    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c" xmlns:draw="d" xmlns:dc="dc">
            <office:automatic-styles>
            <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
            <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
            </office:automatic-styles><office:body><office:spreadsheet>""";
    private static final String END = "</office:spreadsheet></office:body></office:document-content>";

    @TempDir
    Path folder;

    private Path file(String tables) throws IOException {
        return packed(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", START + tables + END));
    }

    private Path packed(Map<String, String> parts) throws IOException {
        var file = folder.resolve("liste.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private List<String> rows(String rows) throws Exception {
        return Rows.of(file("<table:table table:name='Preise'>" + rows + "</table:table>"));
    }

    private List<String> cell(String cell) throws Exception {
        return rows("<table:table-row>" + cell + "</table:table-row>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "office:value-type='float' office:value='12.990000000000002'|12,99|NUMBER 12.99",
        "office:value-type='float' office:value='4006381333931'|4,00638E+12|NUMBER 4006381333931",
        "office:value-type='percentage' office:value='0.19'|19 %|NUMBER 0.19",
        "office:value-type='currency' office:currency='EUR' office:value='2.5'|2,50 €|NUMBER 2.5",
        "office:value-type='date' office:date-value='2026-01-05'|5.1.26|DATE 2026-01-05",
        "office:value-type='date' office:date-value='2026-01-05T00:00:00'|5.1.26|DATE 2026-01-05",
        "office:value-type='date' office:date-value='2026-01-05T10:30:00.000'|5.1.26|DATE 2026-01-05T10:30:00",
        "office:value-type='time' office:time-value='PT08H30M00S'|8:30|DATE 08:30:00",
        "office:value-type='boolean' office:boolean-value='true'|WAHR|BOOLEAN true",
        "office:value-type='string'|007|007",
        "office:value-type='string' office:string-value='ganz'|gan|ganz",
        "table:style-name='x'|ohne Typ|ohne Typ",
        "table:formula='of:=[.A1]*2' office:value-type='float' office:value='5'|5,00|NUMBER 5",
        "table:formula='of:=1/0' office:value-type='string' office:string-value='' calcext:value-type='error'|#DIV/0!|ERROR #DIV/0!",
        "table:formula='of:=[.#REF!]' office:value-type='float' office:value='0'|#REF!|ERROR #REF!",
        "table:formula='of:=A' office:value-type='float' office:value='0'|Err:502|ERROR Err:502",
        "table:formula='of:=[.A1]*2'|''|UNCALCULATED =",
        "table:formula='of:=[.A1]*2' office:value-type='float'|''|UNCALCULATED =",
        "office:value-type='string'|#WERT|#WERT"
    })
    void everyTypeOfValue(String attributes, String shown, String expected) throws Exception {
        assertThat(cell("<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>")).containsExactly("1: " + expected);
    }

    @Test
    void textOfSeveralParagraphsAndRuns() throws Exception {
        assertThat(cell("""
                <table:table-cell office:value-type="string">
                  <office:annotation><dc:creator>Ich</dc:creator><text:p>Notiz</text:p></office:annotation>
                  <draw:frame><draw:text-box><text:p>Bild</text:p></draw:text-box></draw:frame>
                  <text:p>Ein<text:span>s</text:span><text:s text:c="3"/>zwei
                     drei<text:line-break/>vier<text:tab/>fünf</text:p>
                  <text:p><text:a>sechs</text:a></text:p>
                </table:table-cell>""")).containsExactly("1: Eins   zwei drei\nvier\tfünf\nsechs");
    }

    @Test
    void repeatedCellsAndRowsAndWhatMergedCellsCover() throws Exception {
        assertThat(rows("""
                <table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>a</text:p></table:table-cell>
                  <table:covered-table-cell table:number-columns-repeated="2"><text:p>verdeckt</text:p></table:covered-table-cell>
                  <table:table-cell table:number-columns-repeated="3"><text:p>b</text:p></table:table-cell>
                  <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
                <table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048569"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"""))
                .containsExactly("1: ||a|||b|b|b", "6: c", "7: c");
    }

    @Test
    void headerRowsAndGroupsAreRows() throws Exception {
        assertThat(rows("""
                <table:table-columns><table:table-column/></table:table-columns>
                <table:table-header-rows><table:table-row><table:table-cell><text:p>k</text:p></table:table-cell></table:table-row></table:table-header-rows>
                <table:table-row-group><table:table-row><table:table-cell><text:p>g</text:p></table:table-cell></table:table-row></table:table-row-group>"""))
                .containsExactly("1: k", "2: g");
    }

    @Test
    void hiddenSheetsAndRows() throws Exception {
        var cell = "<table:table-cell><text:p>x</text:p></table:table-cell>";
        var file = file("<table:tracked-changes><table:table table:name='alt'/></table:tracked-changes>"
                + "<table:table table:name='A &amp; B' table:style-name='ta1'><table:table-row>" + cell + "</table:table-row>"
                + "<table:table-row table:visibility='collapse'>" + cell + "</table:table-row>"
                + "<table:table-row table:visibility='filter' table:number-rows-repeated='2'>" + cell + "</table:table-row></table:table>"
                + "<table:table table:name='Lager' table:style-name='ta2'><table:table-row>" + cell + "</table:table-row></table:table>");
        try (var source = Spreadsheets.open(file)) {
            assertThat(source.sheets()).containsExactly(new RowSource.Sheet(0, "A & B", false), new RowSource.Sheet(1, "Lager", true));
            var hidden = new ArrayList<Boolean>();
            source.read(0, row -> hidden.add(row.hidden()));
            assertThat(hidden).containsExactly(false, true, true, true);
            assertThat(Rows.of(source, 1)).containsExactly("1: x");
        }
    }

    @Test
    void aVisitorCanStopAndReadAgain() throws Exception {
        try (var source = Spreadsheets.open(file("<table:table table:name='a'>"
                + "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>".repeat(5) + "</table:table>"))) {
            var seen = new ArrayList<Integer>();
            source.read(0, row -> seen.add(row.number()) && row.number() < 2);
            assertThat(seen).containsExactly(1, 2);
            assertThat(Rows.of(source, 0)).hasSize(5);
        }
    }

    @Test
    void theFlatFormIsTheSame() throws Exception {
        var flat = START.replace("document-content", "document") + "<table:table table:name='a'><table:table-row><table:table-cell><text:p>x</text:p>"
                + "</table:table-cell></table:table-row></table:table>" + END.replace("document-content", "document");
        assertThat(Rows.of(Files.writeString(folder.resolve("liste.fods"), flat))).containsExactly("1: x");
    }

    @Test
    void theFlatFormMayBeInAnyEncoding() throws Exception {
        var flat = folder.resolve("liste.fods");
        var text = (START + "<table:table><table:table-row>" + "<table:table-cell><text:p>Käse</text:p></table:table-cell>" + "</table:table-row></table:table>" + END)
                .replace("office:document-content", "office:document").replace("UTF-8", "ISO-8859-15");
        Files.write(flat, ("\n" + text).getBytes("ISO-8859-15"));
        assertThat(Rows.of(flat)).containsExactly("1: Käse");
    }

    @Test
    void repetitionsThatFillTheMemoryAreRefused() {
        var many = "<table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='16000'>"
                + "<text:p>x</text:p></table:table-cell></table:table-row>";
        refused(SpreadsheetException.Reason.TOO_LARGE, () -> rows(many));
        refused(SpreadsheetException.Reason.TOO_LARGE,
                () -> cell("<table:table-cell table:number-columns-repeated='20000'><text:p>x</text:p></table:table-cell>"));
    }

    /** Each is looked into for the list. */
    @Test
    void moreSheetsThanAnyWorkbookHasAreRefused() {
        refused(SpreadsheetException.Reason.TOO_LARGE, () -> Spreadsheets.open(file("<table:table/>".repeat(5_000))));
    }

    @Test
    void encryptedAndOtherDocumentsAreNamed() {
        refused(SpreadsheetException.Reason.ENCRYPTED, () -> Rows.of(packed(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "\u0001\u0002",
                "META-INF/manifest.xml", "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"))));
        refused(SpreadsheetException.Reason.ENCRYPTED, () -> Rows.of(packed(Map.of("encrypted-package", "x"))));
        refused(SpreadsheetException.Reason.UNSUPPORTED,
                () -> Rows.of(packed(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"))));
        refused(SpreadsheetException.Reason.NO_TABLE, () -> Rows.of(file("")));
        refused(SpreadsheetException.Reason.DAMAGED, () -> Rows.of(packed(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", START + "<table:table>"))));
    }

    @Test
    void nothingOutsideIsRead() {
        refused(SpreadsheetException.Reason.DAMAGED, () -> Rows.of(packed(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + START.substring(START.indexOf("?>") + 2) + "<table:table><table:table-row><table:table-cell><text:p>&e;</text:p></table:table-cell>"
                + "</table:table-row></table:table>" + END))));
    }

    private static void refused(SpreadsheetException.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static final String CODE_STYLES = """
            <number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="5"/></number:number-style>
            <number:number-style style:name="N2"><number:text>ART-</number:text><number:number number:min-integer-digits="4"/></number:number-style>
            <number:number-style style:name="N3"><number:number number:decimal-places="2" number:min-integer-digits="2"/></number:number-style>
            <number:number-style style:name="N4"><number:number number:min-integer-digits="4" number:grouping="true"/></number:number-style>
            <number:percentage-style style:name="N5"><number:number number:min-integer-digits="2"/></number:percentage-style>
            """;

    /** A cell without a style has that of its row, else of its column. The text that is shown has the zeros. */
    @Test
    void zerosThatOnlyTheFormatShows() throws Exception {
        var styles = "";
        for (int i = 1; i <= 5; i++) {
            styles += ("<style:style style:name='c%d' style:family='table-cell' style:data-style-name='N%d'/>").formatted(i, i);
        }
        var rows = """
                <table:table-columns><table:table-column table:number-columns-repeated='2' table:default-cell-style-name='Default'/>
                <table:table-column table:default-cell-style-name='c1'/></table:table-columns>
                <table:table-row>c1 7 00007 c2 1234 ART-1234 - 12 00012 c3 7 07,00 c4 7 0.007 c5 7 07% c1 12.5 00013 c1 -7 -00007 c1 7 ### - 7 7</table:table-row>
                <table:table-row table:default-cell-style-name='c2'>- 12 ART-0012 c1 123456 123456 c9 7 7</table:table-row>"""
                .replaceAll("(c\\d|-) (-?[0-9.]+) ([^ <]+)", "<table:table-cell table:style-name='$1' office:value-type='float' office:value='$2'><text:p>$3</text:p></table:table-cell>")
                .replace(" table:style-name='-'", "");
        var shared = "<office:document-styles xmlns:office='o' xmlns:style='s' xmlns:number='n'><office:styles>" + CODE_STYLES + "</office:styles></office:document-styles>";
        var expected = List.of("1: 00007|ART-1234|00012|NUMBER 7|NUMBER 7|NUMBER 7|NUMBER 12.5|NUMBER -7|NUMBER 7|NUMBER 7", "2: ART-0012|NUMBER 123456|NUMBER 7");
        assertThat(Rows.of(packed(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", document(styles, rows), "styles.xml", shared)))).isEqualTo(expected);
        var own = document(CODE_STYLES + styles, rows);
        assertThat(Rows.of(packed(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", own)))).isEqualTo(expected);
        assertThat(Rows.of(Files.writeString(folder.resolve("codes.fods"), own.replace("document-content", "document")))).isEqualTo(expected);
    }

    private static String document(String styles, String rows) {
        return START.replace("</office:automatic-styles>", styles + "</office:automatic-styles>").replace("xmlns:dc", "xmlns:number='n' xmlns:dc")
                + "<table:table table:name='a'>" + rows + "</table:table>" + END;
    }
}
