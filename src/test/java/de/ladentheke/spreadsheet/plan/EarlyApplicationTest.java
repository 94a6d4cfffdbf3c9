package de.ladentheke.spreadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.RunOptions;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.columns.CarriedOut;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that fills an empty shop is stored while it is read: with the same outcome as in order, or not at all. */
class EarlyApplicationTest {
    private static final int ROWS = 5_000;

    @TempDir
    Path folder;

    /** With rows to clarify, without numbers, and twice; without a group of variants, which has to wait for its last row. */
    private Path list() throws IOException {
        return list("Serie");
    }

    private Path list(String group) throws IOException {
        var text = new StringBuilder("Artikelnummer;Bezeichnung;VK brutto;Bestand;Farbe;Hersteller;" + group + "\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(i % 7 == 0 ? "" : "A-" + (i % 501 == 0 ? 1 : i)).append(";Schale ").append(i % 11 == 0 ? i - 1 : i).append(';')
                    .append(i % 13 == 0 ? "teuer" : i % 90 + ",50").append(";3;rot;Töpferei \"Löwe\" \\ Süß;").append(i % 11 < 2 ? "G" + i / 11 : "").append('\n');
        }
        return Files.writeString(folder.resolve("liste.csv"), text);
    }

    private static List<String> stored(TestShop shop) {
        return shop.database.read(tx -> tx.list("SELECT p.name, p.name_sort, p.attributes, v.sku, v.price_gross, v.stock_qty, v.color, v.position, "
                + "(SELECT group_concat(rowid) FROM product_search WHERE product_search MATCH 'schale AND löwe') IS NULL FROM product p "
                + "JOIN variant v ON v.product = p.pk ORDER BY coalesce(v.price_gross, 0), v.sku, p.name", row -> {
            var line = new StringBuilder();
            for (int i = 1; i <= 9; i++) {
                var sku = i == 4 && row.getString(i).startsWith("LT-");
                line.append(sku ? "own number" : row.getString(i)).append('|');
            }
            return line.toString();
        }));
    }

    @Test
    void theSameIsStoredAsInOrder() throws Exception {
        try (var early = new TestShop(folder.resolve("early")); var ordered = new TestShop(folder.resolve("ordered"))) {
            var report = early.imports.run(list(), false, Progress.NONE);
            try (var list = ordered.imports.open(list())) {
                var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
                var result = list.apply(plan, Progress.NONE);
                assertThat(report.fresh()).isEqualTo(result.created()).isGreaterThan(ROWS / 2);
                assertThat(report.toClarify()).isEqualTo(result.toClarify()).isPositive();
            }
            assertThat(stored(early)).hasSize(report.fresh());
            assertThat(stored(early).stream().sorted()).isEqualTo(stored(ordered).stream().sorted().toList());
            assertThat(indexes(early)).isEqualTo(indexes(ordered)).isNotEmpty();
            List<String> dangling = early.database.read(tx -> tx.list("PRAGMA foreign_key_check", row -> row.getString(1)));
            assertThat(dangling).isEmpty();
        }
    }

    /** What is folded here and what the database folds must find the same. */
    @Test
    void theSearchIndexIsTheSameAsInOrder() throws Exception {
        var text = new StringBuilder("Artikelnummer;EAN;Herstellernummer;Bezeichnung;Marke;Warengruppe;VK brutto\n"
                + "S-1;4006381333931;H 7;Großer Süßstoff;Weiß & Söhne;Süßes;1,50\nS-2;;;STRAẞE;;;2,50\nS-3;;HAN-3;Crème brûlée;Ångström;;3,50\nS-4;;;★ 🧵;;;4,50\nS-5;;;★;;;4,50\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("T-").append(i).append(";;;Tee ").append(i).append(";;;1,50\n");
        }
        var list = Files.writeString(folder.resolve("gesucht.csv"), text);
        try (var early = new TestShop(folder.resolve("early")); var ordered = new TestShop(folder.resolve("ordered"))) {
            assertThat(early(early, list).result()).isNotNull();
            try (var open = ordered.imports.open(list)) {
                open.apply(open.plan(open.layout(), open.options(), Corrections.NONE, Progress.NONE), Progress.NONE);
            }
            assertThat(words(early)).isEqualTo(words(ordered)).contains("1 name grosser 0", "2 name strasse 0");
            assertThat(early.content()).isEqualTo(ordered.content());
        }
    }

