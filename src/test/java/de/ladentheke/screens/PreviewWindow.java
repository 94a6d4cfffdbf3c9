package de.ladentheke.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The import's preview in a real window, with the seconds from each action to what is seen of it. */
public final class PreviewWindow {
    private final Camera camera;

    /** @param folder for the shop */
    public PreviewWindow(Path folder) throws Exception {
        camera = new Camera(folder, folder);
        Camera.on(() -> {
            camera.window.wiring.rehearse();
            return null;
        });
        Camera.settle(1_000);
    }

    /** Drops a list. @return seconds until the first row is shown */
    public double drop(Path list) throws Exception {
        long start = System.nanoTime();
        Camera.on(() -> camera.window.imports.take(List.of(list)));
        until(start, () -> camera.scene.lookup("#import-table") instanceof TableView<?> table && !table.getItems().isEmpty() && value(table, 0) != null);
        camera.drawn();
        return (System.nanoTime() - start) / 1e9;
    }

    /** @return further seconds until all rows are counted */
    public double counted() throws Exception {
        // looked up once: to search the window again and again would keep it busy
        var apply = Camera.on(() -> (Labeled) camera.scene.lookup("#import-apply"));
        return until(System.nanoTime(), () -> !apply.getText().contains("…") && !apply.isDisabled());
    }

    /** Leaves the list. */
    public void cancel() throws Exception {
        camera.press("#import-cancel");
        Camera.settle(1_000);
    }

    /** Mends a cell far below. @return seconds until the plan is made anew */
    public double mend(int row) throws Exception {
        Camera.on(() -> {
            table().scrollTo(row - 5);
            return null;
        });
        Camera.settle(600);
        Camera.on(() -> {
            edit(table(), row);
            return null;
        });
        Camera.settle(300);
        long start = System.nanoTime();
        Camera.on(() -> {
            var editor = (TextField) camera.scene.lookup("#import-cell-editor");
            editor.setText("Honig vom Brocken");
            Event.fireEvent(editor, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        var apply = Camera.on(() -> camera.scene.lookup("#import-apply"));
        return until(start, () -> !apply.isDisabled());
    }

    /** The row that is selected. */
    public int selected() throws Exception {
        return Camera.on(() -> table().getSelectionModel().getSelectedIndex());
    }

    public void close() throws Exception {
        Camera.on(() -> {
            camera.window.close();
            return null;
        });
    }

    private static double until(long start, Callable<Boolean> seen) throws Exception {
        while (!Camera.on(seen)) {
            Thread.sleep(10);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private TableView<?> table() {
        return (TableView<?>) camera.scene.lookup("#import-table");
    }

    private static Object value(TableView<?> table, int row) {
        return table.getColumns().getFirst().getCellObservableValue(row).getValue();
    }

    private static <T> void edit(TableView<T> table, int row) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(3));
        table.edit(row, table.getColumns().get(3));
    }
}
