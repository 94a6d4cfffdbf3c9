package de.ladentheke.spreadsheet.ui.export;

import de.ladentheke.spreadsheet.export.ExportFormat;
import de.ladentheke.spreadsheet.ui.export.ExportSource.Scope;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.ProgressStrip;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The choices of an export, in line above the list; while it runs, how far it is. */
public final class ExportPane extends VBox {
    private static final Messages TEXT = Messages.of(ExportPane.class);

    private final ExportViewModel model;
    private final FileDialogs dialogs;
    private final ProgressStrip progress = new ProgressStrip();
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final ComboBox<ExportFormat> format = new ComboBox<>();
    private final Runnable close;

    /** @param close hides the pane */
    public ExportPane(ExportViewModel model, FileDialogs dialogs, Runnable close) {
        this.model = model;
        this.dialogs = dialogs;
        this.close = close;
        setId("export-pane");
        getStyleClass().add("export-pane");
        getStylesheets().add(ExportPane.class.getResource("export.css").toExternalForm());
        var choices = choices();
        var hint = new Label();
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.textProperty().bind(model.formatProperty().map(f -> TEXT.get("export.hint." + f)));
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var below = new HBox(8, hint, saveButton(), closeButton());
        below.setAlignment(Pos.CENTER_LEFT);
        progress.setId("export-progress");
        model.runningProperty().subscribe(running -> {
            getChildren().setAll(running ? List.of(progress) : List.of(choices, below));
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Counts anew what the list shows and has ticked, and brings the keyboard here. */
    public void shown() {
        refresh();
        scope.requestFocus();
    }

    /** The list shows or has ticked others. */
    public void refresh() {
        var chosen = model.scopeProperty().get();
        scope.getItems().setAll(Scope.values());
        scope.setValue(chosen);
    }

    /** Asks where, and saves the workbook to fill in. */
    public void saveTemplate() {
        dialogs.save(TEXT.get("template.choose"), TEXT.get("template.file_name"), kind(ExportFormat.XLSX)).ifPresent(model::saveTemplate);
    }

    private FlowPane choices() {
        fill(scope, "export-scope", TEXT.get("export.scope"), List.of(Scope.values()), model::label);
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        fill(format, "export-format", TEXT.get("export.format"), List.of(ExportFormat.values()), f -> TEXT.get("export.format." + f));
        format.valueProperty().bindBidirectional(model.formatProperty());
        var photos = box("export-photos", "export.photos");
        photos.selectedProperty().bindBidirectional(model.photosProperty());
        var archived = box("export-archived", "export.archived");
        archived.selectedProperty().bindBidirectional(model.archivedProperty());
        archived.disableProperty().bind(model.scopeProperty().isNotEqualTo(Scope.ALL));
        var flow = new FlowPane(12, 8, scope, format, photos, archived);
        flow.setAlignment(Pos.TOP_LEFT);
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }

    private Button saveButton() {
        var save = new Button(TEXT.get("export.save"));
        save.setId("export-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> save());
        return save;
    }

    private Button closeButton() {
        var cancel = new Button(null, new FontIcon(Feather.X));
        cancel.setAccessibleText(TEXT.get("export.close"));
        cancel.setId("export-close");
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(event -> close.run());
        return cancel;
    }

    private static <T> void fill(ComboBox<T> box, String id, String accessible, List<T> items, Function<T, String> label) {
        box.setId(id);
        box.setAccessibleText(accessible);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : label.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.getItems().setAll(items);
        box.setMinWidth(150);
    }

    private static CheckBox box(String id, String key) {
        var box = new CheckBox(TEXT.get(key));
        box.setId(id);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private void save() {
        dialogs.save(TEXT.get("export.choose"), model.suggestedName(), kind(model.formatProperty().get())).ifPresent(file -> {
            progress.start(TEXT.get("export.running"), model::stop);
            model.export(file, progress);
        });
    }

    private static FileDialogs.Kind kind(ExportFormat format) {
        return new FileDialogs.Kind(TEXT.get("export.format." + format), List.of("*." + format.ending()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.runningProperty().get()) {
            close.run();
            event.consume();
        }
    }
}
