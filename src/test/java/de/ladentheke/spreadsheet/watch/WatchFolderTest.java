package de.ladentheke.spreadsheet.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.db.StorageException;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.PhotoMatcher;
import de.ladentheke.photos.PhotoTray;
import de.ladentheke.photos.PictureDownloads;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.ListPhotos;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.spreadsheet.watch.Taken.Outcome;
import de.ladentheke.task.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that a cash register drops into a folder. */
class WatchFolderTest {
    private static final String HEADINGS = "Artikelnummer;Bezeichnung;VK brutto;Bestand\r\n";

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-24T17:30:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TempDir
    Path folder;

    @AutoClose
    final TestShop shop = new TestShop();
    private final Imports imports = shop.imports;

    private Path watchedFolder;
    private WatchFolder watched;
    private final MovingClock clock = new MovingClock();

    @BeforeEach
    void open() throws IOException {
        watchedFolder = Files.createDirectory(folder.resolve("kasse"));
        watched = watch();
    }

    private WatchFolder watch() {
        var library = new PhotoLibrary(shop.database);
        var tray = new PhotoTray(shop.database);
        var photos = new ListPhotos(shop.database, new PhotoMatcher(shop.database, shop.catalogue, library), tray,
                new PictureDownloads(shop.database, address -> {
                    throw new AssertionError("nothing is fetched");
                }));
        return new WatchFolder(watchedFolder, shop.database, imports, photos, clock);
    }

    private Path drop(String name, String... rows) throws IOException {
        return Files.writeString(watchedFolder.resolve(name), HEADINGS + String.join("\r\n", rows) + "\r\n", StandardCharsets.UTF_8);
    }

    private void known() throws IOException {
        var first = Files.writeString(folder.resolve("erste.csv"), HEADINGS + "1001;Kräutertee;6,50;3\r\n1002;Honig;7,90;5\r\n1003;Senf;3,80;2\r\n");
        assertThat(imports.run(first, false, Progress.NONE).fresh()).isEqualTo(3);
    }

    private List<Path> whole() throws IOException {
        watched.ready();
        return watched.ready();
    }

    private Taken take() throws IOException {
        var ready = whole();
        assertThat(ready).hasSize(1);
        return watched.take(ready.getFirst(), Progress.NONE);
    }

