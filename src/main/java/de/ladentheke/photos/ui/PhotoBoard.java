package de.ladentheke.photos.ui;

import de.ladentheke.catalogue.Row;
import de.ladentheke.photos.ui.PhotosViewModel.Found;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Thumbnails;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Pictures without a product on the left, products on the right: by dragging, or with the keyboard alone. */
final class PhotoBoard extends VBox {
    /** Marks a drag of the selected pictures. */
    static final DataFormat PHOTOS = new DataFormat("application/x-ladentheke-photos");
    private static final Messages TEXT = Messages.of(PhotoBoard.class);

    private final PhotosViewModel model;
    private final ListView<Path> open = new ListView<>();
    private final ListView<Row> products = new ListView<>();
    private final TextField search = new TextField();
    private final Label openTitle = section("photos-open-title");
    private final Label productsTitle = section("photos-products-title");
    private final Button assign = new Button();
    private final Button leave = new Button(TEXT.get("open.leave"));
    private final PauseTransition settle = new PauseTransition(Duration.millis(120));

    PhotoBoard(PhotosViewModel model, FilePreviews previews, Thumbnails thumbnails) {
        this.model = model;
        setId("photos-board");
        open.setId("photos-open");
        open.setItems(model.open());
        open.setCellFactory(list -> new OpenPhotoCell(previews, this::drag));
        open.setFixedCellSize(OpenPhotoCell.HEIGHT);
        open.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        open.setAccessibleText(TEXT.get("open.accessible"));
        products.setId("photos-products");
        products.setCellFactory(list -> new ProductCell(thumbnails, this::assign));
        products.setFixedCellSize(ProductCell.HEIGHT);
        products.setAccessibleText(TEXT.get("products.accessible"));
        search.setId("photos-search");
        search.setPromptText(TEXT.get("open.prompt"));
        search.setAccessibleText(TEXT.get("products.search"));
        var lists = new HBox(18, side(openTitle, open), side(productsTitle, search, products));
        setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(lists, actions());
        setSpacing(12);
        listen();
    }

    private void listen() {
        search.textProperty().subscribe(text -> settle.playFromStart());
        settle.setOnFinished(event -> find());
        open.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOnPicture);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOnSearch);
        products.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOnProduct);
        open.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Path>) change -> show());
        products.getSelectionModel().selectedItemProperty().subscribe(row -> show());
        model.open().addListener((ListChangeListener<Path>) change -> changed());
        model.countProperty().subscribe(count -> find());
        model.workingProperty().subscribe(working -> show());
    }

    private Node actions() {
        leave.setId("photos-leave");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(event -> leave());
        assign.setId("photos-assign");
        assign.getStyleClass().add("primary");
        assign.setMinWidth(USE_PREF_SIZE);
        assign.setOnAction(event -> assign(products.getSelectionModel().getSelectedItem()));
        var hint = new Label(TEXT.get("open.hint"));
        hint.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(10, leave, hint, space, assign);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What was assigned last is gone: the next picture is chosen, so that Enter after Enter works. */
    private void changed() {
        if (open.getSelectionModel().isEmpty() && !model.open().isEmpty()) {
            open.getSelectionModel().select(0);
        }
        show();
    }

    private void find() {
        settle.stop();
        model.search(search.getText(), found -> {
            var rows = found.rows();
            var chosen = products.getSelectionModel().getSelectedItem();
            products.getItems().setAll(rows);
            rows.stream().filter(row -> chosen != null && row.pk() == chosen.pk()).findFirst()
                    .ifPresentOrElse(row -> products.getSelectionModel().select(row), () -> selectOnly(rows));
            productsTitle.setText(title(found));
        });
    }

    private String title(Found found) {
        var what = search.getText().isBlank() ? "products.without" : "products.found";
        return found.rows().size() < found.all()
                ? TEXT.get(what + ".first", Formats.integer(found.rows().size()), Formats.integer(found.all()))
                : TEXT.get(what, found.all(), Formats.integer(found.all()));
    }

    /** Where the words found one product, it is meant. */
    private void selectOnly(List<Row> rows) {
        if (rows.size() == 1 && !search.getText().isBlank()) {
            products.getSelectionModel().select(0);
        }
    }

    private void keyOnPicture(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            leave();
            event.consume();
        }
    }

    private void keyOnSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !products.getItems().isEmpty()) {
            products.requestFocus();
            if (products.getSelectionModel().isEmpty()) {
                products.getSelectionModel().select(0);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            assign(products.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void keyOnProduct(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            assign(products.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            open.requestFocus();
            event.consume();
        }
    }

    private void drag() {
        var board = open.startDragAndDrop(TransferMode.COPY);
        board.setContent(Map.of(PHOTOS, selected().size()));
    }

    private void assign(Row product) {
        var files = selected();
        if (product == null || files.isEmpty() || model.workingProperty().get()) {
            return;
        }
        model.assign(files, product.pk());
        search.clear();
        open.requestFocus();
    }

    private void leave() {
        model.leave(selected());
        open.requestFocus();
    }

    private List<Path> selected() {
        return List.copyOf(open.getSelectionModel().getSelectedItems());
    }

    private void show() {
        var files = open.getSelectionModel().getSelectedItems().size();
        var product = products.getSelectionModel().getSelectedItem();
        openTitle.setText(TEXT.get("open.title", model.open().size(), Formats.integer(model.open().size())));
        assign.setText(product == null ? TEXT.get("assign.choose") : TEXT.get("assign", files, Formats.integer(files), shortened(product.name())));
        assign.setDisable(files == 0 || product == null || model.workingProperty().get());
        leave.setDisable(files == 0);
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 39) + "…";
    }

    private static VBox side(Node... content) {
        var side = new VBox(8, content);
        side.setPrefWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        setVgrow(content[content.length - 1], Priority.ALWAYS);
        return side;
    }

    private static Label section(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("section-title");
        return label;
    }
}
