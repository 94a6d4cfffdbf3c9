package de.ladentheke.spreadsheet.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.TargetFile;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExportFormatsTest {
    private static final Path REAL = Path.of("../shared/data/spreadsheets");

    @TempDir
    Path folder;
    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open(folder.resolve("shop"));
        shop.catalogue().save(Product.create(Map.of(Field.NAME, "=Honig", Field.SKU, "00123", Field.GTIN, "4006381333931", Field.PRICE_GROSS, Money.ofCents(790),
                Field.VAT_RATE, 700, Field.STOCK_QTY, 125L, Field.CONTENT_AMOUNT, 500_000L, Field.CONTENT_UNIT, "g",
                Field.DESCRIPTION, "- gut & \"süß\"\n- <b>echt</b>", Field.CATEGORY, "Lebensmittel > Honig, Sirup")));
        var shirt = Product.create(Map.of(Field.NAME, "T-Shirt", Field.SKU, "S-1", Field.COLOR, "rot", Field.SIZE, "M", Field.PRICE_GROSS, Money.ofCents(2490)));
        shop.catalogue().save(shirt.withVariants(List.of(shirt.variants().getFirst(),
                new Variant(0, de.ladentheke.catalogue.Uids.next(), Map.of(Field.SKU, "S-2", Field.COLOR, "blau", Field.SIZE, "M", Field.PRICE_GROSS, Money.ofCents(2590))))));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theWorkbookHoldsNumbersAsNumbersAndCodesAsTexts() throws Exception {
        try (var workbook = WorkbookFactory.create(export(ExportFormat.XLSX).toFile())) {
            var sheet = workbook.getSheetAt(0);
            var headings = sheet.getRow(0);
            assertThat(headings.getCell(0).getStringCellValue()).isEqualTo("Artikelnummer (Ladentheke)");
            var honey = sheet.getRow(1);
            assertThat(honey.getCell(0).getStringCellValue()).isEqualTo("00123");
            assertThat(honey.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(honey.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(honey.getCell(2).getStringCellValue()).isEqualTo("=Honig");
            assertThat(honey.getCell(5).getNumericCellValue()).isEqualTo(7.9);
            assertThat(honey.getCell(5).getCellStyle().getDataFormatString()).contains("#,##0.00").contains("€");
            assertThat(honey.getCell(6).getNumericCellValue()).isEqualTo(0.07);
            assertThat(honey.getCell(7).getNumericCellValue()).isEqualTo(0.125);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void moreRowsThanAWorkbookHoldsAreASentence() throws Exception {
        var shirt = shop.catalogue().bySku("S-1").orElseThrow();
        var many = shirt.withVariants(Collections.nCopies(Limits.ROWS, shirt.variants().getFirst()));
        var file = folder.resolve("viele.xlsx");
        assertThatThrownBy(() -> TargetFile.write(file, target -> {
            try (var out = Files.newOutputStream(target); var writer = new WorkbookWriter(out, new OwnColumns().columns())) {
                writer.write(many, List.of());
            }
        })).isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.sentence()).contains("1.048.576").contains("CSV"));
        assertThat(file).doesNotExist();
    }

    @Test
    void theTextFileIsGuardedAgainstExcel() throws Exception {
        var file = export(ExportFormat.CSV);
        var text = Files.readString(file);
        assertThat(text).startsWith("\uFEFFArtikelnummer (Ladentheke-CSV);EAN/GTIN;Bezeichnung;").contains("\r\n");
        assertThat(text).contains("\"=\"\"00123\"\"\";\"=\"\"4006381333931\"\"\";\"=\"\"=Honig\"\"\"").contains(";7,9").contains(";0,125;").contains(";7 %;");
        assertThat(text).contains("'- gut & \"\"süß\"\"");
    }

    @Test
    void shopifyGetsOneRowForEachVariantUnderItsOwnHeadings() throws Exception {
        var file = export(ExportFormat.SHOPIFY);
        var rows = rows(file);
        assertThat(rows).extracting(row -> row.getField("Handle")).containsExactly("honig", "t-shirt", "t-shirt");
        assertThat(rows.get(0).getField("Title")).isEqualTo("'=Honig");
        assertThat(rows.get(0).getField("Body (HTML)")).isEqualTo("<p>- gut &amp; \"süß\"<br>- &lt;b&gt;echt&lt;/b&gt;</p>");
        assertThat(rows.get(0).getField("Option1 Value")).isEqualTo("Default Title");
        assertThat(rows.get(1).getFields()).contains("Farbe", "Größe", "rot", "M", "24.90");
        assertThat(rows.get(2).getField("Title")).isEmpty();
        assertThat(rows.get(2).getField("Option1 Value")).isEqualTo("blau");
        assertKnown(file, "product-csvs__apparel.csv", "Unit Price Total Measure", "Unit Price Total Measure Unit", "Unit Price Base Measure",
                "Unit Price Base Measure Unit", "Cost per item", "Status", "MwSt. (product.metafields.custom.vat_rate)");
    }

    @Test
    void productsWithoutALetterHaveHandlesAsWell() throws Exception {
        shop.catalogue().save(Product.create(Map.of(Field.NAME, "★", Field.SKU, "★1")));
        shop.catalogue().save(Product.create(Map.of(Field.NAME, "☆", Field.SKU, "☆")));
        shop.catalogue().save(Product.create(Map.of(Field.NAME, "♥", Field.SKU, "♥")));
        assertThat(rows(export(ExportFormat.SHOPIFY))).extracting(row -> row.getField("Handle")).contains("1", "artikel", "artikel-2");
    }

    @Test
    void wooCommerceGetsAParentAndItsVariations() throws Exception {
        var file = export(ExportFormat.WOOCOMMERCE);
        var rows = rows(file);
        assertThat(rows).extracting(row -> row.getField("Type")).containsExactly("simple", "variable", "variation", "variation");
        assertThat(rows.get(0).getField("Tax class")).isEqualTo("reduced-rate");
        assertThat(rows.get(0).getField("Categories")).isEqualTo("Lebensmittel > Honig\\, Sirup");
        assertThat(rows.get(0).getField("Meta: _unit_product")).isEqualTo("500");
        assertThat(rows.get(1).getField("SKU")).isEqualTo("S-1-V");
        assertThat(rows.get(1).getField("Attribute 1 value(s)")).isEqualTo("rot, blau");
        assertThat(rows.get(2).getField("Parent")).isEqualTo("S-1-V");
        assertThat(rows.get(3).getField("Regular price")).isEqualTo("25.90");
        assertKnown(file, "stack-example-wordpress__sample_products.csv", "GTIN, UPC, EAN, or ISBN", "Low stock amount", "Brands",
                "Attribute 3 name", "Attribute 3 value(s)", "Attribute 3 visible", "Attribute 3 global", "Meta: _unit_product", "Meta: _unit", "Meta: _unit_base", "Meta: _ts_mpn", "Cost of goods");
    }

    @Test
    void theTemplateIsReadWithoutAQuestionAndItsExamplesAreNoArticles() throws Exception {
        var file = folder.resolve("Vorlage.xlsx");
        shop.exporter().template(file);
        var filled = folder.resolve("ausgefüllt.xlsx");
        try (var workbook = WorkbookFactory.create(file.toFile()); var out = Files.newOutputStream(filled)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDataValidations()).hasSize(TemplateWorkbook.FIELDS.size()).allMatch(v -> v.getShowPromptBox());
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("007");
            row.createCell(2).setCellValue("Bonbons");
            row.createCell(5).setCellValue(1.99);
            row.createCell(6).setCellValue(0.07);
            workbook.write(out);
        }
        try (var list = shop.imports().open(filled)) {
            assertThat(OwnLayout.of(list.layout())).contains(OwnLayout.TEMPLATE);
            var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
            assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 0, 0, 0));
            for (var offer : ImportPlan.Offer.values()) {
                assertThat(plan.offered(offer)).as(offer.name()).isZero();
            }
        }
    }

    /** Every heading leads to the field that the explanation speaks of. */
    @Test
    void allHeadingsAreTold() {
        for (var field : OwnLayout.fields()) {
            assertThat(de.ladentheke.text.Messages.of(TemplateWorkbook.class).has("column." + field.key())).as(field.key()).isTrue();
        }
        var headings = new HashSet<>(OwnLayout.fields().stream().map(OwnLayout.WORKBOOK::heading).toList());
        assertThat(headings).hasSize(OwnLayout.fields().size());
        for (var field : Field.values()) {
            assertThat(OwnLayout.fields()).contains(field == Field.PHOTOS ? ImportField.IMAGE : ImportField.valueOf(field.name()));
        }
    }

    @Test
    void photosGoOutUnderNamesThatFindTheirProductAgain() throws Exception {
        SampleShop.fill(shop, Progress.NONE);
        var zip = folder.resolve("Fotos.zip");
        var report = shop.exporter().export(ExportRoundTripTest.all(shop), ExportFormat.XLSX, folder.resolve("Artikel.xlsx"), zip, Progress.NONE);
        var taken = Files.createDirectory(folder.resolve("taken"));
        try (var file = new ZipFile(zip.toFile())) {
            assertThat(file.size()).isEqualTo(report.photos()).isPositive();
            for (var entry : file.stream().toList()) {
                Files.copy(file.getInputStream(entry), taken.resolve(entry.getName()));
            }
        }
        var matches = shop.matcher().match(taken);
        assertThat(matches.unmatched()).isEmpty();
        var attached = shop.matcher().attach(matches.matched(), Progress.NONE);
        assertThat(attached.attached()).isZero();
        assertThat(attached.known()).isEqualTo(report.photos());
    }

    @Test
    void whatIsStoppedOrCannotBeWrittenLeavesNoFile() throws IOException {
        var file = Files.writeString(folder.resolve("alt.xlsx"), "alt");
        var stopping = new Progress() {
            @Override
            public void report(long done, long total, String detail) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThatThrownBy(() -> shop.exporter().export(shop.catalogue().find(Query.ALL), ExportFormat.XLSX, file, folder.resolve("f.zip"), stopping))
                .isInstanceOf(Stopped.class);
        assertThat(file).hasContent("alt");
        assertThat(folder.resolve("f.zip")).doesNotExist();
        assertThatThrownBy(() -> shop.exporter().export(new long[0], ExportFormat.CSV, folder.resolve("gibt/es/nicht.csv"), null, Progress.NONE))
                .isInstanceOf(SpreadsheetException.class);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aPhotoThatTheFolderHasLostIsCounted() throws Exception {
        var product = shop.catalogue().bySku("00123").orElseThrow();
        shop.catalogue().save(product.with(Field.PHOTOS, List.of(new Photo("%064x".formatted(7), ""))));
        var report = shop.exporter().export(shop.catalogue().find(Query.ALL), ExportFormat.CSV, folder.resolve("a.csv"), folder.resolve("a.zip"), Progress.NONE);
        assertThat(List.of(report.products(), report.rows(), report.photos(), report.missingPhotos())).isEqualTo(List.of(2, 3, 0, 1));
    }

    private Path export(ExportFormat format) throws SpreadsheetException {
        var file = folder.resolve("Artikel." + format.ending());
        shop.exporter().export(shop.catalogue().find(Query.ALL), format, file, null, Progress.NONE);
        return file;
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    /** All other headings stand so in a real file of that system. */
    private static void assertKnown(Path file, String real, String... newer) throws IOException {
        assumeTrue(Files.exists(REAL));
        var known = new HashSet<>(rows(REAL.resolve(real)).getFirst().getHeader().stream().map(heading -> heading.replace("\uFEFF", "")).toList());
        known.addAll(List.of(newer));
        assertThat(known).containsAll(rows(file).getFirst().getHeader());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadOtherNewFilesMayReadTheExportToo() throws Exception {
        var file = folder.resolve("Liste.xlsx");
        shop.exporter().export(new long[0], ExportFormat.XLSX, file, null, Progress.NONE);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("andere.txt"))));
    }
}
