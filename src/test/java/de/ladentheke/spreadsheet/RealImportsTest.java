package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists of real suppliers and programs, taken over whole. The expected figures were counted in the files with other
 * tools: how many rows, which numbers come twice, which prices are none, which names are too long.
 */
class RealImportsTest {
    private static final Path FOLDER = Path.of("../shared/data/spreadsheets");

    @TempDir
    Path folder;

    /** @param name of the product that is looked for by SKU, or, where the list has none, by this name */
    record Sample(String sku, String name, Field field, Object value) {}

    record RealImport(String file, int products, int fresh, int toClarify, List<Integer> problemRows, List<Sample> samples) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<RealImport> files() {
        return Stream.of(
                file("ausbildung-code-challenge__Artikel.csv", 5257, 0, List.of(),
                        sku("JC017", "Girlie Cool Sports Crop Top", Field.MANUFACTURER_NAME, "Just Cool"),
                        sku("Z993F", "Long Sleeve Shirt Stretch Top", Field.MANUFACTURER_NAME, "Russell")),
                // 408 prices are "nan": there is none
                file("tool__Artikel.csv", 2007, 0, List.of(), sku("2132", "Aluminium Vierkantrohr System 20x20", Field.PRICE_GROSS, null),
                        sku("2384", "Starterset Whimsy 100% (24 colours and 6 shelfs)", Field.PRICE_GROSS, Money.ofCents(780_00)),
                        sku("6043", "Dip Dye Twisted * Shades of Banana", Field.SALES_UNIT, null)),
                // 0144 and 13528 come twice with another price, 9098 in the same words; nine prices are negative, three names have 169 characters
                file("haas-preisliste-viewer__2025-11-02_8472083__Artikelpreisliste.xlsx", 834, 14, List.of(12, 243, 266, 392, 436),
                        sku("0112", "Raumhöhe (EG auf 2,70 m)", Field.PRICE_GROSS, Money.ofCents(82_00)),
                        sku("0112", "Raumhöhe (EG auf 2,70 m)", Field.DESCRIPTION, "Ausführung der Raumhöhe im Erdgeschoss auf 2,70 m")),
                file("haas-preisliste-viewer__Artikelpreisliste.xlsx", 834, 14, List.of(12, 243),
                        sku("2745", null, Field.PRICE_GROSS, Money.ofCents(471_00))),
                file("datastore__Artikel.xlsx", 77, 0, List.of(),
                        sku("1", "Chai", Field.PRICE_GROSS, Money.ofCents(18_00)), sku("1", "Chai", Field.STOCK_QTY, 39_000L),
                        sku("1", "Chai", Field.CATEGORY, "Getränke"), sku("38", "Côte de Blaye", Field.PRICE_GROSS, Money.ofCents(263_50))),
                file("SwagImportExport__ArticlePricesImport.csv", 98, 0, List.of(),
                        sku("SW10002.1", "Münsterländer Lagerkorn 32%", Field.PRICE_GROSS, Money.ofCents(59_99)),
                        sku("SW10002.1", "Münsterländer Lagerkorn 32%", Field.NAME2, "1,5 Liter"),
                        sku("SW10112", null, Field.PRICE_GROSS, Money.ofCents(20_99))),
                // all nine prices are in Swiss francs
                file("Kassensystem__Preisliste.xlsx", 0, 9, List.of(6, 7)),
                file("mein-lager__2026-01-28_0890887__Lagerbestand.xlsx", 4, 0, List.of(),
                        sku("SN-2026-001", null, Field.SKU, "SN-2026-001")),
                file("mein-lager__2026-01-28_10eeab3__Lagerbestand.xlsx", 3, 0, List.of(),
                        sku("ID-500", null, Field.PRICE_GROSS, Money.ofCents(19_99))),
                // VAT of 6 % is Dutch
                file("foodsoft__foodsoft_file_01.xls", 0, 4, List.of(2, 3, 4, 5)),
                // no names: nothing to clarify in 3, 405 and 273 rows, as nothing could be mended there
                file("SwagImportExport__article_in_stock_profile.csv", 0, 0, List.of()),
                file("SwagImportExport__ArticleInStockImport.xml", 0, 0, List.of()),
                file("profit-odoo-data-migration__imagenes_productos_masi_main.csv", 0, 0, List.of()),
                // 20 handles each; one of them has two or three sizes, and 18 rows of the third only carry pictures
                variants("product-csvs__apparel.csv", 20, 22, sku("classic-varsity-top-medium", "Classic Varsity Top", Field.BRAND, "partners-demo"),
                        sku("ocean-blue-shirt", "Ocean Blue Shirt", Field.PRICE_GROSS, Money.ofCents(50_00))),
                variants("product-csvs__home-and-garden.csv", 20, 21, sku("clay-plant-pot-large", "Clay Plant Pot", Field.DESCRIPTION, "Classic blown clay pot for plants")),
                variants("product-csvs__jewelery.csv", 20, 23, sku("chain-bracelet-black", "7 Shakra Bracelet", Field.PRICE_GROSS, Money.ofCents(42_99))),
                // seven rows are variations, two the products that they belong to
                variants("stack-example-wordpress__sample_products.csv", 18, 25,
                        sku("woo-hoodie-blue-logo", "Hoodie", Field.CATEGORY, "Clothing > Hoodies"), sku("woo-vneck-tee-red", "V-Neck T-Shirt", Field.VARIANT_GROUP, "woo-vneck-tee"),
                        sku("woo-hoodie-with-logo", "Hoodie with Logo", Field.PRICE_GROSS, Money.ofCents(45_00))),
                file("website__2025-12-30_19f083c__EtsyListingsDownload.csv", 19, 0, List.of(),
                        name("Tabletop vase, saggar pit-fired, spontaneous textures and leaf marks", Field.PRICE_GROSS, Money.ofCents(74_00))),
                // six prices are per kilogram, which is asked about
                file("champdupuits__2025-02-06_446533e__products.xlsx", 18, 0, List.of(),
                        name("Miel d'acacia 500 g", Field.PRICE_GROSS, Money.ofCents(10_00)), name("Kéfir", Field.PRICE_GROSS, Money.ofCents(2_03))),
                // 263 articles in 59 groups, one name twice
                file("price-parser__price.xls", 262, 1, List.of(303),
                        name("Тел. BlackView A5 Pearl White", Field.PRICE_GROSS, Money.ofCents(3650_00)), name("Ручка Xiaomi", Field.CATEGORY, "08. Прочее > 8. Прочее")),
                // one line for each place of storage, in 13 of them what was said before
                file("profit-odoo-data-migration__inventory.xls", 1577, 827, List.of(6),
                        sku("01160001", "Base para compresor abacus 508", Field.STOCK_QTY, 1_000L)),
                file("profit-odoo-data-migration__MASI_ODOO_F.xls", 166, 0, List.of(),
                        sku("01AC0002", "Acople agitador amazonas con tornillo", Field.PURCHASE_PRICE, Money.ofCents(2_21))),
                file("profit-odoo-data-migration__MASI_FALTANTES_3.xls", 31, 0, List.of(), sku("01SW0022", "Swich tapa whirlpool", Field.PURCHASE_PRICE, Money.ofCents(2_20))),
                // 111 names twice, whatever their case
                file("openfoodfacts_ws__2021-08-31_c7be328__products.xlsx", 1192, 111, List.of(), name("Skor - Cevital - 1 kg", Field.BRAND, "Cevital")),
                file("orderSimulatoR__bikes.xlsx", 97, 0, List.of(), sku("49", "Jekyll Carbon 3", Field.PRICE_GROSS, Money.ofCents(3840_00))),
                file("champdupuits__products.xlsx", 18, 0, List.of(), name("Miel d'acacia 500 g", Field.PRICE_GROSS, Money.ofCents(10_00))),
                // the check digits of two GTINs are wrong, of the other list all seven
                file("supplier_pricelist_sync__generic_sample.csv", 3, 2, List.of(4, 5), sku("SAMSUNG-T7-1TB", "Samsung Portable SSD T7 1TB", Field.GTIN, "8806095659428")),
                file("supplier_pricelist_sync__test_products.csv", 0, 7, List.of(2, 3, 4, 5, 6, 7, 8)),
                // rupees
                file("merchkart-wp__product_catalog_e07b46a012900432a364f8eba45d20c1.csv", 0, 49, List.of(2)),
                file("website__2026-01-02_fb85bcb__EtsyListingsDownload.csv", 27, 0, List.of(), sku("30", null, Field.PRICE_GROSS, Money.ofCents(57_00))),
                file("magento2-sample-data__products_gear_watches.csv", 9, 0, List.of(), sku("24-WG03", "Clamber Watch", Field.PRICE_GROSS, Money.ofCents(54_00))),
                file("magento2-sample-data__products_men_tops.csv", 5, 0, List.of(), sku("MH01", "Chaz Kangeroo Hoodie", Field.PRICE_GROSS, Money.ofCents(52_00))),
                file("Weltladenkasse__2014-04-13_70d1787__Artikel.ods", 9, 0, List.of(),
                        sku("0613114039-0", "Apfel-Mango-Saft", Field.PRICE_GROSS, Money.ofCents(2_95)), sku("3210816", "Bio Cashewmix", Field.GTIN, "4013320129906")),
                // LT262 comes twice in the same words, one name has 153 characters
                file("Weltladenkasse__2014-08-17_d3289c5__Artikelliste.ods", 1182, 1, List.of(944),
                        sku("2803", "Teefilter Umweltschutzpapier 100 Stk.", Field.PRICE_GROSS, Money.ofCents(2_85))),
                // 3 and 100 come twice, two GTINs twice, one GTIN has a digit too many, 19 names are longer than 150 characters
                file("Weltladenkasse__2015-03-12_4e8c338__Artikelliste.ods", 16641, 24, List.of(24, 113, 941, 1037, 1038, 1082, 1206),
                        sku("es113120", null, Field.GTIN, "4260025681608"), sku("Z007", null, Field.PRICE_GROSS, Money.ofCents(2_50))));
    }

