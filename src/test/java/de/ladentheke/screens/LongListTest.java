package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.bench.ProductListFiles;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A list that takes a while to be counted. */
class LongListTest extends ScreenTest {
    private static final int ROWS = 30_000;

    private void dropList() throws Exception {
        var list = folder.resolve("Großhandel.xlsx");
        ProductListFiles.xlsx(list, ROWS);
        interact(() -> window.imports.take(List.of(list)));
    }

    @Test
    void itsFirstRowsAreSeenBeforeAllAreCounted() throws Exception {
        dropList();
        until(() -> shows("#import-preview") && text("#import-chip-new").equals("wird gezählt …"));
        assertThat(find("#import-apply").isDisabled()).isTrue();
        assertThat(table().getItems().size()).isBetween(20, ROWS - 1);

        until(() -> text("#import-chip-new").equals("30 000 neu"));
        assertThat(text("#import-apply")).isEqualTo("30 000 Artikel übernehmen");
        assertThat(find("#import-apply").isDisabled()).isFalse();
        assertThat(table().getItems()).hasSize(ROWS);
    }

    @Test
    void placeAndSelectionStayWhenACellIsMended() throws Exception {
        dropList();
        until(() -> shows("#import-chip-new") && text("#import-chip-new").equals("30 000 neu"));
        interact(() -> {
            table().scrollTo(19_990);
            choose(table(), 20_000, 2);
        });
        until(() -> text(table(), 20_000) != null);
        type(KeyCode.F2);
        until(() -> shows("#import-cell-editor"));
        interact(() -> ((TextField) find("#import-cell-editor")).setText("Honig vom Brocken"));
        type(KeyCode.ENTER);
        until(() -> !shows("#import-cell-editor") && !find("#import-apply").isDisabled());
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(20_000);
        assertThat(first()).isBetween(19_980, 20_000);
    }

    @Test
    void cancelledWhileItIsCounted() throws Exception {
        dropList();
        until(() -> shows("#import-preview"));
        clickOn("#import-cancel");
        until(() -> shows("#import-choose"));
    }

    @Test
    void stoppedWhileItIsOpened() throws Exception {
        var list = folder.resolve("Großhandel.xlsx");
        ProductListFiles.xlsx(list, ROWS);
        interact(() -> {
            window.imports.take(List.of(list));
            assertThat(shows("#import-progress")).isTrue();
            lookup("#import-progress .hyperlink").queryAs(Hyperlink.class).fire();
            assertThat(shows("#import-choose")).as("at once, without waiting for the file").isTrue();
        });
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        assertThat(shows("#import-choose")).as("what was read meanwhile is not shown").isTrue();
    }

    @Test
    void theWorkbookOfManyRowsToClarifyIsCountedAndCanBeStopped() throws Exception {
        var list = Files.writeString(folder.resolve("Großhandel.csv"), IntStream.range(0, ROWS)
                .mapToObj(i -> "A" + i + ";Artikel " + i + (i % 3 == 0 ? ";3,50\n" : ";auf Anfrage\n")).collect(Collectors.joining("", "Art.-Nr.;Bezeichnung;VK brutto\n", "")));
        window.savedTo = folder.resolve("Zu klären.xlsx");
        interact(() -> window.imports.take(List.of(list)));
        until(() -> shows("#import-save-clarify"));
        clickOn("#import-save-clarify");
        until(() -> notice().replace('\u202f', ' ').matches("(?s).*\\d+ von 20 000.*"));
        interact(() -> lookup(".notices .hyperlink").queryAs(Hyperlink.class).fire());
        until(() -> notice().contains("Die Datei wurde nicht gespeichert"));
        assertThat(window.savedTo).doesNotExist();

        clickOn("#import-save-clarify");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.exists(window.savedTo));
        until(() -> notice().contains("Gespeichert als"));
    }

    private static Object text(TableView<?> table, int index) {
        return table.getColumns().get(2).getCellObservableValue(index).getValue();
    }

    private int first() {
        return lookup("#import-table .table-row-cell").<javafx.scene.control.TableRow<?>>queryAll().stream()
                .filter(row -> !row.isEmpty() && row.isVisible()).mapToInt(javafx.scene.control.TableRow::getIndex).min().orElseThrow();
    }

    private TableView<?> table() {
        return (TableView<?>) find("#import-table");
    }

    private static <T> void choose(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }
}
