package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.SampleShop;
import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.spreadsheet.export.ExportFormat;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ExportScreenTest extends ScreenTest {
    @Test
    void the_products_of_the_list_are_saved_with_their_photos_and_come_back_unchanged() throws Exception {
        SampleShop.fill(window.shop, Progress.NONE);
        interact(() -> window.wiring.list().refresh());
        show("catalogue");
        until(() -> window.wiring.list().found().length > 0);
        assertThat(shows("#export-pane")).isFalse();
        clickOn("#export-open");
        until(() -> shows("#export-save"));
        window.savedTo = folder.resolve("Meine Artikel");
        interact(() -> box("#export-photos").setSelected(true));
        clickOn("#export-save");
        until(() -> shows("#notice-action"));
        var file = folder.resolve("Meine Artikel.xlsx");
        assertThat(file).exists();
        try (var zip = new ZipFile(folder.resolve("Meine Artikel-Fotos.zip").toFile())) {
            assertThat(zip.size()).isGreaterThan(10);
        }
        var report = window.shop.imports().run(file, true, Progress.NONE);
        assertThat(report.fresh() + report.changed() + report.toClarify()).isZero();
        assertThat(report.unchanged()).isGreaterThan(50);
        clickOn("#notice-action");
        assertThat(window.opened.getLast().toString()).startsWith("file:").contains(folder.getFileName().toString());
    }

    @Test
    void the_filters_stand_on_one_line_also_where_they_were_counted_behind_another_screen() throws Exception {
        show("catalogue");
        WaitForAsyncUtils.waitForFxEvents();
        show("import");
        SampleShop.fill(window.shop, Progress.NONE);
        until(() -> window.wiring.list().countsProperty().get().of(Filter.WITHOUT_PHOTO) == 2);
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        show("catalogue");
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> find("#filter-ALL").getScene().getRoot().layout());
        var lines = lookup(node -> node.getId() != null && node.getId().startsWith("filter-")).queryAll().stream()
                .filter(Node::isManaged).map(chip -> chip.getLayoutY()).distinct();
        assertThat(lines).hasSize(1);
    }

    @Test
    void only_what_is_ticked_goes_into_a_file_for_shopify() throws Exception {
        SampleShop.fill(window.shop, Progress.NONE);
        interact(() -> window.wiring.list().refresh());
        show("catalogue");
        until(() -> window.wiring.list().found().length > 0);
        interact(() -> window.wiring.list().search("Tee"));
        until(() -> window.wiring.list().found().length < 40 && window.wiring.list().found().length > 1);
        var found = window.wiring.list().found().length;
        clickOn("#export-open");
        interact(() -> {
            this.<ExportFormat>combo("#export-format").setValue(ExportFormat.SHOPIFY);
            combo("#export-scope").getSelectionModel().select(1);
        });
        window.savedTo = folder.resolve("shop.csv");
        clickOn("#export-save");
        until(() -> Files.exists(window.savedTo) && shows("#notice-action"));
        assertThat(Files.readString(window.savedTo)).startsWith("Handle,Title,");
        assertThat(Files.readAllLines(window.savedTo).stream().filter(line -> line.contains("Default Title") || line.contains(",Farbe,")).count())
                .isLessThanOrEqualTo(found).isPositive();
        interact(() -> combo("#export-scope").requestFocus());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !shows("#export-pane"));
    }

    @Test
    void the_empty_import_offers_the_template() throws Exception {
        show("import");
        window.savedTo = folder.resolve("Vorlage.xlsx");
        clickOn("#import-template");
        until(() -> shows("#notice-action"));
        assertThat(window.savedTo).exists();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String selector) {
        return (ComboBox<T>) find(selector);
    }

    private CheckBox box(String selector) {
        return (CheckBox) find(selector);
    }
}
