package de.ladentheke.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the product list as LibreOffice does it, and reads it several times. Arguments: [ROWS [TIMES]] */
public final class OdsBenchmark {
    private static final String START = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
            + "<office:body><office:spreadsheet><table:table table:name=\"Artikel\">";
    private static final String END = "<table:table-row table:number-rows-repeated=\"900000\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
            + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";

    private OdsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var file = Files.createTempFile("liste", ".ods");
        try {
            write(file, rows);
            System.out.println(Files.size(file) / 1024 + " KB");
            for (int i = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5; i > 0; i--) {
                ReadBenchmark.main(new String[]{file.toString()});
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int rows) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            out.write(START + "<table:table-row>");
            for (var heading : ProductList.HEADINGS) {
                text(out, heading);
            }
            out.write("</table:table-row>");
            var list = new ProductList();
            for (int row = 0; row < rows; row++) {
                line(out, list.next());
            }
            out.write(END);
        }
    }

    private static void line(BufferedWriter out, ProductList.Line line) throws IOException {
        out.write("<table:table-row table:style-name=\"ro1\">");
        for (int column = 0; column < line.texts().length; column++) {
            if (line.texts()[column] != null) {
                text(out, line.texts()[column]);
            } else {
                number(out, ProductList.money(column), line.numbers()[column]);
            }
        }
        out.write("</table:table-row>");
    }

    private static void text(BufferedWriter out, String text) throws IOException {
        out.write("<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\"><text:p>"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</text:p></table:table-cell>");
    }

    private static void number(BufferedWriter out, boolean money, long value) throws IOException {
        var text = money ? value / 100 + "." + "%02d".formatted(value % 100) : Long.toString(value);
        out.write("<table:table-cell table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"" + text
                + "\" calcext:value-type=\"float\"><text:p>" + text.replace('.', ',') + "</text:p></table:table-cell>");
    }
}
