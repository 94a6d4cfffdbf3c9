package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.EmptyState;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Screen;
import de.ladentheke.uikit.Thumbnails;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** "Sortiment": the list of products and the detail of the chosen one. */
public final class CatalogueScreen implements Screen {
    private static final Messages TEXT = Messages.of(CatalogueScreen.class);

    private final ListViewModel list;
    private final DetailViewModel detail;
    private final ProductActions actions;
    private final ProductTable table;
    private final DetailPane pane;
    private final StackPane view = new StackPane();
    private final ChipsBar chips;
    private final VBox top;

    /** @param firstSteps shown instead of everything while the shop has no product at all */
    public CatalogueScreen(ListViewModel list, DetailViewModel detail, ProductActions actions, PhotosModel photos, Thumbnails thumbnails,
            ScreenTools tools, Node firstSteps) {
        this.list = list;
        this.detail = detail;
        this.actions = actions;
        table = new ProductTable(list, thumbnails);
        pane = new DetailPane(detail, new PhotoStrip(photos, thumbnails, tools.dialogs()), tools.browser(), list.categories());
        var frame = new BorderPane(table);
        chips = new ChipsBar(list);
        top = new VBox(chips);
        frame.setTop(top);
        frame.setBottom(new BulkBar(list, () -> actions.archiveMarked(true), () -> actions.archiveMarked(false)));
        var content = new BorderPane(frame);
        content.setRight(pane);
        view.getChildren().addAll(content, firstSteps);
        var empty = list.countsProperty().map(c -> c.all() + c.archived() == 0).orElse(false);
        empty.subscribe(nothing -> table.setPlaceholder(nothing ? firstProduct() : nothingFound()));
        var starting = javafx.beans.binding.BooleanExpression.booleanExpression(empty).and(detail.productProperty().isNull());
        firstSteps.visibleProperty().bind(starting);
        content.visibleProperty().bind(starting.not());
        list.selectedProperty().subscribe(key -> detail.show(key.longValue()));
        detail.productProperty().subscribe((before, product) -> {
            // a change of the product that is being left must not choose it again
            if (product != null && product.pk() != 0 && (before == null || before.pk() != product.pk())) {
                list.selectedProperty().set(product.pk());
            }
        });
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** A pane above the list that a button beside the filters opens and closes. */
    public ToggleButton offer(String text, String id, Node opened) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        opened.visibleProperty().bind(button.selectedProperty());
        opened.managedProperty().bind(button.selectedProperty());
        top.getChildren().add(opened);
        chips.add(button);
        return button;
    }

    @Override
    public String id() {
        return "catalogue";
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
    public ObservableValue<String> badge() {
        return list.countsProperty().map(counts -> counts.all() == 0 ? "" : Formats.integer(counts.all())).orElse("");
    }

    @Override
    public void shown() {
        list.refresh();
    }

    @Override
    public void hidden() {
        detail.commitAll();
    }

    /** Ctrl+N: an empty product, the keyboard in its name. */
    public void newProduct() {
        list.selectedProperty().set(0);
        detail.create();
        Platform.runLater(() -> pane.focus(Field.NAME));
    }

    /** Shows one product and brings the keyboard to a field of it; {@code field} may be null. */
    public void open(long product, Field field) {
        list.queryProperty().set(list.queryProperty().get().withSearch("").withFilter(Filter.ALL).withCategory(null));
        list.selectedProperty().set(product);
        detail.whenShown(product, () -> pane.mend(field == null ? Field.NAME : field));
    }

    public void focusList() {
        table.focusList();
    }

    /** While the very first product is typed. */
    private static EmptyState firstProduct() {
        return new EmptyState(Feather.PACKAGE, TEXT.get("first"), TEXT.get("first.text"));
    }

    private EmptyState nothingFound() {
        var all = new Button(TEXT.get("none.all"));
        all.setOnAction(event -> list.queryProperty().set(list.queryProperty().get().withFilter(Filter.ALL).withCategory(null)));
        return new EmptyState(Feather.SEARCH, TEXT.get("none"), TEXT.get("none.text"), all);
    }

    /** Not the table's own focusWithin, which stays on after the focus has gone to a field. */
    private boolean inTable() {
        var node = view.getScene() == null ? null : view.getScene().getFocusOwner();
        while (node != null && node != table) {
            node = node.getParent();
        }
        return node != null;
    }

    private void filterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && inTable()) {
            pane.focus(Field.NAME);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && inTable() && list.selectedProperty().get() != 0) {
            list.marks().toggle(list.selectedProperty().get());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && inTable()) {
            actions.archiveChosen();
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            actions.duplicateChosen();
        } else if (event.getCode() == KeyCode.ESCAPE && !inTable()) {
            table.focusList();
        } else if (event.getCode() == KeyCode.ESCAPE && list.marks().countProperty().get() > 0) {
            list.marks().clear();
        } else {
            return;
        }
        event.consume();
    }
}
