package de.ladentheke.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the list as an .xlsx as Excel does it (shared strings), and as a CSV whose values need no conversion. */
public final class ProductListFiles {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private ProductListFiles() {}

    static void csv(Path file, int rows) throws IOException {
        var list = new ProductList();
        try (var out = Files.newBufferedWriter(file)) {
            out.write(String.join(";", ProductList.HEADINGS) + "\n");
            for (int i = 0; i < rows; i++) {
                var line = list.next();
                for (int column = 0; column < line.texts().length; column++) {
                    out.write(column == 0 ? "" : ";");
                    out.write(line.texts()[column] != null ? line.texts()[column] : Long.toString(line.numbers()[column]));
                }
                out.write("\n");
            }
        }
    }

    public static void xlsx(Path file, int rows) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            entry(zip, out, "[Content_Types].xml", HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet") + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>");
            entry(zip, out, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            entry(zip, out, "xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"Artikel\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(zip, out, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var strings = sheet(out, rows);
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            shared(out, strings);
        }
    }

    private static Map<String, Integer> sheet(BufferedWriter out, int rows) throws IOException {
        var strings = new LinkedHashMap<String, Integer>();
        var list = new ProductList();
        out.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
        for (int column = 0; column < ProductList.HEADINGS.size(); column++) {
            text(out, 1, column, ProductList.HEADINGS.get(column), strings);
        }
        out.write("</row>");
        for (int row = 2; row < rows + 2; row++) {
            var line = list.next();
            out.write("<row r=\"" + row + "\" spans=\"1:20\">");
            for (int column = 0; column < line.texts().length; column++) {
                if (line.texts()[column] != null) {
                    text(out, row, column, line.texts()[column], strings);
                } else {
                    out.write("<c r=\"" + (char) ('A' + column) + row + "\"><v>" + number(column, line.numbers()[column]) + "</v></c>");
                }
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
        out.flush();
        return strings;
    }

    private static String number(int column, long value) {
        return ProductList.money(column) ? value / 100 + "." + "%02d".formatted(value % 100) : Long.toString(value);
    }

    private static void text(BufferedWriter out, int row, int column, String text, Map<String, Integer> strings) throws IOException {
        int index = strings.computeIfAbsent(text, t -> strings.size());
        out.write("<c r=\"" + (char) ('A' + column) + row + "\" t=\"s\"><v>" + index + "</v></c>");
    }

    private static void shared(BufferedWriter out, Map<String, Integer> strings) throws IOException {
        out.write(HEAD + "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + strings.size() + "\">");
        for (var text : strings.keySet()) {
            out.write("<si><t>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</t></si>");
        }
        out.write("</sst>");
        out.flush();
    }

    private static void entry(ZipOutputStream zip, BufferedWriter out, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relations(String... kindAndTarget) {
        var text = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kindAndTarget.length; i += 2) {
            text.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(OFFICE).append('/').append(kindAndTarget[i])
                    .append("\" Target=\"").append(kindAndTarget[i + 1]).append("\"/>");
        }
        return text.append("</Relationships>").toString();
    }
}
