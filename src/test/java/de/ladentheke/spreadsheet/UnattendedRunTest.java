package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are taken over while nobody watches. */
class UnattendedRunTest {
    private static final String HEADINGS = "Artikelnummer;Bezeichnung;VK brutto;Bestand\n";

    @TempDir
    Path folder;

    @AutoClose
    final TestShop shop = new TestShop();
    private final Imports imports = shop.imports;

    @BeforeEach
    void open() throws IOException {
        run(RunOptions.SAVED, "1;Tee;6,90;10\n2;Honig;7,40;5\n3;Kerze;4,90;7\n");
    }

    private FileReport run(RunOptions how, String rows) throws IOException {
        return imports.run(Files.writeString(folder.resolve("liste.csv"), HEADINGS + rows), how, Progress.NONE);
    }

    @Test
    void rowsWithAlarmsStayOutAndAreToldUnlessTheyAreAccepted() throws IOException {
        var report = run(RunOptions.SAVED, "1;Tee;690,00;11\n2;Honig;7,50;6\n3;Kerze;4,90;7\n");
        assertThat(report).extracting(FileReport::changed, FileReport::unchanged, FileReport::leftOut).containsExactly(1, 1, 1);
        assertThat(report.alarms()).singleElement().satisfies(alarm -> assertThat(alarm.reason()).contains("100-mal", "690,00"));
        assertThat(report.left()).extracting(Problem::row).containsExactly(2);
        assertThat(report.left().getFirst().reason()).contains("100-mal");
        assertThat(report.notes()).singleElement().satisfies(note -> assertThat(note).contains("draußen"));
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
        assertThat(shop.get("1").get(Field.STOCK_QTY)).isEqualTo(10_000L);

        var accepted = run(RunOptions.SAVED.acceptAlarms(), "1;Tee;690,00;11\n");
        assertThat(accepted.changed()).isEqualTo(1);
        assertThat(accepted.alarms()).hasSize(1);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(69000));
    }

    @Test
    void articleNumbersWithoutTheirZerosAreTold() throws IOException {
        shop.product(Field.SKU, "00123", Field.NAME, "Saft");
        var report = run(RunOptions.SAVED, "1;Tee;6,90;11\n123;Saft;2,50;4\n");

        assertThat(report).extracting(FileReport::fresh, FileReport::changed).containsExactly(0, 2);
        assertThat(report.remarks()).singleElement().satisfies(remark -> assertThat(remark).startsWith("Bei einem Artikel").contains("Nullen"));
        assertThat(report.notes()).as("nobody has to decide anything").isEmpty();
        assertThat(run(RunOptions.SAVED, "1;Tee;6,90;11\n123;Saft;2,50;4\n").unchanged()).isEqualTo(2);
    }

    @Test
    void theListIsLookedAtAgainWhereTheShopChangesMeanwhile() throws IOException {
        var report = runWhileTheShopChanges(1);
        assertThat(report.error()).isNull();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(720));
    }

    @Test
    void aShopThatChangesAgainAndAgainIsToldInASentence() throws IOException {
        var report = runWhileTheShopChanges(Integer.MAX_VALUE);
        assertThat(report.error()).contains("liste.csv", "nichts übernommen");
        assertThat(shop.get("1").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
    }

    private FileReport runWhileTheShopChanges(int times) throws IOException {
        var file = Files.writeString(folder.resolve("liste.csv"), HEADINGS + "1;Tee;7,20;10\n");
        var changes = new AtomicInteger();
        return imports.run(file, RunOptions.SAVED, (done, total, text) -> {
            int number = changes.getAndIncrement();
            if (number < times) {
                shop.catalogue.save(Product.create(Map.of(Field.SKU, "N" + number, Field.NAME, "Neues")));
            }
        });
    }

    @Test
    void netPricesAreRefusedUntilSomebodyConfirmsThem() throws Exception {
        var file = Files.writeString(folder.resolve("netto.csv"), "Artikelnummer;Bezeichnung;Nettopreis\n7;Vase;10,00\n8;Krug;5,00\n");
        var refused = imports.run(file, RunOptions.SAVED, Progress.NONE);
        assertThat(refused.error()).contains("netto.csv", "2 Nettopreise");
        assertThat(refused.fresh()).isEqualTo(2);
        assertThat(shop.catalogue.bySku("7")).isEmpty();
        assertThat(imports.run(file, RunOptions.SAVED.confirmNetPrices().dryRun(true), Progress.NONE).error()).isNull();
        try (var list = imports.open(file)) {
            list.apply(list.plan(list.layout(), ImportOptions.DEFAULT.netPrices(true), Corrections.NONE, Progress.NONE), Progress.NONE);
        }
        assertThat(imports.run(file, RunOptions.SAVED, Progress.NONE)).extracting(FileReport::error, FileReport::unchanged).containsExactly(null, 2);
        assertThat(shop.get("7").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(1190));
    }

    @Test
    void missingArticlesAreDealtWithAsToldButNotTooManyAtOnce() throws IOException {
        var soldOut = RunOptions.SAVED.whereMissing(Missing.SOLD_OUT);
        var few = run(soldOut, "1;Tee;6,90;10\n2;Honig;7,40;5\n");
        assertThat(few).extracting(FileReport::missing, FileReport::missingChanged).containsExactly(1, 1);
        assertThat(shop.get("3").get(Field.STOCK_QTY)).isEqualTo(0L);
        var many = run(RunOptions.SAVED.whereMissing(Missing.ARCHIVE), "1;Tee;7,10;10\n");
        assertThat(many).extracting(FileReport::changed, FileReport::missing, FileReport::missingChanged).containsExactly(1, 2, 0);
        assertThat(many.notes().getFirst()).contains("ungewöhnlich viele");
        assertThat(shop.get("2").status()).isEqualTo(Status.READY);
        var agreed = run(RunOptions.SAVED.whereMissing(Missing.ARCHIVE).acceptManyMissing(), "1;Tee;7,10;10\n");
        assertThat(agreed.missingChanged()).isEqualTo(2);
        assertThat(shop.get("2").status()).isEqualTo(Status.ARCHIVED);
    }

    /** Of 200 articles 30 are not there: less than half, but a list that ends early looks like this. */
    @Test
    void aListThatLacksAPartSellsNothingOutUnlessToldSo() throws IOException {
        assertThat(run(RunOptions.SAVED, articles(200)).fresh()).isEqualTo(197);
        var refused = run(RunOptions.SAVED.whereMissing(Missing.ARCHIVE), articles(170));
        assertThat(refused).extracting(FileReport::missing, FileReport::missingChanged).containsExactly(30, 0);
        assertThat(refused.notes()).singleElement().satisfies(note -> assertThat(note).contains("30", "vollständig"));
        assertThat(run(RunOptions.SAVED.whereMissing(Missing.ARCHIVE).acceptManyMissing(), articles(170)).missingChanged()).isEqualTo(30);
    }

    private static String articles(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> i + ";Artikel " + i + ";5,00;1\n").collect(Collectors.joining());
    }

    @Test
    void whatIsSaidForOneRunIsNotRememberedForTheSupplier() throws Exception {
        var report = run(RunOptions.SAVED.in(Mode.PRICE_AND_STOCK), "1;Tee neu;6,90;12\n9;Neu;1,00;1\n");
        assertThat(report).extracting(FileReport::fresh, FileReport::changed, FileReport::leftOut).containsExactly(0, 1, 1);
        assertThat(report.left().getFirst()).satisfies(left -> {
            assertThat(left.value()).isEqualTo("9");
            assertThat(left.reason()).contains("Nicht im Sortiment");
        });
        assertThat(shop.get("1").name()).isEqualTo("Tee");
        try (var list = imports.open(folder.resolve("liste.csv"))) {
            assertThat(list.options()).isEqualTo(ImportOptions.DEFAULT);
        }
    }
}
