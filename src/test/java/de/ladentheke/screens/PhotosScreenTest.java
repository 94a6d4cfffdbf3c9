package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Row;
import de.ladentheke.history.Group;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Many pictures at once: most find their article, the rest is placed by hand. */
class PhotosScreenTest extends ScreenTest {
    private Path camera;

    private void dropFolder() throws Exception {
        TeaList.stock(window.shop.catalogue());
        camera = Files.createDirectories(folder.resolve("Kamera"));
        TestPhoto.write(camera.resolve("TEE-0107.png"));
        TestPhoto.write(camera.resolve("TEE-0107_2.png"));
        TestPhoto.write(camera.resolve("4012345678949.png"));
        TestPhoto.write(camera.resolve("Schaufenster.png"));
        Files.writeString(camera.resolve("TEE-0101.jpg"), "kein Bild");
        show("photos");
        interact(() -> window.photos.take(List.of(camera)));
        until(() -> shows("#photos-open"));
    }

    @Test
    void photosFindTheirArticlesByName() throws Exception {
        dropFolder();

        assertThat(text("#photos-summary")).isEqualTo("3 zugeordnet, 1 offen.");
        assertThat(photos("TEE-0107")).isEqualTo(2);
        assertThat(photos("TEE-0099")).isEqualTo(1);
        assertThat(allText("#photos-failed")).contains("TEE-0101.jpg");
        assertThat(text("#photos-count")).isEqualTo("3 Fotos im Laden");
    }

    @Test
    void theSameFolderAgainAddsNothing() throws Exception {
        dropFolder();
        interact(() -> window.photos.take(List.of(camera)));

        until(() -> text("#photos-summary").equals("0 zugeordnet, 1 offen. 3 waren schon da."));
        assertThat(photos("TEE-0107")).isEqualTo(2);
    }

    /** The list is not endless, and says so. */
    @Test
    void theFirstOfManyArticlesWithoutAPhotoAreShown() throws Exception {
        var many = IntStream.range(0, 1_340).mapToObj(i -> Product.create(Map.of(Field.NAME, "Knopf " + i, Field.SKU, "K-" + i))).toList();
        window.shop.catalogue().saveAll(many, Group.Kind.BULK, "Knöpfe");
        dropFolder();
        until(() -> text("#photos-products-title").matches("200 von 1.34[0-9] Artikeln ohne Foto – suchen Sie nach Name oder Nummer"));
        interact(() -> find("#photos-search").requestFocus());
        write("knopf 13");
        until(() -> text("#photos-products-title").equals("51 Artikel gefunden"));
    }

    @Test
    void anOpenPhotoIsPlacedByTypingAName() throws Exception {
        dropFolder();
        interact(() -> find("#photos-open").requestFocus());
        type(KeyCode.ENTER);
        write("assam");
        until(() -> text("#photos-products-title").equals("1 Artikel gefunden"));
        type(KeyCode.ENTER);

        until(() -> photos("TEE-0101") == 1);
        until(() -> !shows("#photos-board"));
    }

    @Test
    void whatWasPutOnTheWrongProductComesBackToTheBoard() throws Exception {
        dropFolder();
        choose("TEE-0101");
        clickOn("#photos-assign");
        until(() -> photos("TEE-0101") == 1 && !shows("#photos-board"));

        until(() -> notice().contains("1 Foto zugeordnet"));
        clickOn("#notice-action");
        until(() -> photos("TEE-0101") == 0 && shows("#photos-board"));
        assertThat(open()).singleElement().asString().endsWith("Schaufenster.png");
    }

    @Test
    void severalPhotosAreDraggedOntoAProduct() throws Exception {
        dropFolder();
        var more = Files.createDirectories(folder.resolve("Telefon"));
        TestPhoto.write(more.resolve("IMG_2041.png"));
        TestPhoto.write(more.resolve("IMG_2042.png"));
        interact(() -> window.photos.take(List.of(more)));
        until(() -> open().size() == 3);
        interact(() -> {
            list("#photos-open").getSelectionModel().clearSelection();
            list("#photos-open").getSelectionModel().selectRange(0, 2);
        });
        assertThat(text("#photos-products-title")).isEqualTo("1 Artikel ohne Foto");

        interact(() -> PhotoDrop.on(lookup("#photos-products .list-cell").queryAll().iterator().next()));

        until(() -> photos("TEE-0101") == 2);
        until(() -> open().size() == 1);
        assertThat(text("#photos-summary")).isEqualTo("2 zugeordnet, 1 offen.");
    }

    @Test
    void whatIsOpenWaitsForTheNextStartAndIsLeftOutByTheDeleteKey() throws Exception {
        dropFolder();
        assertThat(window.shop.tray().open()).containsExactly(camera.resolve("Schaufenster.png"));

        interact(() -> find("#photos-open").requestFocus());
        type(KeyCode.DELETE);
        until(() -> !shows("#photos-board"));
        until(() -> window.shop.tray().open().isEmpty());
        assertThat(camera.resolve("Schaufenster.png")).exists();
    }

    @Test
    void aZipIsTakenLikeAFolder() throws Exception {
        TeaList.stock(window.shop.catalogue());
        var pictures = Files.createDirectories(folder.resolve("p"));
        var zip = folder.resolve("Fotos vom Lieferanten.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var name : List.of("Bilder/TEE-0107.png", "Bilder/TEE-0101/vorne.png", "Bilder/Logo.png")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(Files.readAllBytes(TestPhoto.write(pictures.resolve(Path.of(name).getFileName()))));
            }
        }
        show("photos");
        interact(() -> window.photos.take(List.of(zip)));

        until(() -> photos("TEE-0107") == 1 && photos("TEE-0101") == 1);
        until(() -> open().size() == 1);
        assertThat(text("#photos-summary")).isEqualTo("2 zugeordnet, 1 offen.");
    }

    @Test
    void allOfItIsTakenBackAtOnce() throws Exception {
        dropFolder();
        clickOn("#notice-action");

        until(() -> photos("TEE-0107") == 0);
        assertThat(photos("TEE-0099")).isZero();
    }

    @Test
    void aFolderIsChosenByTheButton() throws Exception {
        TeaList.stock(window.shop.catalogue());
        camera = Files.createDirectories(folder.resolve("Kamera"));
        TestPhoto.write(camera.resolve("TEE-0107.png"));
        window.chosenFiles = List.of(camera);
        show("photos");
        clickOn("#photos-choose-folder");

        until(() -> photos("TEE-0107") == 1);
    }

    private void choose(String sku) {
        var products = list("#photos-products");
        interact(() -> products.getItems().stream().filter(row -> ((Row) row).sku().equals(sku)).findFirst()
                .ifPresent(row -> products.getSelectionModel().select(products.getItems().indexOf(row))));
    }

    private List<?> open() {
        return list("#photos-open").getItems();
    }

    private ListView<?> list(String selector) {
        return lookup(selector).<ListView<?>>query();
    }

    private int photos(String sku) {
        Catalogue catalogue = window.shop.catalogue();
        return catalogue.bySku(sku).orElseThrow().photos().size();
    }
}
