package de.ladentheke.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Shop;
import de.ladentheke.history.Group;
import de.ladentheke.photos.PhotoException.Reason;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoMatcherTest {
    @TempDir
    Path temp;

    @AutoClose
    final Shop shop = new Shop();
    private final Catalogue catalogue = shop.catalogue;
    private final PhotoLibrary library = new PhotoLibrary(shop.database);
    private final PhotoMatcher matcher = new PhotoMatcher(shop.database, catalogue, library);
    private Path folder;
    private Product tea;
    private Product honey;

    @BeforeEach
    void open() throws Exception {
        tea = catalogue.save(Product.create(Map.of(Field.NAME, "Tee", Field.SKU, "T-1", Field.GTIN, "4006381333931")));
        honey = catalogue.save(Product.create(Map.of(Field.NAME, "Honig", Field.SKU, "H-1")));
        folder = Files.createDirectories(temp.resolve("Bilder/neu"));
    }

    @Test
    void what_is_typed_while_photos_wait_for_their_turn_stays() throws Exception {
        var picture = picture("T-1.png", 300);
        library.add(picture);
        var main = Thread.currentThread();
        var started = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var typed = other.submit(() -> catalogue.change(tea.pk(), product -> {
                started.countDown();
                for (int i = 0; i < 500 && main.getState() != Thread.State.WAITING; i++) {
                    LockSupport.parkNanos(10_000_000);
                }
                return product.with(Field.BRAND, "Brockengold");
            }));
            started.await();
            matcher.attach(matcher.match(List.of(picture)).matched(), Progress.NONE);
            typed.get();
        }
        var now = catalogue.get(tea.pk()).orElseThrow();
        assertThat(now.get(Field.BRAND)).isEqualTo("Brockengold");
        assertThat(now.photos()).hasSize(1);
    }

    @Test
    void undoing_an_import_takes_its_photos_along_and_keeps_those_put_on_by_hand() throws Exception {
        var vase = Product.create(Map.of(Field.NAME, "Vase", Field.SKU, "V-1"));
        var bowl = Product.create(Map.of(Field.NAME, "Schale", Field.SKU, "S-1"));
        var made = catalogue.saveAll(List.of(vase, bowl), Group.Kind.IMPORT, "Liste.xlsx");
        var list = shop.history.list(1).getFirst();
        matcher.attach(matcher.match(List.of(picture("V-1.png", 300), picture("S-1.png", 310), picture("H-1.png", 320))).matched(), "Liste.xlsx", Progress.NONE);
        matcher.attach(matcher.match(List.of(picture("S-1_2.png", 330))).matched(), Progress.NONE);

        var undone = catalogue.undo(list.pk(), Progress.NONE);

        assertThat(catalogue.get(made.getFirst().pk())).isEmpty();
        assertThat(catalogue.get(honey.pk()).orElseThrow().photos()).isEmpty();
        assertThat(catalogue.get(made.getLast().pk()).orElseThrow().photos()).isNotEmpty();
        assertThat(undone.kept()).isNotEmpty().allSatisfy(sentence -> assertThat(sentence).contains("Schale"));
        assertThat(undone.products()).isEqualTo(2);
        catalogue.undo(Progress.NONE);
        catalogue.redo(Progress.NONE);
        catalogue.redo(Progress.NONE);
        catalogue.redo(Progress.NONE);
        assertThat(catalogue.get(made.getFirst().pk()).orElseThrow().photos()).hasSize(1);
        assertThat(catalogue.get(honey.pk()).orElseThrow().photos()).hasSize(1);
    }

    @Test
    void pictures_of_a_folder_find_their_products_and_the_rest_is_named() throws Exception {
        picture("T-1_2.png", 300);
        picture("4006381333931_1.png", 310);
        picture("h-1.png", 320);
        var stray = picture("IMG_0815.png", 330);
        Files.writeString(folder.resolve("T-1.txt"), "kein Bild");
        Files.createSymbolicLink(folder.resolve("H-1_2.png"), stray);
        var matches = matcher.match(temp.resolve("Bilder"));
        assertThat(matches.matched()).extracting(m -> m.file().getFileName() + " " + m.product() + " " + m.position())
                .containsExactlyInAnyOrder("T-1_2.png " + tea.pk() + " 2", "4006381333931_1.png " + tea.pk() + " 1", "h-1.png " + honey.pk() + " 1");
        assertThat(matches.unmatched()).containsExactly(stray);
    }

    @Test
    void photos_stand_in_the_order_of_their_numbers_and_one_undo_takes_all_back() throws Exception {
        picture("T-1_3.png", 300);
        picture("T-1_1.png", 310);
        picture("T-1_2.png", 320);
        picture("H-1.png", 330);
        var attached = attach();
        assertThat(attached).isEqualTo(new PhotoMatcher.Attached(4, 0, List.of()));
        assertThat(photos(tea)).containsExactly(sha("T-1_1.png"), sha("T-1_2.png"), sha("T-1_3.png"));
        assertThat(photos(honey)).containsExactly(sha("H-1.png"));
        assertThat(catalogue.undoable()).hasValueSatisfying(g -> assertThat(g.kind()).isEqualTo(Group.Kind.PHOTOS));
        catalogue.undo(Progress.NONE);
        assertThat(photos(tea)).isEmpty();
        assertThat(photos(honey)).isEmpty();
    }

    @Test
    void the_same_folder_again_attaches_nothing_twice() throws Exception {
        picture("T-1_1.png", 300);
        Files.copy(folder.resolve("T-1_1.png"), folder.resolve("T-1_2.png"));
        assertThat(attach()).isEqualTo(new PhotoMatcher.Attached(1, 1, List.of()));
        var group = catalogue.undoable().orElseThrow().pk();
        assertThat(attach()).isEqualTo(new PhotoMatcher.Attached(0, 2, List.of()));
        assertThat(photos(tea)).hasSize(1);
        assertThat(catalogue.undoable().orElseThrow().pk()).as("nothing to do leaves no trace in the history").isEqualTo(group);
    }

    @Test
    void one_picture_may_show_two_products_and_is_stored_once() throws Exception {
        var file = picture("T-1.png", 300);
        Files.copy(file, folder.resolve("H-1.png"));
        assertThat(attach().attached()).isEqualTo(2);
        assertThat(photos(tea)).isEqualTo(photos(honey));
        assertThat(library.count()).isEqualTo(1);
    }

    @Test
    void a_photo_with_number_one_that_comes_later_becomes_the_main_photo_and_texts_are_kept() throws Exception {
        picture("T-1_2.png", 300);
        attach();
        var before = catalogue.get(tea.pk()).orElseThrow();
        catalogue.save(before.with(Field.PHOTOS, List.of(new Photo(before.photos().getFirst().sha256(), "Dose von vorn"))));
        picture("T-1_1.png", 310);
        attach();
        assertThat(catalogue.get(tea.pk()).orElseThrow().photos())
                .containsExactly(new Photo(sha("T-1_1.png"), ""), new Photo(sha("T-1_2.png"), "Dose von vorn"));
    }

    @Test
    void a_damaged_picture_is_named_and_the_others_are_attached() throws Exception {
        picture("T-1.png", 300);
        Files.writeString(folder.resolve("H-1.jpg"), "kein Bild");
        var attached = attach();
        assertThat(attached.attached()).isEqualTo(1);
        assertThat(attached.failed()).singleElement().satisfies(e -> {
            assertThat(e.reason()).isEqualTo(Reason.NOT_AN_IMAGE);
            assertThat(e.fileName()).isEqualTo("H-1.jpg");
        });
        assertThat(photos(honey)).isEmpty();
    }

    @Test
    void stopped_in_the_middle_no_product_has_changed() throws Exception {
        picture("T-1_1.png", 300);
        picture("T-1_2.png", 310);
        var stopAfterOne = new Progress() {
            private long seen;

            @Override
            public void report(long done, long total, String detail) {
                seen = done + 1;
            }

            @Override
            public boolean stopped() {
                return seen >= 1;
            }
        };
        var matches = matcher.match(folder).matched();
        assertThatExceptionOfType(Stopped.class).isThrownBy(() -> matcher.attach(matches, stopAfterOne));
        assertThat(photos(tea)).isEmpty();
    }

    private PhotoMatcher.Attached attach() {
        return matcher.attach(matcher.match(folder).matched(), Progress.NONE);
    }

    private List<String> photos(Product product) {
        return catalogue.get(product.pk()).orElseThrow().photos().stream().map(Photo::sha256).toList();
    }

    private String sha(String file) throws PhotoException {
        return library.add(folder.resolve(file)).sha256();
    }

    private Path picture(String name, int width) throws Exception {
        return TestPictures.png(folder.resolve(name), width, 200);
    }
}
