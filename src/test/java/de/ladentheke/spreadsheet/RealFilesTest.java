package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Spreadsheets;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.value.Cells;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists that shops, wholesalers and shop programs really wrote. What is expected was read from the files with other
 * programs (unzip, a CSV module, by eye), never from this one.
 */
class RealFilesTest {
    private static final Path FOLDER = Path.of("../shared/data/spreadsheets");

    /** Value of a field in a row of the file, as {@link Cells} is to read it; a problem's key for what is unreadable. */
    private record Sample(int row, ImportField field, Object expected) {}

    /** @param mapping letter of the column → field key; all others must be without meaning or be named in it */
    private record RealFile(String file, String sheet, int headerRow, int rows, Map<String, String> mapping, List<Sample> samples) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<RealFile> files() {
        return Stream.of(
                file("ausbildung-code-challenge__Artikel.csv", null, 1, 5257,
                        "A=sku B=name C=manufacturer_name D=description E=fibre_composition G=category N=material O=origin_country P=image",
                        at(2, ImportField.SKU, "102.85"), at(2, ImportField.NAME, "Paul - Men's Supersoft Organic T-Shirt"),
                        at(2, ImportField.FIBRE_COMPOSITION, "100% Bio-Baumwolle"), at(2000, ImportField.SKU, "JC017"),
                        at(2000, ImportField.IMAGE, "jc017.jpg"), at(5258, ImportField.SKU, "Z993F"),
                        at(5258, ImportField.MANUFACTURER_NAME, "Russell"), at(5258, ImportField.CATEGORY, "Blusen")),
                file("tool__Artikel.csv", null, 1, 2007, "A=sku B=name C=sales_unit D=price_gross",
                        at(2, ImportField.PRICE_GROSS, euro(780_00)), at(1500, ImportField.SKU, "8027"),
                        at(1500, ImportField.PRICE_GROSS, euro(0)), at(2008, ImportField.NAME, "zitronengelb-Punkte-rainbow"),
                        at(2008, ImportField.PRICE_GROSS, "cell.not_a_price")),
                file("Kassensystem__Preisliste.xlsx", "Tabelle1", 4, 9, "B=name C=content_amount D=price_gross",
                        at(6, ImportField.NAME, "Cola (Zero)"), at(6, ImportField.CONTENT_AMOUNT, 330L),
                        at(6, ImportField.PRICE_GROSS, "cell.other_currency"), at(14, ImportField.CONTENT_AMOUNT, 1500L)),
                file("haas-preisliste-viewer__2025-11-02_8472083__Artikelpreisliste.xlsx", "Artikelpreisliste_11-2025", 1, 849,
                        "A=sku B=name C=description D=sales_unit F=price_gross G=note",
                        at(5, ImportField.SKU, "0112"), at(5, ImportField.NAME, "Raumhöhe (EG auf 2,70 m)"),
                        at(5, ImportField.PRICE_GROSS, euro(82_00)), at(400, ImportField.PRICE_GROSS, euro(3077_00)),
                        at(400, ImportField.SALES_UNIT, "Stk"), at(850, ImportField.SKU, "40099")),
                file("haas-preisliste-viewer__Artikelpreisliste.xlsx", "Artikelpreisliste_11-2025 (VT)", 1, 849,
                        "A=sku B=name C=description D=sales_unit F=price_gross G=note",
                        at(6, ImportField.NAME, "Raumhöhe (OG auf 2,70 m)"), at(200, ImportField.SKU, "2745"),
                        at(200, ImportField.PRICE_GROSS, euro(471_00)), at(2, ImportField.PRICE_GROSS, null)),
                file("mein-lager__2026-01-28_0890887__Lagerbestand.xlsx", "Sheet1", 1, 4,
                        "A=sku B=name C=supplier D=availability G=price_gross",
                        at(2, ImportField.SKU, "SN-2026-001"), at(4, ImportField.NAME, "Digital-Multimeter"),
                        at(5, ImportField.PRICE_GROSS, euro(32_50)), at(5, ImportField.SUPPLIER, "Elektro-Zentrum")),
                file("mein-lager__2026-01-28_10eeab3__Lagerbestand.xlsx", "Sheet1", 1, 3,
                        "A=sku B=name C=supplier D=availability G=price_gross",
                        at(3, ImportField.NAME, "Zement"), at(3, ImportField.PRICE_GROSS, euro(8_50)),
                        at(4, ImportField.SKU, "ID-500"), at(4, ImportField.PRICE_GROSS, euro(19_99))),
                file("mein-lager__2026-01-28_284adfe__Lagerbestand.xlsx", "Sheet1", 1, 0,
                        "B=material C=supplier D=availability G=price_gross"),
                file("datastore__Artikel.xlsx", "Artikeldaten", 1, 77,
                        "A=sku B=name C=supplier D=category E=sales_unit F=price_gross G=stock_qty I=min_stock",
                        at(6, ImportField.SKU, "5"), at(6, ImportField.PRICE_GROSS, euro(21_35)), at(6, ImportField.STOCK_QTY, 0L),
                        at(39, ImportField.NAME, "Côte de Blaye"), at(39, ImportField.PRICE_GROSS, euro(263_50)),
                        at(78, ImportField.NAME, "Original Frankfurter grüne Soße"), at(78, ImportField.MIN_STOCK, 15_000L)),
                file("foodsoft__plugins_article_import_spec_files_foodsoft_foodsoft_flawless.csv", null, 1, 2,
                        "A=availability B=sku C=name D=note E=manufacturer_name F=origin_country G=sales_unit H=price_net I=vat_rate"
                                + " J=deposit_amount N=category",
                        at(2, ImportField.PRICE_NET, euro(1_23)), at(3, ImportField.NAME, "other product"),
                        at(3, ImportField.VAT_RATE, "cell.vat_unknown"), at(3, ImportField.DEPOSIT_AMOUNT, euro(0))),
                file("foodsoft__foodsoft_file_01.xls", "foodsoft_file_01", 1, 4,
                        "A=availability B=sku C=name E=sales_unit K=price_net M=vat_rate N=deposit_amount O=note P=category Q=origin_country R=manufacturer_name",
                        at(2, ImportField.SKU, "29932"), at(3, ImportField.PRICE_NET, euro(5_56)), at(4, ImportField.DEPOSIT_AMOUNT, euro(40)),
                        at(5, ImportField.MANUFACTURER_NAME, "De röde hof")),
                file("SwagImportExport__ArticlePricesImport.csv", null, 1, 98,
                        "A=sku B=price_gross E=sale_price F=name G=name2 H=manufacturer_name I=purchase_price",
                        at(2, ImportField.PRICE_GROSS, euro(59_99)), at(3, ImportField.PRICE_GROSS, euro(199_00)),
                        at(2, ImportField.NAME, "Münsterländer Lagerkorn 32%"), at(99, ImportField.SKU, "SW10112"),
                        at(99, ImportField.PRICE_GROSS, euro(20_99))),
                file("SwagImportExport__article_in_stock_profile.csv", null, 1, 3,
                        "A=sku B=stock_qty C=name2 D=manufacturer_name E=price_gross",
                        at(2, ImportField.STOCK_QTY, 47_000L), at(2, ImportField.PRICE_GROSS, euro(19_95)),
                        at(4, ImportField.PRICE_GROSS, euro(35_95))),
                file("product-csvs__hair.csv", null, 1, 565,
                        "A=variant_group B=name C=description D=brand F=category I=variant_attr R=sku S=weight W=price_gross X=sale_price"
                                + " AA=gtin AB=image AK=mpn AL=condition AZ=color BJ=purchase_price",
                        at(3, ImportField.SKU, "ROUTEINS"), at(3, ImportField.PRICE_GROSS, euro(1_15)),
                        at(200, ImportField.PRICE_GROSS, euro(400_00)), at(566, ImportField.VARIANT_GROUP, "fall-kinky-curly-unit-3b-3c-16-18")),
                file("stack-example-wordpress__sample_products.csv", null, 1, 25,
                        "C=sku D=name H=short_description I=description M=vat_rate N=availability O=stock_qty R=weight"
                                + " X=sale_price Y=price_gross Z=category AB=shipping_class AC=image AF=variant_group AM=variant_attr",
                        at(4, ImportField.SKU, "woo-hoodie-with-logo"), at(4, ImportField.PRICE_GROSS, euro(45_00)),
                        at(26, ImportField.NAME, "Hoodie - Blue, Yes"), at(26, ImportField.VARIANT_GROUP, "woo-hoodie")),
                file("website__2025-12-30_19f083c__EtsyListingsDownload.csv", null, 1, 19,
                        "A=name B=description C=price_gross E=stock_qty G=material H=image X=sku",
                        at(2, ImportField.PRICE_GROSS, euro(36_00)), at(20, ImportField.PRICE_GROSS, euro(74_00)),
                        at(20, ImportField.NAME, "Tabletop vase, saggar pit-fired, spontaneous textures and leaf marks")),
                file("vendure__products.csv", null, 1, 88,
                        "A=name C=description D=image H=sku I=price_gross J=vat_rate K=stock_qty",
                        at(2, ImportField.NAME, "Laptop"), at(2, ImportField.VAT_RATE, 1900), at(3, ImportField.SKU, "L2201508"),
                        at(3, ImportField.NAME, null), at(89, ImportField.PRICE_GROSS, euro(100_00)), at(89, ImportField.STOCK_QTY, 100_000L)),
                file("champdupuits__2025-02-06_446533e__products.xlsx", "products", 1, 18, "A=name B=price_gross C=category D=image",
                        at(2, ImportField.PRICE_GROSS, euro(10_00)), at(7, ImportField.PRICE_GROSS, euro(8_00)),
                        at(9, ImportField.PRICE_GROSS, "cell.not_a_price"), at(17, ImportField.PRICE_GROSS, euro(2_03))));
    }

