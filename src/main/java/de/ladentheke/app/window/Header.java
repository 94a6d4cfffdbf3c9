package de.ladentheke.app.window;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Screen;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: name, shop, search, import, and the one primary button of the program. */
final class Header extends HBox {
    private static final Messages TEXT = Messages.of(Header.class);

    private final TextField search = new TextField();

    Header(Screens screens, ShellModel model, ShellActions actions) {
        getStyleClass().add("header");
        var atCatalogue = BooleanExpression.booleanExpression(screens.currentProperty().map(Header::isCatalogue));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(brand(), shop(model), shown(search(screens, actions), atCatalogue), space,
                shown(newButton(actions), atCatalogue), shown(importButton(actions), atCatalogue), publishButton(model, actions));
    }

    /** Ctrl+F. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private static boolean isCatalogue(Screen screen) {
        return screen.id().equals("catalogue");
    }

    private static Label brand() {
        var brand = new Label("Ladentheke");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        return brand;
    }

    private static Label shop(ShellModel model) {
        var shop = new Label();
        shop.textProperty().bind(model.shopNameProperty());
        shop.getStyleClass().add("muted");
        shop.managedProperty().bind(shop.textProperty().isNotEmpty());
        shop.setMinWidth(0);
        return shop;
    }

    private Node search(Screens screens, ShellActions actions) {
        search.setId("search");
        search.setPromptText(TEXT.get("search.prompt"));
        search.setAccessibleText(TEXT.get("search.accessible"));
        search.getStyleClass().add("search-field");
        search.textProperty().addListener((property, before, now) -> actions.search(now));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                actions.focusList();
                event.consume();
            }
        });
        var glass = new FontIcon(Feather.SEARCH);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane.setMargin(glass, new javafx.geometry.Insets(0, 0, 0, 12));
        var key = new Label(TEXT.get("search.key"));
        key.getStyleClass().add("key-hint");
        key.visibleProperty().bind(search.textProperty().isEmpty().and(search.focusedProperty().not()));
        key.setMouseTransparent(true);
        glass.setMouseTransparent(true);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        StackPane.setMargin(key, new javafx.geometry.Insets(0, 12, 0, 0));
        var box = new StackPane(search, glass, key);
        box.getStyleClass().add("search-box");
        HBox.setHgrow(box, Priority.SOMETIMES);
        return box;
    }

    private static Button newButton(ShellActions actions) {
        var button = new Button(TEXT.get("new"));
        button.setId("new-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(TEXT.get("new.tip")));
        button.setOnAction(event -> actions.newProduct());
        return button;
    }

    private static Button importButton(ShellActions actions) {
        var button = new Button(TEXT.get("import"));
        button.setId("import-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(TEXT.get("import.tip")));
        button.setOnAction(event -> actions.chooseLists());
        return button;
    }

    private static Button publishButton(ShellModel model, ShellActions actions) {
        var count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> Formats.integer(model.waitingProperty().get()), model.waitingProperty()));
        var button = new Button(TEXT.get("publish"));
        button.setId("publish-button");
        button.getStyleClass().add("primary");
        button.setMinWidth(USE_PREF_SIZE);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        button.graphicProperty().bind(Bindings.when(model.waitingProperty().greaterThan(0)).then((Node) count).otherwise((Node) null));
        button.disableProperty().bind(model.publishingProperty());
        button.accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> TEXT.get("publish.accessible", model.waitingProperty().get()), model.waitingProperty()));
        button.setTooltip(new Tooltip(TEXT.get("publish.tip")));
        button.setOnAction(event -> actions.publish());
        return button;
    }

    private static Node shown(Node node, BooleanExpression when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }
}
