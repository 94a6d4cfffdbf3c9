package de.ladentheke.photos;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Shop;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoIntakeTest {
    @TempDir
    Path temp;

    @AutoClose
    final Shop shop = new Shop();
    private final Catalogue catalogue = shop.catalogue;
    private final PhotoTray tray = new PhotoTray(shop.database);
    private final PhotoIntake intake = new PhotoIntake(new PhotoMatcher(shop.database, catalogue, new PhotoLibrary(shop.database)), tray,
            new PictureDownloads(shop.database, address -> {
                throw new FetchException(FetchException.Reason.UNKNOWN_HOST, address, null);
            }));
    private final Product tea = catalogue.save(Product.create(Map.of(Field.NAME, "Tee", Field.SKU, "T-1", Field.MPN, "MK7")));

    @Test
    void what_a_zip_leaves_over_waits_over_a_restart_and_the_same_zip_adds_nothing() throws Exception {
        var zip = zip("T-1_2.png", "MK7.png", "Schaufenster.png");
        var taken = intake.take(List.of(zip), Progress.NONE);
        assertThat(taken).isEqualTo(new PhotoIntake.Taken(2, 0, 1, List.of()));
        assertThat(files()).as("only what waits is kept").hasSize(1);

        assertThat(intake.take(List.of(zip), Progress.NONE)).isEqualTo(new PhotoIntake.Taken(0, 2, 1, List.of()));
        assertThat(new PhotoTray(shop.database).open()).singleElement().satisfies(file -> assertThat(file).exists().hasFileName("Schaufenster.png"));
        assertThat(files()).hasSize(1);
    }

    /** Also in another session, and when the unpacked copy is gone. */
    @Test
    void what_was_placed_by_hand_waits_again_when_that_is_undone() throws Exception {
        var own = TestPictures.png(temp.resolve("Laden.png"), 400, 300);
        intake.take(List.of(zip("eins.png"), own), Progress.NONE);
        var waiting = tray.open();
        assertThat(waiting).hasSize(2);
        intake.assign(waiting, tea.pk(), Progress.NONE);
        long group = catalogue.undoable().orElseThrow().pk();
        placed().remember(group, waiting);
        for (var file : waiting) {
            if (!file.equals(own)) {
                Files.delete(file);
            }
        }

        placed().undone(catalogue.undo(group, Progress.NONE));
        assertThat(tray.open()).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrder("Laden.png", "eins.jpg");
        assertThat(tray.open()).allSatisfy(file -> assertThat(file).exists());

        catalogue.redo(group, Progress.NONE);
        placed().redone(group);
        assertThat(tray.open()).isEmpty();
        assertThat(catalogue.get(tea.pk()).orElseThrow().photos()).hasSize(2);
    }

    /** The notice of an undo may be used after another one has done it. */
    @Test
    void what_was_taken_back_before_waits_only_once() throws Exception {
        var own = TestPictures.png(temp.resolve("Laden.png"), 400, 300);
        intake.assign(List.of(own), tea.pk(), Progress.NONE);
        long group = catalogue.undoable().orElseThrow().pk();
        placed().remember(group, List.of(own));
        placed().undone(catalogue.undo(group, Progress.NONE));
        tray.done(List.of(own));

        placed().undone(catalogue.undo(group, Progress.NONE));
        assertThat(tray.open()).isEmpty();
    }

    @Test
    void two_pictures_of_one_name_come_back_as_two() throws Exception {
        var one = TestPictures.png(Files.createDirectory(temp.resolve("vorn")).resolve("4711.png"), 400, 300);
        var other = TestPictures.png(Files.createDirectory(temp.resolve("hinten")).resolve("4711.png"), 300, 400);
        intake.assign(List.of(one, other), tea.pk(), Progress.NONE);
        long group = catalogue.undoable().orElseThrow().pk();
        placed().remember(group, List.of(one, other));
        Files.delete(one);
        Files.delete(other);

        placed().undone(catalogue.undo(group, Progress.NONE));
        assertThat(tray.open()).hasSize(2);
        assertThat(Files.mismatch(tray.open().getFirst(), tray.open().getLast())).isNotNegative();
    }

    private PlacedPhotos placed() {
        return new PlacedPhotos(shop.database, new PhotoLibrary(shop.database), new PhotoTray(shop.database));
    }

    @Test
    void a_picture_that_was_placed_by_hand_waits_no_longer_and_its_copy_is_tidied_away_later() throws Exception {
        intake.take(List.of(zip("eins.png", "zwei.png")), Progress.NONE);
        var waiting = tray.open();
        assertThat(waiting).hasSize(2);
        assertThat(intake.assign(waiting, tea.pk(), Progress.NONE)).isEqualTo(new PhotoIntake.Taken(2, 0, 0, List.of()));
        assertThat(tray.open()).isEmpty();
        assertThat(catalogue.get(tea.pk()).orElseThrow().photos()).hasSize(2);

        tray.tidy();
        assertThat(files()).as("what was unpacked just now may still be wanted").hasSize(2);
        try (var runs = Files.list(shop.database.folder().resolve("photos-open"))) {
            for (var run : runs.toList()) {
                Files.setLastModifiedTime(run, FileTime.fromMillis(0));
            }
        }
        tray.tidy();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_picture_that_fails_waits_on_and_the_owners_own_files_are_never_deleted() throws Exception {
        var own = Files.writeString(temp.resolve("mein.png"), "kein Bild");
        intake.take(List.of(own), Progress.NONE);
        assertThat(intake.assign(List.of(own), tea.pk(), Progress.NONE).failed()).hasSize(1);
        assertThat(tray.open()).containsExactly(own);
        tray.done(List.of(own));
        tray.tidy();
        assertThat(own).exists();
        assertThat(tray.open()).isEmpty();
    }

    @Test
    void a_file_that_is_gone_is_forgotten() throws Exception {
        var own = TestPictures.png(temp.resolve("mein.png"), 300, 200);
        intake.take(List.of(own), Progress.NONE);
        Files.delete(own);
        assertThat(tray.open()).isEmpty();
    }

    private List<Path> files() throws Exception {
        try (var all = Files.walk(shop.database.folder().resolve("photos-open"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path zip(String... names) throws Exception {
        var file = temp.resolve("fotos.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            int width = 300;
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(Files.readAllBytes(TestPictures.png(temp.resolve("p.png"), width += 10, 200)));
            }
        }
        return file;
    }
}
