package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.task.Progress;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Rows and cells that are taken out or mended in the preview. */
class ImportCorrectionsTest extends ScreenTest {
    private void dropList() throws Exception {
        TeaList.stock(window.shop.catalogue());
        var list = TeaList.write(folder.resolve("Tee.xlsx"));
        interact(() -> window.imports.take(List.of(list)));
        until(() -> shows("#import-preview"));
        until(() -> find("#import-table").isFocused());
    }

    @Test
    void aRowIsTakenOutByKeyAndInAgain() throws Exception {
        dropList();
        choose(0, 1);
        type(KeyCode.DELETE);
        until(() -> text("#import-chip-left_out").equals("1 bleibt weg") && text("#import-apply").equals("5 Artikel übernehmen"));
        assertThat(table().getSelectionModel().getSelectedIndex()).isZero();

        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> text("#import-apply").equals("6 Artikel übernehmen"));
        assertThat(shows("#import-chip-left_out")).isFalse();
    }

    /** With the list they were offered already; the owner may still ask for them. */
    @Test
    void photosBesideACorrectionWorkbookAreNotTickedBeforehand() throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("Fotos.zip")))) {
            zip.putNextEntry(new ZipEntry("TEE-0107.png"));
            Files.copy(TestPhoto.write(folder.resolve("foto.png")), zip);
        }
        Files.delete(folder.resolve("foto.png"));
        dropList();
        until(() -> shows("#import-photos"));
        assertThat(lookup("#import-photos").<CheckBox>query().isSelected()).isTrue();
        var back = folder.resolve("Zu klären.xlsx");
        try (var list = window.shop.imports().open(folder.resolve("Tee.xlsx"))) {
            list.saveToClarify(list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE), back, Progress.NONE);
        }
        interact(() -> window.imports.take(List.of(back)));
        interact(() -> lookup("#import-cancel").<Button>query().fire());
        until(() -> shows("#import-photos") && !lookup("#import-photos").<CheckBox>query().isSelected());
    }

    @Test
    void badCellsAreMendedOneAfterTheOther() throws Exception {
        dropList();
        interact(() -> find("#import-table").getScene().getWindow().setWidth(2400));
        clickOn("#import-chip-to_clarify");
        until(() -> table().getItems().size() == 2);
        choose(0, 4);
        type(KeyCode.F2);
        until(() -> shows("#import-cell-editor"));
        assertThat(editor().getText()).isEqualTo("auf Anfrage");
        interact(() -> editor().setText("3,20"));
        type(KeyCode.ENTER);
        until(() -> shows("#import-cell-editor") && editor().getText().equals("4,01235E+12"));
        until(() -> words(row(0)).containsAll(List.of("…", "3,20")) && words(row(1)).contains("zu klären"));
        assertThat(words(row(0))).noneMatch(text -> text.contains("zu klären") || text.contains("auf Anfrage"));
        assertThat(row(0).getStyleClass()).doesNotContain("bad");
        assertThat(row(1).getStyleClass()).contains("bad");
        interact(() -> editor().setText("4012345678949"));
        type(KeyCode.ESCAPE);
        until(() -> !shows("#import-cell-editor") && text("#import-chip-to_clarify").equals("1 zu klären"));
        assertThat(text("#import-apply")).isEqualTo("7 Artikel übernehmen");
    }

    private static List<String> words(TableRow<?> row) {
        return row.lookupAll("*").stream().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).filter(Objects::nonNull).toList();
    }

    @Test
    void amongTheRowsToClarifyMendingBeginsAtTheBadCell() throws Exception {
        dropList();
        clickOn("#import-chip-to_clarify");
        until(() -> table().getItems().size() == 2);
        choose(1, 3);
        type(KeyCode.ENTER);
        until(() -> shows("#import-cell-editor"));
        assertThat(editor().getText()).isEqualTo("4,01235E+12");
        type(KeyCode.ESCAPE);
        choose(0, 0);
        type(KeyCode.F2);
        until(() -> shows("#import-cell-editor") && editor().getText().equals("auf Anfrage"));
        type(KeyCode.TAB);
        until(() -> shows("#import-cell-editor") && editor().getText().equals("4,01235E+12"));
    }

    @Test
    void strikingPricesAreMendedOneAfterTheOtherByKey() throws Exception {
        OddList.stock(window.shop.catalogue());
        var list = OddList.slips(folder.resolve("Kaffee.xlsx"));
        interact(() -> window.imports.take(List.of(list)));
        until(() -> shows("#import-chip-alarm") && text("#import-chip-alarm").equals("2 Preise prüfen"));
        interact(() -> find("#import-chip-alarm").requestFocus());
        type(KeyCode.SPACE);
        until(() -> table().getItems().size() == 2);
        choose(0, 0);
        type(KeyCode.ENTER);
        until(() -> shows("#import-cell-editor"));
        assertThat(editor().getText()).startsWith("129");
        interact(() -> editor().setText("12,90"));
        type(KeyCode.ENTER);
        until(() -> shows("#import-cell-editor") && editor().getText().startsWith("1,39"));
        interact(() -> editor().setText("13,90"));
        type(KeyCode.ENTER);
        until(() -> !shows("#import-chip-alarm") && !find("#import-apply").isDisabled());
    }

    @Test
    void takenOverByKey() throws Exception {
        dropList();
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> window.screens.current().id().equals("catalogue"));
        assertThat(window.shop.catalogue().bySku("TEE-0212")).isPresent();
    }

    @Test
    void aRowIsTakenOutWithThePointerAndByItsMenu() throws Exception {
        dropList();
        moveTo(row(1));
        until(() -> row(1).lookup(".import-out") != null && row(1).lookup(".import-out").isVisible());
        clickOn(row(1).lookup(".import-out"));
        until(() -> text("#import-apply").equals("5 Artikel übernehmen"));

        choose(3, 1);
        interact(() -> {
            table().getContextMenu().show(table(), 400, 300);
            assertThat(item("import-menu-row").getText()).isEqualTo("Zeile auslassen (Entf)");
            item("import-menu-row").fire();
        });
        until(() -> text("#import-chip-left_out").equals("2 bleiben weg"));
        choose(1, 1);
        interact(() -> {
            table().getContextMenu().hide();
            table().getContextMenu().show(table(), 400, 300);
            assertThat(item("import-menu-row").getText()).isEqualTo("Zeile wieder aufnehmen (Entf)");
            assertThat(item("import-menu-mend").isDisable()).isTrue();
            item("import-menu-row").fire();
            table().getContextMenu().hide();
        });
        until(() -> text("#import-chip-left_out").equals("1 bleibt weg"));
    }

    @Test
    void aMendedCellBecomesAsInTheFileByItsMenu() throws Exception {
        dropList();
        choose(2, 4);
        interact(() -> item("import-menu-cell").fire());
        until(() -> !find("#import-apply").isDisabled());
        interact(() -> {
            table().getContextMenu().show(table(), 400, 300);
            assertThat(item("import-menu-restore").isVisible()).isTrue();
            item("import-menu-restore").fire();
            table().getContextMenu().hide();
        });
        until(() -> text("#import-chip-to_clarify").equals("2 zu klären"));
    }

    private MenuItem item(String id) {
        return table().getContextMenu().getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private TableRow<?> row(int index) {
        return lookup("#import-table .table-row-cell").<TableRow<?>>queryAll().stream().filter(row -> row.getIndex() == index).findFirst().orElseThrow();
    }

    @Test
    void aCellIsTakenOut() throws Exception {
        dropList();
        // without the mistyped EAN the row can be taken over
        choose(4, 6);
        press(KeyCode.SHIFT, KeyCode.DELETE).release(KeyCode.DELETE, KeyCode.SHIFT);
        until(() -> text("#import-chip-to_clarify").equals("1 zu klären"));
    }

    private TextField editor() {
        return (TextField) find("#import-cell-editor");
    }

    private TableView<?> table() {
        return (TableView<?>) find("#import-table");
    }

    private void choose(int row, int column) {
        interact(() -> choose(table(), row, column));
    }

    private static <T> void choose(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }
}