    private static List<String> words(TestShop shop) {
        return shop.database.write(tx -> {
            tx.update("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, product_search, instance)");
            return tx.list("SELECT doc || ' ' || col || ' ' || term || ' ' || offset FROM temp.words ORDER BY 1", row -> row.getString(1));
        });
    }

    /** Nothing is stored before its time where rows may join later. */
    @Test
    void aListOfVariantsIsStoredInOrder() throws Exception {
        try (var shop = new TestShop(folder.resolve("shop"))) {
            assertThat(early(shop, list("Vaterartikel")).result()).isNull();
            assertThat(stored(shop)).isEmpty();
            assertThat(early(shop, list()).result()).isNotNull();
            assertThat(early(shop, list()).result()).as("a shop that has articles").isNull();
        }
    }

    private static Importer.Early early(TestShop shop, Path file) throws Exception {
        try (var list = shop.imports.open(file)) {
            return shop.importer.early(list.source(), list.layout(), list.options(), "Liste", plan -> true, Progress.NONE);
        }
    }

    /** Where a later row may push an earlier one out, nothing is stored before all are read. */
    @Test
    void ofRowsWithOneNumberTheFirstCountsAtOnceAndTheLastInOrder() throws Exception {
        for (var answer : Duplicates.values()) {
            try (var early = new TestShop(folder.resolve("early " + answer)); var ordered = new TestShop(folder.resolve("ordered " + answer))) {
                var report = early.imports.run(list(), RunOptions.SAVED.ofDuplicates(answer), Progress.NONE);
                try (var list = ordered.imports.open(list())) {
                    list.apply(list.plan(list.layout(), list.options().duplicates(answer), Corrections.NONE, Progress.NONE), Progress.NONE);
                }
                assertThat(stored(early).stream().sorted()).hasSize(report.fresh()).isEqualTo(stored(ordered).stream().sorted().toList());
                assertThat(report.leftOut() > 0).isEqualTo(answer != Duplicates.TO_CLARIFY);
            }
            try (var shop = new TestShop(folder.resolve("shop " + answer)); var list = shop.imports.open(list())) {
                var outcome = shop.importer.early(list.source(), list.layout(), list.options().duplicates(answer), "Liste", plan -> true, Progress.NONE);
                assertThat(outcome.result() == null).isEqualTo(answer == Duplicates.LAST);
            }
        }
    }

    @Test
    void theBeginningOfAPlanIsTheBeginningOfTheWholeOne() throws Exception {
        try (var shop = new TestShop(folder.resolve("shop")); var list = shop.imports.open(list())) {
            var beginning = list.planBeginning(list.layout(), list.options(), Corrections.NONE);
            var whole = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
            assertThat(beginning.size(null)).isEqualTo(200);
            assertThat(beginning.rows(null, 0, 200)).isEqualTo(whole.rows(null, 0, 200));
        }
    }

    @Test
    void stoppedInTheMiddleNothingIsStored() throws Exception {
        try (var shop = new TestShop(folder.resolve("shop"))) {
            assertThatThrownBy(() -> shop.imports.run(list(), false, stopAt(1))).isInstanceOf(Stopped.class);
            assertThat(stored(shop)).isEmpty();
            List<Long> groups = shop.database.read(tx -> tx.list("SELECT pk FROM history_group", row -> row.getLong(1)));
            assertThat(groups).isEmpty();
            assertThat(indexes(shop)).isNotEmpty();
        }
    }

    @Test
    void whatChangesAfterItWasStoredIsNoticed() {
        var carriedOut = new CarriedOut();
        var rows = new PlanRows(carriedOut);
        rows.add(2);
        rows.add(3);
        carriedOut.upTo(1);
        rows.change(1, ImportPlan.Change.TO_CLARIFY);
        assertThat(carriedOut.broken()).isFalse();
        rows.change(0, ImportPlan.Change.TO_CLARIFY);
        assertThat(carriedOut.broken()).isTrue();
    }

    private static List<String> indexes(TestShop shop) {
        return shop.database.read(tx -> tx.list("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name", row -> row.getString(1)));
    }

    private static Progress stopAt(int report) {
        return new Progress() {
            private int reports;

            @Override
            public void report(long done, long total, String detail) {
                reports++;
            }

            @Override
            public boolean stopped() {
                return reports >= report;
            }
        };
    }
}