    private static RealFile file(String file, String sheet, int headerRow, int rows, String mapping, Sample... samples) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (var column : mapping.split(" ")) {
            columns.put(column.substring(0, column.indexOf('=')), column.substring(column.indexOf('=') + 1));
        }
        return new RealFile(file, sheet == null ? file : sheet, headerRow, rows, columns, List.of(samples));
    }

    private static Sample at(int row, ImportField field, Object expected) {
        return new Sample(row, field, expected);
    }

    private static Money euro(long cents) {
        return Money.ofCents(cents);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isUnderstood(RealFile expected) throws SpreadsheetException {
        assumeTrue(Files.isDirectory(FOLDER), "no real lists here");
        try (var source = Spreadsheets.open(FOLDER.resolve(expected.file))) {
            var layout = new LayoutFinder().find(source);
            assertThat(layout.sheetName()).isEqualTo(expected.sheet);
            assertThat(layout.headerRow()).isEqualTo(expected.headerRow);
            assertThat(mapping(layout)).isEqualTo(expected.mapping);
            var found = new ArrayList<String>();
            var wanted = new ArrayList<String>();
            assertThat(rows(source, layout, expected, found, wanted)).as("rows below the headings").isEqualTo(expected.rows);
            assertThat(found).containsExactlyElementsOf(wanted).hasSameSizeAs(expected.samples);
        }
    }

    private static Map<String, String> mapping(Layout layout) {
        Map<String, String> mapping = new LinkedHashMap<>();
        layout.columns().stream().filter(column -> column.field() != null)
                .forEach(column -> mapping.put(column.letter(), column.field().key()));
        return mapping;
    }

    private static int rows(RowSource source, Layout layout, RealFile expected, List<String> found, List<String> wanted) throws SpreadsheetException {
        var count = new int[1];
        source.read(layout.sheet(), row -> {
            if (row.number() > layout.headerRow()) {
                count[0]++;
                for (var sample : expected.samples) {
                    if (sample.row == row.number()) {
                        var column = layout.column(sample.field).orElseThrow();
                        var reading = Cells.read(sample.field, row.kind(column.index()), row.text(column.index()), column.decimal());
                        found.add(describe(sample, reading.problem() == null ? reading.value() : reading.problem()));
                        wanted.add(describe(sample, sample.expected));
                    }
                }
            }
            return true;
        });
        return count[0];
    }

    private static String describe(Sample sample, Object value) {
        return sample.row + " " + sample.field.key() + ": " + value;
    }
}
