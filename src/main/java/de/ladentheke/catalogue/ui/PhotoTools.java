package de.ladentheke.catalogue.ui;

import de.ladentheke.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the chosen photo: describe it, make it the main one, move it, remove it. */
final class PhotoTools extends VBox {
    private static final Messages TEXT = Messages.of(PhotoTools.class);

    private final PhotosModel model;
    private final TextField alt = new TextField();

    PhotoTools(PhotosModel model) {
        super(4);
        this.model = model;
        alt.setId("photo-alt");
        alt.setPromptText(TEXT.get("photo.alt"));
        alt.setAccessibleText(TEXT.get("photo.alt"));
        HBox.setHgrow(alt, Priority.ALWAYS);
        alt.setOnAction(event -> describe());
        alt.focusedProperty().subscribe(focused -> {
            if (!focused) {
                describe();
            }
        });
        var line = new HBox(2, alt,
                tool("main", Feather.STAR, () -> model.move(chosen(), 0)),
                tool("left", Feather.ARROW_LEFT, () -> model.move(chosen(), chosen() - 1)),
                tool("right", Feather.ARROW_RIGHT, () -> model.move(chosen(), chosen() + 1)),
                tool("remove", Feather.TRASH_2, () -> model.remove(chosen())));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        visibleProperty().bind(model.chosenProperty().greaterThanOrEqualTo(0));
        managedProperty().bind(visibleProperty());
        model.chosenProperty().subscribe(this::show);
        model.productProperty().subscribe(this::show);
    }

    private int chosen() {
        return model.chosenProperty().get();
    }

    private String stored() {
        var product = model.productProperty().get();
        var place = chosen();
        return product == null || place < 0 || place >= product.photos().size() ? "" : product.photos().get(place).alt();
    }

    private void show() {
        if (!alt.isFocused()) {
            alt.setText(stored());
        }
    }

    private void describe() {
        var product = model.productProperty().get();
        if (product != null && chosen() >= 0 && chosen() < product.photos().size() && !alt.getText().strip().equals(stored())) {
            model.describe(chosen(), alt.getText());
        }
    }

    private Node tool(String key, Ikon icon, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("photo-" + key);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(TEXT.get("photo." + key));
        button.setTooltip(new Tooltip(TEXT.get("photo." + key)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
