package de.ladentheke.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The least that an import can cost: the sqlite3 command reads the same data as CSV with values that need no
 * conversion, into our own schema with all its indexes and the search index, in one transaction. It checks nothing,
 * compares nothing and keeps no history.
 */
final class ImportFloor {
    private static final String FILL = """
            INSERT INTO product(pk, uid, name, name_sort, brand, category, description, vat_rate, supplier, attributes, created_in, changed_at)
            SELECT rowid, randomblob(16), "Bezeichnung", lower("Bezeichnung"), "Marke", "Warengruppe", "Beschreibung", "MwSt" * 100, "Lieferant",
              json_object('manufacturer_name', "Hersteller", 'origin_country', "Herkunftsland", 'stock_location', "Lagerort"), 1, '2026-11-23T12:00:00Z'
            FROM list;
            INSERT INTO variant(pk, uid, product, sku, gtin, mpn, color, size, price_gross, uvp, purchase_price, stock_qty, content_amount, content_unit)
            SELECT rowid, randomblob(16), rowid, "Artikelnummer", "EAN", "HAN", "Farbe", "Größe", "VK brutto", "UVP", "EK netto", "Bestand" * 1000,
              "Inhalt" * 1000, "Inhaltseinheit"
            FROM list;
            INSERT INTO product_search(rowid, name, brand, category, codes)
            SELECT p.pk, p.name, p.brand, p.category, v.sku || ' ' || v.gtin || ' ' || v.mpn FROM product p JOIN variant v ON v.product = p.pk;
            """;

    private ImportFloor() {}

    /** What the sqlite3 command is to do. */
    static String script(Path csv) throws IOException {
        return "PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\nPRAGMA cache_size=-65536;\nPRAGMA temp_store=MEMORY;\n"
                + schema() + "\nBEGIN;\n.mode csv\n.separator ;\n"
                + "CREATE TEMP TABLE list(" + columns() + ");\n.import --skip 1 --schema temp " + csv + " list\n" + FILL + "COMMIT;\n";
    }

    private static String columns() {
        return "\"" + String.join("\", \"", ProductList.HEADINGS) + "\"";
    }

    /** Without {@code contentless_delete}, which sqlite3 before 3.43 does not know; it costs the floor nothing. */
    private static String schema() throws IOException {
        return script("V1__shop.sql") + script("V2__import_run.sql") + script("V3__open_photo.sql") + script("V4__import_supplier.sql") + script("V5__history_missing.sql")
                + script("V6__placed_photo.sql") + script("V7__watched_list.sql");
    }

    private static String script(String name) throws IOException {
        try (var in = ImportFloor.class.getResourceAsStream("/de/ladentheke/db/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(" contentless_delete=1,", "");
        }
    }
}
