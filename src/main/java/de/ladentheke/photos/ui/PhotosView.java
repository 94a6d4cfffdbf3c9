package de.ladentheke.photos.ui;

import de.ladentheke.photos.FetchException;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.ui.PhotosViewModel.Outcome;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.EmptyState;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.ProgressStrip;
import de.ladentheke.uikit.Thumbnails;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Drop many photos, see which found their product, and place the rest. */
final class PhotosView extends VBox {
    private static final Messages TEXT = Messages.of(PhotosView.class);

    private final PhotosViewModel model;
    private final FileDialogs dialogs;
    private final Label summary = new Label();
    private final ProgressStrip progress = new ProgressStrip();
    private final ListView<String> failed = new ListView<>();
    private final Label failedTitle = section("photos-failed-title");
    private final Button clear = new Button(TEXT.get("open.clear"));
    private final Button again = new Button(TEXT.get("failed.again"));
    private final Node zone;
    private final PhotoBoard board;

    PhotosView(PhotosViewModel model, FilePreviews previews, Thumbnails thumbnails, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().addAll("page", "photos-view");
        getStylesheets().add(PhotosView.class.getResource("photos.css").toExternalForm());
        zone = zone();
        summary.setId("photos-summary");
        summary.getStyleClass().add("photos-summary");
        summary.setWrapText(true);
        progress.setId("photos-progress");
        board = new PhotoBoard(model, previews, thumbnails);
        setVgrow(board, Priority.ALWAYS);
        failed.setId("photos-failed");
        failed.setCellFactory(list -> new FailedCell());
        failed.setFixedCellSize(40);
        failed.setAccessibleText(TEXT.get("failed.accessible"));
        failed.prefHeightProperty().bind(javafx.beans.binding.Bindings.min(5, javafx.beans.binding.Bindings.size(failed.getItems())).multiply(40).add(2));
        failed.setMinHeight(USE_PREF_SIZE);
        again.setId("photos-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(event -> model.fetchAgain());
        clear.setId("photos-clear");
        clear.setOnAction(event -> model.leaveAll());
        getChildren().addAll(head(), progress, summary, zone, failedTitle, failed, board);
        model.watcherProperty().set(progress);
        model.countProperty().subscribe(count -> show());
        model.lastProperty().subscribe(outcome -> show());
        model.workingProperty().subscribe(this::working);
        model.open().addListener((ListChangeListener<Path>) change -> show());
        model.failed().addListener((ListChangeListener<PhotoException>) change -> show());
        model.notFetched().addListener((ListChangeListener<FetchException>) change -> show());
    }

    private Node head() {
        var title = new Label(TEXT.get("screen.title"));
        title.getStyleClass().add("page-title");
        var count = new Label();
        count.setId("photos-count");
        count.getStyleClass().add("muted");
        model.countProperty().subscribe(n -> count.setText(TEXT.get("count", n.longValue(), Formats.integer(n.longValue()))));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var files = button("photos-files", "choose.files", this::chooseFiles);
        var folder = button("photos-folder", "choose.folder", this::chooseFolder);
        files.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.open()).or(javafx.beans.binding.Bindings.isNotEmpty(model.failed())));
        folder.visibleProperty().bind(files.visibleProperty());
        var line = new HBox(10, title, count, space, again, clear, files, folder);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Node zone() {
        var files = button("photos-choose-files", "choose.files", this::chooseFiles);
        var folder = button("photos-choose-folder", "choose.folder", this::chooseFolder);
        folder.getStyleClass().add("primary");
        var state = new EmptyState(Feather.IMAGE, TEXT.get("zone.title"), TEXT.get("zone.text"), files, folder);
        state.getStyleClass().add("photos-zone");
        state.setId("photos-zone");
        setVgrow(state, Priority.ALWAYS);
        return state;
    }

    private void working(boolean on) {
        if (on) {
            progress.start(TEXT.get("working"), model::stop);
        }
        Form.visible(on, progress);
        show();
    }

    private void show() {
        var last = model.lastProperty().get();
        var opens = !model.open().isEmpty();
        failed.getItems().setAll(Stream.concat(model.failed().stream().map(PhotoException::sentence),
                model.notFetched().stream().map(FetchException::sentence)).toList());
        var fails = !failed.getItems().isEmpty();
        Form.visible(last != null && !model.workingProperty().get(), summary);
        summary.setText(last == null ? "" : words(last));
        failedTitle.setText(TEXT.get("failed.title", failed.getItems().size(), Formats.integer(failed.getItems().size())));
        Form.visible(opens, board);
        Form.visible(fails, failedTitle, failed);
        Form.visible(opens || fails, clear);
        Form.visible(!model.notFetched().isEmpty(), again);
        again.setDisable(model.workingProperty().get());
        Form.visible(!opens, zone);
    }

    private String words(Outcome last) {
        var words = TEXT.get("summary", Formats.integer(last.attached()), Formats.integer(model.open().size()));
        return last.known() == 0 ? words : words + " " + TEXT.get("summary.known", last.known(), Formats.integer(last.known()));
    }

    private void chooseFiles() {
        var kind = new FileDialogs.Kind(TEXT.get("choose.kind"), List.of("*.jpg", "*.jpeg", "*.png", "*.webp", "*.heic", "*.gif", "*.bmp", "*.tif", "*.tiff", "*.zip"));
        var files = dialogs.open(TEXT.get("choose.files.title"), kind);
        if (!files.isEmpty()) {
            model.add(files);
        }
    }

    private void chooseFolder() {
        dialogs.folder(TEXT.get("choose.folder.title")).ifPresent(folder -> model.add(List.of(folder)));
    }

    private static Button button(String id, String key, Runnable action) {
        var button = new Button(TEXT.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label section(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("section-title");
        return label;
    }
}
