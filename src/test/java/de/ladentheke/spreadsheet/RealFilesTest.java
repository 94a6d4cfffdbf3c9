package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists that shops, wholesalers and shop programs really wrote. What is expected was read from the files with other
 * programs (unzip, a CSV module, by eye), never from this one.
 */
class RealFilesTest {
    private static final Path FOLDER = Path.of("../shared/data/spreadsheets");

    /** Value of a field in a row of the file, as {@link Cells} is to read it; a problem's key for what is unreadable. */
    private record Sample(int row, ImportField field, Object expected) {}

    /** @param mapping letter of the column → field key; @param all whether no other column may have a meaning */
    private record RealFile(String file, String sheet, int headerRow, int rows, Map<String, String> mapping, boolean all, List<Sample> samples) {
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
                file("tool__Artikel.csv", null, 1, 2007, "A=sku B=name C=packing_unit D=price_gross",
                        at(2, ImportField.PRICE_GROSS, euro(780_00)), at(1500, ImportField.SKU, "8027"),
                        at(1500, ImportField.PRICE_GROSS, euro(0)), at(2008, ImportField.NAME, "zitronengelb-Punkte-rainbow"),
                        at(2008, ImportField.PRICE_GROSS, null)),
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
                        "A=sku B=name C=supplier D=category E=packing_unit F=price_gross G=stock_qty I=min_stock",
                        at(6, ImportField.SKU, "5"), at(6, ImportField.PRICE_GROSS, euro(21_35)), at(6, ImportField.STOCK_QTY, 0L),
                        at(39, ImportField.NAME, "Côte de Blaye"), at(39, ImportField.PRICE_GROSS, euro(263_50)),
                        at(78, ImportField.NAME, "Original Frankfurter grüne Soße"), at(78, ImportField.MIN_STOCK, 15_000L)),
                file("foodsoft__plugins_article_import_spec_files_foodsoft_foodsoft_flawless.csv", null, 1, 2,
                        "A=availability B=sku C=name D=note E=manufacturer_name F=origin_country G=sales_unit H=price_net I=vat_rate"
                                + " J=deposit_amount N=category",
                        at(2, ImportField.PRICE_NET, 123_000L), at(3, ImportField.NAME, "other product"),
                        at(3, ImportField.VAT_RATE, "cell.vat_unknown"), at(3, ImportField.DEPOSIT_AMOUNT, euro(0))),
                file("foodsoft__foodsoft_file_01.xls", "foodsoft_file_01", 1, 4,
                        "A=availability B=sku C=name E=sales_unit K=price_net M=vat_rate N=deposit_amount O=note P=category Q=origin_country R=manufacturer_name",
                        at(2, ImportField.SKU, "29932"), at(3, ImportField.PRICE_NET, 556_000L), at(4, ImportField.DEPOSIT_AMOUNT, euro(40)),
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
                        "A=variant_group B=name C=description D=brand F=category I=variant_attr_name J=variant_attr L=variant_attr_name M=variant_attr O=variant_attr_name P=variant_attr R=sku S=weight W=price_gross X=sale_price"
                                + " AA=gtin AB=image AK=mpn AL=condition BG=image BJ=purchase_price BK=status",
                        at(3, ImportField.SKU, "ROUTEINS"), at(3, ImportField.PRICE_GROSS, euro(1_15)),
                        at(200, ImportField.PRICE_GROSS, euro(400_00)), at(566, ImportField.VARIANT_GROUP, "fall-kinky-curly-unit-3b-3c-16-18")),
                file("stack-example-wordpress__sample_products.csv", null, 1, 25,
                        "A=row_id B=row_type C=sku D=name H=short_description I=description J=sale_from K=sale_to M=vat_rate N=availability O=stock_qty R=weight"
                                + " X=sale_price Y=price_gross Z=category AB=shipping_class AC=image AF=variant_group AM=variant_attr_name AN=variant_attr AQ=variant_attr_name AR=variant_attr",
                        at(4, ImportField.SKU, "woo-hoodie-with-logo"), at(4, ImportField.PRICE_GROSS, euro(45_00)),
                        at(26, ImportField.NAME, "Hoodie - Blue, Yes"), at(26, ImportField.VARIANT_GROUP, "woo-hoodie")),
                file("website__2025-12-30_19f083c__EtsyListingsDownload.csv", null, 1, 19,
                        "A=name B=description C=price_gross E=stock_qty G=material H=image I=image J=image K=image L=image M=image N=image O=image P=image Q=image X=sku",
                        at(2, ImportField.PRICE_GROSS, euro(36_00)), at(20, ImportField.PRICE_GROSS, euro(74_00)),
                        at(20, ImportField.NAME, "Tabletop vase, saggar pit-fired, spontaneous textures and leaf marks")),
                file("vendure__products.csv", null, 1, 88,
                        "A=name C=description D=image H=sku I=price_gross J=vat_rate K=stock_qty",
                        at(2, ImportField.NAME, "Laptop"), at(2, ImportField.VAT_RATE, 1900), at(3, ImportField.SKU, "L2201508"),
                        at(3, ImportField.NAME, null), at(89, ImportField.PRICE_GROSS, euro(100_00)), at(89, ImportField.STOCK_QTY, 100_000L)),
                file("champdupuits__2025-02-06_446533e__products.xlsx", "products", 1, 18, "A=name B=price_gross C=category D=image",
                        at(2, ImportField.PRICE_GROSS, euro(10_00)), at(7, ImportField.PRICE_GROSS, euro(8_00)),
                        at(9, ImportField.PRICE_GROSS, euro(14_90)), at(17, ImportField.PRICE_GROSS, euro(2_03))),
                // from here on: the columns that matter, others may be taken over as well
                some("Gestione-Listini__Listino.xlsx", "Listino Generale", 1, 604, "A=sku B=name", at(2, ImportField.NAME, "Placche Orizontali"),
                        at(605, ImportField.NAME, "Accessori"), at(300, ImportField.SKU, "299")),
                some("PhpSpreadsheet__26template.xlsx", "Ark1", 2, 4, "A=sku B=name C=price_gross", at(3, ImportField.PRICE_GROSS, euro(300_00)),
                        at(4, ImportField.PRICE_GROSS, euro(3500_00)), at(6, ImportField.SKU, "10004")),
                some("PhpSpreadsheet__issue.2542.xlsx", "English", 1, 5, "A=name F=stock_qty I=sku", at(2, ImportField.NAME, "XLR cable (5m)"),
                        at(8, ImportField.SKU, "99005"), at(7, ImportField.STOCK_QTY, 2_000L)),
                some("PhpSpreadsheet__colortabs.xlsx", "Load Sheet", 2, 1, "B=name C=purchase_price", at(3, ImportField.NAME, "Example"),
                        at(3, ImportField.PURCHASE_PRICE, euro(44_00))),
                some("calamine__inventory-table.xlsx", "Sheet1", 1, 4, "A=sku B=name C=stock_qty", at(2, ImportField.NAME, "Apple"),
                        at(5, ImportField.STOCK_QTY, 100_000L)),
                some("ClosedXML__FileWithMismatchSheetIdAndRelId.xlsx", "Data", 1, 3, "A=category B=name C=price_gross",
                        at(4, ImportField.NAME, "Late registration"), at(4, ImportField.PRICE_GROSS, euro(2_00))),
                some("champdupuits__products.xlsx", "products", 1, 18, "A=name B=price_gross D=category", at(2, ImportField.NAME, "Miel d'acacia 500 g"),
                        at(7, ImportField.PRICE_GROSS, euro(8_00)), at(19, ImportField.CATEGORY, "Fromagerie")),
                some("mein-lager__2026-01-28_27f7f02__Lagerbestand.xlsx", "Sheet1", 1, 2, "A=sku B=name C=supplier G=price_gross",
                        at(3, ImportField.SKU, "KABEL-NYM-02"), at(3, ImportField.PRICE_GROSS, euro(32_50))),
                some("openfoodfacts_ws__2021-08-31_c7be328__products.xlsx", "Sheet1", 1, 1303, "A=brand B=name C=image",
                        at(2, ImportField.BRAND, "Cevital"), at(2, ImportField.NAME, "Skor - Cevital - 1 kg"), at(1304, ImportField.BRAND, "Bambino")),
                some("orderSimulatoR__bikes.xlsx", "Sheet1", 1, 97, "A=sku B=name C=category F=price_gross", at(2, ImportField.NAME, "Supersix Evo Black Inc."),
                        at(50, ImportField.PRICE_GROSS, euro(3840_00)), at(98, ImportField.NAME, "Catalyst 4")),
                some("excelOperate__2025-02-10_83266a8__excelPriceView_报价单.xlsx", "灵动微", 1, 100, "A=name B=price_gross C=supplier",
                        at(2, ImportField.NAME, "MM32F0010"), at(2, ImportField.PRICE_GROSS, euro(98)), at(101, ImportField.SUPPLIER, "深圳")),
                some("excelOperate__2025-02-12_28a90f2__Iphone.xlsx", "Sheet1", 1, 5, "A=name B=price_gross", at(6, ImportField.NAME, "Iphone16Promax"),
                        at(6, ImportField.PRICE_GROSS, euro(8000_00))),
                some("price-feed-pipeline__2026-04-08_d6f4c35__mappings.xlsx", "Результат", 1, 10, "C=price_gross D=sku E=name I=brand",
                        at(2, ImportField.SKU, "rzid_15217209"), at(5, ImportField.PRICE_GROSS, euro(1485_59)), at(11, ImportField.NAME, "Кабель 4х0.22мм у екрані")),
                some("price-parser__price.xls", "TDSheet", 1, 322, "A=name C=sales_unit D=price_gross E=stock_qty",
                        at(5, ImportField.PRICE_GROSS, euro(3650_00)), at(318, ImportField.STOCK_QTY, 4_000L), at(323, ImportField.NAME, "Ручка Xiaomi")),
                some("profit-odoo-data-migration__MASI_FALTANTES_3.xls", "Hoja 1", 1, 31, "A=name B=category E=purchase_price I=brand J=sku",
                        at(2, ImportField.SKU, "01RE0001"), at(2, ImportField.PURCHASE_PRICE, euro(1_60)), at(6, ImportField.PURCHASE_PRICE, euro(9_00))),
                some("profit-odoo-data-migration__MASI_ODOO_F.xls", "Producto", 1, 166, "A=name B=category E=purchase_price J=sku",
                        at(2, ImportField.PURCHASE_PRICE, euro(2_21)), at(101, ImportField.SKU, "01PO0001"), at(167, ImportField.PURCHASE_PRICE, euro(2_13))),
                some("profit-odoo-data-migration__MASI_ODOO_FALTANTE.xls", "Producto", 1, 166, "A=name E=purchase_price J=sku",
                        at(2, ImportField.NAME, "Acople agitador amazonas con tornillo"), at(101, ImportField.PURCHASE_PRICE, euro(1_11))),
                some("profit-odoo-data-migration__inventory.xls", "A_COSEP", 1, 2417, "A=sku B=name C=stock_qty", at(2, ImportField.SKU, "01160001"),
                        at(101, ImportField.STOCK_QTY, 11_000L), at(2418, ImportField.NAME, "Ventilador plastico para bomba 3/4")),
                some("magento2-sample-data__products_gear_fitness_equipment_ball.csv", null, 1, 9, "A=category B=name C=sku D=price_gross E=stock_qty L=color",
                        at(2, ImportField.SKU, "24-WG081-gray"), at(9, ImportField.PRICE_GROSS, euro(32_00)), at(2, ImportField.STOCK_QTY, 100_000L)),
                some("magento2-sample-data__products_gear_watches.csv", null, 1, 9, "B=name C=sku D=price_gross P=sale_price",
                        at(2, ImportField.NAME, "Aim Analog Watch"), at(9, ImportField.PRICE_GROSS, euro(54_00))),
                some("magento2-sample-data__products_men_bottoms.csv", null, 1, 5, "B=name C=sku D=size F=price_gross L=color",
                        at(2, ImportField.SKU, "MP01"), at(5, ImportField.PRICE_GROSS, euro(45_00))),
                some("magento2-sample-data__products_men_tops.csv", null, 1, 5, "B=sku C=name F=price_gross", at(2, ImportField.NAME, "Chaz Kangeroo Hoodie"),
                        at(5, ImportField.PRICE_GROSS, euro(60_00))),
                some("magento2-sample-data__products_women_bottoms.csv", null, 1, 6, "B=name C=sku F=price_gross", at(6, ImportField.SKU, "WSH03"),
                        at(6, ImportField.PRICE_GROSS, euro(50_00))),
                some("magento2-sample-data__products_training_video_download.csv", null, 1, 6, "B=name C=sku E=short_description G=price_gross",
                        at(2, ImportField.NAME, "Beginner's Yoga"), at(7, ImportField.PRICE_GROSS, euro(0))),
                some("supplier_pricelist_sync__generic_sample.csv", null, 1, 5, "A=gtin B=sku C=name D=price_gross E=stock_qty",
                        at(2, ImportField.GTIN, "8719327329146"), at(4, ImportField.PRICE_GROSS, euro(599_00)), at(5, ImportField.STOCK_QTY, 42_000L)),
                some("supplier_pricelist_sync__test_products.csv", null, 1, 7, "A=name B=gtin C=sku E=price_gross", at(2, ImportField.SKU, "FP-ALU-001"),
                        at(8, ImportField.PRICE_GROSS, euro(28_50))),
                some("product-csvs__apparel.csv", null, 1, 22, "A=variant_group B=name N=sku T=price_gross", at(2, ImportField.PRICE_GROSS, euro(50_00)),
                        at(20, ImportField.NAME, "Blue Silk Tuxedo")),
                some("product-csvs__home-and-garden.csv", null, 1, 21, "A=variant_group B=name T=price_gross", at(2, ImportField.PRICE_GROSS, euro(9_99)),
                        at(5, ImportField.PRICE_GROSS, euro(500_00))),
                some("product-csvs__jewelery.csv", null, 1, 41, "A=variant_group B=name T=price_gross", at(2, ImportField.NAME, "7 Shakra Bracelet"),
                        at(5, ImportField.PRICE_GROSS, euro(55_00))),
                some("SwagImportExport__ArticleImport.csv", null, 1, 2, "A=sku C=name E=manufacturer_name F=vat_rate G=price_gross L=stock_qty AN=gtin",
                        at(2, ImportField.PRICE_GROSS, euro(1599_00)), at(3, ImportField.PRICE_GROSS, euro(299_99)), at(2, ImportField.VAT_RATE, 1900)),
                some("SwagImportExport__article_complete.csv", null, 1, 8, "A=sku C=name G=price_gross N=stock_qty", at(5, ImportField.SKU, "test-10001.1"),
                        at(5, ImportField.STOCK_QTY, 999_000L), at(9, ImportField.PRICE_GROSS, euro(100_00))),
                some("stack-example-wordpress__experimental_sample_9_products.csv", null, 1, 9, "B=sku C=name M=availability N=stock_qty X=price_gross",
                        at(5, ImportField.PRICE_GROSS, euro(20_00)), at(9, ImportField.SKU, "woo-polo"), at(2, ImportField.STOCK_QTY, null)),
                some("stack-example-wordpress__experimental_fashion_sample_9_products.csv", null, 1, 9, "B=sku C=name N=stock_qty W=sale_price X=price_gross",
                        at(2, ImportField.PRICE_GROSS, euro(18_00)), at(2, ImportField.STOCK_QTY, 5_000L), at(9, ImportField.NAME, "Shirt - Green")),
                some("website__2026-01-02_fb85bcb__EtsyListingsDownload.csv", null, 1, 27, "A=name C=price_gross E=stock_qty X=sku",
                        at(2, ImportField.SKU, "32"), at(3, ImportField.PRICE_GROSS, euro(57_00)), at(20, ImportField.PRICE_GROSS, euro(109_00))),
                some("pbpython__cereal_data.csv", null, 1, 77, "A=name B=manufacturer_name C=category N=weight", at(2, ImportField.NAME, "100% Bran"),
                        at(78, ImportField.MANUFACTURER_NAME, "General Mills")),
                some("dokan__dokan_dummy_data.csv", null, 1, 30, "C=sku D=name W=price_gross X=category", at(8, ImportField.PRICE_GROSS, euro(18_00)),
                        at(2, ImportField.SKU, "dummy-vneck-tee"), at(31, ImportField.NAME, "Dummy store 5")),
                some("foodsoft__foodsoft_flawless.csv", null, 1, 2, "B=sku C=name K=price_net M=vat_rate", at(2, ImportField.PRICE_NET, 123_000L),
                        at(3, ImportField.NAME, "other product")),
                some("merchkart-wp__product_catalog_e07b46a012900432a364f8eba45d20c1.csv", null, 1, 49, "A=sku B=name D=image H=price_gross",
                        at(2, ImportField.SKU, "MERCH-W-LOVECANADA-XL_6393"), at(50, ImportField.PRICE_GROSS, "cell.other_currency")),
                some("Weltladenkasse__2014-04-13_70d1787__Artikel.ods", "Sheet1", 1, 9, "A=category B=name C=sku D=gtin E=price_gross F=purchase_price H=supplier",
                        at(2, ImportField.SKU, "0613114039-0"), at(2, ImportField.PRICE_GROSS, euro(2_95)), at(10, ImportField.PURCHASE_PRICE, euro(1_75))),
                some("Weltladenkasse__2014-08-17_d3289c5__Artikelliste.ods", "Tabelle1", 1, 1184, "A=category B=supplier C=sku D=name I=price_gross J=purchase_price",
                        at(2, ImportField.SKU, "at113120"), at(600, ImportField.PRICE_GROSS, euro(3_49)), at(1184, ImportField.NAME, "Teefilter Umweltschutzpapier 100 Stk.")),
                some("Weltladenkasse__2014-08-30_129b839__Bestellvorlage.ods", "Sheet1", 13, 0, "A=supplier B=sku C=name D=packing_unit E=price_gross F=purchase_price G=vat_rate"),
                some("Weltladenkasse__Bestellvorlage_LM.ods", "Sheet1", 8, 0, "A=supplier B=sku C=name E=price_gross F=purchase_price G=vat_rate"),
                some("Weltladenkasse__2015-03-12_4e8c338__Artikelliste.ods", "", 1, 16665, "B=supplier C=sku D=name J=gtin M=price_gross P=purchase_price S=stock_qty",
                        at(9, ImportField.GTIN, "4260025681608"), at(9, ImportField.PRICE_GROSS, euro(4_00)), at(16665, ImportField.SKU, "Z007")));
    }

    private static RealFile some(String file, String sheet, int headerRow, int rows, String mapping, Sample... samples) {
        var all = file(file, sheet, headerRow, rows, mapping, samples);
        return new RealFile(file, all.sheet, headerRow, rows, all.mapping, false, all.samples);
    }

    private static RealFile file(String file, String sheet, int headerRow, int rows, String mapping, Sample... samples) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (var column : mapping.split(" ")) {
            columns.put(column.substring(0, column.indexOf('=')), column.substring(column.indexOf('=') + 1));
        }
        return new RealFile(file, sheet == null ? file : sheet, headerRow, rows, columns, true, List.of(samples));
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
            if (expected.all) {
                assertThat(mapping(layout)).isEqualTo(expected.mapping);
            } else {
                assertThat(mapping(layout)).containsAllEntriesOf(expected.mapping);
            }
            var found = new ArrayList<String>();
            var wanted = new ArrayList<String>();
            assertThat(rows(source, layout, expected, found, wanted)).as("rows below the headings").isEqualTo(expected.rows);
            assertThat(found).containsExactlyElementsOf(wanted).hasSameSizeAs(expected.samples);
        }
    }

    /** What a person takes for something else than a list of products. */
    @ParameterizedTest
    @CsvSource({
        "PhpSpreadsheet__issue.4415.xlsx, NO_PRODUCTS", "PhpSpreadsheet__30template.xls,", "SwagImportExport__CategoriesImport.csv, NO_PRODUCTS",
        "magento2-sample-data__app_code_Magento_ConfigurableSampleData_fixtures_categories.csv, NO_PRODUCTS",
        "magento2-sample-data__app_code_Magento_DownloadableSampleData_fixtures_categories.csv, NO_PRODUCTS",
        "magento2-sample-data__categories.csv, NO_PRODUCTS", "orderSimulatoR__bikeshops.xlsx, NO_PRODUCTS", "pbpython__2018_Sales_Total.xlsx, NO_PRODUCTS",
        "pbpython__2018_Sales_Total_v2.xlsx, NO_PRODUCTS", "pbpython__Example4.xlsx, NO_PRODUCTS", "pbpython__sales_cleanup.xlsx, NO_PRODUCTS",
        "pbpython__sales_data_types.csv, NO_PRODUCTS", "pbpython__salesfunnel.xlsx, NO_PRODUCTS", "pbpython__shipping_tables.xlsx,",
        "poi__33082.xls, NO_PRODUCTS", "poi__64667.xlsx, NO_PRODUCTS", "stack-example-wordpress__sample_tax_rates.csv, NO_PRODUCTS",
        "price-feed-pipeline__karty-pamyati_supplier_attribute.csv, NO_PRODUCTS", "price-feed-pipeline__panel_supplier_attribute.csv, NO_PRODUCTS",
        "price-feed-pipeline__panel_prom_attribute.csv, NO_PRODUCTS", "Weltladenkasse__Quittung.ods, NO_PRODUCTS", "Weltladenkasse__Tagesabrechnung.ods, NO_PRODUCTS",
        "Weltladenkasse__prod_group_dict_ep.csv, NO_TABLE", "Weltladenkasse__prod_group_dict_fhz.csv, NO_TABLE", "Weltladenkasse__prod_group_dict_fhz.ods, NO_TABLE"
    })
    void isToldToBeNoList(String file, SpreadsheetException.Reason reason) {
        assumeTrue(Files.isDirectory(FOLDER), "no real lists here");
        assertThatThrownBy(() -> {
            try (var source = Spreadsheets.open(FOLDER.resolve(file))) {
                new LayoutFinder().find(source);
            }
        }).isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason())
                .isIn(reason == null ? List.of(SpreadsheetException.Reason.NO_PRODUCTS, SpreadsheetException.Reason.NO_TABLE) : List.of(reason)));
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
                        found.add(describe(sample, reading.unreadable() ? reading.problem() : reading.value()));
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