    private List<String> done() throws IOException {
        try (var files = Files.list(watchedFolder.resolve("erledigt"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void pricesAndStockAreTakenOverAndNothingElse() throws IOException {
        known();
        drop("kasse.csv", "1001;anderer Name;6,90;24", "1002;Honig;7,90;5", "9999;Neuer Artikel;1,00;1");

        var taken = take();

        assertThat(taken.outcome()).isEqualTo(Outcome.DONE);
        assertThat(taken.report().changed()).isEqualTo(1);
        assertThat(taken.report().leftOut()).isEqualTo(1);
        assertThat(Files.readString(taken.reportFile())).contains("Zeile 4 9999: ");
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
        assertThat(shop.get("1001").get(Field.STOCK_QTY)).isEqualTo(24_000L);
        assertThat(shop.get("1001").name()).isEqualTo("Kräutertee");
        assertThat(shop.catalogue.bySku("9999")).isEmpty();
        assertThat(shop.get("1003").get(Field.STOCK_QTY)).as("not in the file, left alone").isEqualTo(2_000L);
    }

    @Test
    void aListIsPutAwayWithAReportInWordsAndNotTakenTwice() throws IOException {
        known();
        drop("kasse.csv", "1001;Kräutertee;6,90;24");
        var taken = take();

        assertThat(done()).containsExactly("2026-11-24 183000 kasse.csv", "2026-11-24 183000 kasse.csv.txt");
        assertThat(Files.readString(taken.reportFile())).contains("„kasse.csv“").contains("24. November 2026 18:30")
                .contains("Preis oder Bestand geändert: 1").contains("Verlauf");
        assertThat(whole()).isEmpty();
        assertThat(watched.waiting()).isFalse();

        drop("kasse.csv", "1001;Kräutertee;7,10;20");
        assertThat(take().report().changed()).isEqualTo(1);
        assertThat(done()).contains("2 2026-11-24 183000 kasse.csv");
    }

    @Test
    void aPriceThatLooksLikeASlipIsLeftOutAndNamed() throws IOException {
        known();
        drop("kasse.csv", "1001;Kräutertee;690;24", "1002;Honig;auf Anfrage;5", "1003;Senf;3,90;2");

        var taken = take();

        assertThat(taken.outcome()).isEqualTo(Outcome.LEFT);
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(650));
        assertThat(shop.get("1003").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(390));
        assertThat(Files.readString(taken.reportFile())).contains("Ausgelassen: 1").contains("Zu klären: 1")
                .contains("Zeile 2").contains("690,00").contains("Zeile 3").contains("auf Anfrage");
    }

    @Test
    void aListWithUnknownHeadingsStaysAndIsToldOnce() throws IOException {
        var file = drop("kasse.csv", "1001;Kräutertee;6,90;24");

        assertThat(take().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(file).exists();
        assertThat(whole()).isEmpty();
        assertThat(shop.count("product")).isZero();

        known();
        Files.delete(file);
        drop("kasse.csv", "1001;Kräutertee;6,90;25");
        assertThat(take().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aListIsLeftWhileItGrows() throws IOException {
        known();
        var file = drop("kasse.csv", "1001;Kräutertee;6,90;24");
        assertThat(watched.ready()).as("seen for the first time").isEmpty();
        Files.writeString(file, HEADINGS + "1001;Kräutertee;6,90;24\r\n1002;Honig;8,10;4\r\n");
        assertThat(watched.ready()).as("it has grown").isEmpty();
        assertThat(watched.ready()).containsExactly(file);
    }

    @Test
    void whatIsNoListIsLeftAlone() throws IOException {
        Files.writeString(watchedFolder.resolve("~$kasse.xlsx"), "locked by Excel");
        Files.writeString(watchedFolder.resolve(".kasse.csv"), HEADINGS);
        Files.writeString(watchedFolder.resolve("bild.jpg"), "x");
        Files.createDirectory(watchedFolder.resolve("ordner.csv"));
        assertThat(whole()).isEmpty();
        assertThat(watched.waiting()).isFalse();
    }

    @Test
    void aDamagedListStaysWithASentence() throws IOException {
        known();
        var file = Files.write(watchedFolder.resolve("kasse.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});

        var taken = take();

        assertThat(taken.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(taken.report().error()).contains("kasse.xlsx").contains("beschädigt");
        assertThat(file).exists();
        assertThat(whole()).as("told once").isEmpty();
    }

    @Test
    void aListThatIsReplacedWhileItIsReadIsTakenNextAndNotPutAwayUnread() throws IOException {
        known();
        var file = drop("kasse.csv", "1001;Kräutertee;6,90;24");
        var ready = whole();
        var replaced = new AtomicBoolean();
        watched.take(ready.getFirst(), (done, total, text) -> {
            if (!replaced.getAndSet(true)) {
                write(file, HEADINGS + "1001;Kräutertee;7,20;19\r\n1002;Honig;8,20;1\r\n");
            }
        });
        assertThat(replaced).isTrue();
        assertThat(file).exists();
        assertThat(take().report().changed()).isEqualTo(2);
        assertThat(shop.get("1001").get(Field.STOCK_QTY)).isEqualTo(19_000L);
    }

    @Test
    void nothingIsTakenOverWhereItCannotBePutAway() throws IOException {
        known();
        var file = drop("kasse.csv", "1001;Kräutertee;6,90;24");
        var inTheWay = Files.writeString(watchedFolder.resolve("erledigt"), "a file, no folder");

        var taken = take();

        assertThat(taken.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(taken.report().error()).contains("kasse.csv").contains("nichts ablegen");
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(650));
        assertThat(whole()).as("told once").isEmpty();

        Files.delete(inTheWay);
        assertThat(take().outcome()).isEqualTo(Outcome.DONE);
        assertThat(file).doesNotExist();
    }

    @Test
    void aListThatCannotBeMovedIsMovedLaterAndNotTakenTwice() throws IOException {
        known();
        var file = drop("kasse.csv", "1001;Kräutertee;6,90;24");
        var done = watchedFolder.resolve("erledigt");
        var taken = watched.take(whole().getFirst(), (at, total, text) -> {
            if (Files.isDirectory(done)) {
                delete(done);
                write(done, "a file, no folder");
            }
        });

        assertThat(taken.report().changed()).isEqualTo(1);
        assertThat(taken.note()).contains("kasse.csv").contains("erledigt").contains("nicht noch einmal");
        assertThat(whole()).isEmpty();
        assertThat(watched.waiting()).isFalse();
        assertThat(file).exists();

        Files.delete(done);
        assertThat(whole()).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(done()).hasSize(2);
    }

    /** Else it would put back what was changed by hand since. */
    @Test
    void aListThatCannotBeMovedIsNotTakenAgainAfterARestart() throws IOException {
        known();
        var file = drop("kasse.csv", "1001;Kräutertee;6,90;24");
        var done = watchedFolder.resolve("erledigt");
        watched.take(whole().getFirst(), (at, total, text) -> {
            if (Files.isDirectory(done)) {
                delete(done);
                write(done, "a file, no folder");
            }
        });
        var tea = shop.get("1001");
        shop.catalogue.save(tea.withVariants(List.of(tea.variants().getFirst().with(Field.PRICE_GROSS, Money.ofCents(720)))));

        watchedFolder = Files.createDirectory(folder.resolve("andere"));
        watched = watch();
        assertThat(whole()).isEmpty();
        assertThat(file).as("not of the folder that is watched now").exists();

        watchedFolder = folder.resolve("kasse");
        watched = watch();
        assertThat(whole()).isEmpty();
        Files.delete(done);
        assertThat(whole()).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(done()).hasSize(2);
        assertThat(Files.readString(done.resolve(done().getLast()))).contains("Preis oder Bestand geändert: 1");
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(720));

        watched = watch();
        drop("kasse.csv", "1001;Kräutertee;6,80;24");
        assertThat(take().report().changed()).as("another list under its name").isEqualTo(1);
    }

    @Test
    void whatFailedForWantOfTheShopIsTriedAgainAWhileLater() throws IOException {
        known();
        drop("kasse.csv", "1001;Kräutertee;6,90;24");
        var ready = whole();
        Progress full = (done, total, detail) -> {
            throw new StorageException(StorageException.Reason.DISK_FULL, "full", null);
        };
        var taken = watched.take(ready.getFirst(), full);
        assertThat(taken.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(taken.report().error()).contains("kasse.csv", "in einigen Minuten");
        assertThat(whole()).as("not at once").isEmpty();
        clock.now = clock.now.plusSeconds(300);
        assertThat(watched.take(whole().getFirst(), full).outcome()).as("told once").isEqualTo(Outcome.STILL_FAILED);
        clock.now = clock.now.plusSeconds(300);
        assertThat(take().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aDamagedListIsNotTriedAgainUntilItChanges() throws IOException {
        known();
        Files.write(watchedFolder.resolve("kasse.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});
        assertThat(take().outcome()).isEqualTo(Outcome.FAILED);
        clock.now = clock.now.plusSeconds(3600);
        assertThat(whole()).isEmpty();
    }

    @Test
    void photosThatLieBesideTheListComeAlongAndGoBackWithIt() throws Exception {
        known();
        Files.createDirectory(watchedFolder.resolve("Bilder"));
        for (var name : List.of("1001", "unbekannt")) {
            ImageIO.write(new BufferedImage(300, name.length() * 50, BufferedImage.TYPE_INT_RGB), "png", watchedFolder.resolve("Bilder/" + name + ".png").toFile());
        }
        drop("kasse.csv", "1001;Kräutertee;6,90;24");

        var taken = take();

        assertThat(taken.outcome()).isEqualTo(Outcome.DONE);
        assertThat(taken.report().photos()).isEqualTo(1);
        assertThat(shop.get("1001").photos()).hasSize(1);
        assertThat(Files.readString(taken.reportFile())).contains("Neue Fotos auf Artikeln: 1");
        assertThat(new PhotoTray(shop.database).open()).as("nothing waits: it would every evening").isEmpty();
        shop.catalogue.undo(Progress.NONE);
        assertThat(shop.get("1001").photos()).isEmpty();
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(650));
        shop.catalogue.redo(Progress.NONE);
        assertThat(shop.get("1001").photos()).hasSize(1);
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(690));
    }

    @Test
    void anUnknownListIsTakenOnceItsHeadingsWereImportedByHand() throws IOException {
        drop("kasse.csv", "1001;Kräutertee;6,90;24");
        assertThat(take().outcome()).isEqualTo(Outcome.UNKNOWN);
        known();
        assertThat(take().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void anUnknownListIsNotToldAgainBecauseAnotherOneWasTaken() throws IOException {
        known();
        Files.writeString(watchedFolder.resolve("fremd.csv"), "Nummer;Text;Wert;Lager\r\n1;a;2;3\r\n");
        assertThat(take().outcome()).isEqualTo(Outcome.UNKNOWN);
        drop("kasse.csv", "1001;Kräutertee;6,90;24");
        assertThat(take().outcome()).isEqualTo(Outcome.DONE);
        assertThat(whole()).isEmpty();
    }

    private static void delete(Path folder) {
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aLayoutThatChangedIsNotGuessed() throws IOException {
        known();
        var file = Files.writeString(watchedFolder.resolve("kasse.csv"), "Artikelnummer;Bezeichnung;VK brutto;Bestand;Menge\r\n1001;Kräutertee;6,90;24;12\r\n");
        assertThat(take().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(file).exists();
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(650));
    }

    @Test
    void aListThatMakesTheProgramFailIsNotTriedAtEveryLook() throws IOException {
        known();
        drop("kasse.csv", "1001;Kräutertee;6,90;24");
        var ready = whole();
        Progress broken = (done, total, detail) -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> watched.take(ready.getFirst(), broken)).isInstanceOf(IllegalStateException.class);
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(650));
        assertThat(whole()).isEmpty();
    }

    @Test
    void oneUndoTakesItBack() throws IOException {
        known();
        drop("kasse.csv", "1001;Kräutertee;6,90;24");
        var taken = take();
        shop.catalogue.undo(taken.report().group(), Progress.NONE);
        assertThat(shop.get("1001").get(Field.PRICE_GROSS)).isEqualTo(Money.ofCents(650));
    }
}