    private static RealImport file(String file, int fresh, int toClarify, List<Integer> problemRows, Sample... samples) {
        return new RealImport(file, fresh, fresh, toClarify, problemRows, List.of(samples));
    }

    /** Rows of variants: fewer products than rows. */
    private static RealImport variants(String file, int products, int fresh, Sample... samples) {
        return new RealImport(file, products, fresh, 0, List.of(), List.of(samples));
    }

    private static Sample sku(String sku, String name, Field field, Object value) {
        return new Sample(sku, name, field, value);
    }

    private static Sample name(String name, Field field, Object value) {
        return new Sample(null, name, field, value);
    }

    @ParameterizedTest
    @MethodSource("files")
    void goesIntoTheShopAndComesOutAgainWithOneUndo(RealImport expected) {
        assumeTrue(Files.isDirectory(FOLDER), "no real lists here");
        try (var shop = new TestShop(folder)) {
            var report = shop.imports.run(FOLDER.resolve(expected.file()), RunOptions.SAVED.confirmNetPrices().acceptAlarms(), Progress.NONE);
            assertThat(report.error()).isNull();
            assertThat(report).extracting(FileReport::fresh, FileReport::changed, FileReport::unchanged, FileReport::toClarify)
                    .containsExactly(expected.fresh(), 0, 0, expected.toClarify());
            assertThat(report.problems().stream().map(ImportPlan.Problem::row).distinct().limit(expected.problemRows().size()))
                    .isEqualTo(expected.problemRows());
            assertThat(shop.catalogue.find(Query.ALL)).hasSize(expected.products());
            expected.samples().forEach(sample -> check(shop, sample));

            var again = shop.imports.run(FOLDER.resolve(expected.file()), RunOptions.SAVED.confirmNetPrices().acceptAlarms(), Progress.NONE);
            assertThat(again).extracting(FileReport::fresh, FileReport::changed, FileReport::unchanged, FileReport::toClarify)
                    .containsExactly(0, 0, expected.fresh(), expected.toClarify());
            shop.catalogue.undo(Progress.NONE);
            assertThat(shop.catalogue.find(Query.ALL)).isEmpty();
        }
    }

    private static void check(TestShop shop, Sample sample) {
        var product = sample.sku() == null ? byName(shop, sample.name()) : shop.get(sample.sku());
        assertThat(product.get(sample.field())).as("%s of %s", sample.field(), product.name()).isEqualTo(sample.value());
        if (sample.name() != null) {
            assertThat(product.name()).isEqualTo(sample.name());
        }
    }

    private static Product byName(TestShop shop, String name) {
        return LongStream.of(shop.catalogue.find(Query.ALL.withSearch(name)))
                .mapToObj(pk -> shop.catalogue.get(pk).orElseThrow()).filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no product " + name));
    }
}
