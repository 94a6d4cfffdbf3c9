package de.ladentheke.history.ui;

import de.ladentheke.history.Group;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.EmptyState;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.ProgressStrip;
import de.ladentheke.uikit.Screen;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** "Verlauf": what was done, newest first; everything can be taken back. */
public final class HistoryScreen implements Screen {
    private static final Messages TEXT = Messages.of(HistoryScreen.class);

    private final HistoryViewModel model;
    private final TableView<Group> table = new TableView<>();
    private final VBox view;

    public HistoryScreen(HistoryViewModel model) {
        this.model = model;
        var title = new Label(TEXT.get("title"));
        title.getStyleClass().add("page-title");
        var text = new Label(TEXT.get("text"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        view = new VBox(new VBox(2, title, text), table(), progress());
        view.getStyleClass().add("page");
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public String title() {
        return TEXT.get("title");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    private TableView<Group> table() {
        table.setId("history-table");
        table.setAccessibleText(TEXT.get("title"));
        table.setItems(model.groups());
        table.setFixedCellSize(41);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("what", 5000, this::what));
        table.getColumns().add(column("count", 250, Words::howMany));
        table.getColumns().add(column("when", 170, group -> Formats.when(group.at())));
        table.getColumns().add(undoColumn());
        table.setPlaceholder(new EmptyState(Feather.CLOCK, TEXT.get("none"), TEXT.get("none.text")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return table;
    }

    private String what(Group group) {
        var changes = model.changes(group);
        return changes.isEmpty() ? Words.what(group) : Words.what(group) + " · " + changes;
    }

    private ProgressStrip progress() {
        var strip = new ProgressStrip();
        model.watcherProperty().set(strip);
        model.busyProperty().subscribe(busy -> {
            if (busy) {
                strip.start(TEXT.get("working"), model::stop);
            }
        });
        strip.visibleProperty().bind(model.busyProperty());
        strip.managedProperty().bind(model.busyProperty());
        return strip;
    }

    private static TableColumn<Group, String> column(String key, double width, Function<Group, String> text) {
        var column = new TableColumn<Group, String>(TEXT.get("column." + key));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMaxWidth(width);
        column.setPrefWidth(Math.min(width, 520));
        column.setMinWidth(width > 1000 ? 140 : width);
        return column;
    }

    private TableColumn<Group, Group> undoColumn() {
        var column = new TableColumn<Group, Group>();
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(any -> cell());
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(150);
        column.setMaxWidth(150);
        return column;
    }

    private TableCell<Group, Group> cell() {
        return new UndoCell(model);
    }

    private void key(KeyEvent event) {
        var group = table.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || group == null) {
            return;
        }
        if (!group.undone()) {
            model.undo(group.pk());
        } else if (model.redoableProperty().get() == group.pk()) {
            model.redo(group.pk());
        }
        event.consume();
    }
}
