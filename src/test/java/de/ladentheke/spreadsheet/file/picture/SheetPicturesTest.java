package de.ladentheke.spreadsheet.file.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPicturesTest {
    private static final int HALF_ROW_XLSX = 95_250;
    private static final RowSource.Sheet FIRST = new RowSource.Sheet(0, "Liste", false);
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_picture_belongs_to_the_row_under_its_middle(String ending) throws Exception {
        var file = temp.resolve("liste." + ending);
        try (var workbook = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            int half = ending.equals("xls") ? 128 : HALF_ROW_XLSX;
            // begins in the lower half of row 2 and ends in row 3: it is row 3's
            anchor(workbook, png(1), 1, half + half / 2, 2, half);
            // within row 5
            anchor(workbook, png(2), 4, 0, 4, half);
            // over rows 6 to 8
            anchor(workbook, png(3), 5, 0, 8, 0);
            // the same picture once more, on another row
            anchor(workbook, 1, 9, 0, 9, half);
            workbook.setSheetName(0, "Liste");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        try (var pictures = SheetPictures.open(file, FIRST)) {
            assertThat(pictures.all()).extracting(SheetPicture::rows).containsExactly(List.of(3, 2), List.of(5), List.of(7, 6, 8), List.of(10));
            var saved = pictures.save(temp.resolve("raus"));
            assertThat(saved).hasSize(4);
            assertThat(saved.getFirst().file()).hasFileName("Zeile 3.png").hasBinaryContent(png(1));
            assertThat(saved.get(1).file()).hasBinaryContent(png(2));
            assertThat(saved.getLast().file()).as("stored once").isEqualTo(saved.getFirst().file());
        }
    }

    @Test
    void another_sheets_pictures_are_not_this_ones() throws Exception {
        var file = temp.resolve("zwei.xlsx");
        try (var workbook = new XSSFWorkbook()) {
            anchor(workbook, png(1), 1, 0, 1, 9_000);
            workbook.createSheet("Leer");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        try (var pictures = SheetPictures.open(file, new RowSource.Sheet(1, "Leer", false))) {
            assertThat(pictures.all()).isEmpty();
        }
    }

    @Test
    void pictures_inside_cells_of_excel_are_found() throws Exception {
        var file = parts(Map.of(
                "xl/worksheets/sheet1.xml", sheet("<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>T-1</t></is></c><c r=\"B4\" t=\"e\" vm=\"2\"><v>#VALUE!</v></c></row>"
                        + "<row r=\"5\"><c r=\"B5\" t=\"e\" vm=\"1\"><v>#VALUE!</v></c></row><row r=\"6\"><c r=\"B6\" t=\"e\" vm=\"9\"><v>#VALUE!</v></c></row>"),
                "xl/metadata.xml", "<metadata xmlns:xlrd=\"r\"><metadataTypes count=\"2\"><metadataType name=\"XLDAPR\"/><metadataType name=\"XLRICHVALUE\"/></metadataTypes>"
                        + "<futureMetadata name=\"XLDAPR\"><bk><extLst><ext/></extLst></bk></futureMetadata>"
                        + "<futureMetadata name=\"XLRICHVALUE\" count=\"2\"><bk><extLst><ext><xlrd:rvb i=\"0\"/></ext></extLst></bk><bk><extLst><ext><xlrd:rvb i=\"1\"/></ext></extLst></bk></futureMetadata>"
                        + "<cellMetadata><bk><rc t=\"1\" v=\"0\"/></bk></cellMetadata>"
                        + "<valueMetadata count=\"2\"><bk><rc t=\"2\" v=\"0\"/></bk><bk><rc t=\"2\" v=\"1\"/></bk></valueMetadata></metadata>",
                "xl/richData/rdrichvaluestructure.xml", "<rvStructures><s t=\"_other\"><k n=\"x\" t=\"s\"/></s><s t=\"_localImage\"><k n=\"CalcOrigin\" t=\"i\"/><k n=\"_rvRel:LocalImageIdentifier\" t=\"i\"/></s></rvStructures>",
                "xl/richData/rdrichvalue.xml", "<rvData count=\"2\"><rv s=\"1\"><v>5</v><v>1</v></rv><rv s=\"1\"><v>5</v><v>0</v></rv></rvData>",
                "xl/richData/richValueRel.xml", "<richValueRels xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><rel r:id=\"rId1\"/><rel r:id=\"rId2\"/></richValueRels>",
                "xl/richData/_rels/richValueRel.xml.rels", relations("image ../media/image1.png", "image ../media/image2.png")));
        try (var pictures = SheetPictures.open(file, FIRST)) {
            assertThat(pictures.all()).containsExactly(new SheetPicture(List.of(4), "xl/media/image1.png", "png"), new SheetPicture(List.of(5), "xl/media/image2.png", "png"));
            assertThat(pictures.save(temp.resolve("raus")).getLast().file()).hasBinaryContent(png(2));
        }
    }

    @Test
    void pictures_inside_cells_of_wps_are_found() throws Exception {
        var file = parts(Map.of(
                "xl/worksheets/sheet1.xml", sheet("<row r=\"2\"><c r=\"A2\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_F00D\",1)</f><v>=DISPIMG(\"ID_F00D\",1)</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_GONE\",1)</f><v>x</v></c></row>"),
                "xl/cellimages.xml", "<etc:cellImages xmlns:etc=\"e\" xmlns:xdr=\"x\" xmlns:a=\"a\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"2\" name=\"ID_F00D\"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed=\"rId2\"/></xdr:blipFill></xdr:pic></etc:cellImage></etc:cellImages>",
                "xl/_rels/cellimages.xml.rels", relations("image media/image1.png", "image media/image2.png")));
        try (var pictures = SheetPictures.open(file, FIRST)) {
            assertThat(pictures.all()).containsExactly(new SheetPicture(List.of(2), "xl/media/image2.png", "png"));
        }
    }

    /** As LibreOffice writes it: in a cell with and without a lower end, and over the sheet. */
    @Test
    void pictures_of_libre_office_are_found_in_cells_and_over_rows() throws Exception {
        var file = ods("<table:shapes><draw:frame svg:width=\"0.6559in\" svg:height=\"0.3276in\" svg:x=\"3.2807in\" svg:y=\"3.7181in\"><draw:image xlink:href=\"Pictures/zwei.png\"/></draw:frame>"
                + "<draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image xlink:href=\"./ObjectReplacements/Object 1\"/></draw:frame></table:shapes>"
                + "<table:table-row table:style-name=\"ro1\"><table:table-cell><text:p>Artikelnummer</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:style-name=\"ro2\"><table:table-cell/><table:table-cell><draw:frame table:end-cell-address=\"Liste.D2\" svg:height=\"0.5465in\" svg:y=\"0.1094in\">"
                + "<draw:image xlink:href=\"Pictures/eins.png\"/><draw:image xlink:href=\"Pictures/zwei.png\"/></draw:frame><text:p>x</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:style-name=\"ro2\" table:number-rows-repeated=\"2\"/>"
                + "<table:table-row table:style-name=\"ro2\"><table:table-cell><draw:a><draw:frame svg:height=\"0.6in\" svg:y=\"0.7in\"><draw:image xlink:href=\"./Pictures/zwei.png\"/></draw:frame></draw:a></table:table-cell></table:table-row>"
                + "<table:table-row table:style-name=\"ro2\"><table:table-cell><draw:frame><draw:image xlink:href=\"http://x.example/p.png\"/></draw:frame><draw:frame><draw:image xlink:href=\"Pictures/fehlt.png\"/></draw:frame></table:table-cell></table:table-row>");
        try (var pictures = SheetPictures.open(file, FIRST)) {
            assertThat(pictures.all()).extracting(SheetPicture::rows).containsExactlyInAnyOrder(List.of(6), List.of(2), List.of(6, 5));
            var saved = pictures.save(temp.resolve("raus"));
            assertThat(saved.stream().filter(one -> one.rows().equals(List.of(2))).findFirst().orElseThrow().file()).hasBinaryContent(png(1));
        }
        try (var pictures = SheetPictures.open(file, new RowSource.Sheet(1, "Zweite", false))) {
            assertThat(pictures.all()).extracting(SheetPicture::rows).containsExactly(List.of(1));
        }
    }

    /** LibreOffice wrote it: three pictures in cells of the rows 2 to 4, one over the sheet at row 6. */
    @Test
    void a_file_of_libre_office_gives_its_pictures() throws Exception {
        var file = temp.resolve("libreoffice.ods");
        Files.write(file, SheetPicturesTest.class.getResourceAsStream("libreoffice.ods").readAllBytes());
        try (var pictures = SheetPictures.open(file, FIRST)) {
            assertThat(pictures.all()).extracting(picture -> picture.rows().getFirst()).containsExactlyInAnyOrder(2, 3, 4, 6);
            assertThat(pictures.save(temp.resolve("raus"))).allSatisfy(saved -> assertThat(ImageIO.read(saved.file().toFile()).getWidth()).isBetween(201, 204));
        }
    }

    private Path ods(String rows) throws IOException {
        var namespaces = "xmlns:table=\"t\" xmlns:draw=\"d\" xmlns:svg=\"s\" xmlns:xlink=\"x\" xmlns:text=\"p\" xmlns:office=\"o\" xmlns:style=\"y\"";
        var content = "<office:document-content " + namespaces + "><style:style style:name=\"ro1\"><style:table-row-properties style:row-height=\"0.178in\"/></style:style>"
                + "<style:style style:name=\"ro2\"><style:table-row-properties style:row-height=\"0.8335in\"/></style:style><office:spreadsheet><table:table table:name=\"Liste\">" + rows
                + "</table:table><table:table table:name=\"Zweite\"><table:table-row><table:table-cell><draw:frame><draw:image xlink:href=\"Pictures/eins.png\"/></draw:frame></table:table-cell>"
                + "</table:table-row></table:table></office:spreadsheet></office:document-content>";
        var file = temp.resolve("liste.ods");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8), "content.xml", content.getBytes(StandardCharsets.UTF_8),
                    "Pictures/eins.png", png(1), "Pictures/zwei.png", png(2)).entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return file;
    }

    @Test
    void pictures_of_formulas_are_what_excel_stored_or_their_address() throws Exception {
        var file = parts(Map.of(
                "xl/worksheets/sheet1.xml", sheet("<row r=\"2\"><c r=\"B2\" t=\"e\" vm=\"1\"><f>_xlfn.IMAGE(\"https://x.example/a.jpg\")</f><v>#VALUE!</v></c></row>"
                        + "<row r=\"3\"><c r=\"B3\" t=\"e\" vm=\"2\"><f>_xlfn.IMAGE(A3)</f><v>#VALUE!</v></c></row>"
                        + "<row r=\"4\"><c r=\"B4\"><f>IFERROR(__xludf.DUMMYFUNCTION(\"image(\"\"https://x.example/c.jpg\"\",1)\"),\"\")</f><v></v></c></row>"
                        + "<row r=\"5\"><c r=\"B5\"><f>IMAGE(\"ftp://x.example/d.jpg\")</f></c><c r=\"C5\"><f>DISPIMAGE(\"https://x.example/e.jpg\")</f></c></row>"),
                "xl/metadata.xml", "<metadata xmlns:xlrd=\"r\"><metadataTypes><metadataType name=\"XLRICHVALUE\"/></metadataTypes>"
                        + "<futureMetadata name=\"XLRICHVALUE\"><bk><ext><xlrd:rvb i=\"0\"/></ext></bk><bk><ext><xlrd:rvb i=\"1\"/></ext></bk></futureMetadata>"
                        + "<valueMetadata><bk><rc t=\"1\" v=\"0\"/></bk><bk><rc t=\"1\" v=\"1\"/></bk></valueMetadata></metadata>",
                "xl/richData/rdrichvaluestructure.xml", "<rvStructures><s t=\"_webimage\"><k n=\"WebImageIdentifier\" t=\"i\"/><k n=\"CalcOrigin\" t=\"i\"/></s></rvStructures>",
                "xl/richData/rdrichvalue.xml", "<rvData><rv s=\"0\"><v>0</v><v>1</v></rv><rv s=\"0\"><v>1</v><v>1</v></rv></rvData>",
                "xl/richData/rdRichValueWebImage.xml", "<webImagesSrd xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><webImageSrd><address r:id=\"rId1\"/><blip r:id=\"rId2\"/></webImageSrd>"
                        + "<webImageSrd><address r:id=\"rId3\"/></webImageSrd></webImagesSrd>",
                "xl/richData/_rels/rdRichValueWebImage.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"hyperlink\" Target=\"https://x.example/a.jpg\" TargetMode=\"External\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"image\" Target=\"../media/image2.png\"/><Relationship Id=\"rId3\" Type=\"hyperlink\" Target=\"https://x.example/b.jpg\" TargetMode=\"External\"/></Relationships>"));
        try (var pictures = SheetPictures.open(file, FIRST)) {
            assertThat(pictures.all()).containsExactly(new SheetPicture(List.of(2), "xl/media/image2.png", "png"));
            assertThat(pictures.links()).containsExactly(new SheetPictures.Link(3, "https://x.example/b.jpg"), new SheetPictures.Link(4, "https://x.example/c.jpg"));
        }
    }

    @Test
    void anchors_without_a_lower_edge_and_free_ones_are_understood_and_links_are_not_followed() throws Exception {
        var pic = "<xdr:pic><xdr:blipFill><a:blip r:embed=\"rId1\"/></xdr:blipFill><xdr:spPr><a:xfrm><a:ext cx=\"9\" cy=\"99999999\"/></a:xfrm></xdr:spPr></xdr:pic>";
        var file = parts(Map.of(
                "xl/worksheets/sheet1.xml", sheet("<row r=\"3\" ht=\"60\" customHeight=\"1\"/>"),
                "xl/worksheets/_rels/sheet1.xml.rels", relations("drawing ../drawings/drawing1.xml"),
                "xl/drawings/drawing1.xml", "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>150000</xdr:rowOff></xdr:from><xdr:ext cx=\"1\" cy=\"700000\"/>" + pic + "</xdr:oneCellAnchor>"
                        + "<xdr:absoluteAnchor><xdr:pos x=\"0\" y=\"1150000\"/><xdr:ext cx=\"1\" cy=\"100000\"/>" + pic + "</xdr:absoluteAnchor>"
                        + "<xdr:oneCellAnchor><xdr:from><xdr:row>7</xdr:row></xdr:from><xdr:pic><xdr:blipFill><a:blip r:link=\"rId2\"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>",
                "xl/drawings/_rels/drawing1.xml.rels", relations("image ../media/image1.png").replace("</Relationships>",
                        "<Relationship Id=\"rId2\" Type=\"http://x/image\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/spion.png\"/></Relationships>")));
        try (var pictures = SheetPictures.open(file, FIRST)) {
            assertThat(pictures.all()).extracting(SheetPicture::rows).containsExactly(List.of(3, 2), List.of(4));
        }
    }

    @Test
    void ten_thousand_pictures_and_a_sheet_of_anchors_end_in_time() throws Exception {
        var drawing = new StringBuilder("<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        for (int row = 0; row < 200_000; row++) {
            drawing.append("<xdr:oneCellAnchor><xdr:from><xdr:row>").append(row).append("</xdr:row></xdr:from><xdr:ext cx=\"1\" cy=\"9\"/><xdr:pic><a:blip r:embed=\"rId1\"/></xdr:pic></xdr:oneCellAnchor>");
        }
        var file = parts(Map.of("xl/worksheets/sheet1.xml", sheet(""), "xl/worksheets/_rels/sheet1.xml.rels", relations("drawing ../drawings/drawing1.xml"),
                "xl/drawings/drawing1.xml", drawing + "</xdr:wsDr>", "xl/drawings/_rels/drawing1.xml.rels", relations("image ../media/image1.png")));
        var start = System.nanoTime();
        try (var pictures = SheetPictures.open(file, FIRST)) {
            assertThat(pictures.all()).hasSize(100_000);
            assertThat(pictures.save(temp.resolve("raus"))).hasSize(100_000);
        }
        try (var files = Files.list(temp.resolve("raus"))) {
            assertThat(files).as("one picture is one file").hasSize(1);
        }
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void a_picture_that_is_too_large_is_left_out_and_document_types_are_refused() throws Exception {
        var drawing = "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><xdr:oneCellAnchor><xdr:from><xdr:row>1</xdr:row></xdr:from>"
                + "<xdr:ext cx=\"1\" cy=\"9\"/><xdr:pic><a:blip r:embed=\"rId1\"/></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>";
        var all = new LinkedHashMap<>(Map.<String, Object>of("xl/worksheets/sheet1.xml", sheet(""), "xl/worksheets/_rels/sheet1.xml.rels",
                relations("drawing ../drawings/drawing1.xml"), "xl/drawings/drawing1.xml", drawing, "xl/drawings/_rels/drawing1.xml.rels", relations("image ../media/bombe.bmp"),
                "xl/media/bombe.bmp", new byte[50 << 20]));
        try (var pictures = SheetPictures.open(parts(all), FIRST)) {
            assertThat(pictures.all()).hasSize(1);
            assertThat(pictures.save(temp.resolve("raus"))).isEmpty();
        }
        all.put("xl/drawings/drawing1.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + drawing.replace("<xdr:row>1", "<xdr:row>&e;"));
        assertThatThrownBy(() -> SheetPictures.open(parts(all), FIRST)).isInstanceOf(SpreadsheetException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PhpSpreadsheet__30template.xls", "PhpSpreadsheet__issue.4415.xlsx"})
    void real_files_give_their_pictures(String name) throws Exception {
        var file = Path.of("../shared/data/spreadsheets", name);
        assumeTrue(Files.exists(file));
        int found = 0;
        try (var source = Spreadsheets.open(file)) {
            for (var sheet : source.sheets()) {
                try (var pictures = SheetPictures.open(file, sheet)) {
                    for (var saved : pictures.save(temp.resolve(Integer.toString(sheet.index())))) {
                        assertThat(saved.file()).isNotEmptyFile();
                        found++;
                    }
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static void anchor(Workbook workbook, byte[] png, int from, int dy1, int to, int dy2) {
        anchor(workbook, workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG), from, dy1, to, dy2, workbook instanceof HSSFWorkbook);
    }

    private static void anchor(Workbook workbook, int number, int from, int dy1, int to, int dy2) {
        anchor(workbook, number - (workbook instanceof HSSFWorkbook ? 0 : 1), from, dy1, to, dy2, true);
    }

    private static void anchor(Workbook workbook, int index, int from, int dy1, int to, int dy2, boolean ignored) {
        var sheet = workbook.getNumberOfSheets() == 0 ? workbook.createSheet() : workbook.getSheetAt(0);
        var drawing = sheet.createDrawingPatriarch();
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(3);
        anchor.setCol2(4);
        anchor.setRow1(from);
        anchor.setDy1(dy1);
        anchor.setRow2(to);
        anchor.setDy2(dy2);
        drawing.createPicture(anchor, index);
    }

    static byte[] png(int colour) throws IOException {
        var image = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 150; y++) {
                image.setRGB(x, y, colour * 0x305070 + x * 256);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String relations(String... targets) {
        var all = new StringBuilder("<Relationships>");
        for (int i = 0; i < targets.length; i++) {
            var parts = targets[i].split(" ");
            all.append("<Relationship Id=\"rId").append(i + 1).append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(parts[0]).append("\" Target=\"").append(parts[1]).append("\"/>");
        }
        return all + "</Relationships>";
    }

    /** A workbook of POI with some of its parts replaced and others added. */
    private Path parts(Map<String, ?> changed) throws IOException {
        var plain = temp.resolve("plain.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(plain)) {
            workbook.createSheet("Liste");
            workbook.write(out);
        }
        var all = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(plain.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        all.put("xl/media/image1.png", png(1));
        all.put("xl/media/image2.png", png(2));
        changed.forEach((name, content) -> all.put(name, content instanceof byte[] bytes ? bytes : content.toString().getBytes(StandardCharsets.UTF_8)));
        var file = Files.createTempFile(temp, "liste", ".xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : all.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return file;
    }
}
