package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
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

    @Test
    void anOpenPhotoIsPlacedByTypingAName() throws Exception {
        dropFolder();
        clickOn(lookup("#photos-open .text-field").<TextField>query()).write("assam");
        until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        type(KeyCode.DOWN, KeyCode.ENTER);

        until(() -> photos("TEE-0101") == 1);
        until(() -> lookup("#photos-open").<ListView<?>>query().getItems().isEmpty());
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

    private int photos(String sku) {
        Catalogue catalogue = window.shop.catalogue();
        return catalogue.bySku(sku).orElseThrow().photos().size();
    }
}
