package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import de.ladentheke.spreadsheet.ui.model.ImportStatus.State;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.EmptyState;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.ProgressStrip;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows the pane that fits the state of the import. */
final class ImportView extends StackPane {
    private static final Messages TEXT = Messages.of(ImportView.class);
    private static final double FAILED_TEXT_HEIGHT = 30;

    private final ImportViewModel model;
    private final FileDialogs dialogs;
    private final ProgressStrip progress = new ProgressStrip();
    private final Label busyTitle = new Label();
    private final Node busy;
    private final Node empty;
    private final Hyperlink template = new Hyperlink(TEXT.get("template.link"));
    private final PreviewPane preview;
    private final LayoutPane layout;
    private final TextFormatLine failedText;

    ImportView(ImportViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("import-view");
        getStylesheets().add(ImportView.class.getResource("import.css").toExternalForm());
        busy = busyPane();
        empty = emptyPane();
        preview = new PreviewPane(model, dialogs);
        layout = new LayoutPane(model);
        failedText = new TextFormatLine(model);
        failedText.setAlignment(Pos.CENTER);
        model.status().stateProperty().subscribe(this::show);
    }

    void choose() {
        var kind = new FileDialogs.Kind(TEXT.get("file.kind"), Spreadsheets.patterns());
        var files = dialogs.open(TEXT.get("file.choose"), kind);
        if (!files.isEmpty()) {
            model.open(files);
        }
    }

    private void show(State state) {
        model.watcherProperty().set(state == State.PREVIEW ? preview.progress() : progress);
        getChildren().setAll(switch (state) {
            case EMPTY -> empty;
            case READING -> busy("reading");
            case APPLYING -> busy("applying");
            case PREVIEW -> preview;
            case LAYOUT -> layout;
            case FAILED -> failedPane();
        });
        switch (state) {
            case PREVIEW -> preview.focusRows();
            case LAYOUT -> layout.focusRows();
            // else the keyboard would fall to the next button of the window, and Enter would press it
            case READING, APPLYING -> busy.requestFocus();
            default -> { }
        }
    }

    private Node busy(String what) {
        busyTitle.setText(TEXT.get("busy." + what, model.status().fileNameProperty().get()));
        progress.start(TEXT.get("busy." + what + ".begin"), model::stop);
        return busy;
    }

    private Node busyPane() {
        busyTitle.getStyleClass().add("page-title");
        busyTitle.setWrapText(true);
        progress.setId("import-progress");
        progress.countsAs(count -> TEXT.get("progress.rows", count));
        var box = new VBox(14, busyTitle, progress);
        box.setMaxWidth(520);
        box.setAlignment(Pos.CENTER);
        box.setFocusTraversable(true);
        return box;
    }

    void offerTemplate(Runnable save) {
        template.setOnAction(event -> {
            template.setVisited(false);
            save.run();
        });
        template.setVisible(true);
        template.setManaged(true);
    }

    private Node emptyPane() {
        template.setId("import-template");
        template.setVisible(false);
        template.setManaged(false);
        var zone = new EmptyState(Feather.FILE_PLUS, TEXT.get("empty.title"), TEXT.get("empty.text"), chooseButton(true), template);
        zone.getStyleClass().add("drop-zone");
        zone.setMaxSize(620, 320);
        return zone;
    }

    private Node failedPane() {
        var failure = model.status().failureProperty().get();
        var back = new Button(TEXT.get("failed.back"));
        back.setCancelButton(true);
        back.setOnAction(event -> model.cancel());
        var actions = new java.util.ArrayList<Node>(List.of(back));
        if (failure.choosable()) {
            var look = new Button(TEXT.get("failed.look"));
            look.setOnAction(event -> model.layout().begin());
            actions.add(look);
        }
        actions.add(chooseButton(false));
        var title = TEXT.get("failed.title", model.status().fileNameProperty().get());
        var pane = new EmptyState(Feather.ALERT_TRIANGLE, title, failure.sentence(), actions.toArray(Node[]::new));
        pane.setId("import-failed");
        failedText.showFailed();
        // its place is kept: buttons must not move under the pointer when it comes
        var place = new StackPane(failedText);
        place.setMinHeight(FAILED_TEXT_HEIGHT);
        pane.getChildren().add(place);
        return pane;
    }

    private Button chooseButton(boolean first) {
        var button = new Button(TEXT.get("file.button"));
        button.setId(first ? "import-choose" : "import-choose-other");
        button.getStyleClass().add("primary");
        button.setOnAction(event -> choose());
        return button;
    }
}
